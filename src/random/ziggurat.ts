/**
 * The tables of the ziggurat: 256 layers of equal area that cover the half-normal e^(−x²/2). Layer 0 is the base strip with
 * the tail beyond TAIL; layer i ≥ 1 spans heights density[i] … density[i + 1].
 */
import { exp } from '../elementary/exp.ts'
import { log } from '../elementary/log.ts'

export const LAYERS = 256
/** Where the tail begins, and the area of each layer (Marsaglia & Tsang 2000, to double precision by Doornik 2005). */
export const TAIL = 3.6541528853610088
const AREA = 0.00492867323397465524494

const curve = (x: number) => exp(-0.5 * x * x)

/** Right end of each layer: edge[0] is that of a base strip as wide as its area demands, edge[256] = 0. */
export const edge = new Float64Array(LAYERS + 1)
edge[0] = AREA / curve(TAIL)
edge[1] = TAIL
for (let i = 1; i < LAYERS - 1; i++) edge[i + 1] = Math.sqrt(-2 * log(AREA / edge[i] + curve(edge[i])))
edge[LAYERS] = 0

/** Height of the curve at each edge; density[0] is never looked at. */
export const density = new Float64Array(LAYERS + 1)
for (let i = 0; i <= LAYERS; i++) density[i] = curve(edge[i])

/** A signed 32-bit integer times width[i] is uniform on ± edge[i]. */
export const width = new Float64Array(LAYERS)
/** Integers of smaller magnitude lie under the curve whatever their height in the layer. */
export const accept = new Int32Array(LAYERS)
for (let i = 0; i < LAYERS; i++) {
  width[i] = edge[i] / 2147483648
  accept[i] = Math.floor((edge[i + 1] / edge[i]) * 2147483648)
}
