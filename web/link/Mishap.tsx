/** Shown in place of a part that failed: what happened, what is kept, and how to go on. */
import { useThisExplorer } from '../explorer/context.ts'
import { Button } from '../kit/Button.tsx'
import { useCopy } from '../kit/useCopy.ts'
import type { Part } from '../words/en/mishap.ts'
import { useWords } from '../words/shelf.ts'
import css from './Mishap.module.css'
import { lastingLink } from './page.ts'

interface Props {
  readonly part: Part
  /** Whether the page's address holds the setting. */
  readonly linked: boolean
  readonly again: () => void
}

export default function Mishap({ part, linked, again }: Props) {
  const words = useWords('mishap')
  const { copied: done } = useWords('kit')
  const { copy: copyLink } = useWords('link')
  const explorer = useThisExplorer()
  const link = lastingLink(explorer)
  const { copied, copy } = useCopy(() => link)
  return (
    <div className={css.mishap} role="alert">
      <p>{words.wrong(part)}</p>
      <div className={css.buttons}>
        <Button kind="outlined" onClick={again}>
          {words.again}
        </Button>
        {linked && (
          <Button kind="outlined" onClick={() => void copy()}>
            {copied === 'copied' ? done : copyLink}
          </Button>
        )}
      </div>
      {copied === 'selected' && (
        <p className={css.link} translate="no">
          {link}
        </p>
      )}
    </div>
  )
}
