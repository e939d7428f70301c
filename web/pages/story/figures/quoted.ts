/** Of the checked file, what the figures of chapters 6 and 8 show, on the page and in a file. */
import type { Swapped } from '../../../diagrams/bounds/Swap.tsx'
import { MEASURED } from '../../../diagrams/measured.ts'
import { SCENES, type Phase } from '../chapters.ts'

const { paperJensenShannon, paperTruthToFit, paperFitToTruth, paperAsPublished, swapBefore, swapAfter } =
  MEASURED.values

/** The gap by each measure. */
export const RULED = {
  'jensen-shannon': paperJensenShannon,
  'truth-to-fit': paperTruthToFit,
  'fit-to-truth': paperFitToTruth,
  'as-published': paperAsPublished,
}

function stateOf(phase: Phase, gap: number): Swapped {
  const { K, J, L } = MEASURED.stream[phase].widths.generator
  const { parameters } = SCENES[8][phase]
  return { J: parameters.J, L: parameters.L, terms: K + J + L, gap }
}

/** Before and after J and L are swapped. */
export const SWAPPED = [stateOf('before', swapBefore.value), stateOf('after', swapAfter.value)] as const
