/** 导读的十章。 */
import { chapter1 } from './chapter1.tsx'
import { chapter10 } from './chapter10.tsx'
import { chapter2 } from './chapter2.tsx'
import { chapter3 } from './chapter3.tsx'
import { chapter4 } from './chapter4.tsx'
import { chapter5 } from './chapter5.tsx'
import { chapter6 } from './chapter6.tsx'
import { chapter7 } from './chapter7.tsx'
import { chapter8 } from './chapter8.tsx'
import { chapter9 } from './chapter9.tsx'
import type { StoryText } from '../text.ts'

export const story: StoryText = {
  1: chapter1,
  2: chapter2,
  3: chapter3,
  4: chapter4,
  5: chapter5,
  6: chapter6,
  7: chapter7,
  8: chapter8,
  9: chapter9,
  10: chapter10,
}
