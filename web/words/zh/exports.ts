/** “导出”对话框：可以带走什么，带走之后怎样。 */
import type { exports as en } from '../en/exports.ts'

export const exports: typeof en = {
  figures: '图',
  figure: '哪一张图',
  names: { whole: '整图', plane: '平面', curve: '曲线', parts: '分项' },
  preview: (width, height) => `预览，${width} × ${height} 像素`,
  colours: '颜色',
  papers: { light: '浅底', dark: '深底' },
  sizeOfPng: 'PNG 的大小',
  sized: (scale, width, height) => `${scale} 倍，${width} × ${height}`,
  print: '打印或存为 PDF',
  saved: file => `已保存 ${file}`,
  nothing: '这里还没有可画的，或者用这把尺子画不出。',
  failed: '这张图没能画出来。可以换一张，或者过一会儿再试。',
  withheld: '为保护你的隐私，这个浏览器只给出打乱的像素，因此没有保存 PNG。SVG 是完整的。',
  tooLarge: '这个浏览器画不出这么大的图片，小一些也许可以。',

  data: '数据',
  draw: '这一次',
  curves: '曲线',
  parts: '分项',
  panels: '各格',
  storyNumbers: '导读里的数字，含答案',
  files: {
    points: '点 CSV',
    mixtures: '混合模型 CSV',
    gaps: '净收益 CSV',
    draws: '逐次 CSV',
    summaries: '汇总 CSV',
    parts: '分项 CSV',
    partsJson: '分项 JSON',
    all: '全部 JSON',
    notebook: '笔记本 IPYNB',
  },

  run: '本次设定',
  saveRun: '保存',
  openRun: '打开……',
  runToOpen: '要打开的设定文件',
  whatRuns: '文件里有设定、图上显示的内容和净收益。存下的文件，或上面任何一个 JSON 文件，也可以拖到页面上打开。',

  cite: '引用',
  notebook: '在笔记本中计算',
  texts: {
    paper: { label: '论文的 BibTeX', name: '论文的 BibTeX' },
    tool: { label: '本工具的 BibTeX', name: '本工具的 BibTeX' },
    fromPackage: { label: '代码（用软件包）', name: '代码（用软件包）' },
    fromSite: { label: '代码（用本站的引擎）', name: '代码（用本站的引擎）' },
  },
  copied: name => `已复制${name}`,
  anew: '由本页的引擎重新计算，数字一位不差；在 Jupyter 里，要用 Deno 的内核。',
}
