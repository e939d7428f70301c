/**
 * The tables of the ziggurat: 256 layers of equal area that cover e^(−x²/2) for x ≥ 0. Layer 0 is the lowest strip,
 * together with the tail beyond TAIL. Layer i ≥ 1 lies between the heights density[i] and density[i + 1].
 */
import { exp } from '../elementary/exp.ts'
import { log } from '../elementary/log.ts'

export const LAYERS = 256
/**
 * The beginning of the tail, and the area of each layer (Marsaglia & Tsang 2000, in double precision by Doornik 2005).
 */
export const TAIL = 3.6541528853610088
const AREA = 0.00492867323397465524494

const curve = (x: number) => exp(-0.5 * x * x)

/** The right end of each layer. Layer 0 is as wide as a rectangle of the same area and height; edge[256] = 0. */
export const edge = new Float64Array(LAYERS + 1)
edge[0] = AREA / curve(TAIL)
edge[1] = TAIL
for (let i = 1; i < LAYERS - 1; i++) edge[i + 1] = Math.sqrt(-2 * log(AREA / edge[i] + curve(edge[i])))
edge[LAYERS] = 0

/** The height of the curve at each edge. density[0] is never used. */
export const density = new Float64Array(LAYERS + 1)
for (let i = 0; i <= LAYERS; i++) density[i] = curve(edge[i])

/** A random signed 32-bit integer, times width[i], is uniform from −edge[i] to edge[i]. */
export const width = new Float64Array(LAYERS)
/** For an integer of smaller magnitude, every height of the layer lies under the curve. */
export const accept = new Int32Array(LAYERS)
for (let i = 0; i < LAYERS; i++) {
  width[i] = edge[i] / 2147483648
  accept[i] = Math.floor((edge[i + 1] / edge[i]) * 2147483648)
}
