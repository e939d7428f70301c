/** The present values of colour tokens: a canvas cannot read CSS variables by itself, nor notice that the theme has changed. */
import { useLayoutEffect, useState } from 'react'

/** By name, `--` included; null before the first layout. Give it a constant list. */
export function useTokens<Name extends string>(names: readonly Name[]): Readonly<Record<Name, string>> | null {
  const [values, setValues] = useState<Readonly<Record<Name, string>> | null>(null)
  useLayoutEffect(() => {
    const root = document.documentElement
    const update = () => {
      const style = getComputedStyle(root)
      setValues(Object.fromEntries(names.map(name => [name, style.getPropertyValue(name).trim()])) as Record<Name, string>)
    }
    update()
    const theme = new MutationObserver(update)
    theme.observe(root, { attributeFilter: ['data-theme', 'style', 'class'] })
    const dark = matchMedia('(prefers-color-scheme: dark)')
    dark.addEventListener('change', update)
    return () => {
      theme.disconnect()
      dark.removeEventListener('change', update)
    }
  }, [names])
  return values
}
