/** The data as JSON: flat arrays in the engine's own layout, so that `createMixture` takes them back as they are. */
import { partsByRole } from '../../../src/experiment/parts.ts'
import { DENSITY_MEASURES } from '../../../src/divergence/measures.ts'
import type { Draw } from '../../../src/experiment/results.ts'
import type { About } from '../about.ts'
import type { Subjects } from '../../words/subjects.ts'
import type { Sweeps } from './curveTables.ts'

/** Writes typed arrays as plain arrays. Each number has enough digits to be read back exactly. */
const text = (value: object): string =>
  `${JSON.stringify(value, (_, part: unknown) => (part instanceof Float64Array || part instanceof Int32Array ? Array.from(part) : part))}\n`

/** The keys are the same in every language; the text that explains the arrays is in the page’s language. */
export function drawJson(
  { parameters: _, projected: __, ...draw }: Draw,
  about: About,
  { layout }: Pick<Subjects['files'], 'layout'>,
): string {
  return text({ ...about, layout, draw })
}

/** All points and all draws of the three curves, with their summaries. */
export function curvesJson(curves: Sweeps, about: About): string {
  return text({ ...about, curves })
}

/** By role and component, in each density measure. */
export function partsJson(draw: Draw, about: About): string {
  return text({
    ...about,
    parts: Object.fromEntries(DENSITY_MEASURES.map(measure => [measure, partsByRole(draw, measure)])),
  })
}
