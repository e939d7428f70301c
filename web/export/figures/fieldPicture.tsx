/** The map over the plane as an embedded bitmap, and its legend. */
import { useLayoutEffect, useRef, useState } from 'react'
import { cellsOf, FIELD_INKS, type FieldInks } from '../../plane/field/cells.ts'
import { fieldScale } from '../../plane/field/fieldScale.ts'
import { FIELD_STEPS, fieldNumber, fieldSteps } from '../../plane/field/legend.ts'
import { toX, toY, type View } from '../../plane/view.ts'
import type { Block } from './block.ts'
import type { Figured } from './figured.ts'
import type { FigureWords } from './figureWords.ts'
import { widthOf, Words } from './Words.tsx'

type Map = NonNullable<Figured['map']>

interface Props extends Map {
  readonly view: View
  readonly id: string
}

/** The colours of the map come from the style tokens at its place. They can be read only when it is in the document. */
export function FieldPicture({ field, quantity, view, id }: Props) {
  const place = useRef<SVGGElement>(null)
  const [picture, setPicture] = useState<string>()
  useLayoutEffect(() => {
    const style = getComputedStyle(place.current!)
    const tokens = Object.fromEntries(FIELD_INKS.map(name => [name, style.getPropertyValue(name).trim()])) as FieldInks
    setPicture(cellsOf(field, quantity, tokens, false).toDataURL('image/png'))
  }, [field, quantity])
  const { plot, scale } = view
  const { x, y, side } = field.grid
  return (
    <g ref={place}>
      <clipPath id={`${id}map`}>
        <rect x={plot.left} y={plot.top} width={plot.right - plot.left} height={plot.bottom - plot.top} />
      </clipPath>
      {picture && (
        <g clipPath={`url(#${id}map)`}>
          <image
            href={picture}
            x={toX(view, x)}
            y={toY(view, y + side)}
            width={side * scale}
            height={side * scale}
            preserveAspectRatio="none"
          />
        </g>
      )}
    </g>
  )
}

const BAR = 96
const SMALL = { size: 13 } as const

type LegendWords = Pick<FigureWords, 'field' | 'files'>

export function fieldLegend({ field, quantity }: Map, words: LegendWords, width: number): Block {
  const { full } = fieldScale(field, quantity)
  const [below, above] = words.field.ends[quantity]
  const first = words.files.below(below, `−${fieldNumber(full)}`)
  const last = words.files.above(`+${fieldNumber(full)}`, above, words.field.unit)
  const from = widthOf(first, SMALL) + 8
  const step = BAR / (2 * FIELD_STEPS)
  return {
    width,
    height: 18,
    drawn: (
      <>
        <Words y={13} {...SMALL} ink="ink-2">
          {first}
        </Words>
        {fieldSteps(quantity).map(({ place, fill, opacity }) => (
          <rect
            key={place}
            x={from + (place + FIELD_STEPS) * step}
            y={3}
            width={step * 1.05}
            height={10}
            fill={fill}
            fillOpacity={opacity}
          />
        ))}
        <Words x={from + BAR + 8} y={13} {...SMALL} ink="ink-2">
          {last}
        </Words>
      </>
    ),
  }
}
