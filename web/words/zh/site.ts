/** 每一页四周的文字，以及页面各部分读出来的名称。 */
import type { site as en } from '../en/site.ts'

const THEMES = { auto: '跟随系统', light: '浅色', dark: '深色' }

export const site: typeof en = {
  pages: {
    story: { name: '导读', title: '导读 · 逆信息瓶颈', skip: '跳到“导读”' },
    explore: { name: '探索', title: '逆信息瓶颈', skip: '跳到“探索”' },
    check: { name: '对照', title: '对照 · 逆信息瓶颈', skip: '跳到“对照”' },
    embed: { name: '嵌入', title: '嵌入 · 逆信息瓶颈', skip: '跳到“嵌入”' },
  },
  parts: { plane: '平面', gap: '净收益', key: '图例', controls: '控件', curve: '曲线', gapParts: '净收益分项' },
  nav: '页面',
  what: '这是什么？',
  menu: '菜单',
  languages: '语言',
  back: '回到刚才看的那一格',
  compare: '对照',
  compareMeasures: '对照四把尺子',
  figureForYou: '把这张图放进课堂、文章、网页',
  keyboardHelp: '键盘操作',
  keyboard: '键盘操作',
  theme: (now, next) => `主题：${THEMES[now]}。改为${THEMES[next]}`,
  coming: '正在载入这一页。',
  missing: '这一页没能载入，可能是网络断了。“探索”不用网络也能用。',
}
