/** 论文、它引用的、引用它的，以及怎样引用它。 */
import type { references as en } from '../en/references.ts'

const isAppendix = (section: string): boolean => /^[A-G]/.test(section)

export const references: typeof en = {
  heading: '论文与它的来处',
  authors: (names, more) => `${names.join('、')}${more ? ' 等' : ''}`,
  paper: '论文',
  code: '作者的代码',
  codeNote: '论文给出的匿名网址。',
  cite: '引用格式',
  paperBibtex: '论文的 BibTeX',
  toolBibtex: '本页的 BibTeX',
  cited: count => `它引用了 ${count} 篇`,
  twice: entries => `参考文献共 ${entries} 条，其中两条是同一篇。`,
  citing: count => `引用它的有 ${count} 篇`,
  citingNote: '我们手头的资料只列出这一篇，也只给了标题。这份名单未必完整。',
  inPaper: sections => {
    const [numbers, letters] = [sections.filter(one => !isAppendix(one)), sections.filter(isAppendix)]
    return `论文引用处：${[
      ...(numbers.length > 0 ? [`第 ${numbers.join('、')} 节`] : []),
      ...(letters.length > 0 ? [`附录 ${letters.join('、')}`] : []),
    ].join('，')}`
  },

  map: '引用关系图',
  summary: (cited, citing, from, to) =>
    `论文引用了 ${cited} 篇，从 ${from} 年到 ${to} 年，从左到右按年份排列，分成五行，各行对应论文里引用它们的地方；另有 ${citing} 篇引用了论文。下面的列表内容相同。`,
  keys: '方向键在各篇之间移动，回车键在列表里打开。',
  rows: {
    introduction: '引言',
    augmentation: '用生成模型造数据',
    synthetic: '用语言模型造数据',
    theory: '信息与泛化',
    trial: '小试验',
  },
  key: { cited: '参考文献', paper: '这篇论文', citing: '引用它的论文' },
  mark: (title, by) => `${title}。${by}`,
  by: (names, year) => `${names}，${year}`,
  briefly: (first, others) => (others > 0 ? `${first} 等` : first),
  thisPaper: '这篇论文',
  citesIt: '引用了这篇论文',
  hint: '指向一个标记可看标题，按一下可在列表里找到它，拖动可移开它。没有引用文献的年份略去。',
  zoomIn: '放大',
  zoomOut: '缩小',
  whole: '看全图',
}
