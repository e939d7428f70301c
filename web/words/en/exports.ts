/** The dialog of the export: what can be taken along, and what became of it. */

export const exports = {
  figures: 'Figures',
  /** Which figure. */
  figure: 'Figure',
  names: { whole: 'The whole figure', plane: 'The plane', curve: 'The curve', parts: 'The parts' },
  preview: (width: number, height: number): string => `Preview, ${width} × ${height} pixels`,
  colours: 'Colours',
  papers: { light: 'light paper', dark: 'dark paper' },
  sizeOfPng: 'Size of the PNG',
  sized: (scale: number, width: number, height: number): string => `${scale} ×, ${width} × ${height}`,
  print: 'Print, or PDF',
  saved: (file: string): string => `Saved ${file}`,
  nothing: 'There is nothing to draw here yet, or not in this measure.',
  failed: 'This figure could not be drawn. Another one may be, or the same one later.',
  /** What the reader may do instead stands beside it. */
  withheld: 'To protect your privacy, this browser hands out pictures as noise, so no PNG was saved. The SVG is whole.',
  tooLarge: 'This browser could not make a picture of that size. A smaller one may do.',

  data: 'Data',
  draw: 'The draw',
  curves: 'The curves',
  parts: 'The parts',
  panels: 'The panels',
  story: 'The story',
  storyNumbers: 'Numbers and answers JSON',
  /** What a button saves. */
  files: {
    points: 'Points CSV',
    mixtures: 'Mixtures CSV',
    gaps: 'Gaps CSV',
    draws: 'Every draw CSV',
    summaries: 'Summaries CSV',
    parts: 'Parts CSV',
    partsJson: 'Parts JSON',
    all: 'All JSON',
    notebook: 'Notebook IPYNB',
  },

  run: 'This run',
  saveRun: 'Save this run',
  openRun: 'Open a run…',
  runToOpen: 'A run to open',
  whatRuns:
    'The setting, what is shown of it, and its gap. ' +
    'A saved run, or any of the JSON files above, can also be dropped on the page.',

  cite: 'Cite',
  notebook: 'Open in a notebook',
  /** Texts to be copied: the button, and what was copied, without an article. */
  texts: {
    paper: { label: 'BibTeX of the paper', name: 'BibTeX of the paper' },
    tool: { label: 'BibTeX of this tool', name: 'BibTeX of this tool' },
    fromPackage: { label: 'Code, with the package', name: 'code that imports the package' },
    fromSite: { label: 'Code, with this site’s engine', name: 'code that imports the engine from this site' },
  },
  copied: (name: string): string => `Copied the ${name}`,
  anew:
    'The engine of this page computes the numbers anew, the same to the last bit; ' +
    'in Jupyter by the kernel that Deno brings.',
}
