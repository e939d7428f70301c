/** The words that the first picture of the page needs: they come ahead of it. */
import { createShelf } from '../shelf.ts'
import type { Later } from '../subjects.ts'
import { besideGap } from './besideGap.ts'
import { controls } from './controls.ts'
import { curve } from './curve.ts'
import { curveHead } from './curveHead.ts'
import { exportTool } from './exportTool.ts'
import { gap } from './gap.ts'
import { kit } from './kit.ts'
import { levers } from './levers.ts'
import { link } from './link.ts'
import { measures } from './measures.ts'
import { numbers } from './numbers.ts'
import { parameters } from './parameters.ts'
import { parts } from './parts.ts'
import { picture } from './picture.ts'
import { plane } from './plane.ts'
import { presets } from './presets.ts'
import { site } from './site.ts'

/** The rest, each when it is first asked for. */
export const later: Later = {
  lead: () => import('./lead.ts').then(({ lead }) => lead),
  componentTable: () => import('./componentTable.ts').then(({ componentTable }) => componentTable),
  curveTable: () => import('./curveTable.ts').then(({ curveTable }) => curveTable),
  definitions: () => import('./definitions.ts').then(({ definitions }) => definitions),
  doubts: () => import('./doubts.ts').then(({ doubts }) => doubts),
  field: () => import('./field.ts').then(({ field }) => field),
  provenance: () => import('./provenance.ts').then(({ provenance }) => provenance),
  replay: () => import('./replay.ts').then(({ replay }) => replay),
  embed: () => import('./embed.tsx').then(({ embed }) => embed),
  keyboard: () => import('./keyboard.ts').then(({ keyboard }) => keyboard),
  linkNotes: () => import('./linkNotes.ts').then(({ linkNotes }) => linkNotes),
  moreHelp: () => import('./moreHelp.ts').then(({ moreHelp }) => moreHelp),
  mishap: () => import('./mishap.ts').then(({ mishap }) => mishap),
  check: () => import('./check.ts').then(({ check }) => check),
  exports: () => import('./exports.ts').then(({ exports }) => exports),
  files: () => import('./files.ts').then(({ files }) => files),
  runs: () => import('./runs.ts').then(({ runs }) => runs),
}

export const shelf = createShelf(
  'en',
  {
    besideGap,
    controls,
    curve,
    curveHead,
    exportTool,
    gap,
    kit,
    levers,
    link,
    measures,
    numbers,
    parameters,
    parts,
    picture,
    plane,
    presets,
    site,
  },
  later,
  () => import('./inStory.ts'),
)
