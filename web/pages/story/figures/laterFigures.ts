/** The figures from the third chapter on. */
import { Figure10 } from './Figure10.tsx'
import { Figure3 } from './Figure3.tsx'
import { Figure4 } from './Figure4.tsx'
import { Figure5 } from './Figure5.tsx'
import { Figure6 } from './Figure6.tsx'
import { Figure7 } from './Figure7.tsx'
import { Figure8 } from './Figure8.tsx'
import { Figure9 } from './Figure9.tsx'

export const LATER = {
  3: Figure3,
  4: Figure4,
  5: Figure5,
  6: Figure6,
  7: Figure7,
  8: Figure8,
  9: Figure9,
  10: Figure10,
}
