/** One of the tools in the header: an icon, with its name beside it where there is room. */
import type { ReactNode } from 'react'
import css from './Tool.module.css'

interface Props {
  readonly icon: ReactNode
  readonly name: string
  /** Stands in place of the name for a moment. */
  readonly done?: string | null
}

/** The content of a tool's button or link, which has the class `toolClass`. */
export function Tool({ icon, name, done = null }: Props) {
  return (
    <>
      {icon}
      <span className={css.word} data-name={name}>
        {done ?? name}
      </span>
    </>
  )
}

export const toolClass = css.tool
