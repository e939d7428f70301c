/** The plane with its points as marks and its legend under it. */
import { StillScene } from '../../plane/StillScene.tsx'
import { captionOf } from '../../plane/words.ts'
import type { Block } from './block.ts'
import type { Figured } from './figured.ts'
import { FieldPicture, fieldLegend } from './fieldPicture.tsx'
import { keyBlock } from './keyBlock.tsx'
import { Words } from './Words.tsx'

/** In a narrower block than this, heading and caption do not fit on one line. */
const ROOMY = 600

/** The legend without the plane, for figures in which it stands elsewhere. */
export const planeKey = ({ draw, layers, words }: Figured, width: number): Block =>
  keyBlock(draw.projected ?? draw, layers, words, width)

/**
 * @param id unique in the page and in the file
 * @param key the legend under the plane; null for none
 */
export function planeBlock(figured: Figured, side: number, id: string, key: Block | null): Block {
  const { draw: whole, layers, target, map, words } = figured
  const draw = whole.projected ?? whole
  const legend = map && fieldLegend(map, words, side)
  const roomy = side >= ROOMY
  const top = roomy ? 30 : 50
  const under = top + side + 14
  return {
    width: side,
    height: under + (legend ? legend.height + 10 : 0) + (key?.height ?? 0),
    drawn: (
      <>
        <Words y={18} size={18} face="serif" weight={600}>
          {words.plane.heading}
        </Words>
        <Words x={roomy ? side : 0} y={roomy ? 18 : 40} size={13} ink="ink-2" anchor={roomy ? 'end' : 'start'}>
          {captionOf(draw, null, words).text}
        </Words>
        <g transform={`translate(0 ${top})`}>
          <StillScene
            draw={draw}
            size={{ width: side, height: side }}
            layers={layers}
            target={target}
            id={id}
            ground={view => map && <FieldPicture {...map} view={view} id={id} />}
          />
        </g>
        {legend && <g transform={`translate(0 ${under})`}>{legend.drawn}</g>}
        {key && <g transform={`translate(0 ${under + (legend ? legend.height + 10 : 0)})`}>{key.drawn}</g>}
      </>
    ),
  }
}
