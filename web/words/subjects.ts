/**
 * All words, by subject. English is the source: a Chinese subject has the type of the English one, so that the type
 * check finds missing words. The subjects of the first picture are in the lists of the entries (en/page.ts,
 * en/figure.ts …). The others are loaded when they are first asked for.
 */
export interface Subjects {
  readonly balance: typeof import('./en/balance.ts').balance
  readonly besideGap: typeof import('./en/besideGap.ts').besideGap
  readonly bounds: typeof import('./en/bounds.ts').bounds
  readonly chain: typeof import('./en/chain.ts').chain
  readonly check: typeof import('./en/check.ts').check
  readonly componentTable: typeof import('./en/componentTable.ts').componentTable
  readonly controls: typeof import('./en/controls.ts').controls
  readonly curve: typeof import('./en/curve.ts').curve
  readonly curveHead: typeof import('./en/curveHead.ts').curveHead
  readonly curveTable: typeof import('./en/curveTable.ts').curveTable
  readonly definitions: typeof import('./en/definitions.ts').definitions
  readonly doubts: typeof import('./en/doubts.ts').doubts
  readonly embed: typeof import('./en/embed.tsx').embed
  readonly ending: typeof import('./en/ending.ts').ending
  readonly exportTool: typeof import('./en/exportTool.ts').exportTool
  readonly exports: typeof import('./en/exports.ts').exports
  readonly field: typeof import('./en/field.ts').field
  readonly files: typeof import('./en/files.ts').files
  readonly film: typeof import('./en/film.ts').film
  readonly floor: typeof import('./en/floor.ts').floor
  readonly gap: typeof import('./en/gap.ts').gap
  readonly inFigure: typeof import('./en/inFigure.tsx').inFigure
  readonly keyboard: typeof import('./en/keyboard.ts').keyboard
  readonly kit: typeof import('./en/kit.ts').kit
  readonly lead: typeof import('./en/lead.ts').lead
  readonly levers: typeof import('./en/levers.ts').levers
  readonly lines: typeof import('./en/lines.ts').lines
  readonly link: typeof import('./en/link.ts').link
  readonly linkNotes: typeof import('./en/linkNotes.ts').linkNotes
  readonly measures: typeof import('./en/measures.ts').measures
  readonly mishap: typeof import('./en/mishap.ts').mishap
  readonly moreHelp: typeof import('./en/moreHelp.ts').moreHelp
  readonly numbers: typeof import('./en/numbers.ts').numbers
  readonly parameters: typeof import('./en/parameters.ts').parameters
  readonly parts: typeof import('./en/parts.ts').parts
  readonly picture: typeof import('./en/picture.ts').picture
  readonly plane: typeof import('./en/plane.ts').plane
  readonly presets: typeof import('./en/presets.ts').presets
  readonly provenance: typeof import('./en/provenance.ts').provenance
  readonly references: typeof import('./en/references.ts').references
  readonly replay: typeof import('./en/replay.ts').replay
  readonly rings: typeof import('./en/rings.ts').rings
  readonly runs: typeof import('./en/runs.ts').runs
  readonly signs: typeof import('./en/signs.ts').signs
  readonly site: typeof import('./en/site.ts').site
  readonly storyFrame: typeof import('./en/storyFrame.ts').storyFrame
  readonly stream: typeof import('./en/stream.ts').stream
  readonly trial: typeof import('./en/trial.ts').trial
}

export type Subject = keyof Subjects

/** How to load the subjects that are not there from the start. */
export type Later = { readonly [S in Subject]?: () => Promise<Subjects[S]> }
