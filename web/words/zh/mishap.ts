/** 页面某一部分出错时，在原处显示的文字。 */
import type { mishap as en } from '../en/mishap.ts'

const PARTS = {
  page: '这一页',
  figure: '这张图',
  plane: '平面',
  number: '净收益的数字',
  doubts: '净收益的说明',
  bars: '两段距离的横条',
  controls: '控件',
  curve: '曲线',
  gapParts: '净收益的分项',
}

export const mishap: typeof en = {
  wrong: part => `${PARTS[part]}出了点问题。这是我们的错，与你的操作无关。你的设定还在。`,
  again: '重新显示',
}
