/** The paper, what it cites, who cites it, and how to cite it. */

/** “A, B and C”. */
const listed = (names: readonly string[]): string =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`

const isAppendix = (section: string): boolean => /^[A-G]/.test(section)

export const references = {
  heading: 'The paper, and what it builds on',
  authors: (names: readonly string[], more: boolean): string => listed(more ? [...names, 'others'] : names),
  paper: 'The paper',
  code: 'The authors’ code',
  /** Beside the link to the code. */
  codeNote: 'The anonymous address that the paper gives.',
  cite: 'To cite it',
  paperBibtex: 'BibTeX of the paper',
  toolBibtex: 'BibTeX of this page',
  cited: (count: number): string => `It cites ${count} works`,
  /** The paper's bibliography is longer than the list. */
  twice: (entries: number): string => `${entries} entries of its bibliography, of which two are one work.`,
  citing: (count: number): string => (count === 1 ? 'One work that cites it' : `${count} works that cite it`),
  citingNote:
    'The page that we had lists this one, by its title alone. It does not claim to be complete, and neither do we.',
  inPaper: (sections: readonly string[]): string => {
    const [numbers, letters] = [sections.filter(one => !isAppendix(one)), sections.filter(isAppendix)]
    return `Cited in ${listed([
      ...(numbers.length > 0 ? [`${numbers.length > 1 ? 'sections' : 'section'} ${listed(numbers)}`] : []),
      ...(letters.length > 0 ? [`${letters.length > 1 ? 'appendices' : 'appendix'} ${listed(letters)}`] : []),
    ])}`
  },

  map: 'Citation map',
  /** For those who cannot see the map. */
  summary: (cited: number, citing: number, from: number, to: number): string =>
    `A map of ${cited} works that the paper cites, from ${from} to ${to}, left to right by year and in five rows by where the paper cites them, and of ${citing} that cites it. The list below says the same.`,
  keys: 'Arrow keys move from work to work. Enter opens the work in the list.',
  rows: {
    introduction: 'the introduction',
    augmentation: 'data from generative models',
    synthetic: 'data from language models',
    theory: 'information and generalization',
    trial: 'the small trial',
  },
  key: { cited: 'cited by the paper', paper: 'the paper', citing: 'cites the paper' },
  /** A mark's name, as it is read out. */
  mark: (title: string, by: string): string => `${title}. ${by}`,
  by: (names: string, year: number): string => `${names}, ${year}`,
  /** In a few words: the first author, and whether there are more. */
  briefly: (first: string, others: number): string => (others > 0 ? `${first} and others` : first),
  thisPaper: 'This paper',
  citesIt: 'Cites the paper',
  hint: 'Point at a mark for its title, press it to find it in the list, drag it to move it. Years without a cited work are left out.',
  zoomIn: 'Closer',
  zoomOut: 'Farther',
  whole: 'The whole map',
}
