/** What stands around the chapters of the story: the bar, the list, the blocks around a guess. */
import { counted, inLetters, list } from './grammar.ts'

const minutes = (number: number): string => counted(number, 'minute')

/** At the head of a sentence. */
const capital = (word: string): string => word[0].toUpperCase() + word.slice(1)

export const storyFrame = {
  place: (chapter: number, all: number): string => `${chapter} of ${all}`,
  figureOf: (chapter: string): string => `Figure: ${chapter}`,
  /** The bar at the foot. */
  chapters: 'Chapters',
  back: 'Back',
  backTo: (title: string): string => `Back: ${title}`,
  next: 'Next',
  nextIs: (title: string): string => `Next: ${title}`,
  allChapters: 'All chapters',
  briefly: (chapter: number, all: number): string => `${chapter} of ${all}, all chapters`,
  list: (chapter: number, all: number): string => `All chapters. You are in ${chapter} of ${all}.`,
  toGo: (read: number, left: number): string =>
    left === 0 ? 'all read' : read === 0 ? `about ${minutes(left)}` : `${read} read, about ${minutes(left)} to go`,
  youAreHere: 'you are here',
  nowTheExplorer: 'Now the explorer, with your world',
  explorer: 'Explorer',
  /** Spoken when a chapter is entered. */
  entered: (chapter: number, all: number, title: string, { K, J, L }: Record<'K' | 'J' | 'L', number>): string =>
    `Chapter ${chapter} of ${all}, ${title}. Figure: K ${K}, J ${J}, L ${L}.`,
  /** Above the first chapter. */
  question: 'Should you train on what a generator makes?',
  source: 'A story in ten short chapters, after Gan & Liu (ICLR 2025).',
  /** Around a guess. */
  withoutGuess: 'Show me without guessing',
  guessStays: 'Your guess will stay.',
  lineStays: 'Your line will stay.',
  drawIt: 'Draw in the picture.',
  startAgain: 'Start again',
  placed: (placed: number, all: number): string => {
    if (placed === all) return `${placed} of ${all} placed. Tap a ring to take it back.`
    return `${placed === 0 ? '' : `${placed} of ${all} placed. `}${capital(inLetters(all - placed))} more ${all - placed === 1 ? 'ring' : 'rings'}.`
  },
  toKeep: 'To keep',
  /** What the reader has set by hand. */
  yours: (values: readonly string[]): string => `${list(values)} ${values.length > 1 ? 'are' : 'is'} yours`,
  backToStory: 'back to the story',
  /** For search engines and for those who are sent a link. */
  description:
    'You have a little real data. A generator knows more, and some things that are not so. Should you train on what it ' +
    'makes? Ten short chapters to guess at, drag and understand, after Gan & Liu (ICLR 2025).',
  /** Without script, and on paper. */
  answers: 'What there was to see',
}
