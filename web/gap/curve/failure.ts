/** A broken computation in a few words: what happened, what is tried, what is safe, and at the end what to do. */
import type { Failure } from '../../explorer/store.ts'
import type { Subjects } from '../../words/subjects.ts'

interface Consolation {
  /** What is safe, and what is on screen, while it is tried again. */
  readonly meanwhile: string
  /** What to do once it has been given up. */
  readonly remedy: string
}

/** `attempt` is the one that was lost last. @param consolation other than where a whole explorer is on the page */
export function failureInWords(
  words: Subjects['curve'],
  { attempt, attempts }: Failure,
  { meanwhile, remedy }: Consolation = words.stays,
): string {
  return attempt >= attempts ? words.gaveUp(attempts, remedy) : words.tryingAgain(attempt + 1, attempts, meanwhile)
}
