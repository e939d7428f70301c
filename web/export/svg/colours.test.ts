import { describe, expect, it } from 'vitest'
import { paintOf } from './colours.ts'

describe('a computed colour', () => {
  it('becomes a plain one and its opacity, however the browser writes it', () => {
    expect(paintOf('rgb(0, 92, 153)')).toEqual({ colour: '#005c99', opacity: 1 })
    expect(paintOf('rgba(0, 92, 153, 0.1)')).toEqual({ colour: '#005c99', opacity: 0.1 })
    expect(paintOf('rgb(0 92 153 / 10%)')).toEqual({ colour: '#005c99', opacity: 0.1 })
    expect(paintOf('color(srgb 0.105882 0.113725 0.129412 / 0.17)')).toEqual({ colour: '#1b1d21', opacity: 0.17 })
  })

  it('is nothing where nothing is painted', () => {
    for (const nothing of ['none', 'rgba(0, 0, 0, 0)', '', 'url("#pattern")']) expect(paintOf(nothing)).toBeNull()
  })
})
