/** The words of the figures. They are loaded before the drawing, since a drawing cannot wait for them. */
import type { Shelf } from '../../words/shelf.ts'
import type { Subjects } from '../../words/subjects.ts'

const SUBJECTS = [
  'besideGap',
  'curve',
  'field',
  'files',
  'gap',
  'measures',
  'numbers',
  'parameters',
  'parts',
  'picture',
  'plane',
] as const

export type FigureWords = Pick<Subjects, (typeof SUBJECTS)[number]>

/** @throws {WordsMissing} where the words cannot be loaded */
export async function figureWords(shelf: Shelf): Promise<FigureWords> {
  await Promise.all(SUBJECTS.filter(subject => !shelf.here[subject]).map(subject => shelf.fetch(subject)))
  return shelf.here as FigureWords
}
