import { describe, expect, it } from 'vitest'
import { accept, density, edge, LAYERS, TAIL } from './ziggurat.ts'

const curve = (x: number) => Math.exp(-0.5 * x * x)

describe('the ziggurat', () => {
  it('closes at the top: the last layer ends at the height of the curve at 0', () => {
    const area = edge[1] * (density[2] - density[1])
    expect(density[LAYERS - 1] + area / edge[LAYERS - 1]).toBeCloseTo(1, 9)
  })
  it('has layers of equal area', () => {
    const areas = Array.from({ length: LAYERS - 1 }, (_, i) => edge[i + 1] * (density[i + 2] - density[i + 1]))
    for (const area of areas) expect(area / areas[0]).toBeCloseTo(1, 9)
  })
  it('has a base strip that, with the tail beyond it, is as large as a layer', () => {
    let tail = 0
    const step = 1e-3
    for (let x = TAIL; x < 12; x += step) tail += (step / 6) * (curve(x) + 4 * curve(x + step / 2) + curve(x + step))
    expect((TAIL * curve(TAIL) + tail) / (edge[0] * curve(TAIL))).toBeCloseTo(1, 9)
  })
  it('narrows from layer to layer', () => {
    for (let i = 0; i < LAYERS; i++) expect(edge[i + 1]).toBeLessThan(edge[i])
  })
  it('accepts without a second look only where the curve is higher than the layer', () => {
    for (let i = 1; i < LAYERS; i++) {
      const widest = (accept[i] / 2147483648) * edge[i]
      expect(curve(widest)).toBeGreaterThanOrEqual(density[i + 1] * (1 - 1e-9))
      expect(widest).toBeLessThanOrEqual(edge[i + 1])
    }
  })
})
