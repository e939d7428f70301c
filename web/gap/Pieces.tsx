/**
 * A sentence in which some pieces are marked. Each piece is an element of its own, so that the page still works when
 * the browser translates it.
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
