/** The way to the help on keys, by its button or by "?". */
import { Keyboard } from 'lucide-react'
import { lazy, Suspense, useState, type ComponentType } from 'react'
import { IconButton } from './IconButton.tsx'
import css from './KeyboardHelp.module.css'
import { useKeyboard } from './useShortcuts.ts'

const openHelp = () => useKeyboard.setState({ helpOpen: true })
const KeyboardHelp = lazy<ComponentType>(() => import('./KeyboardHelp.tsx').catch(() => ({ default: () => null })))

export function KeyboardHelpButton() {
  return (
    <div className={css.button}>
      <IconButton name="Keyboard help" onClick={openHelp}>
        <Keyboard size={18} strokeWidth={1.8} aria-hidden />
      </IconButton>
    </div>
  )
}

/** Once loaded it stays, so that it can close like any other dialog. */
export function KeyboardHelpLater() {
  const open = useKeyboard(state => state.helpOpen)
  const [asked, setAsked] = useState(open)
  if (open && !asked) setAsked(true)
  return asked && <Suspense fallback={null}><KeyboardHelp /></Suspense>
}
