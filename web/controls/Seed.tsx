/** The seed. The reader can read, type, step and copy it, since the same seed gives the same draw everywhere. */
import { Check, Copy, Minus, Plus } from 'lucide-react'
import { useActions, useExplorer } from '../explorer/context.ts'
import { useCopy } from '../kit/useCopy.ts'
import { useWords } from '../words/shelf.ts'
import { NumberBox } from './NumberBox.tsx'
import css from './Seed.module.css'
import { useNote } from './useNote.ts'

interface Props {
  /** False leaves its name and hint out, where a row has them already. */
  readonly label?: boolean
  readonly describedBy?: string
}

export function Seed({ label = true, describedBy }: Props) {
  const { setParameter } = useActions()
  const words = useWords('controls')
  const { label: name } = useWords('parameters').named.seed
  const { number } = useWords('levers')
  const seed = useExplorer(state => state.parameters.seed)
  const [note, setNote] = useNote()
  const step = (by: number) => setParameter('seed', seed + by)
  return (
    <div className={css.seed}>
      {label && (
        <span className={css.label} aria-hidden="true">
          {name}
        </span>
      )}
      <div className={css.stepped}>
        <button type="button" className={css.step} aria-label={words.minusOne} onClick={() => step(-1)}>
          <Minus size={14} aria-hidden />
        </button>
        <NumberBox
          parameter="seed"
          name={number(name)}
          describedBy={describedBy}
          className={css.box}
          onNote={setNote}
        />
        <button type="button" className={css.step} aria-label={words.plusOne} onClick={() => step(1)}>
          <Plus size={14} aria-hidden />
        </button>
      </div>
      <CopySeed seed={seed} onNote={setNote} />
      {label && <Hint />}
      <p className={css.note} role="status">
        {note}
      </p>
    </div>
  )
}

function CopySeed({ seed, onNote }: { readonly seed: number; readonly onNote: (note: string | null) => void }) {
  const words = useWords('controls')
  const kit = useWords('kit')
  const { copied, copy } = useCopy(() => String(seed))
  const done = copied === 'copied'
  return (
    <button
      type="button"
      className={css.copy}
      aria-label={words.copySeed}
      title={words.copySeed}
      onClick={() => void copy().then(now => onNote(now === 'copied' ? null : words.notHere))}
    >
      {done ? <Check size={16} aria-hidden /> : <Copy size={15} aria-hidden />}
      <span className="said" role="status">
        {done ? kit.copied : ''}
      </span>
    </button>
  )
}

/** The number of the seed's draw on the plane, if it is not the first. */
function Hint() {
  const { setParameters } = useActions()
  const words = useWords('controls')
  const draw = useExplorer(state => state.parameters.draw)
  if (draw === 0) return <span className={css.hint}>{words.replayKeeps}</span>
  return (
    <button type="button" className={css.back} title={words.backToFirst} onClick={() => setParameters({ draw: 0 })}>
      <span>{words.onDraw(draw)}</span>
      <u>{words.toFirst}</u>
    </button>
  )
}
