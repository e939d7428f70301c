/** 嵌入的图一开始就需要的词句。 */
import { createShelf } from '../shelf.ts'
import { componentTable } from './componentTable.ts'
import { curve } from './curve.ts'
import { curveTable } from './curveTable.ts'
import { doubts } from './doubts.ts'
import { gap } from './gap.ts'
import { inFigure } from './inFigure.tsx'
import { kit } from './kit.ts'
import { levers } from './levers.ts'
import { link } from './link.ts'
import { linkNotes } from './linkNotes.ts'
import { measures } from './measures.ts'
import { mishap } from './mishap.ts'
import { numbers } from './numbers.ts'
import { parameters } from './parameters.ts'
import { picture } from './picture.ts'
import { plane } from './plane.ts'

export const shelf = createShelf('zh', {
  componentTable,
  curve,
  curveTable,
  doubts,
  gap,
  inFigure,
  kit,
  levers,
  link,
  linkNotes,
  measures,
  mishap,
  numbers,
  parameters,
  picture,
  plane,
})
