/** The ten chapters: what each asks, which setting of the experiment its figure shows, and which layers of it. */
import { DEFAULTS, type Parameters } from '../../../src/parameters/parameters.ts'
import type { Layer } from '../../explorer/store.ts'

export const CHAPTERS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10] as const
export type Chapter = (typeof CHAPTERS)[number]

/** Before the reader asks to be shown the answer, and after. */
export type Phase = 'before' | 'after'

/** The options of the chapters that ask to choose. */
export const OPTIONS = {
  2: ['half', 'fifth', 'hardly'],
  4: ['two', 'four', 'nine', 'fifteen'],
  5: ['helped', 'none', 'hurt'],
  6: ['helped', 'hurt', 'split'],
  7: ['wider', 'narrower', 'neither'],
  8: ['up', 'down', 'either'],
  10: ['generated', 'real', 'same'],
} as const
export type Asking = keyof typeof OPTIONS
export type OptionOf<N extends Asking> = (typeof OPTIONS)[N][number]

/** A place on the plane, in its own units. */
export type Place = readonly [x: number, y: number]

/** In chapter 1 the reader places rings, in 3 and 9 the reader draws a line, elsewhere the reader chooses. */
export const RINGS = 3
/** The value of the line at each whole number from 1 on; what is known at 0 is given. */
export type Line = readonly number[]
/** Where the lines of chapters 3 and 9 end: the largest J, and the last generation. */
export const LINE_ENDS = { 3: 15, 9: 20 } as const
export type Drawing = keyof typeof LINE_ENDS

export interface Guesses {
  readonly 1: readonly Place[]
  readonly 2: OptionOf<2>
  readonly 3: Line
  readonly 4: OptionOf<4>
  readonly 5: OptionOf<5>
  readonly 6: OptionOf<6>
  readonly 7: OptionOf<7>
  readonly 8: OptionOf<8>
  readonly 9: Line
  readonly 10: OptionOf<10>
}

interface Scene {
  readonly parameters: Parameters
  /** The layers that the plane shows, where the chapter has a plane. */
  readonly layers: readonly Layer[]
}

const scene = (changed: Partial<Parameters>, layers: readonly Layer[] = []): Scene => ({
  parameters: { ...DEFAULTS, ...changed },
  layers,
})

/** One world runs through the story: that of the default seed. */
export const SCENES: Readonly<Record<Chapter, Readonly<Record<Phase, Scene>>>> = {
  1: { before: scene({}, ['anchorData']), after: scene({}, ['truth', 'anchorData']) },
  2: {
    before: scene({}, ['truth', 'anchorData', 'anchorFit']),
    after: scene({ N_k: 500 }, ['truth', 'anchorData', 'anchorFit']),
  },
  3: { before: scene({ J: 0, L: 0 }), after: scene({ J: 4, L: 0 }) },
  4: { before: scene({ L: 0 }), after: scene({ L: 9 }) },
  5: { before: scene({}), after: scene({ K: 15 }) },
  6: { before: scene({ J: 2 }), after: scene({ J: 2 }) },
  7: { before: scene({ J: 4, L: 8 }), after: scene({ J: 8, L: 4 }) },
  8: { before: scene({ J: 4, L: 8 }), after: scene({ J: 8, L: 4 }) },
  9: {
    before: scene({ K: 4, J: 0, L: 0, N_k: 25, n: 100 }),
    after: scene({ K: 4, J: 0, L: 0, N_k: 25, n: 100, fresh: 0.1 }),
  },
  10: { before: scene({}), after: scene({}) },
}
