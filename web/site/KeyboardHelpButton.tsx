/** The help on keys: a small dialog that its button or the key "?" opens. */
import { Keyboard } from 'lucide-react'
import { Dialog } from '../kit/Dialog.tsx'
import { IconButton } from '../kit/IconButton.tsx'
import css from './KeyboardHelp.module.css'
import { laterPart } from '../kit/laterPart.tsx'
import { useWords } from '../words/shelf.ts'
import { useKeyboard } from './useShortcuts.ts'

const KeyboardHelp = laterPart(() => import('./KeyboardHelp.tsx').then(module => module.KeyboardHelp))

const openHelp = () => useKeyboard.setState({ helpOpen: true })
const closeHelp = () => useKeyboard.setState({ helpOpen: false })

export function KeyboardHelpButton() {
  return (
    <div className={css.button}>
      <IconButton name={useWords('site').keyboardHelp} onClick={openHelp}>
        <Keyboard size={18} strokeWidth={1.8} aria-hidden />
      </IconButton>
    </div>
  )
}

export function KeyboardHelpDialog() {
  const words = useWords('site')
  const open = useKeyboard(state => state.helpOpen)
  return (
    <Dialog title={words.keyboard} shape="card" open={open} onClose={closeHelp}>
      <KeyboardHelp />
    </Dialog>
  )
}
