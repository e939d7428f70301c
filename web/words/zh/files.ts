/** 存成文件的内容里的文字：图、表格的注释、笔记本。引文照原样。 */
import type { files as en } from '../en/files.ts'
import { count, measuredWith } from './grammar.ts'

export const files: typeof en = {
  titles: {
    whole: '逆信息瓶颈：一次实验、它的净收益，以及净收益随什么变',
    curve: '净收益随什么变',
    parts: '净收益从何而来',
  },
  sentences: sentences => sentences.join(''),
  setting: parts => parts.join('，'),
  number: (name, value) => `${name} ${value}`,
  choice: (name, value) => `${name}：${value}`,
  draw: draw => `第 ${draw} 次实验`,
  source: (venue, arXiv, tool, link) =>
    `据甘泽宇、刘勇，${venue}，arXiv:${arXiv}。由 ${tool} 生成${link ? `（${link}）` : ''}。`,
  origin: (setting, paper, tool) => `${setting}。${paper}. ${tool}`,
  cite: citation => `引用：${citation}`,

  gap: (measure, nats, did, because) =>
    `${measuredWith(measure)}，净收益是 ${nats} nat：合成数据${did}，用它训练出的模型${because}。`,
  measuredBy: measure => [['净收益，尺子：', 'strong'], [measure]],
  estimate: gap => `这一次的估计值是 ${gap}。`,

  changesWith: lever => [['净收益随 '], [lever, 'symbol'], [' 的变化']],
  legend: {
    median: '中位数',
    mean: '均值',
    half: '各次实验的中间一半',
    deviation: '± 一个标准差',
    draws: draws => `各次实验，每点 ${count(draws)} 次`,
    present: '当前设定，± 标准误',
    draw: '平面上的这一次',
  },
  below: (end, number) => `${end} ${number}`,
  above: (number, end, unit) => `${number} ${end}，${unit}`,

  layout:
    '数组按行优先存放：点 n × d，均值 k × d，协方差 k × d × d。labels、nearest 和 roles 中的分量从 0 数起。距离和净收益的单位是 nat。',

  notebook: {
    title: setting => `逆信息瓶颈：${setting}`,
    runs: '在 Jupyter 中运行，用 Deno 的内核（`deno jupyter --install`）。引擎重新计算页面上的数字。',
    same: (tool, version, format) => `${tool} ${version}，格式 ${format}：设定相同，数字就相同，一位不差。`,
    draw: '平面上的这一次：点、混合模型、拟合和净收益。',
    onPage: numbers => `页面上的数字：${numbers}`,
    curve: (lever, draws) =>
      `净收益随 ${lever} 变化的曲线：每点都取同样的 ${draws} 次实验，算净收益的中位数。要等一会儿。`,
  },
}
