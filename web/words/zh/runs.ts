/** 存成文件的设定：打开之后说什么，打不开时为什么。 */
import type { runs as en } from '../en/runs.ts'

export const runs: typeof en = {
  drop: '把存下的文件拖到这里打开',
  opened: file => `已打开 ${file}。`,
  changed: (parameter, was, now) =>
    `文件里的“${parameter}”${was === null ? '没有可用的值' : `原是 ${was}`}，现在是 ${now}。`,
  same: '净收益与文件里的一位不差。',
  other: '净收益与文件里的不同，文件里的由另一个版本算出。',

  notJson: '这个文件不是 JSON，存下的设定都是 JSON。',
  notOurs: '这个 JSON 文件不是由“逆信息瓶颈”写出的，或者缺了设定。',
  newer: (format, known) =>
    `这个文件由更新的版本写出（它的格式是 ${format}，本页最高读到 ${known}）。重新载入页面，就能用上最新版本。`,
  tooLarge: (size, most) => `这个文件太大，不会是这里存下的：${size} MB，最大也只有 ${most} MB。`,
  unreadable: '这个文件读不出来。会不会是文件夹，或者已经移走了？',
  notLoaded: '打开文件所需的部分没能载入，可能是网络断了。',
}
