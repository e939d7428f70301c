/** The colours a canvas draws in: it cannot read CSS variables by itself, nor notice that the theme has changed. */
import { type RefObject, useLayoutEffect, useState } from 'react'
import { PAPER_TOKEN, POINT_TOKEN } from '../ink.ts'
import type { Colours } from './paint.ts'

function read(element: Element): Colours {
  const style = getComputedStyle(element)
  const token = (name: string) => style.getPropertyValue(name).trim()
  return {
    anchorData: token(POINT_TOKEN.anchorData),
    syntheticData: token(POINT_TOKEN.syntheticData),
    paper: token(PAPER_TOKEN),
  }
}

export function useColours(ref: RefObject<Element | null>): Colours | null {
  const [colours, setColours] = useState<Colours | null>(null)
  useLayoutEffect(() => {
    const update = () => ref.current && setColours(read(ref.current))
    update()
    const theme = new MutationObserver(update)
    theme.observe(document.documentElement, { attributeFilter: ['data-theme', 'style', 'class'] })
    const dark = matchMedia('(prefers-color-scheme: dark)')
    dark.addEventListener('change', update)
    return () => {
      theme.disconnect()
      dark.removeEventListener('change', update)
    }
  }, [ref])
  return colours
}
