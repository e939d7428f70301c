/**
 * A sentence of which some pieces are set apart; each is an element of its own, so that a page that is translated holds
 * together.
 */
import { Fragment, type ReactNode } from 'react'
import type { Pieces as Sentence } from '../words/pieces.ts'

interface Props<Mark extends string> {
  readonly of: Sentence<Mark>
  readonly set: Readonly<Record<Mark, (text: string) => ReactNode>>
}

export function Pieces<Mark extends string>({ of, set }: Props<Mark>) {
  return of.map(([text, mark], i) => <Fragment key={i}>{mark ? set[mark](text) : <span>{text}</span>}</Fragment>)
}
