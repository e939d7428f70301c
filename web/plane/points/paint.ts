/**
 * Points as vector marks on a canvas. They are sharp at any position, but a frame has no time for many thousands of
 * them.
 */
import { POINT_TOKEN } from '../ink.ts'
import type { Cloud } from '../picture.ts'
import type { View } from '../view.ts'
import { type Look, thinned } from './look.ts'

/** Strength of each component's points, in [0, 1]. */
export type Levels = readonly number[]

export interface PaintedCloud {
  readonly cloud: Cloud
  readonly look: Look
  readonly levels: Levels
}

export type Colours = Readonly<Record<keyof typeof POINT_TOKEN | 'paper', string>>

type Visit = (x: number, y: number, level: number) => void

/** Calls `visit` with the pixel and the strength of every point that is drawn. */
export function eachPoint({ cloud, look, levels }: PaintedCloud, view: View, visit: Visit): void {
  const { data, shift, presence } = cloud
  const count = data.labels.length
  const stride = count > 0 ? data.points.length / count : 0
  for (let i = 0; i < look.drawn; i++) {
    const point = thinned(i, look.drawn, count)
    const component = data.labels[point]
    const level = levels[component] * presence[component]
    if (level <= 0) continue
    const x = data.points[point * stride] + shift[2 * component]
    const y = data.points[point * stride + 1] + shift[2 * component + 1]
    visit(view.x + view.scale * x, view.y - view.scale * y, level)
  }
}

const cross = (path: Path2D, x: number, y: number, reach: number): void => {
  path.moveTo(x - reach, y - reach)
  path.lineTo(x + reach, y + reach)
  path.moveTo(x - reach, y + reach)
  path.lineTo(x + reach, y - reach)
}

const TURN = 2 * Math.PI

/** One path for each strength. There are few strengths: pointing uses two. */
function paintCrosses(context: CanvasRenderingContext2D, painted: PaintedCloud, view: View, colours: Colours): void {
  const { look } = painted
  const paths = new Map<number, Path2D>()
  eachPoint(painted, view, (x, y, level) => {
    let path = paths.get(level)
    if (!path) paths.set(level, (path = new Path2D()))
    cross(path, x, y, look.reach)
  })
  context.lineWidth = look.line
  context.strokeStyle = colours[painted.cloud.kind]
  for (const [level, path] of paths) {
    context.globalAlpha = look.alpha * level
    context.stroke(path)
  }
}

/** Discs are drawn one by one, so that the rim of each separates it from those below. */
function paintDiscs(context: CanvasRenderingContext2D, painted: PaintedCloud, view: View, colours: Colours): void {
  const { look } = painted
  context.fillStyle = colours[painted.cloud.kind]
  context.strokeStyle = colours.paper
  context.lineWidth = look.line
  eachPoint(painted, view, (x, y, level) => {
    context.globalAlpha = look.alpha * level
    context.beginPath()
    context.arc(x, y, look.reach, 0, TURN)
    context.fill()
    if (look.line > 0) context.stroke()
  })
}

export function paint(
  context: CanvasRenderingContext2D,
  clouds: readonly PaintedCloud[],
  view: View,
  colours: Colours,
): void {
  const { left, top, right, bottom } = view.plot
  context.save()
  context.beginPath()
  context.rect(left, top, right - left, bottom - top)
  context.clip()
  for (const painted of clouds) {
    if (painted.cloud.kind === 'anchorData') paintDiscs(context, painted, view, colours)
    else paintCrosses(context, painted, view, colours)
  }
  context.restore()
}
