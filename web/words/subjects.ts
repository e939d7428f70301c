/**
 * What there is to say, by subject. English is the source: a subject in Chinese has the type of the English one, so that
 * the type check finds what is missing. A subject that the first picture needs is in the lists of the entries
 * (en/page.ts, en/figure.ts …); the others are loaded when they are first asked for.
 */
import type { Language } from './languages.ts'

export interface Subjects {
  readonly numbers: typeof import('./en/numbers.ts').numbers
  readonly parameters: typeof import('./en/parameters.ts').parameters
  readonly measures: typeof import('./en/measures.ts').measures
  readonly picture: typeof import('./en/picture.ts').picture
  readonly kit: typeof import('./en/kit.ts').kit
  readonly definitions: typeof import('./en/definitions.ts').definitions
}

export type Subject = keyof Subjects

type Load<S extends Subject> = Readonly<Record<Language, () => Promise<Subjects[S]>>>

/** How the subjects come that no entry brings along. */
export const LATER: { readonly [S in Subject]?: Load<S> } = {
  definitions: {
    en: () => import('./en/definitions.ts').then(({ definitions }) => definitions),
    zh: () => import('./zh/definitions.ts').then(({ definitions }) => definitions),
  },
}
