/** The part of the dialog for citing the paper and this tool, and for computing the same numbers in a notebook. */
import { Check, Copy } from 'lucide-react'
import { useState } from 'react'
import { Button } from '../../kit/Button.tsx'
import { useThisExplorer } from '../../explorer/context.ts'
import { CopyField } from '../../kit/CopyField.tsx'
import { useCopy } from '../../kit/useCopy.ts'
import { useWords } from '../../words/shelf.ts'
import type { Subjects } from '../../words/subjects.ts'
import { fileName, VERSION } from '../about.ts'
import { PAPER_BIBTEX, toolBibtex } from '../citations.ts'
import { engineAt, notebookOf, snippetOf, type Reproduced } from '../notebook.ts'
import css from './Export.module.css'
import type { Tell } from '../pageExports.ts'
import { FileButton } from './FileButton.tsx'
import { pageAddress } from '../moment.ts'
import { Row, Section } from './Section.tsx'

interface Text {
  readonly name: string
  readonly text: string
}

interface CopyButtonProps {
  readonly of: keyof Subjects['exports']['texts']
  readonly text: () => string
  readonly tell: Tell
  /** Called where the page may not write to the clipboard: then the text is shown, so that the reader can copy it. */
  readonly onByHand: (text: Text) => void
}

function CopyButton({ of, text, tell, onByHand }: CopyButtonProps) {
  const words = useWords('exports')
  const { label, name } = words.texts[of]
  const { copied, copy } = useCopy(text)
  const run = async () => {
    if ((await copy()) === 'copied') tell(words.copied(name))
    else onByHand({ name, text: text() })
  }
  return (
    <Button kind="outlined" className={css.file} onClick={() => void run()}>
      {copied === 'copied' ? <Check size={15} aria-hidden /> : <Copy size={15} strokeWidth={1.8} aria-hidden />}{' '}
      <span>{label}</span>
    </Button>
  )
}

export function CiteAndCompute({ tell }: { readonly tell: Tell }) {
  const { store } = useThisExplorer()
  const [words, files, parameters] = [useWords('exports'), useWords('files'), useWords('parameters')]
  const [byHand, setByHand] = useState<Text | null>(null)
  const address = pageAddress()
  const reproduced = (): Reproduced => {
    const { draw, curves, tab } = store.getState()
    const { points } = curves[tab]
    return {
      draw: draw!,
      lever: tab,
      values: points.map(({ value }) => value),
      draws: Math.min(...points.map(({ draws }) => draws)),
    }
  }
  const shared = { tell, onByHand: setByHand }
  return (
    <>
      <Section heading={words.cite}>
        <div className={css.buttons}>
          <CopyButton of="paper" text={() => PAPER_BIBTEX} {...shared} />
          <CopyButton of="tool" text={() => toolBibtex(VERSION, address)} {...shared} />
        </div>
      </Section>
      <Section heading={words.notebook}>
        <Row name="JavaScript">
          <CopyButton of="fromPackage" text={() => snippetOf(reproduced(), files)} {...shared} />
          {address && (
            <CopyButton of="fromSite" text={() => snippetOf(reproduced(), files, engineAt(address))} {...shared} />
          )}
        </Row>
        <Row name="Jupyter">
          <FileButton
            label={words.files.notebook}
            tell={tell}
            file={() => ({
              name: fileName(store.getState().draw!.parameters, 'notebook', 'ipynb'),
              extension: 'ipynb',
              content: () => notebookOf(reproduced(), address, { files, parameters }),
            })}
          />
        </Row>
        <p className={css.hint}>{words.anew}</p>
        {byHand && <CopyField {...byHand} rows={9} />}
      </Section>
    </>
  )
}
