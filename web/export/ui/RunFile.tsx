/** This run as a file, and a run of before to be opened again. */
import { FolderOpen } from 'lucide-react'
import { useRef } from 'react'
import { Button } from '../../kit/Button.tsx'
import { useThisExplorer } from '../../explorer/context.ts'
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
  const chooser = useRef<HTMLInputElement>(null)
  const file = (): Saved => {
    const { draw, parameters } = explorer.store.getState()
    // The numbers go with the setting they belong to.
    const own = draw?.parameters ?? parameters
    return {
      name: fileName(own, 'run', 'json'),
      extension: 'json',
      content: () => writeRun(aboutNow(explorer, 'run', own), draw?.gaps[own.measure]),
    }
  }
  const open = async (chosen: File) => {
    const refusal = await openRun(explorer, chosen)
    if (refusal) tell(refusal)
    else onOpened()
  }
  return (
    <Section heading="This run">
      <div className={css.buttons}>
        <FileButton label="Save this run" file={file} tell={tell} />
        <Button kind="outlined" className={css.file} onClick={() => chooser.current?.click()}>
          <FolderOpen size={16} strokeWidth={1.8} aria-hidden /> Open a run…
        </Button>
        <input
          ref={chooser}
          type="file"
          accept=".json,application/json"
          hidden
          aria-label="A run to open"
          onChange={event => {
            const [chosen] = event.target.files ?? []
            // The same file may be chosen again.
            event.target.value = ''
            if (chosen) void open(chosen)
          }}
        />
      </div>
      <p className={css.hint}>The setting, what is shown of it, and its gap. A saved run, or any of the JSON files above, can also be dropped on the page.</p>
    </Section>
  )
}
