/** Chapter 2 of the story: more points from the same components. */
import { count } from './grammar.ts'

export const floor = {
  title: 'More of the same',
  setting: (K: number, J: number): string => `K = ${K} seen, J = ${J} not`,
  /** The slider. */
  points: 'points from each',
  pointsNow: (points: number): string => `${count(points)} points from each group`,
  /** The bar: how far the anchor fit is from the truth. */
  off: 'Anchor fit is off by',
  itself: 'the truth itself',
  nothing: 'nothing in common',
  most: 'ln 2',
  here: (distance: string): string => `${distance} on this plane`,
  typical: (distance: string): string => `typical ${distance}`,
  /** For those who do not see the bar. */
  told: (distance: string, points: number): string =>
    `With ${count(points)} points from each group the anchor fit is ${distance} nats from the truth on this plane.`,
  key: { truth: 'truth', anchorData: 'anchor data', anchorFit: 'anchor fit' },
}
