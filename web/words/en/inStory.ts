/** The words of the story and its figures: their list is loaded with the first of them, since Explore needs none. */
import type { Later } from '../subjects.ts'

export const later: Later = {
  balance: () => import('./balance.ts').then(({ balance }) => balance),
  bounds: () => import('./bounds.ts').then(({ bounds }) => bounds),
  chain: () => import('./chain.ts').then(({ chain }) => chain),
  ending: () => import('./ending.ts').then(({ ending }) => ending),
  film: () => import('./film.ts').then(({ film }) => film),
  floor: () => import('./floor.ts').then(({ floor }) => floor),
  lines: () => import('./lines.ts').then(({ lines }) => lines),
  references: () => import('./references.ts').then(({ references }) => references),
  rings: () => import('./rings.ts').then(({ rings }) => rings),
  signs: () => import('./signs.ts').then(({ signs }) => signs),
  storyFrame: () => import('./storyFrame.ts').then(({ storyFrame }) => storyFrame),
  stream: () => import('./stream.ts').then(({ stream }) => stream),
  trial: () => import('./trial.ts').then(({ trial }) => trial),
}
