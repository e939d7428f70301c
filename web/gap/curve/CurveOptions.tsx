/** What else the curve can show, in one quiet line under it. */
import { ChevronDown } from 'lucide-react'
import type { Middle } from './spread.ts'
import css from './CurveOptions.module.css'

interface CheckProps {
  readonly label: string
  readonly checked: boolean
  readonly onChange: (checked: boolean) => void
}

function Check({ label, checked, onChange }: CheckProps) {
  return (
    <label className={css.check}>
      <input type="checkbox" checked={checked} onChange={event => onChange(event.target.checked)} />
      {label}
    </label>
  )
}

interface Props {
  readonly companions: boolean
  readonly onCompanions: (companions: boolean) => void
  readonly middle: Middle
  readonly onMiddle: (middle: Middle) => void
  readonly table: boolean
  readonly onTable: (open: boolean) => void
  readonly tableId: string
}

export function CurveOptions({ companions, onCompanions, middle, onMiddle, table, onTable, tableId }: Props) {
  return (
    <div className={css.options}>
      <Check label="both distances" checked={companions} onChange={onCompanions} />
      <Check label="mean ± s.d." checked={middle === 'mean'} onChange={mean => onMiddle(mean ? 'mean' : 'median')} />
      <button type="button" className={css.table} aria-expanded={table} aria-controls={tableId} onClick={() => onTable(!table)}>
        Table<span className={css.of}> of this curve</span>
        <ChevronDown size={14} strokeWidth={2} aria-hidden />
      </button>
    </div>
  )
}
