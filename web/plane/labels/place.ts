/** Puts labels where they hide least: each asks for the cheapest place that is left, and keeps the one it had if it can. */
import type { Ellipse } from '../ellipse.ts'
import type { Box } from '../view.ts'
import { boxDistance, contains, cross, crossesBox, distance, grow, overlaps, within } from './boxes.ts'
import { type Candidate, closeCandidates, type Extent, isLed, leaderCandidates } from './candidates.ts'
import type { Raster } from './raster.ts'

export interface Request {
  /** The same from frame to frame. */
  readonly key: string
  /** Holds 95 % of what is named, in pixels. */
  readonly outer: Ellipse
  readonly extent: Extent
  /** With its word added; null where there is none to add. */
  readonly worded: Extent | null
  /** Labels of one group share their word. */
  readonly group: string
  /** `leader`: only at the end of a leader from the outline. */
  readonly attach: 'any' | 'close' | 'leader'
  /** A label that would cost more is left out. */
  readonly limit: number
}

export interface Placement {
  readonly request: Request
  readonly candidate: Candidate
  readonly cost: number
  readonly worded: boolean
}

export interface Rules {
  readonly bounds: Box
  /** Easy ones first: in a crowd the others may be left out. */
  readonly easyFirst: boolean
  readonly leaders: boolean
  /** How far a word has to be from the last of its group; Infinity for one word a group. */
  readonly wordSpacing: number
}

/** A candidate with what the picture makes it cost; `doubt` is added when it is first asked for. */
interface Priced {
  readonly candidate: Candidate
  readonly cost: number
  doubt: number | null
}

const byCost = (one: Priced, other: Priced): number => one.cost - other.cost

/** Where each label was, and whether with its word. */
export type Memory = ReadonlyMap<string, { readonly place: number; readonly worded: boolean }>
export const remember = (placements: readonly Placement[]): Memory =>
  new Map(placements.map(({ request, candidate, worded }) => [request.key, { place: candidate.place, worded }]))

const IN_BOX = 2
const NEAR_BOX = 0.12
const NEAR = 6
const CROSSED = 0.22
/** Between labels, in pixels: side by side they would read as one. */
const CLEAR = { across: 10, along: 3 } as const
/** For a label that another component is as near to as its own. */
const AMBIGUOUS = 7
/** Another component has to be so many pixels farther away than its own. */
const APART = 5
/** Above this a leader is tried. */
const HARD = 13
/** How much worse than the best the old place may be. */
const LOYALTY = 7
const FIRST_WORD = 9
const FURTHER_WORD = 3

export function placeLabels(requests: readonly Request[], raster: Raster, rules: Rules, memory: Memory): Placement[] {
  const placed: Placement[] = []

  const cost = ({ box, leader, cost: own }: Candidate): number => {
    const inside = raster.inkIn(box)
    const near = raster.inkIn(grow(box, NEAR)) - inside
    const crossed = leader ? raster.inkAlong(leader.x0, leader.y0, leader.x1, leader.y1) : 0
    return own + IN_BOX * inside + NEAR_BOX * near + CROSSED * crossed
  }

  /** A leader says what is meant; without one, the nearest outline is. */
  const ambiguity = ({ box, gap }: Candidate, self: Request): number => {
    const nearer = gap + APART
    let nearest = nearer
    for (const { outer } of requests) {
      if (outer === self.outer) continue
      const reach = outer.a + nearer
      if (box.right < outer.cx - reach || box.left > outer.cx + reach || box.bottom < outer.cy - reach || box.top > outer.cy + reach) continue
      nearest = Math.min(nearest, boxDistance(outer, box))
    }
    return AMBIGUOUS * Math.min(1, 1 - nearest / nearer)
  }

  const free = ({ box, leader }: Candidate, self: Request): boolean => {
    const clear = grow(box, CLEAR.across, CLEAR.along)
    return placed.every(({ request, candidate }) => {
      if (request === self) return true
      if (overlaps(clear, candidate.box)) return false
      if (candidate.leader && crossesBox(candidate.leader, clear)) return false
      return !leader || !(crossesBox(leader, grow(candidate.box, CLEAR.along)) || (candidate.leader !== null && cross(leader, candidate.leader)))
    })
  }

  /** What does not depend on other labels is worked out once, cheapest first. */
  const priced = new Map<Extent, { close: Priced[]; all?: Priced[] }>()
  const price = (candidates: readonly Candidate[]): Priced[] =>
    candidates
      .filter(({ box, leader }) => within(box, rules.bounds) && (!leader || contains(rules.bounds, leader.x0, leader.y0)))
      .map(candidate => ({ candidate, cost: cost(candidate), doubt: candidate.leader ? 0 : null }))
      .sort(byCost)

  /** The cheapest of the candidates, or the remembered one if it is nearly as cheap. */
  const choose = (request: Request, candidates: readonly Priced[], worded: boolean): Placement | null => {
    const old = memory.get(request.key)?.place
    let best: Placement | null = null
    let kept: Placement | null = null
    for (const one of candidates) {
      const isOld = one.candidate.place === old
      if (best && one.cost >= best.cost + (isOld ? LOYALTY : 0)) {
        if (old === undefined || one.cost >= best.cost + LOYALTY) break
        continue
      }
      if (!free(one.candidate, request)) continue
      const total = one.cost + (one.doubt ??= ambiguity(one.candidate, request))
      const placement = { request, candidate: one.candidate, cost: total, worded }
      if (!best || total < best.cost) best = placement
      if (isOld) kept = placement
    }
    return kept && best && kept.cost <= best.cost + LOYALTY ? kept : best
  }

  const settle = (request: Request, extent: Extent, worded: boolean): Placement | null => {
    const { key, attach, outer } = request
    let known = priced.get(extent)
    if (!known) priced.set(extent, (known = { close: attach === 'leader' ? [] : price(closeCandidates(outer, extent)) }))
    const best = choose(request, known.close, worded)
    const easy = best !== null && best.cost <= HARD && !isLed(memory.get(key)?.place)
    if (attach === 'close' || (attach === 'any' && (easy || !rules.leaders))) return best
    known.all ??= [...known.close, ...price(leaderCandidates(outer, extent, attach === 'leader'))].sort(byCost)
    return choose(request, known.all, worded)
  }

  const slack = (request: Request): number => request.limit + (memory.has(request.key) ? LOYALTY : 0)

  // Whoever can stay stays, before anyone is given a new place; else one that moves would drive out the next.
  for (const request of requests) {
    const old = memory.get(request.key)
    const extent = old?.worded ? request.worded : request.extent
    const placement = old && extent && settle(request, extent, old.worded)
    if (placement && placement.candidate.place === old.place && placement.cost <= slack(request) + (old.worded ? FIRST_WORD : 0)) placed.push(placement)
  }

  // A number for those without any place too, since they have to be sorted.
  const hardness = requests.map(request => settle(request, request.extent, false)?.cost ?? Number.MAX_VALUE)
  const order = hardness.map((_, i) => i).sort((i, j) => (hardness[j] - hardness[i]) * (rules.easyFirst ? -1 : 1))
  const settled = new Set(placed.map(({ request }) => request))
  for (const request of order.map(i => requests[i])) {
    if (settled.has(request)) continue
    const placement = settle(request, request.extent, false)
    if (placement && placement.cost <= slack(request)) placed.push(placement)
  }
  addWords(placed, settle, rules)
  return placed
}

/** In the order of the components, so that J₁ is the one to carry the word if it can. */
function addWords(
  placed: Placement[],
  settle: (request: Request, extent: Extent, worded: boolean) => Placement | null,
  { wordSpacing }: Rules,
): void {
  const byName = placed.map((_, i) => i).sort((i, j) => placed[i].request.key.localeCompare(placed[j].request.key, 'en', { numeric: true }))
  for (const i of byName) {
    const bare = placed[i]
    const { worded: extent, group } = bare.request
    if (!extent || bare.worded) continue
    const others = placed.filter(other => other.worded && other.request.group === group)
    if (others.some(other => !(distance(other.candidate.box, bare.candidate.box) >= wordSpacing))) continue
    const allowance = others.length === 0 ? FIRST_WORD : FURTHER_WORD
    const worded = settle(bare.request, extent, true)
    if (worded && worded.cost <= bare.cost + allowance) placed[i] = worded
  }
}
