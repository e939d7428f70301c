/** Generations of one line of descent side by side: each fit, and some of its points, over the truth. */
import { useId } from 'react'
import { formatDistance } from '../../terms/format.ts'
import { ellipseOf, enlarge, type Gaussian, OUTER, pathOf, short } from '../../plane/ellipse.ts'
import { LINE_INK } from '../../plane/ink.ts'
import { isRing } from '../../plane/style.ts'
import { toPixels, toX, toY, viewOf, type View } from '../../plane/view.ts'
import { useWords } from '../../words/shelf.ts'
import type { Frame, Measured } from '../measured.ts'
import { Diagram, SpokenTable } from '../parts/Diagram.tsx'
import { domainAround } from '../parts/domain.ts'
import { Label } from '../parts/Label.tsx'
import { framesAt } from './frames.ts'

interface FilmProps {
  readonly film: Measured['film']
  /** In pixels. */
  readonly width: number
  /** Shows the first frame alone, beside empty ones: the rest is still to be guessed. */
  readonly begun?: boolean
}

const HEAD = 22
const GAP = 10
const RING = 3.4
/** If half of an outline's width is less than this, in pixels, its two sides would merge under a broad stroke. */
const NEEDLE = 4

const isCollapsed = (one: Gaussian, view: View): boolean =>
  isRing(OUTER * ellipseOf(one).a, OUTER * toPixels(view, one).a)

export function Film({ film, width, begun = false }: FilmProps) {
  const words = useWords('film')
  const id = useId()
  const frames = framesAt(film.frames, width)
  const shown = begun ? frames.slice(0, 1) : frames
  const side = (width - GAP * (frames.length - 1)) / frames.length
  const domain = domainAround([...film.truth, ...film.frames.flatMap(({ fit }) => fit)])
  const view = viewOf(domain, { width: side, height: side, bare: true })
  const rows = (begun ? shown : film.frames).map(({ generation, distance, fit }) => [
    String(generation),
    formatDistance(distance, 2),
    String(fit.length),
    String(fit.filter(one => isCollapsed(one, view)).length),
  ])
  return (
    <>
      <Diagram
        width={width}
        height={HEAD + side}
        summary={words.summary(
          shown.map(({ generation }) => generation),
          shown.map(({ distance }) => formatDistance(distance, 2)),
        )}
      >
        <clipPath id={id}>
          <rect width={side} height={side} />
        </clipPath>
        {frames.map((frame, i) => {
          const open = i < shown.length
          return (
            <g key={frame.generation} transform={`translate(${short(i * (side + GAP))} 0)`}>
              <Label x={0} y={14} weight={600} ink="ink">
                {words.generation(frame.generation)}
              </Label>
              {open && (
                <Label x={side} y={14} anchor="end">
                  {formatDistance(frame.distance, 2)}
                </Label>
              )}
              <g transform={`translate(0 ${HEAD})`}>
                {open && (
                  <g clipPath={`url(#${id})`}>
                    <Plane frame={frame} truth={film.truth} view={view} />
                  </g>
                )}
                <rect
                  x={0.5}
                  y={0.5}
                  width={short(side - 1)}
                  height={short(side - 1)}
                  fill="none"
                  stroke="var(--rule)"
                  strokeDasharray={open ? undefined : '2 4'}
                />
              </g>
            </g>
          )
        })}
      </Diagram>
      <SpokenTable {...words.table} rows={rows} />
    </>
  )
}

function Plane({ frame, truth, view }: { readonly frame: Frame; readonly truth: Frame['fit']; readonly view: View }) {
  const points = frame.points.map(([x, y]) => `M${short(toX(view, x))} ${short(toY(view, y))}h0`).join('')
  return (
    <g fill="none">
      <path d={points} stroke={LINE_INK.syntheticFit} strokeWidth={1.9} strokeLinecap="round" strokeOpacity={0.55} />
      {frame.fit.map((one, i) => {
        const ellipse = toPixels(view, one)
        return isCollapsed(one, view) ? (
          <circle
            key={i}
            cx={short(ellipse.cx)}
            cy={short(ellipse.cy)}
            r={RING}
            stroke={LINE_INK.syntheticFit}
            strokeWidth={1.6}
          />
        ) : (
          <path
            key={i}
            d={pathOf(enlarge(ellipse, OUTER))}
            stroke={LINE_INK.syntheticFit}
            strokeWidth={OUTER * ellipse.b < NEEDLE ? 1.1 : 1.5}
          />
        )
      })}
      {truth.map((one, i) => (
        <path
          key={i}
          d={pathOf(enlarge(toPixels(view, one), OUTER))}
          stroke={LINE_INK.truth}
          strokeWidth={1}
          strokeDasharray="3 2"
        />
      ))}
    </g>
  )
}
