/** 各页共用的零件上的字。 */
import type { kit as en } from '../en/kit.ts'

export const kit: typeof en = {
  copy: '复制',
  copied: '已复制',
  the: name => name,
  // 拉丁字母前空一格。
  copyThe: name => `复制${/^[A-Za-z]/.test(name) ? ' ' : ''}${name}`,
  selected: keys => `网页在这里不能自动复制。文字已选中，按 ${keys} 即可复制。`,
  done: '完成',
  tryNow: '再试一次',
  partMissing: '页面的这一部分没能载入，可能是网络断了。',
  wrong: '这里出了点问题。你的设定还在。',
}
