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
  readonly gap: typeof import('./en/gap.ts').gap
  readonly besideGap: typeof import('./en/besideGap.ts').besideGap
  readonly parts: typeof import('./en/parts.ts').parts
  readonly doubts: typeof import('./en/doubts.ts').doubts
  readonly provenance: typeof import('./en/provenance.ts').provenance
  readonly componentTable: typeof import('./en/componentTable.ts').componentTable
  readonly field: typeof import('./en/field.ts').field
  readonly kit: typeof import('./en/kit.ts').kit
  readonly plane: typeof import('./en/plane.ts').plane
  readonly replay: typeof import('./en/replay.ts').replay
  readonly controls: typeof import('./en/controls.ts').controls
  readonly curve: typeof import('./en/curve.ts').curve
  readonly curveHead: typeof import('./en/curveHead.ts').curveHead
  readonly curveTable: typeof import('./en/curveTable.ts').curveTable
  readonly levers: typeof import('./en/levers.ts').levers
  readonly presets: typeof import('./en/presets.ts').presets
  readonly definitions: typeof import('./en/definitions.ts').definitions
  readonly site: typeof import('./en/site.ts').site
  readonly link: typeof import('./en/link.ts').link
  readonly embed: typeof import('./en/embed.tsx').embed
  readonly inFigure: typeof import('./en/inFigure.tsx').inFigure
  readonly linkNotes: typeof import('./en/linkNotes.ts').linkNotes
  readonly keyboard: typeof import('./en/keyboard.ts').keyboard
  readonly mishap: typeof import('./en/mishap.ts').mishap
  readonly check: typeof import('./en/check.ts').check
  readonly exportTool: typeof import('./en/exportTool.ts').exportTool
  readonly exports: typeof import('./en/exports.ts').exports
  readonly files: typeof import('./en/files.ts').files
  readonly runs: typeof import('./en/runs.ts').runs
}

export type Subject = keyof Subjects

type Load<S extends Subject> = Readonly<Record<Language, () => Promise<Subjects[S]>>>

/** How subjects come that are not there from the first. */
export type Later = { readonly [S in Subject]?: Load<S> }

/** For the page. A figure, which may be one file, brings all of its own along, and none of these. */
export const LATER: Later = {
  componentTable: {
    en: () => import('./en/componentTable.ts').then(({ componentTable }) => componentTable),
    zh: () => import('./zh/componentTable.ts').then(({ componentTable }) => componentTable),
  },
  curveTable: {
    en: () => import('./en/curveTable.ts').then(({ curveTable }) => curveTable),
    zh: () => import('./zh/curveTable.ts').then(({ curveTable }) => curveTable),
  },
  definitions: {
    en: () => import('./en/definitions.ts').then(({ definitions }) => definitions),
    zh: () => import('./zh/definitions.ts').then(({ definitions }) => definitions),
  },
  doubts: {
    en: () => import('./en/doubts.ts').then(({ doubts }) => doubts),
    zh: () => import('./zh/doubts.ts').then(({ doubts }) => doubts),
  },
  field: {
    en: () => import('./en/field.ts').then(({ field }) => field),
    zh: () => import('./zh/field.ts').then(({ field }) => field),
  },
  provenance: {
    en: () => import('./en/provenance.ts').then(({ provenance }) => provenance),
    zh: () => import('./zh/provenance.ts').then(({ provenance }) => provenance),
  },
  replay: {
    en: () => import('./en/replay.ts').then(({ replay }) => replay),
    zh: () => import('./zh/replay.ts').then(({ replay }) => replay),
  },
  embed: {
    en: () => import('./en/embed.tsx').then(({ embed }) => embed),
    zh: () => import('./zh/embed.tsx').then(({ embed }) => embed),
  },
  keyboard: {
    en: () => import('./en/keyboard.ts').then(({ keyboard }) => keyboard),
    zh: () => import('./zh/keyboard.ts').then(({ keyboard }) => keyboard),
  },
  linkNotes: {
    en: () => import('./en/linkNotes.ts').then(({ linkNotes }) => linkNotes),
    zh: () => import('./zh/linkNotes.ts').then(({ linkNotes }) => linkNotes),
  },
  mishap: {
    en: () => import('./en/mishap.ts').then(({ mishap }) => mishap),
    zh: () => import('./zh/mishap.ts').then(({ mishap }) => mishap),
  },
  check: {
    en: () => import('./en/check.ts').then(({ check }) => check),
    zh: () => import('./zh/check.ts').then(({ check }) => check),
  },
  exports: {
    en: () => import('./en/exports.ts').then(({ exports }) => exports),
    zh: () => import('./zh/exports.ts').then(({ exports }) => exports),
  },
  files: {
    en: () => import('./en/files.ts').then(({ files }) => files),
    zh: () => import('./zh/files.ts').then(({ files }) => files),
  },
  runs: {
    en: () => import('./en/runs.ts').then(({ runs }) => runs),
    zh: () => import('./zh/runs.ts').then(({ runs }) => runs),
  },
}
