/**
 * Two figures of one chapter: one above the other, beside each other where the place is low and broad, and on a phone
 * one at a time.
 */
import { useId, useRef, useState, type ReactNode } from 'react'
import { useSize } from '../../../kit/useSize.ts'
import { panelId, tabId, useTabs } from '../../../kit/useTabs.ts'
import css from './TwoFigures.module.css'
import head from './FigureHead.module.css'
import { FigureHead } from './FigureHead.tsx'

interface Head {
  readonly title: ReactNode
  readonly setting?: ReactNode
}

interface Props {
  readonly upper: Head
  readonly lower: Head & { readonly content: ReactNode }
  /** Whether both are needed at once, so that a low place shows them without the lower title. */
  readonly together?: boolean
  /** Draws the upper figure: it has the height that its width asks for, the lower one takes the rest. */
  readonly children: (width: number, low: boolean) => ReactNode
}

/** In pixels: from this height on there is room for one above the other, and from this width on, beside each other. */
const HIGH = 500
const BROAD = 640
const BETWEEN = 32
const TABS = ['upper', 'lower'] as const

export function TwoFigures({ together = false, ...figures }: Props) {
  const area = useRef<HTMLDivElement>(null)
  const size = useSize(area)
  return (
    <div ref={area} className={css.area}>
      {size && <Arranged {...figures} {...size} together={together} />}
    </div>
  )
}

function Arranged({
  upper,
  lower,
  together,
  children,
  width,
  height,
}: Required<Props> & { readonly width: number; readonly height: number }) {
  const id = useId()
  const [chosen, choose] = useState<(typeof TABS)[number]>('lower')
  const tab = useTabs(id, TABS, chosen, choose)
  const low = height < HIGH
  const beside = low && width >= BROAD
  const second = (
    <div className={head.head}>
      <h3 className={head.title}>{lower.title}</h3>
      {lower.setting && <p className={head.setting}>{lower.setting}</p>}
    </div>
  )
  if (low && !beside && !together) {
    return (
      <>
        <FigureHead
          title={
            <span className={css.tabs} role="tablist">
              <button {...tab('upper')}>{upper.title}</button>
              <button {...tab('lower')}>{lower.title}</button>
            </span>
          }
        />
        <div id={panelId(id)} className={css.part} role="tabpanel" aria-labelledby={tabId(id, chosen)}>
          {chosen === 'upper' ? children(width, true) : lower.content}
        </div>
      </>
    )
  }
  const across = Math.round(beside ? (width - BETWEEN) / 2 : width)
  return (
    <div className={beside ? css.beside : css.stacked}>
      <div className={beside ? css.part : css.upper}>
        <FigureHead title={upper.title} setting={low ? undefined : upper.setting} />
        <div>{children(across, low)}</div>
      </div>
      <div className={css.part}>
        {(beside || !low) && second}
        <div className={css.part}>{lower.content}</div>
      </div>
    </div>
  )
}
