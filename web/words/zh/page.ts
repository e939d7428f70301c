/** 首屏所需的词句，先于页面载入。 */
import { createShelf } from '../shelf.ts'
import { LATER } from '../subjects.ts'
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

export const shelf = createShelf('zh', {
  besideGap, controls, curve, curveHead, exportTool, gap, kit, levers, link, measures, numbers, parameters, parts, picture,
  plane, presets, site,
}, LATER)
