/** Draws labels at their places: symbol, subscript, word, halo and leader. */
import { memo } from 'react'
import { LEVER_OF } from '../../../src/experiment/roles.ts'
import type { Layer } from '../../explorer/store.ts'
import type { Attention } from '../attention.ts'
import type { Drifts } from '../drift.ts'
import { short } from '../ellipse.ts'
import { LEADER_INK, LINE_INK, REMARK_INK, wordInk } from '../ink.ts'
import styles from './Labels.module.css'
import { SUBSCRIPT, type Type, WORD_GAP } from './metrics.ts'
import type { PlacedLabel } from './useLabels.ts'
import type { Subjects } from '../../words/subjects.ts'

interface LabelsProps {
  /** The same words by which the labels were placed. */
  readonly words: Subjects['picture']
  readonly labels: readonly PlacedLabel[]
  readonly type: Type
  readonly attention: Attention
  readonly layers: Readonly<Record<Layer, boolean>>
  readonly drifts: Drifts
  /** Whether a label appears at a new place at once, without fading in. */
  readonly still?: boolean
}

/** A label is shown if the layer of what it names is shown. */
function isShown({ component: { role }, remark }: PlacedLabel, layers: LabelsProps['layers']): boolean {
  if (remark) return layers.syntheticFit
  return layers.generator || (layers.truth && role !== 'irrelevant') || (layers.anchorFit && role === 'anchored')
}

function Name(label: PlacedLabel, { symbol, word: wordSize }: Type, words: LabelsProps['words']) {
  const { component, remark, placement } = label
  if (remark)
    return (
      <tspan fontSize={wordSize} fill={REMARK_INK}>
        {words.remarks[remark]}
      </tspan>
    )
  const lever = LEVER_OF[component.role]
  const drop = SUBSCRIPT.drop * symbol
  return (
    <>
      <tspan className={styles.letter} fontSize={symbol} fill={wordInk(component.role)}>
        {lever}
      </tspan>
      <tspan
        className={styles.digits}
        fontSize={SUBSCRIPT.size * symbol}
        dx={SUBSCRIPT.gap * symbol}
        dy={drop}
        fill={wordInk(component.role)}
      >
        {component.index + 1}
      </tspan>
      {placement.worded && (
        <tspan className={styles.word} fontSize={wordSize} dx={WORD_GAP} dy={-drop}>
          {words.roles[component.role]}
        </tspan>
      )}
    </>
  )
}

export const Labels = memo(function Labels(props: LabelsProps) {
  const { words, labels, type, attention, layers, drifts, still = false } = props
  return labels.map(label => {
    const { request, candidate } = label.placement
    const { box, leader } = candidate
    const strength = label.remark ? attention.evidence(label.component) : attention.place(label.component)
    const drift = drifts?.get(label.shape)
    const moved = drift && {
      transform: `translate(${short(drift.dx)} ${short(drift.dy)})`,
      fillOpacity: drift.presence,
      strokeOpacity: drift.presence,
    }
    return (
      // The key holds the place: a label that changes place becomes a new element, and fades in there instead of
      // jumping.
      <g
        key={`${request.key} ${candidate.place}`}
        className={styles.label}
        // Switched off by a duration of zero: an animation that is removed and added again would run again.
        style={{ opacity: isShown(label, layers) ? strength : 0, animationDuration: still ? '0s' : undefined }}
        {...moved}
      >
        {leader && (
          <path
            className={styles.leader}
            d={`M${short(leader.x0)} ${short(leader.y0)}L${short(leader.x1)} ${short(leader.y1)}`}
            stroke={label.remark ? LINE_INK.syntheticFit : LEADER_INK}
          />
        )}
        <text className={styles.text} x={short(box.left)} y={short(box.top + request.extent.ascent)}>
          {Name(label, type, words)}
        </text>
      </g>
    )
  })
})
