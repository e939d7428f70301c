import { readFile } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import { addressOf } from './about.ts'
import { PAPER_BIBTEX, toolBibtex, toolInWords } from './citations.ts'

/** BibTeX needs balanced braces to find the end of each field. */
const balanced = (text: string) =>
  Array.from(text).reduce(
    (depth, letter) => (depth < 0 ? depth : depth + (letter === '{' ? 1 : letter === '}' ? -1 : 0)),
    0,
  ) === 0

describe('the citation', () => {
  it('of the paper is the one in the README', async () => {
    expect(await readFile(new URL('../../README.md', import.meta.url), 'utf8')).toContain(PAPER_BIBTEX)
  })

  it('of the tool names version and address, whatever the address holds', () => {
    expect(toolBibtex('1.2.3', 'https://example.org/rb/')).toMatch(
      /Version 1\.2\.3[^]*\\url\{https:\/\/example\.org\/rb\/\}/,
    )
    for (const address of [null, 'https://example.org/}{\\x/', 'http://localhost:4180/'])
      expect(balanced(toolBibtex('1.2.3', address))).toBe(true)
  })

  it('names no address that only the reader can follow', () => {
    for (const own of ['http://localhost:4180/', 'http://127.0.0.1/rb/', 'http://[::1]:80/', 'http://desk.local/']) {
      expect(toolInWords('1.2.3', own)).toBe(toolInWords('1.2.3', null))
      expect(toolBibtex('1.2.3', own)).toBe(toolBibtex('1.2.3', null))
    }
    expect(toolInWords('1.2.3', 'https://localhost.example.org/')).toContain('localhost.example.org')
  })

  it('has no address where the page has none that others could use', () => {
    expect(addressOf(new URL('https://example.org/rb/index.html#K=3'))).toBe('https://example.org/rb/')
    expect(addressOf(new URL('file:///home/a/index.html'))).toBeNull()
    expect(addressOf({ protocol: 'about:', origin: 'null', pathname: 'srcdoc' })).toBeNull()
  })
})
