/** The present values of colour tokens: a canvas cannot read CSS variables by itself, nor notice that the theme has changed. */
import { createContext, useContext, useLayoutEffect, useState } from 'react'

/** The element that the theme is set on, where that is not the whole document: figures bring their own onto other people's pages. */
export const ThemedElement = createContext<Element | null>(null)

/** By name, `--` included; null before the first layout. Give it a constant list. */
export function useTokens<Name extends string>(names: readonly Name[]): Readonly<Record<Name, string>> | null {
  const themed = useContext(ThemedElement)
  const [values, setValues] = useState<Readonly<Record<Name, string>> | null>(null)
  useLayoutEffect(() => {
    const root = themed ?? document.documentElement
    const update = () => {
      const style = getComputedStyle(root)
      setValues(Object.fromEntries(names.map(name => [name, style.getPropertyValue(name).trim()])) as Record<Name, string>)
    }
    update()
    const theme = new MutationObserver(update)
    theme.observe(root, { attributeFilter: ['data-theme', 'theme', 'style', 'class'] })
    const dark = matchMedia('(prefers-color-scheme: dark)')
    dark.addEventListener('change', update)
    return () => {
      theme.disconnect()
      dark.removeEventListener('change', update)
    }
  }, [names, themed])
  return values
}
