/** Gives a drawing the width of the place where it stands, and lets it have the height that it needs. */
import { useRef, type ReactNode } from 'react'
import { useSize } from '../../kit/useSize.ts'
import css from './Diagram.module.css'

export function Sized({ children }: { readonly children: (width: number) => ReactNode }) {
  const probe = useRef<HTMLDivElement>(null)
  const size = useSize(probe)
  return (
    <div>
      <div ref={probe} className={css.probe} />
      {size && children(Math.round(size.width))}
    </div>
  )
}
