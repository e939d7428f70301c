/** What stands in place of a part that failed. */

const PARTS = {
  page: 'this page',
  figure: 'this figure',
  plane: 'the plane',
  number: 'the number',
  doubts: 'what is to be said of the number',
  bars: 'the bars',
  controls: 'the controls',
  curve: 'the curve',
  gapParts: 'the parts of the gap',
}

export type Part = keyof typeof PARTS

export const mishap = {
  wrong: (part: Part): string =>
    `Something went wrong in ${PARTS[part]}: a fault of ours, and nothing that you did. Your setting is kept.`,
  again: 'Show it again',
}
