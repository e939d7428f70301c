/** 复制链接。 */
import type { link as en } from '../en/link.ts'

export const link: typeof en = {
  copy: '复制链接',
  help: '复制这张图的链接',
  title: '这张图的链接',
  name: '链接',
  dismiss: '关闭',
}
