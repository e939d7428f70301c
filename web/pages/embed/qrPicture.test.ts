import { encode } from 'uqr'
import { expect, it } from 'vitest'
import { modulesPath, svgOf } from './qrPicture.ts'

it('draws each dark module of a code once, and no other', () => {
  const { data, size } = encode('https://a.example/embed.html#J=9&v=1', { ecc: 'M', border: 4 })
  const drawn = Array.from({ length: size }, () => Array.from({ length: size }, () => 0))
  for (const [, x, y, length] of modulesPath(data).matchAll(/M(\d+) (\d+)h(\d+)v1H\d+z/g)) {
    for (let i = 0; i < Number(length); i++) drawn[Number(y)][Number(x) + i]++
  }
  expect(drawn).toEqual(data.map(row => row.map(Number)))
  expect(svgOf('M0 0h1v1H0z', 29)).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" viewBox="0 0 29 29"/)
})
