/**
 * Where the gap comes from: how much each role, and each of its components, adds to the gap or takes from it in this
 * draw.
 */
import { useState, type CSSProperties } from 'react'
import { partsByRole, type RoleParts } from '../../src/experiment/parts.ts'
import type { Draw } from '../../src/experiment/results.ts'
import { LEVER_OF } from '../../src/experiment/roles.ts'
import type { Measure } from '../../src/parameters/parameters.ts'
import { useActions, useAfterPicture, useExplorer } from '../explorer/context.ts'
import { isHeldBack } from '../explorer/replay.ts'
import { Folded } from '../kit/Folded.tsx'
import { PartsTable } from './parts/PartsTable.tsx'
import { matches } from '../explorer/target.ts'
import { Symbol } from '../terms/Symbol.tsx'
import { formatGap } from '../terms/format.ts'
import css from './GapParts.module.css'
import { MEASURE_LOOKS } from '../terms/measures.ts'
import { percent } from '../kit/percent.ts'
import { useWords } from '../words/shelf.ts'
import { FieldChoice } from './parts/FieldChoice.tsx'
import { reason } from './parts/reasons.ts'
import { partsScale, segments, type PartsScale } from './parts/scale.ts'

/** Two decimals where the whole scale is shorter than one nat, else as many as the measure's bars show. */
export const partDecimals = (measure: Measure): number =>
  MEASURE_LOOKS[measure].bound ? 2 : MEASURE_LOOKS[measure].fineDecimals

/** A bar from the shared zero to `value`. */
const barStyle = (value: number, { zero, length }: PartsScale): CSSProperties =>
  ({ '--from': percent(value < 0 ? zero - length(value) : zero), '--length': percent(length(value)) }) as CSSProperties

interface RowProps {
  readonly draw: Draw
  readonly measure: Exclude<Measure, 'as-published'>
  readonly part: RoleParts
  readonly scale: PartsScale
  readonly both: boolean
}

function Row({ draw, measure, part, scale, both }: RowProps) {
  const words = useWords('parts')
  const { named } = useWords('parameters')
  const { role, gap, components } = part
  const { pin, pointAt } = useActions()
  const pinned = useExplorer(state => state.pinned)
  const lit = useExplorer(state => state.pointed) ?? pinned
  const lever = LEVER_OF[role]
  const pieces = segments(part)
  const target = { role }
  return (
    <div
      className={css.row}
      data-role={role}
      data-dim={lit !== null && lit.role !== role}
      onPointerEnter={() => pointAt(target)}
      onPointerLeave={() => pointAt(null)}
    >
      <button
        type="button"
        className={css.name}
        aria-pressed={pinned?.role === role && pinned.index === undefined}
        onClick={() => pin(target)}
        onFocus={() => pointAt(target)}
        onBlur={() => pointAt(null)}
      >
        <Symbol name={lever} /> <span>{named[lever].label}</span>
      </button>
      <div className={css.track} data-left={scale.left} data-right={scale.right}>
        <div className={css.scale} style={{ '--zero': percent(scale.zero) } as CSSProperties}>
          {components.length > 0 && (
            <>
              <div className={css.bar} data-hurts={gap < 0} style={barStyle(gap, scale)}>
                {pieces?.map(({ index, value }) => (
                  <span
                    key={index}
                    className={css.segment}
                    style={{ flexGrow: (1000 * value) / gap }}
                    data-pinned={(pinned && matches(pinned, { role, index })) || undefined}
                    data-dim={lit?.role === role && lit.index !== undefined && lit.index !== index}
                    onPointerEnter={() => pointAt({ role, index })}
                    onPointerLeave={() => pointAt(target)}
                    onClick={() => pin({ role, index })}
                  >
                    <span className={css.inside}>
                      <Symbol name={lever} index={index} plain />
                    </span>
                  </span>
                ))}
              </div>
              {both && (
                <>
                  <div className={css.thin} data-role="anchored" style={barStyle(part.anchor, scale)} />
                  <div
                    className={css.thin}
                    data-role="synthetic"
                    data-second
                    style={barStyle(-part.synthetic, scale)}
                  />
                </>
              )}
              <span className={css.value} translate="no" data-hurts={gap < 0} style={barStyle(gap, scale)}>
                {formatGap(gap, partDecimals(measure))}
              </span>
            </>
          )}
        </div>
      </div>
      <p className={css.reason}>{reason(draw, measure, part, words)}</p>
    </div>
  )
}

export function GapParts() {
  const words = useWords('parts')
  const measure = useExplorer(state => state.parameters.measure)
  const still = useExplorer(state => state.dragging !== null)
  const held = useExplorer(state => isHeldBack(state.replay))
  const draw = useAfterPicture(state => state.draw)
  const [both, setBoth] = useState(false)
  if (!draw) return null
  if (measure === 'as-published') {
    return (
      <section className={css.parts} aria-label={words.title}>
        <h2 className={css.heading}>{words.title}</h2>
        <p className={css.none}>{words.asPublished}</p>
      </section>
    )
  }
  const parts = partsByRole(draw, measure)
  const gap = draw.gaps[measure].gap.value
  const scale = partsScale(both ? parts : parts.map(part => ({ ...part, anchor: 0, synthetic: 0 })), [gap])
  return (
    <section className={css.parts} aria-label={words.title} data-still={still} data-held={held}>
      <div className={css.head}>
        <h2 className={css.heading}>{words.title}</h2>
        <FieldChoice />
        <Folded label={words.table.name}>
          <PartsTable parts={parts} measure={measure} both={both} onBoth={setBoth} />
        </Folded>
      </div>
      <div className={css.track} data-left={scale.left} data-right={scale.right} aria-hidden="true">
        <p className={css.poles} style={{ '--zero': percent(scale.zero) } as CSSProperties}>
          <span data-pole="hurts" hidden={!scale.left}>
            {words.hurts}
          </span>
          <span data-pole="helps" hidden={!scale.right}>
            {words.helps}
          </span>
        </p>
      </div>
      {parts.map(part => (
        <Row key={part.role} {...{ draw, measure, part, scale, both }} />
      ))}
      <div className={css.total}>
        <span>{words.together}</span>
        <div className={css.track} data-left={scale.left} data-right={scale.right}>
          <div className={css.scale} style={{ '--zero': percent(scale.zero) } as CSSProperties}>
            <span className={css.bracket} style={barStyle(gap, scale)} />
            <b className={css.value} translate="no" data-hurts={gap < 0} style={barStyle(gap, scale)}>
              {formatGap(gap, partDecimals(measure))}
            </b>
          </div>
        </div>
      </div>
    </section>
  )
}
