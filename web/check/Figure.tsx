/** The panels in their grid: a row for each role, a column for each measure shown, and under each column what it says. */
import type { CSSProperties } from 'react'
import { ROLE_OF } from '../../src/experiment/roles.ts'
import { LEVERS, PARAMETERS, type Lever, type Measure } from '../../src/parameters.ts'
import { CurveStatus } from '../gap/curve/CurveStatus.tsx'
import { FIRST, LAST } from '../gap/curve/leverAxis.ts'
import { PROVISIONAL } from '../gap/curve/spread.ts'
import { Symbol } from '../symbols/Symbol.tsx'
import { continueCheck, MOST_DRAWS, moreDraws, stopCheck, useCheck } from './checkRun.ts'
import { ColumnHead } from './ColumnHead.tsx'
import { useColumns } from './columns.ts'
import css from './Figure.module.css'
import { useLook } from './look.ts'
import { Panel } from './Panel.tsx'
import { Paper } from './Paper.tsx'
import { PAPER_OF } from './paperSweep.ts'
import { Reading } from './Reading.tsx'
import { recipeIn } from './recipe.ts'
import { Tables, TablesButton } from './Tables.tsx'

function RowHead({ lever, many }: { readonly lever: Lever; readonly many: boolean }) {
  const { K, J, L } = recipeIn('as-published')
  const held = { K: J, J: L, L: K }[lever]
  return (
    <div className={css.row}>
      <h3 className={css.role} data-role={ROLE_OF[lever]}>
        <span className={css.symbol}><Symbol name={lever} /></span>
        {PARAMETERS[lever].label}
      </h3>
      <p className={css.range}>{FIRST} to {LAST}<span>, others at {held}</span></p>
      <TablesButton lever={lever} many={many} />
    </div>
  )
}

function Status() {
  const { done, wanted, status, speed } = useCheck()
  const actions = { stop: stopCheck, goOn: continueCheck, more: wanted < MOST_DRAWS ? moreDraws : undefined }
  return (
    <div className={css.status}>
      <CurveStatus done={done} wanted={wanted} status={status} speed={speed} actions={actions} what="these curves" />
      {done < PROVISIONAL && <p className={css.provisional}>provisional below {PROVISIONAL}</p>}
    </div>
  )
}

export function Figure({ measures }: { readonly measures: readonly Measure[] }) {
  const paper = useLook(look => look.paper)
  const columns = useColumns(measures, paper)
  const done = useCheck(state => state.done)
  const many = measures.length > 1
  return (
    <div className={css.figure} style={{ '--columns': measures.length } as CSSProperties} data-one={!many || undefined}>
      {columns.map(({ measure }, i) => (
        <div key={measure} className={i === 0 ? css.first : undefined}><ColumnHead measure={measure} alone={!many} /></div>
      ))}
      {LEVERS.map(lever => (
        <section key={lever} className={css.section} aria-label={`${lever} ${PARAMETERS[lever].label}`}>
          <RowHead lever={lever} many={many} />
          {columns.map(({ measure, sweeps, axis }) => (
            <Panel
              key={measure}
              lever={lever}
              measure={measure}
              axis={axis}
              points={sweeps[lever]}
              other={paper && measure === 'as-published' ? PAPER_OF[lever] : null}
            />
          ))}
          <Tables lever={lever} columns={columns} />
        </section>
      ))}
      <Status />
      {columns.map(({ measure, sweeps }, i) => (
        <div key={measure} className={`${css.under} ${i === 0 ? css.first : ''}`}>
          <Reading measure={measure} sweeps={sweeps} done={done} />
          {measure === 'as-published' && <Paper sweeps={sweeps} done={done} />}
        </div>
      ))}
    </div>
  )
}
