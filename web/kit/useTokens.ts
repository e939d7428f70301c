/**
 * The present values of colour tokens. A canvas cannot read CSS variables, and does not notice that the theme has
 * changed.
 */
import { createContext, useContext, useLayoutEffect, useState } from 'react'

/**
 * The element that carries the theme, if that is not the whole document: a figure on somebody else's page has its own
 * theme.
 */
export const ThemedElement = createContext<Element | null>(null)

/** Values by token name, `--` included; null before the first layout. Pass the same list on every render. */
export function useTokens<Name extends string>(names: readonly Name[]): Readonly<Record<Name, string>> | null {
  const themed = useContext(ThemedElement)
  const [values, setValues] = useState<Readonly<Record<Name, string>> | null>(null)
  useLayoutEffect(() => {
    const root = themed ?? document.documentElement
    const forced = matchMedia('(forced-colors: active)')
    const update = () => {
      const style = getComputedStyle(root)
      // A system colour is only a name until something is drawn in it. So a probe element is given the colour.
      const probe = forced.matches ? (root.shadowRoot ?? root).appendChild(document.createElement('i')) : null
      const value = (name: Name): string => {
        if (!probe) return style.getPropertyValue(name).trim()
        probe.style.color = `var(${name})`
        return getComputedStyle(probe).color
      }
      setValues(Object.fromEntries(names.map(name => [name, value(name)])) as Record<Name, string>)
      probe?.remove()
    }
    update()
    const theme = new MutationObserver(update)
    theme.observe(root, { attributeFilter: ['data-theme', 'theme', 'style', 'class'] })
    const dark = matchMedia('(prefers-color-scheme: dark)')
    dark.addEventListener('change', update)
    forced.addEventListener('change', update)
    return () => {
      theme.disconnect()
      dark.removeEventListener('change', update)
      forced.removeEventListener('change', update)
    }
  }, [names, themed])
  return values
}
