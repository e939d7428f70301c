/** Where to start from, and what to look for there; the settings themselves are in src/parameters/presets.ts. */
import type { PresetId } from '../../../src/parameters/presets.ts'

interface PresetWords {
  readonly name: string
  readonly meaning: string
}

export const presets = {
  startFrom: 'Start from',
  of: {
    'blind-spot': { name: 'Blind spot', meaning: 'Much of the truth was never sampled, and the generator knows it.' },
    published: { name: 'As published', meaning: 'The paper’s setting, and its measure.' },
    'nothing-unsampled': {
      name: 'Nothing unsampled',
      meaning: 'The anchor data has seen all of the truth: nothing is left to add.',
    },
    'mostly-noise': {
      name: 'Mostly noise',
      meaning: 'Most of what the generator adds is not in the truth: it hurts more than it helps.',
    },
    'rich-anchors': { name: 'Rich anchors', meaning: 'Anchor data plentiful enough to speak for itself.' },
  } satisfies Record<PresetId, PresetWords> as Readonly<Record<PresetId, PresetWords>>,
}
