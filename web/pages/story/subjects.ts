/** The subjects of words that the story needs for its first picture. */
import type { Subject } from '../../words/subjects.ts'

export const STORY_SUBJECTS: readonly Subject[] = ['storyFrame', 'ending', 'rings', 'floor', 'references']
