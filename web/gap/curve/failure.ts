/** A broken computation in a few words: what happened, what is tried, what is safe, and at the end what to do. */
import type { Failure } from '../../explorer/store.ts'
import { ordinal } from '../../terms/format.ts'

interface Consolation {
  /** What is safe, and what is on screen, while it is tried again. */
  readonly meanwhile: string
  /** What to do once it has been given up. */
  readonly remedy: string
}

const EXPLORER: Consolation = {
  meanwhile: 'Your settings are as they were; the curve is from before.',
  remedy: 'Your settings are as they were; fewer points or components, or a new start of the page, may help.',
}

/** `attempt` is the one that was lost last. */
export function failureInWords({ attempt, attempts }: Failure, { meanwhile, remedy } = EXPLORER): string {
  if (attempt >= attempts) return `The calculation stopped${attempts > 1 ? ` ${attempts} times over` : ''}. ${remedy}`
  return `The calculation stopped by itself. Trying again, ${ordinal(attempt + 1)} of ${attempts}. ${meanwhile}`
}
