import { describe, expect, it } from 'vitest'
import { setFormula } from './formulas.ts'

const TEX = String.raw`\tfrac12\operatorname{KL}(\htmlClass{truth}{\mathcal G}\,\|\,m) + \sum_{i=1}^{n} \pi_i`

describe('a formula set at build time', () => {
  it('carries MathML for those who do not see it, without its TeX', async () => {
    const { html } = await setFormula(TEX)
    expect(html).toContain('<math')
    expect(html).not.toContain('<annotation')
  })

  it('has no inline style, which the page forbids, but a rule for each class that stands for one', async () => {
    const { html, css } = await setFormula(TEX)
    expect(html).not.toMatch(/ style=/)
    const stand = new Set([...html.matchAll(/tex-[0-9a-f]{8}/g)].map(([name]) => name))
    expect(stand.size).toBeGreaterThan(0)
    for (const name of stand) expect(css).toContain(`.${name}{`)
  })

  it('asks for our own fonts alone, and brings only the rules it needs', async () => {
    const { css } = await setFormula(TEX)
    expect(css).not.toMatch(/KaTeX_|@font-face|url\(/)
    expect(css).toContain('KCal')
    expect(css.length).toBeLessThan(8_000)
  })

  it('keeps the rules that set an accent over its letter', async () => {
    expect((await setFormula(String.raw`\hat\pi`)).css).toMatch(/\.accent-body:not\(\.accent-full\)\s*\{\s*width: 0/)
  })

  it('keeps the classes that give a term the colour of its role', async () => {
    expect((await setFormula(TEX)).html).toContain('truth')
  })

  it('refuses a formula it cannot set', async () => {
    await expect(setFormula(String.raw`\nonsense`)).rejects.toThrow()
  })
})
