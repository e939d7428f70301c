/** A broken computation in a few words: what happened, what is tried, what is safe, and at the end what to do. */
import type { Failure } from '../../store.ts'
import { ordinal } from '../format.ts'

/** `attempt` is the one that was lost last. */
export function failureInWords({ attempt, attempts }: Failure): string {
  if (attempt >= attempts) {
    return `The calculation stopped ${attempts} times over. Your settings are as they were; fewer points or components, or a new start of the page, may help.`
  }
  return `The calculation stopped by itself. Trying again, ${ordinal(attempt + 1)} of ${attempts}. Your settings are as they were; the curve is from before.`
}
