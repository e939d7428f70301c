/** What the marks in the plane mean, in four entries. In a figure the key only explains; it does not switch layers. */
import type { ReactNode } from 'react'
import { ROLES } from '../../src/experiment/roles.ts'
import { LINE_INK, mark } from '../plane/ink.ts'
import { useWords } from '../words/shelf.ts'
import css from './FigureKey.module.css'

function Entry({ marks, children }: { readonly marks: ReactNode; readonly children: ReactNode }) {
  return (
    <li className={css.entry}>
      <svg viewBox="0 0 34 12" preserveAspectRatio="xMinYMid meet" aria-hidden="true">
        {marks}
      </svg>
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
  const words = useWords('inFigure')
  return (
    <ul className={css.key} aria-label={words.key}>
      <Entry marks={<path d="M0 6h34" stroke={LINE_INK.truth} strokeWidth="1.6" strokeDasharray="5 3.5" />}>
        {words.truth}
      </Entry>
      <Entry
        marks={
          <>
            <circle cx="4" cy="6" r="2.4" fill={LINE_INK.anchorFit} />
            {fit('anchorFit')}
          </>
        }
      >
        {words.anchors(text => (
          <b data-role="anchored">{text}</b>
        ))}
      </Entry>
      <Entry
        marks={ROLES.map((role, i) => (
          <ellipse
            key={role}
            data-tint={role}
            cx={7 + 10 * i}
            cy="6"
            rx="7"
            ry="5.5"
            fill={mark(role)}
            fillOpacity="0.3"
          />
        ))}
      >
        {words.generator}
      </Entry>
      <Entry
        marks={
          <>
            <path d="M1.5 3.5l5 5m0 -5l-5 5" stroke={LINE_INK.syntheticFit} strokeWidth="1.2" />
            {fit('syntheticFit')}
          </>
        }
      >
        {words.synthetic(text => (
          <b data-role="synthetic">{text}</b>
        ))}
      </Entry>
    </ul>
  )
}
