/** Sentences with something set apart in them. */
import { Fragment, type ReactNode } from 'react'

/** As a template; each of its texts is an element of its own, so that a page may be translated while it changes. */
export const sentence = (texts: TemplateStringsArray, ...set: readonly ReactNode[]): ReactNode =>
  texts.flatMap((text, i) => [text && <span key={`text ${i}`}>{text}</span>, <Fragment key={i}>{set[i]}</Fragment>])
