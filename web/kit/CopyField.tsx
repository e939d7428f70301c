/** A text for the reader to keep: to see, to select, and to copy by its button. */
import { Check, Copy } from 'lucide-react'
import { useId, useRef, type ReactNode } from 'react'
import { useWords } from '../words/shelf.ts'
import { Button } from './Button.tsx'
import css from './CopyField.module.css'
import { useCopy } from './useCopy.ts'

interface Props {
  /** What the text is, without an article. */
  readonly name: string
  readonly text: string
  readonly rows: number
  readonly children?: ReactNode
}

const MAC = /Mac|iPhone|iPad/

export function CopyField({ name, text, rows, children }: Props) {
  const words = useWords('kit')
  const id = useId()
  const field = useRef<HTMLTextAreaElement>(null)
  const { copied, copy } = useCopy(() => text, field)
  return (
    <div className={css.field}>
      <div className={css.head}>
        <label htmlFor={id} className={css.name}>
          {words.the(name)}
        </label>
        {children}
        <Button kind="outlined" className={css.copy} aria-label={words.copyThe(name)} onClick={() => void copy()}>
          {copied === 'copied' ? <Check size={16} aria-hidden /> : <Copy size={15} aria-hidden />}
          <span className={css.word} data-longest={words.copied}>
            {copied === 'copied' ? words.copied : words.copy}
          </span>
        </Button>
      </div>
      <textarea
        ref={field}
        id={id}
        className={css.text}
        rows={rows}
        readOnly
        spellCheck={false}
        value={text}
        onFocus={event => event.target.select()}
      />
      <p className={copied === 'selected' ? css.note : 'said'} role="status">
        {copied === 'copied' && <span>{words.copied}</span>}
        {copied === 'selected' && <span>{words.selected(MAC.test(navigator.userAgent) ? '⌘ C' : 'Ctrl C')}</span>}
      </p>
    </div>
  )
}
