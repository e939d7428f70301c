/** 各页共用的零件上的字。 */
import type { kit as en } from '../en/kit.ts'

export const kit: typeof en = {
  copy: '复制',
  copied: '已复制',
  selected: keys => `这里不让网页自己复制。文字已选中，按 ${keys} C 即可复制。`,
  done: '完成',
  tryNow: '再试一次',
  partMissing: '页面的这一部分没能载入，可能是网络断了。',
}
