/** The subjects of words that the story needs for its first picture. */
import type { Subject } from '../../words/subjects.ts'

export const STORY_SUBJECTS: readonly Subject[] = ['storyFrame', 'ending', 'rings', 'floor', 'references']

/** Those that the later figures need, in the order of the chapters. */
export const FIGURE_SUBJECTS: readonly Subject[] = [
  'chain',
  'lines',
  'balance',
  'signs',
  'stream',
  'bounds',
  'film',
  'trial',
]
