/**
 * Makes buttons a list of tabs. Arrows, Home and End choose another tab. Only the chosen tab can be reached by the Tab
 * key.
 */
import { useRef, type KeyboardEvent } from 'react'

const STEPS: Readonly<Record<string, (index: number, count: number) => number>> = {
  ArrowRight: (index, count) => (index + 1) % count,
  ArrowLeft: (index, count) => (index + count - 1) % count,
  Home: () => 0,
  End: (_, count) => count - 1,
}

export const tabId = (id: string, tab: string): string => `${id}${tab}`
/** @param tab where each tab has a panel of its own */
export const panelId = (id: string, tab = ''): string => `${id}panel${tab}`

/**
 * @param id the base of the ids of the tabs and of their one panel
 * @returns a function that gives the props of the tab of a value
 */
export function useTabs<Value extends string>(
  id: string,
  values: readonly Value[],
  chosen: Value,
  choose: (value: Value) => void,
  panels: 'one' | 'each' = 'one',
) {
  const tabs = useRef<(HTMLButtonElement | null)[]>([])
  return (value: Value) => ({
    ref: (tab: HTMLButtonElement | null) => void (tabs.current[values.indexOf(value)] = tab),
    type: 'button' as const,
    role: 'tab',
    id: tabId(id, value),
    'aria-selected': value === chosen,
    'aria-controls': panelId(id, panels === 'each' ? value : ''),
    tabIndex: value === chosen ? 0 : -1,
    onClick: () => choose(value),
    onKeyDown: (event: KeyboardEvent) => {
      const next = STEPS[event.key]?.(values.indexOf(value), values.length)
      if (next === undefined) return
      event.preventDefault()
      choose(values[next])
      tabs.current[next]?.focus()
    },
  })
}
