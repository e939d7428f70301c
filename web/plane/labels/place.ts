/** Puts labels where they hide least. Each label takes the cheapest free place, but keeps its old place if it can. */
import { type Box, distance } from '../../kit/box.ts'
import { Board, byCost, type Placement, type Priced, type Request } from './board.ts'
import { closeCandidates, type Extent, isLed, leaderCandidates } from './candidates.ts'
import type { Raster } from './raster.ts'

export interface Rules {
  readonly bounds: Box
  /** Whether labels that are easy to place come first: in a crowd the others may be left out. */
  readonly easyFirst: boolean
  readonly leaders: boolean
  /** The least distance of a word from other words of its group, in pixels. Infinity allows one word in each group. */
  readonly wordSpacing: number
}

/** The place of each label, and whether it had its word. */
export type Memory = ReadonlyMap<string, { readonly place: number; readonly worded: boolean }>
export const remember = (placements: readonly Placement[]): Memory =>
  new Map(placements.map(({ request, candidate, worded }) => [request.key, { place: candidate.place, worded }]))

/** If the best close place costs more than this, leaders are tried too. */
const HARD = 13
/** How much more the old place may cost than the best place. */
const LOYALTY = 7
/** How much a word may add to the cost: the first word of its group, and any further one. */
const FIRST_WORD = 9
const FURTHER_WORD = 3

export function placeLabels(requests: readonly Request[], raster: Raster, rules: Rules, memory: Memory): Placement[] {
  const chooser = new Chooser(new Board(requests, raster, rules.bounds), rules, memory)
  chooser.keep(requests)
  chooser.place(requests)
  chooser.addWords()
  return chooser.board.placed
}

class Chooser {
  readonly board: Board
  private readonly rules: Rules
  private readonly memory: Memory
  /** Costs that do not depend on other labels, computed once for each extent of each label. */
  private readonly priced = new Map<Extent, { close: Priced[]; all?: Priced[] }>()

  constructor(board: Board, rules: Rules, memory: Memory) {
    this.board = board
    this.rules = rules
    this.memory = memory
  }

  /** Labels that can keep their place are placed first. Otherwise a label that moves could push the next one away. */
  keep(requests: readonly Request[]): void {
    for (const request of requests) {
      const old = this.memory.get(request.key)
      const extent = old?.worded ? request.worded : request.extent
      if (!old || !extent) continue
      const best = this.best(request, extent, old.worded)
      const limit = this.limit(request) + (old.worded ? FIRST_WORD : 0)
      if (best && best.candidate.place === old.place && best.cost <= limit) this.board.placed.push(best)
    }
  }

  place(requests: readonly Request[]): void {
    const kept = new Set(this.board.placed.map(({ request }) => request))
    const waiting = requests.filter(request => !kept.has(request))
    // A label without any place needs a number as well, since labels are sorted by it.
    const hardness = waiting.map(request => this.best(request, request.extent, false)?.cost ?? Number.MAX_VALUE)
    const sign = this.rules.easyFirst ? 1 : -1
    const order = waiting.map((_, i) => i).sort((i, j) => sign * (hardness[i] - hardness[j]))
    for (const i of order) {
      const best = this.best(waiting[i], waiting[i].extent, false)
      if (best && best.cost <= this.limit(waiting[i])) this.board.placed.push(best)
    }
  }

  /** Adds words in the order of the components, so that J₁ has the word if possible. */
  addWords(): void {
    const { placed } = this.board
    const name = (i: number) => placed[i].request.key
    const order = placed.map((_, i) => i).sort((i, j) => name(i).localeCompare(name(j), 'en', { numeric: true }))
    for (const i of order) {
      const { request, candidate, cost, worded } = placed[i]
      if (worded || !request.worded) continue
      const others = placed.filter(other => other.worded && other.request.group === request.group)
      const far = others.every(other => distance(other.candidate.box, candidate.box) >= this.rules.wordSpacing)
      if (!far) continue
      const better = this.best(request, request.worded, true)
      const allowance = others.length === 0 ? FIRST_WORD : FURTHER_WORD
      if (better && better.cost <= cost + allowance) placed[i] = better
    }
  }

  /** A label that was shown before may cost a little more before it is left out. */
  private limit({ key, limit }: Request): number {
    return limit + (this.memory.has(key) ? LOYALTY : 0)
  }

  /** The best place close to the ellipse. If such places cost too much, also places at the end of a leader. */
  private best(request: Request, extent: Extent, worded: boolean): Placement | null {
    const { key, attach, outer } = request
    let known = this.priced.get(extent)
    if (!known) {
      known = { close: attach === 'leader' ? [] : this.board.price(closeCandidates(outer, extent)) }
      this.priced.set(extent, known)
    }
    const close = this.choose(request, known.close, worded)
    const easy = close !== null && close.cost <= HARD && !isLed(this.memory.get(key)?.place)
    if (attach === 'close' || (attach === 'any' && (easy || !this.rules.leaders))) return close
    if (!known.all) {
      const led = this.board.price(leaderCandidates(outer, extent, attach === 'leader'))
      known.all = [...known.close, ...led].sort(byCost)
    }
    return this.choose(request, known.all, worded)
  }

  /** The cheapest of the candidates, or the remembered one if it is nearly as cheap. */
  private choose(request: Request, candidates: readonly Priced[], worded: boolean): Placement | null {
    const old = this.memory.get(request.key)?.place
    let best: Placement | null = null
    for (const one of candidates) {
      const bound: number = best === null ? Infinity : best.cost + (old === undefined ? 0 : LOYALTY)
      if (one.cost >= bound) break
      const isOld = one.candidate.place === old
      if ((best && !isOld && one.cost >= best.cost) || !this.board.isFree(one.candidate, request)) continue
      const cost = one.cost + (one.doubt ??= this.board.ambiguity(one.candidate, request))
      const placement = { request, candidate: one.candidate, cost, worded }
      // Candidates are sorted by cost, so once the old place is found, little can still be cheaper.
      if (isOld && (!best || cost <= best.cost + LOYALTY)) return placement
      if (!best || cost < best.cost) best = placement
    }
    return best
  }
}
