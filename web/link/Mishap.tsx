/** In place of a part that failed: what happened, what is kept, and how to go on. */
import { useThisExplorer } from '../explorer/context.ts'
import { Button } from '../kit/Button.tsx'
import { lastingLink } from './page.ts'
import css from './Mishap.module.css'
import { useCopy } from '../kit/useCopy.ts'

interface Props {
  readonly part: string
  /** Where the page's address is that of the setting. */
  readonly linked: boolean
  readonly again: () => void
}

export default function Mishap({ part, linked, again }: Props) {
  const explorer = useThisExplorer()
  const link = lastingLink(explorer)
  const { copied, copy } = useCopy(() => link)
  return (
    <div className={css.mishap} role="alert">
      <p>{`Something went wrong in ${part}: a fault of ours, and nothing that you did. Your setting is kept.`}</p>
      <div className={css.buttons}>
        <Button kind="outlined" onClick={again}>Show it again</Button>
        {linked && <Button kind="outlined" onClick={() => void copy()}>{copied === 'copied' ? 'Copied' : 'Copy link'}</Button>}
      </div>
      {copied === 'selected' && <p className={css.link} translate="no">{link}</p>}
    </div>
  )
}
