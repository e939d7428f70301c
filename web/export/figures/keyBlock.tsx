/** The legend of the plane: what each kind of mark means, for the shown layers only. */
import type { Draw } from '../../../src/experiment/results.ts'
import { LEVERS } from '../../../src/parameters/parameters.ts'
import { ROLE_OF } from '../../../src/experiment/roles.ts'
import { LINE_INK, wordInk } from '../../plane/ink.ts'
import { meaningOf } from '../../plane/key/meaning.ts'
import { Swatch } from '../../plane/key/Swatch.tsx'
import { LAYERS, type Layer } from '../../explorer/store.ts'
import type { Subjects } from '../../words/subjects.ts'
import type { Block } from './block.ts'
import { Words } from './Words.tsx'

const ROW = 44
/** The width of a ring and the space after it. */
const RING = 14

/** Words in which single capital letters are the symbols of roles. */
function Meaning({ text }: { readonly text: string }) {
  return text.split(/\b([KJL])\b/).map((part, i) => {
    const lever = LEVERS.find(name => name === part)
    return lever ? (
      <tspan key={i} fontFamily="var(--math)" fontStyle="italic" fontSize={14} fill={wordInk(ROLE_OF[lever])}>
        {part}
      </tspan>
    ) : (
      part
    )
  })
}

type KeyWords = Pick<Subjects, 'picture' | 'plane'>

interface ItemProps {
  readonly layer: Layer
  readonly draw: Draw
  readonly words: KeyWords
}

function Item({ layer, draw, words: { picture, plane } }: ItemProps) {
  const { text, ring } = meaningOf(layer, draw, plane)
  const ink = layer === 'anchorFit' ? LINE_INK.anchorFit : LINE_INK.syntheticFit
  return (
    <>
      <g transform="translate(0 8)">
        <Swatch layer={layer} />
      </g>
      <Words x={50} y={17} size={14} weight={600}>
        {picture.layerTitles[layer]}
      </Words>
      {ring && <circle cx={54.5} cy={31} r={3.4} fill="none" stroke={ink} strokeWidth={1.6} />}
      <Words x={ring ? 50 + RING : 50} y={35} size={13} ink="ink-2">
        <Meaning text={text} />
      </Words>
    </>
  )
}

export function keyBlock(draw: Draw, shown: Readonly<Record<Layer, boolean>>, words: KeyWords, width: number): Block {
  const layers = LAYERS.filter(layer => shown[layer])
  const columns = Math.max(1, Math.min(layers.length, Math.floor(width / 190)))
  const rows = Math.ceil(layers.length / columns)
  // Two columns are filled from top to bottom; any other number of columns is filled row by row.
  const place = (i: number) =>
    columns === 2 ? [Math.floor(i / rows), i % rows] : [i % columns, Math.floor(i / columns)]
  return {
    width,
    height: rows * ROW,
    drawn: layers.map((layer, i) => {
      const [column, row] = place(i)
      return (
        <g key={layer} transform={`translate(${(column * width) / columns} ${row * ROW})`}>
          <Item layer={layer} draw={draw} words={words} />
        </g>
      )
    }),
  }
}
