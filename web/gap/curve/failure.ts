/** A failed computation in a few words: what happened, what is tried, what is not lost, and at the end what to do. */
import type { Failure } from '../../explorer/store.ts'
import type { Subjects } from '../../words/subjects.ts'

interface Consolation {
  /** What is not lost, and what is on screen, while the computation is tried again. */
  readonly meanwhile: string
  /** What to do after the last attempt has failed. */
  readonly remedy: string
}

/**
 * @param failure `attempt` is the number of the last attempt that failed
 * @param consolation the words for a place that is not the whole explorer
 */
export function failureInWords(
  words: Subjects['curve'],
  { attempt, attempts }: Failure,
  { meanwhile, remedy }: Consolation = words.stays,
): string {
  return attempt >= attempts ? words.gaveUp(attempts, remedy) : words.tryingAgain(attempt + 1, attempts, meanwhile)
}
