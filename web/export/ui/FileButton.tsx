/** Saves one file, and confirms it with a message. */
import { Button } from '../../kit/Button.tsx'
import { useWords } from '../../words/shelf.ts'
import { save, type Extension } from '../save.ts'
import css from './Export.module.css'
import type { Tell } from '../pageExports.ts'

export interface Saved {
  readonly name: string
  readonly extension: Extension
  readonly content: () => string
}

interface Props {
  readonly label: string
  /** Called when the reader presses the button: the file is made only then. */
  readonly file: () => Saved
  readonly tell: Tell
}

export function FileButton({ label, file, tell }: Props) {
  const words = useWords('exports')
  const run = () => {
    const { name, extension, content } = file()
    save(content(), name, extension)
    tell(words.saved(name))
  }
  return (
    <Button kind="outlined" className={css.file} onClick={run}>
      {label}
    </Button>
  )
}
