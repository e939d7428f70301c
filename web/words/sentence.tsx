/** Sentences with elements in them. */
import { Fragment, type ReactNode } from 'react'

/**
 * A template tag. Each text becomes an element of its own, so that a browser can translate the page while it changes.
 */
export const sentence = (texts: TemplateStringsArray, ...set: readonly ReactNode[]): ReactNode =>
  texts.flatMap((text, i) => [text && <span key={`text ${i}`}>{text}</span>, <Fragment key={i}>{set[i]}</Fragment>])
