/** Whether the answer has come while the reader was looking: then it is drawn before the eyes. */
import { useState } from 'react'
import type { Phase } from '../chapters.ts'

export function useReveal(phase: Phase): boolean {
  const [first] = useState(phase)
  return first === 'before' && phase === 'after'
}
