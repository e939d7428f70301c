/**
 * The panels in their grid: a row for each role, a column for each shown measure, and under each column a sentence
 * about it.
 */
import type { CSSProperties } from 'react'
import { ROLE_OF } from '../../../src/experiment/roles.ts'
import { LEVERS, type Lever, type Measure, type Parameters } from '../../../src/parameters/parameters.ts'
import { CurveStatus } from '../../gap/curve/CurveStatus.tsx'
import { CURVE_FROM, CURVE_TO } from '../../../src/experiment/curve-settings.ts'
import { PROVISIONAL } from '../../gap/curve/spread.ts'
import { Symbol } from '../../terms/Symbol.tsx'
import { WithSymbols } from '../../terms/WithSymbols.tsx'
import { isAvailable } from '../../../src/experiment/rows.ts'
import { useWords } from '../../words/shelf.ts'
import { MOST_DRAWS } from './check.ts'
import { continueCheck, moreDraws, stopCheck, useCheck } from './checkRun.ts'
import { ColumnHead } from './ColumnHead.tsx'
import { useColumns } from './columns.ts'
import css from './Figure.module.css'
import { useLook } from './look.ts'
import { Panel } from './Panel.tsx'
import { Paper } from './Paper.tsx'
import { PAPER_OF } from './paperSweep.ts'
import { Reading } from './Reading.tsx'
import { useReadSweeps } from './readSweeps.ts'
import { PAPER_MIDDLE, sameMiddle } from './recipe.ts'
import { Tables, TablesButton } from './Tables.tsx'

function RowHead({ lever, many }: { readonly lever: Lever; readonly many: boolean }) {
  const { named } = useWords('parameters')
  const middle = useCheck(check => check.middle)
  return (
    <div className={css.row}>
      <h3 className={css.role} data-role={ROLE_OF[lever]}>
        <span className={css.symbol}>
          <Symbol name={lever} />
        </span>
        <span>{named[lever].label}</span>
      </h3>
      <Range middle={middle} lever={lever} />
      <TablesButton lever={lever} many={many} />
    </div>
  )
}

/** The values that the sweep of a row goes through; a narrow window shows only the first phrase. */
function Range({ middle, lever }: { readonly middle: Parameters; readonly lever: Lever }) {
  const words = useWords('check')
  const others = LEVERS.filter(other => other !== lever)
  const paper = sameMiddle(middle, PAPER_MIDDLE)
  const own = words.setting(others.map(other => `${other} = ${middle[other]}`))
  return (
    <p className={css.range} data-own={!paper || undefined}>
      <span>{words.range(CURVE_FROM, CURVE_TO)}</span>
      <span className={css.others}>{paper ? words.others(middle[others[0]]) : <WithSymbols text={own} />}</span>
    </p>
  )
}

function Status() {
  const words = useWords('check')
  const { done, wanted, status, speed } = useCheck()
  const actions = { stop: stopCheck, goOn: continueCheck, more: wanted < MOST_DRAWS ? moreDraws : undefined }
  // Until the shipped draws are loaded, or known to be missing, there is no status to show.
  if (status === 'waiting') return <div className={css.status} />
  return (
    <div className={css.status}>
      <CurveStatus done={done} wanted={wanted} status={status} speed={speed} actions={actions} label={words.progress} />
      {done < PROVISIONAL && <p className={css.note}>{words.provisional(PROVISIONAL)}</p>}
    </div>
  )
}

/** The sentence under a column. */
function Under({ measure }: { readonly measure: Measure }) {
  const words = useWords('check')
  const middle = useCheck(check => check.middle)
  const read = useReadSweeps(measure)
  if (!isAvailable(measure, middle.dimension)) return <p className={css.note}>{words.notInSpace}</p>
  return (
    <>
      <Reading measure={measure} read={read} />
      {measure === 'as-published' && sameMiddle(middle, PAPER_MIDDLE) && <Paper read={read} />}
    </>
  )
}

export function Figure({ measures }: { readonly measures: readonly Measure[] }) {
  const { named } = useWords('parameters')
  const middle = useCheck(check => check.middle)
  const paper = useLook(look => look.paper) && sameMiddle(middle, PAPER_MIDDLE)
  const columns = useColumns(measures, paper)
  const many = measures.length > 1
  return (
    <div className={css.figure} style={{ '--columns': measures.length } as CSSProperties} data-one={!many || undefined}>
      {columns.map(({ measure }, i) => (
        <div key={measure} className={i === 0 ? css.first : undefined}>
          <ColumnHead measure={measure} alone={!many} />
        </div>
      ))}
      {LEVERS.map(lever => (
        <section key={lever} className={css.section} aria-label={`${lever} ${named[lever].label}`}>
          <RowHead lever={lever} many={many} />
          {columns.map(({ measure, sweeps, axis }) => (
            <Panel
              key={measure}
              lever={lever}
              measure={measure}
              axis={axis}
              points={sweeps[lever]}
              yours={sameMiddle(middle, PAPER_MIDDLE) ? null : middle[lever]}
              other={paper && measure === 'as-published' ? PAPER_OF[lever] : null}
            />
          ))}
          <Tables lever={lever} columns={columns} />
        </section>
      ))}
      <Status />
      {columns.map(({ measure }, i) => (
        <div key={measure} className={`${css.under} ${i === 0 ? css.first : ''}`}>
          <Under measure={measure} />
        </div>
      ))}
    </div>
  )
}
