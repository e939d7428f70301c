/** What a layer looks like, drawn by the same marks as in the plane. */
import type { Role } from '../../../src/experiment/roles.ts'
import type { Layer } from '../../explorer/store.ts'
import { type Ellipse, pathOf } from '../ellipse.ts'
import { LINE_INK, mark } from '../ink.ts'
import { strokesOf, styleOf } from '../style.ts'
import styles from './key.module.css'

const WIDTH = 38
const HEIGHT = 24
const style = styleOf({ width: 640, height: 640 }, 1)

const ellipse = (a: number, b: number, cx = WIDTH / 2): Ellipse => ({ cx, cy: HEIGHT / 2, a, b, ux: 1, uy: 0 })

/** Irregular, as real data are. */
const PLACES = [
  [5, 15.5],
  [11, 8.5],
  [14.5, 14],
  [20.5, 10.5],
  [24.5, 16],
  [31, 8.5],
] as const

function Outline({ kind }: { readonly kind: 'truth' | 'anchorFit' | 'syntheticFit' }) {
  const { outer, inner } = strokesOf(style, kind, ellipse(17, 9))
  return (
    <g data-outline={kind} fill="none" stroke={LINE_INK[kind]}>
      <path d={pathOf(ellipse(17, 9))} strokeWidth={outer.width} strokeDasharray={outer.dash} />
      {inner && <path d={pathOf(ellipse(8, 4))} strokeWidth={inner.width} strokeDasharray={inner.dash} />}
    </g>
  )
}

const TINTED: readonly (readonly [Role, number])[] = [
  ['anchored', 11],
  ['irrelevant', 27],
  ['unsampled', 19],
]

function Tinted() {
  return TINTED.map(([role, x]) => (
    <g
      key={role}
      data-tint={role}
      fill={mark(role)}
      transform={role === 'unsampled' ? 'translate(0 -2.5)' : 'translate(0 2)'}
    >
      <path d={pathOf(ellipse(10, 7.5, x))} fillOpacity={0.22} />
      <path d={pathOf(ellipse(5, 3.6, x))} fillOpacity={0.18} />
    </g>
  ))
}

function Discs() {
  return (
    <g fill={LINE_INK.anchorFit} fillOpacity={0.82}>
      {PLACES.map(([x, y]) => (
        <circle key={x} cx={x + 0.5} cy={y} r={2.3} />
      ))}
    </g>
  )
}

function Crosses() {
  const path = PLACES.map(([x, y]) => `M${x - 1.6} ${y - 2.1}l4.2 4.2m0 -4.2l-4.2 4.2`).join('')
  return <path d={path} fill="none" stroke={LINE_INK.syntheticFit} strokeWidth={1.05} strokeOpacity={0.85} />
}

function Marks({ layer }: { readonly layer: Layer }) {
  if (layer === 'generator') return <Tinted />
  if (layer === 'anchorData') return <Discs />
  return layer === 'syntheticData' ? <Crosses /> : <Outline kind={layer} />
}

export function Swatch({ layer }: { readonly layer: Layer }) {
  return (
    <svg className={styles.swatch} width={WIDTH} height={HEIGHT} viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true">
      <Marks layer={layer} />
    </svg>
  )
}
