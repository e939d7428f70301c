/** Moves from one picture to the next. Only this file knows how a component appears, leaves or moves. */
import type { Domain } from './domain.ts'
import { ease } from '../kit/easing.ts'
import { type Cloud, keyOf, type Picture, type Shape } from './picture.ts'

const MOVE = 320
const APPEAR = 240
const LEAVE = 160
/** The time until the new picture is reached, in milliseconds. */
export const DURATION = Math.max(MOVE, APPEAR, LEAVE)

interface Progress {
  readonly move: number
  readonly appear: number
  readonly leave: number
}

const mix = (from: number, to: number, progress: number): number => from + (to - from) * progress

const mixDomain = (from: Domain, to: Domain, progress: number): Domain => ({
  x0: mix(from.x0, to.x0, progress),
  x1: mix(from.x1, to.x1, progress),
  y0: mix(from.y0, to.y0, progress),
  y1: mix(from.y1, to.y1, progress),
})

/**
 * Mixes covariances, not outlines: a mixture of two covariances is a covariance, but one of two outlines need not be an
 * ellipse.
 */
const mixShape = (from: Shape, to: Shape, { move, appear }: Progress): Shape => ({
  ...to,
  x: mix(from.x, to.x, move),
  y: mix(from.y, to.y, move),
  xx: mix(from.xx, to.xx, move),
  xy: mix(from.xy, to.xy, move),
  yy: mix(from.yy, to.yy, move),
  presence: mix(from.presence, to.presence, appear),
})

const fading = ({ leave }: Progress, presence: number): number => presence * (1 - leave)

function mixShapes(from: readonly Shape[], to: readonly Shape[], progress: Progress): Shape[] {
  const before = new Map(from.map(shape => [shape.key, shape]))
  const after = new Set(to.map(shape => shape.key))
  const leaving = from
    .filter(shape => !after.has(shape.key))
    .map(shape => ({ ...shape, presence: fading(progress, shape.presence) }))
    .filter(shape => shape.presence > 0)
  const staying = to.map(shape => {
    const old = before.get(shape.key)
    return old ? mixShape(old, shape, progress) : { ...shape, presence: shape.presence * progress.appear }
  })
  return [...leaving, ...staying]
}

/** Points appear and leave with their component, and move with its mean. */
function mixClouds(from: Picture, to: Picture, shown: readonly Shape[], progress: Progress): Cloud[] {
  const showing = new Map(shown.map(shape => [shape.key, shape]))
  const target = new Map(to.generator.map(shape => [shape.key, shape]))
  const arriving = to.clouds.map(cloud => {
    const shift = new Float64Array(2 * cloud.roles.length)
    const presence = cloud.roles.map((role, component) => {
      const [now, then] = [showing.get(keyOf(role)), target.get(keyOf(role))]
      if (!now || !then) return 1
      shift[2 * component] = now.x - then.x
      shift[2 * component + 1] = now.y - then.y
      return now.presence
    })
    return { ...cloud, presence: Float64Array.from(presence), shift }
  })
  const leaving = from.clouds
    .map(cloud => {
      const presence = cloud.roles.map((role, component) =>
        target.has(keyOf(role)) ? 0 : fading(progress, cloud.presence[component]),
      )
      return { ...cloud, presence: Float64Array.from(presence) }
    })
    .filter(cloud => cloud.presence.some(presence => presence > 0))
  return [...leaving, ...arriving]
}

/** The picture `elapsed` milliseconds after `from`. `from` may itself be a picture between two others. */
export function between(from: Picture, to: Picture, elapsed: number): Picture {
  if (elapsed >= DURATION) return to
  const progress = { move: ease(elapsed / MOVE), appear: ease(elapsed / APPEAR), leave: ease(elapsed / LEAVE) }
  const generator = mixShapes(from.generator, to.generator, progress)
  return {
    ...to,
    generator,
    truth: mixShapes(from.truth, to.truth, progress),
    anchorFit: mixShapes(from.anchorFit, to.anchorFit, progress),
    syntheticFit: mixShapes(from.syntheticFit, to.syntheticFit, progress),
    domain: mixDomain(from.domain, to.domain, progress.move),
    clouds: mixClouds(from, to, generator, progress),
  }
}
