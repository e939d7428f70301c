/** The file of works: whole, in order, and of one piece with how the paper is cited elsewhere. */
import { expect, it } from 'vitest'
import { PAPER } from '../../../export/citations.ts'
import { ROWS, WORKS, firstName } from './works.ts'

const { paper, cited, citing } = WORKS
const all = [...cited, ...citing]

it('has title, authors, year and kind of every cited work', () => {
  for (const { title, authors, year, kind, row } of cited) {
    expect(kind).toBe('cited')
    expect(title).toMatch(/^\p{Lu}.+[^.,\s]$/u)
    expect(title).not.toMatch(/https?:|arXiv|\d{4}$/)
    expect(authors.length).toBeGreaterThan(0)
    for (const name of authors) expect(name).toMatch(/^\p{Lu}[^,]*[^,\s]$/u)
    expect(year).toBeGreaterThanOrEqual(2000)
    expect(year).toBeLessThanOrEqual(PAPER.year)
    expect(ROWS).toContain(row)
  }
  for (const { kind, title } of citing) {
    expect(kind).toBe('citing')
    expect(title).not.toBe('')
  }
})

it('has every work once', () => {
  expect(new Set(all.map(({ id }) => id)).size).toBe(all.length)
  expect(new Set(all.map(({ title }) => title.toLowerCase())).size).toBe(all.length)
  for (const key of ['arXiv', 'doi', 'url'] as const) {
    const given = cited.flatMap(work => work[key] ?? [])
    expect(new Set(given).size).toBe(given.length)
  }
  // The bibliography prints one work twice.
  expect(cited).toHaveLength(WORKS.entries - 1)
})

it('keeps the order of the bibliography, and knows where each work is cited', () => {
  const names = cited.map(({ authors }) => firstName(authors).toLowerCase())
  expect(names).toEqual(names.toSorted((a, b) => a.localeCompare(b, 'en')))
  for (const { sections } of cited) {
    expect(sections.length).toBeGreaterThan(0)
    expect(sections).toEqual(sections.toSorted())
    for (const section of sections) expect(section).toMatch(/^(?:[1-5]|[A-G])(?:\.\d){0,2}$/)
  }
})

it('has addresses of a plain form only', () => {
  for (const { arXiv, url } of cited) {
    if (arXiv !== undefined) expect(arXiv).toMatch(/^(?:\d{4}\.\d{4,5}|physics\/\d{7})$/)
    if (url !== undefined) expect(new URL(url).protocol).toBe('https:')
  }
  expect(new URL(paper.code).protocol).toBe('https:')
})

it('means the paper that is cited elsewhere', () => {
  expect(paper).toMatchObject({ title: PAPER.title, arXiv: PAPER.arXiv })
  expect(paper.chineseAuthors).toHaveLength(PAPER.authors.length)
})
