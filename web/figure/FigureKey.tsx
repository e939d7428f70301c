/** What the marks in the plane mean, in four entries: for a figure the key explains, and switches nothing. */
import type { ReactNode } from 'react'
import { ROLES } from '../../src/experiment/roles.ts'
import { LINE_INK, mark } from '../plane/ink.ts'
import css from './FigureKey.module.css'

function Entry({ marks, children }: { readonly marks: ReactNode; readonly children: ReactNode }) {
  return (
    <li className={css.entry}>
      <svg viewBox="0 0 34 12" preserveAspectRatio="xMinYMid meet" aria-hidden="true">{marks}</svg>
      <span>{children}</span>
    </li>
  )
}

const fit = (kind: 'anchorFit' | 'syntheticFit') => (
  <g data-outline={kind}>
    <path d="M12 6h21" stroke={LINE_INK[kind]} strokeWidth="2" />
  </g>
)

export function FigureKey() {
  return (
    <ul className={css.key} aria-label="Key">
      <Entry marks={<path d="M0 6h34" stroke={LINE_INK.truth} strokeWidth="1.6" strokeDasharray="5 3.5" />}>the truth</Entry>
      <Entry marks={<><circle cx="4" cy="6" r="2.4" fill={LINE_INK.anchorFit} />{fit('anchorFit')}</>}>
        <b data-role="anchored">anchor data</b> and fit
      </Entry>
      <Entry marks={ROLES.map((role, i) => <ellipse key={role} data-tint={role} cx={7 + 10 * i} cy="6" rx="7" ry="5.5" fill={mark(role)} fillOpacity="0.3" />)}>
        generator, by role
      </Entry>
      <Entry marks={<><path d="M1.5 3.5l5 5m0 -5l-5 5" stroke={LINE_INK.syntheticFit} strokeWidth="1.2" />{fit('syntheticFit')}</>}>
        <b data-role="synthetic">synthetic data</b> and fit
      </Entry>
    </ul>
  )
}
