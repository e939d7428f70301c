/** 导读各章四周的文字：底栏、目录、猜测前后的几句。 */
import type { storyFrame as en } from '../en/storyFrame.ts'

export const storyFrame: typeof en = {
  place: (chapter, all) => `第 ${chapter} 章，共 ${all} 章`,
  figureOf: chapter => `图：${chapter}`,
  chapters: '章节',
  back: '上一章',
  backTo: title => `上一章：${title}`,
  next: '下一章',
  nextIs: title => `下一章：${title}`,
  allChapters: '全部章节',
  briefly: (chapter, all) => `第 ${chapter} 章，共 ${all} 章`,
  list: (chapter, all) => `全部章节。正在读第 ${chapter} 章，共 ${all} 章。`,
  toGo: (read, left) =>
    left === 0 ? '全部读完' : read === 0 ? `约 ${left} 分钟` : `已读 ${read} 章，还需约 ${left} 分钟`,
  youAreHere: '正在读',
  nowTheExplorer: '带着你的设定去探索',
  explorer: '去探索',
  entered: (chapter, all, title, { K, J, L }) =>
    `第 ${chapter} 章，共 ${all} 章：${title}。图中 K = ${K}，J = ${J}，L = ${L}。`,
  question: '该不该拿生成模型造的数据来训练？',
  source: '十个短章，据甘泽宇、刘勇（ICLR 2025）。',
  withoutGuess: '不猜，直接看',
  guessStays: '你的猜测会留着。',
  lineStays: '你画的线会留着。',
  drawIt: '在图上画。',
  startAgain: '重画',
  placed: (placed, all) =>
    placed === all ? `${all} 个圈已放好。再点一下圆圈可以收回。` : `还差 ${all - placed} 个圈。`,
  toKeep: '记住一句',
  yours: values => `${values.join('，')}，你设的`,
  backToStory: '回到导读设定',
  description:
    '你手头的真实数据不多。生成模型知道得更多，只是其中有些并不属实。该不该拿它生成的数据来训练？十个短章，边猜、边拖、边懂，据甘泽宇、刘勇（ICLR 2025）。',
  answers: '各章结果',
}
