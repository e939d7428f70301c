/**
 * Every part finds the subjects that it asks for. What is seen first, and figures, find them at once: figures load no
 * words later.
 */
import { readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { expect, it } from 'vitest'
import { shelf as figure } from './en/figure.ts'
import { shelf as page } from './en/page.ts'
import { later as IN_STORY } from './en/inStory.ts'
import { later as LATER } from './en/page.ts'
import { shelf as chineseFigure } from './zh/figure.ts'
import { later as CHINESE_IN_STORY } from './zh/inStory.ts'
import { later as CHINESE_LATER, shelf as chinesePage } from './zh/page.ts'

const WEB = join(import.meta.dirname, '..')
/** The imports of a file at run time: those loaded at once, and those loaded later. */
const AT_ONCE = /^(?:import|export)\s(?!type\b)[^'"]*?from\s+'(\.[^']+\.tsx?)'|^import '(\.[^']+\.tsx?)'/gm
const LATER_ON = /import\('(\.[^']+\.tsx?)'\)/g
const ASKED = /\b(?:useWords|wordsOf)\('(\w+)'\)/g

/**
 * The subjects that are asked for in a file and in all its imports.
 * @param later whether imports loaded later count
 */
function askedFrom(entry: string, later: boolean): readonly string[] {
  const [seen, asked] = [new Set<string>(), new Set<string>()]
  const visit = (file: string) => {
    if (seen.has(file) || file.startsWith(join(WEB, 'words'))) return
    seen.add(file)
    const text = readFileSync(file, 'utf8')
    for (const [, subject] of text.matchAll(ASKED)) asked.add(subject)
    const imports = [...text.matchAll(AT_ONCE), ...(later ? text.matchAll(LATER_ON) : [])]
    for (const [, one, other] of imports) visit(normalize(join(dirname(file), one ?? other)))
  }
  visit(join(WEB, entry))
  expect(seen.size).toBeGreaterThan(20)
  return [...asked].sort()
}

const here = (shelf: typeof page) => Object.keys(shelf.here).sort()

it('the page', () => {
  expect(
    askedFrom('main.tsx', true).filter(subject => !(subject in page.here || subject in LATER || subject in IN_STORY)),
  ).toEqual([])
})

it('a figure, in all that it ever shows', () => {
  // Only the page shows a legend for the field over the plane.
  expect(askedFrom('figure/mount.tsx', true).filter(subject => !(subject in figure.here))).toEqual(['field'])
})

it('in both languages', () => {
  expect(here(chinesePage)).toEqual(here(page))
  expect(here(chineseFigure)).toEqual(here(figure))
  expect(Object.keys(CHINESE_LATER)).toEqual(Object.keys(LATER))
  expect(Object.keys(CHINESE_IN_STORY)).toEqual(Object.keys(IN_STORY))
})

it('no entry brings a subject along that it never asks for', () => {
  const [ofPage, ofFigure] = [askedFrom('main.tsx', false), askedFrom('figure/mount.tsx', true)]
  expect(here(page).filter(subject => !ofPage.includes(subject))).toEqual([])
  expect(here(figure).filter(subject => !ofFigure.includes(subject))).toEqual([])
})

it('what the first picture asks for is there; the notes of a link and a phone’s sheet of layers wait for theirs', () => {
  expect(askedFrom('main.tsx', false).filter(subject => !(subject in page.here))).toEqual(['definitions', 'linkNotes'])
})
