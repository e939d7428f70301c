/** The layers of the picture that are drawn as SVG: those below the points, and those above them. */
import type { ReactNode } from 'react'
import type { Layer } from '../../explorer/store.ts'
import type { Attention } from '../attention.ts'
import type { Picture } from '../picture.ts'
import type { Style } from '../style.ts'
import type { View } from '../view.ts'
import { Axes, Square } from './Axes.tsx'
import styles from './marks.module.css'
import { Outlines } from './Outlines.tsx'
import { Tints } from './Tints.tsx'

export interface SceneProps {
  readonly picture: Picture
  readonly view: View
  readonly style: Style
  readonly attention: Attention
  readonly layers: Readonly<Record<Layer, boolean>>
  /** Unique in the page. */
  readonly id: string
}

/** Clips what lies outside of the plot, because of a zoom or because a fit is far from everything else. */
function Clipped({ id, view, children }: { readonly id: string; readonly view: View; readonly children: ReactNode }) {
  const { left, top, right, bottom } = view.plot
  return (
    <>
      <clipPath id={id}>
        <rect x={left} y={top} width={right - left} height={bottom - top} />
      </clipPath>
      <g clipPath={`url(#${id})`}>{children}</g>
    </>
  )
}

function LayerGroup({ shown, children }: { readonly shown: boolean; readonly children: ReactNode }) {
  return <g className={shown ? styles.layer : `${styles.layer} ${styles.hidden}`}>{children}</g>
}

export function Below({ picture, view, style, attention, layers, id }: SceneProps) {
  return (
    <>
      {style.stature !== 'strip' && !view.size.bare && <Axes view={view} />}
      <Clipped id={`${id}below`} view={view}>
        {style.stature !== 'strip' && <Square view={view} />}
        <LayerGroup shown={layers.generator}>
          <Tints shapes={picture.generator} view={view} style={style} attention={attention} />
        </LayerGroup>
      </Clipped>
    </>
  )
}

/** The truth is drawn last: the other outlines show through its dashes. */
export function Above({ picture, view, style, attention, layers, id }: SceneProps) {
  return (
    <Clipped id={`${id}above`} view={view}>
      {(['anchorFit', 'syntheticFit', 'truth'] as const).map(kind => (
        <LayerGroup key={kind} shown={layers[kind]}>
          <Outlines kind={kind} shapes={picture[kind]} view={view} style={style} attention={attention} />
        </LayerGroup>
      ))}
    </Clipped>
  )
}
