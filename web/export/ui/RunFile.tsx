/** Saves this run as a file, and opens a run that was saved before. */
import { FolderOpen } from 'lucide-react'
import { useRef } from 'react'
import { Button } from '../../kit/Button.tsx'
import { useThisExplorer } from '../../explorer/context.ts'
import { useSpeech, useWords } from '../../words/shelf.ts'
import { fileName } from '../about.ts'
import { openRun } from '../openRun.ts'
import { writeRun } from '../run.ts'
import css from './Export.module.css'
import type { Tell } from '../pageExports.ts'
import { FileButton, type Saved } from './FileButton.tsx'
import { aboutNow } from '../moment.ts'
import { Section } from './Section.tsx'

interface Props {
  readonly tell: Tell
  readonly onOpened: () => void
}

export function RunFile({ tell, onOpened }: Props) {
  const explorer = useThisExplorer()
  const words = useWords('exports')
  const say = useSpeech()
  // The words are loaded in advance: the answer to a press cannot wait for them.
  useWords('runs')
  const chooser = useRef<HTMLInputElement>(null)
  const file = (): Saved => {
    const { draw, parameters } = explorer.store.getState()
    // The file gets the setting that its numbers belong to, which may be older than the one on screen.
    const own = draw?.parameters ?? parameters
    return {
      name: fileName(own, 'run', 'json'),
      extension: 'json',
      content: () => writeRun(aboutNow(explorer, 'run', own), draw?.gaps[own.measure]),
    }
  }
  const open = async (chosen: File) => {
    const refusal = await openRun(explorer, chosen)
    if (refusal) tell(say(refusal))
    else onOpened()
  }
  return (
    <Section heading={words.run}>
      <div className={css.buttons}>
        <FileButton label={words.saveRun} file={file} tell={tell} />
        <Button kind="outlined" className={css.file} onClick={() => chooser.current?.click()}>
          <FolderOpen size={16} strokeWidth={1.8} aria-hidden /> <span>{words.openRun}</span>
        </Button>
        <input
          ref={chooser}
          type="file"
          accept=".json,application/json"
          hidden
          aria-label={words.runToOpen}
          onChange={event => {
            const [chosen] = event.target.files ?? []
            // Cleared, so that choosing the same file again is a change too.
            event.target.value = ''
            if (chosen) void open(chosen)
          }}
        />
      </div>
      <p className={css.hint}>{words.whatRuns}</p>
    </Section>
  )
}
