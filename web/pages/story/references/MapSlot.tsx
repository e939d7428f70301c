/** The place of the map. Its script is loaded when the reader comes near; without it, the list says the same. */
import { lazy, Suspense, useEffect, useRef, useState } from 'react'
import { useWords } from '../../../words/shelf.ts'
import { Marks } from './marks.tsx'
import { WORKS } from './works.ts'
import css from './CitationMap.module.css'

export interface MapProps {
  /** Opens a work in the list. */
  readonly onOpen: (id: string) => void
}

const CitationMap = lazy<(props: MapProps) => React.ReactNode>(() =>
  import('./CitationMap.tsx').then(
    ({ CitationMap }) => ({ default: CitationMap }),
    () => ({ default: () => null }),
  ),
)

/** How far ahead of the window the map is made ready. */
const AHEAD = '600px'

export function MapSlot({ onOpen }: MapProps) {
  const words = useWords('references')
  const slot = useRef<HTMLElement>(null)
  const [near, setNear] = useState(false)
  useEffect(() => {
    const observer = new IntersectionObserver(
      entries => {
        if (!entries.at(-1)!.isIntersecting) return
        observer.disconnect()
        setNear(true)
      },
      { rootMargin: AHEAD },
    )
    observer.observe(slot.current!)
    return () => observer.disconnect()
  }, [])
  const years = WORKS.cited.map(({ year }) => year)
  return (
    <figure ref={slot} className={css.figure} data-empty={!near || undefined}>
      <figcaption className={css.caption}>
        <span className={css.title}>{words.map}</span>
        <span className={css.key} aria-hidden>
          {(['cited', 'paper', 'citing'] as const).map(kind => (
            <span key={kind} className={css.item}>
              <svg width={14} height={14} viewBox="-7 -7 14 14">
                <Marks kind={kind} />
              </svg>
              <span>{words.key[kind]}</span>
            </span>
          ))}
        </span>
        <span className="said">
          {words.summary(WORKS.cited.length, WORKS.citing.length, Math.min(...years), Math.max(...years))}
        </span>
      </figcaption>
      <div className={css.place}>
        {near && (
          <Suspense>
            <CitationMap onOpen={onOpen} />
          </Suspense>
        )}
      </div>
    </figure>
  )
}
