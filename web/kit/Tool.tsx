/** One of the tools in the header: an icon with its name, which stands beside it where there is room. */
import type { ReactNode } from 'react'
import css from './Tool.module.css'

interface Props {
  readonly icon: ReactNode
  readonly name: string
  /** Said for a moment in place of the name. */
  readonly done?: string | null
}

/** What a tool's button or link holds; its class is `toolClass`. */
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
