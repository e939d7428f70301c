/**
 * Where the works stand on the map: from left to right by year, from top to bottom by where the paper cites them. Forces
 * move each towards its place and keep the names apart. The result is the same every time: d3-force has a seed of its
 * own, and the number of steps is fixed.
 */
import { forceSimulation, forceX, forceY, type Simulation, type SimulationNodeDatum } from 'd3'
import { textWidth } from '../../../kit/textWidth.ts'
import { ROWS, WORKS, firstName, type Row, type Work } from './works.ts'

export interface Size {
  readonly width: number
  readonly height: number
}

export interface Spot extends SimulationNodeDatum {
  readonly id: string
  /** Null for the paper itself. */
  readonly work: Work | null
  /** Beside the mark: a family name; empty where there is no room for names. */
  readonly name: string
  /** From the mark to the right, with the name. */
  readonly reach: number
  x: number
  y: number
}

export interface Layout {
  readonly spots: readonly Spot[]
  readonly years: readonly { readonly year: number; readonly x: number }[]
  readonly rows: readonly { readonly row: Row; readonly y: number }[]
  /** Lets the forces work for some steps, for example while a mark is dragged. */
  readonly settle: (steps: number) => void
}

export const PAPER_ID = 'paper'
/** Narrower maps have no room for names. */
export const NAMED_FROM = 960
/** For the years, below the rows. */
export const FOOT = 30
export const NAME_SIZE = 12.5

/** Half of what a mark and its name need from line to line, and around a mark without a name. */
const HALF_LINE = 9.5
const MARK = 7
const STEPS = 240
const YEARS = [...new Set(WORKS.cited.map(({ year }) => year))].sort((a, b) => a - b)
/** The paper, and after it who cites it, follow the last year: in columns of their own. */
const COLUMNS = YEARS.length + 2

/** Pushes boxes apart, mostly up and down: so every mark stays near its year. */
function apart() {
  let spots: Spot[] = []
  const force = (alpha: number) => {
    for (const [index, a] of spots.entries()) {
      for (const b of spots.slice(index + 1)) {
        const across = Math.min(a.x + a.reach, b.x + b.reach) - Math.max(a.x, b.x) + MARK * 2
        const along = HALF_LINE * 2 - Math.abs(a.y - b.y)
        if (across <= 0 || along <= 0) continue
        const push = along * 0.5 * Math.max(alpha, 0.3) * (a.y < b.y || (a.y === b.y && a.id < b.id) ? 1 : -1)
        a.y -= push
        b.y += push
      }
    }
  }
  force.initialize = (all: Spot[]) => {
    spots = all
  }
  return force
}

export function layOut({ width, height }: Size): Layout {
  const named = width >= NAMED_FROM
  const [left, right] = named ? [14, 36] : [12, 6]
  const column = (width - left - right) / (COLUMNS - 0.5)
  const band = (height - FOOT) / ROWS.length
  const years = YEARS.map((year, index) => ({ year, x: left + index * column }))
  const rows = ROWS.map((row, index) => ({ row, y: band * (index + 0.5) }))
  const middle = (height - FOOT) / 2
  const after = (columns: number) => left + (YEARS.length + columns) * column
  const spotOf = (id: string, work: Work | null, name: string): Spot => ({
    id,
    work,
    name: named ? name : '',
    reach: named ? textWidth(name) * NAME_SIZE + 8 : 0,
    x: 0,
    y: 0,
  })
  const spots = [
    ...WORKS.cited.map(work => spotOf(work.id, work, firstName(work.authors))),
    { ...spotOf(PAPER_ID, null, ''), fx: after(0.25), fy: middle },
    ...WORKS.citing.map(work => spotOf(work.id, work, '')),
  ]
  const homes = new Map(
    spots.map(({ id, work }) => {
      if (work?.kind !== 'cited') return [id, { x: after(work ? 1.1 : 0.25), y: middle }]
      const { x } = years.find(({ year }) => year === work.year)!
      return [id, { x, y: rows.find(({ row }) => row === work.row)!.y + 7 }]
    }),
  )
  for (const spot of spots) Object.assign(spot, homes.get(spot.id))
  const simulation: Simulation<Spot, undefined> = forceSimulation<Spot>(spots)
    .stop()
    .alphaDecay(1 - 0.001 ** (1 / STEPS))
    .force('year', forceX<Spot>(({ id }) => homes.get(id)!.x).strength(0.4))
    .force('row', forceY<Spot>(({ id }) => homes.get(id)!.y).strength(0.12))
    .force('apart', apart())
  const settle = (steps: number) => {
    simulation.tick(steps)
    for (const spot of spots) {
      spot.x = Math.min(Math.max(spot.x, MARK), width - MARK - spot.reach)
      spot.y = Math.min(Math.max(spot.y, MARK), height - FOOT - MARK)
    }
  }
  settle(STEPS)
  return {
    spots,
    years,
    rows: rows.map(({ row, y }) => ({ row, y: y - band / 2 })),
    settle: steps => {
      simulation.alpha(0.25)
      settle(steps)
    },
  }
}
