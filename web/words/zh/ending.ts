/** 导读结尾：读者的猜测、再来四题、挑战，以及去“探索”的路。 */
import type { ending as en } from '../en/ending.ts'

export const ending: typeof en = {
  guesses: '你的十次猜测',
  unscored: '不计分，只留在这个标签页',
  chapter: '章',
  said: '你猜的',
  was: '实际',
  none: '还没有猜',
  unseen: '还没有揭晓',
  more: '再来四题，换没见过的设定',
  answer: '看答案',
  questions: {
    hurts: ({ K, J, L, n }) => `${n} 个合成点，K = ${K}，J = ${J}，L = ${L}：有益还是有害？`,
    stops: ({ K, J }) => `K = ${K}，J = ${J}。编造几个簇，合成数据就不再有益？`,
    more: ({ K, J, L }) => `K = ${K}，J = ${J}，L = ${L}，合成点增到十倍：净收益往哪边走？`,
    twice: '生成模型给出的信息量翻了一倍，用处也翻一倍吗？',
  },
  answers: {
    hurts: (told, points, many) =>
      `有害，${told.gap}。按平衡式本该略有益处（覆盖 ${told.covered}%，真实 ${told.true}%），只是 ${points} 个点太少；` +
      `换成 ${many} 个点是 ${told.gapWithMany}。`,
    stops: (balance, gap) => `按平衡式是 ${balance} 个，实测那里是 ${gap}。`,
    more: (from, to) => `往上，从 ${from} 到 ${to}。`,
    twice: '光看信息量，说不出来。',
  },
  challenge: '挑战',
  find: L => `找一组 L = ${L} 的设定，让合成数据仍然有益。`,
  take: '试试看',
  onwards: '带着你的设定去探索',
}
