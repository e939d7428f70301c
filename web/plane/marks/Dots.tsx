/** Points as SVG, with the same look as on the canvas. */
import { short } from '../ellipse.ts'
import { LINE_INK } from '../ink.ts'
import { anchorLook, syntheticLook } from '../points/look.ts'
import { eachPoint, type PaintedCloud } from '../points/paint.ts'
import type { SceneProps } from './Scene.tsx'

function cross(x: number, y: number, reach: number): string {
  const across = short(2 * reach)
  return `M${short(x - reach)} ${short(y - reach)}l${across} ${across}m0 ${-across}l${-across} ${across}`
}

export function Dots({ picture, view, style, attention, layers }: Omit<SceneProps, 'id'>) {
  return picture.clouds
    .filter(({ kind }) => layers[kind])
    .map(cloud => {
      const count = cloud.data.labels.length
      const anchors = cloud.kind === 'anchorData'
      const look = anchors ? anchorLook(count, style) : syntheticLook(count, style)
      const painted: PaintedCloud = { cloud, look, levels: cloud.roles.map(role => attention.evidence(role)) }
      // One path for each strength. A disc is a line of length zero with a round cap.
      const paths = new Map<number, string[]>()
      eachPoint(painted, view, (x, y, level) => {
        const path = paths.get(level) ?? []
        paths.set(level, path)
        path.push(anchors ? `M${short(x)} ${short(y)}h0` : cross(x, y, look.reach))
      })
      return [...paths].map(([level, path]) => (
        <path
          key={`${cloud.kind} ${level}`}
          d={path.join('')}
          fill="none"
          stroke={anchors ? LINE_INK.anchorFit : LINE_INK.syntheticFit}
          strokeWidth={short(anchors ? 2 * look.reach : look.line)}
          strokeLinecap={anchors ? 'round' : 'butt'}
          strokeOpacity={short(look.alpha * level)}
        />
      ))
    })
}
