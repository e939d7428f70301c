import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { FLOORS, faultOf, importsOfSheet, placeOf } from './floors.mjs'

const root = join(import.meta.dirname, '..')
const filesIn = (folder: string): string[] =>
  readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry => join(entry.parentPath, entry.name).slice(root.length + 1))

const files = ['src', 'web'].flatMap(filesIn)

describe('the table of floors', () => {
  it('has a place for each folder, and a folder for each place', () => {
    expect(files.filter(file => !placeOf(file) && !file.startsWith('src/fixtures/'))).toEqual([])
    for (const { folders } of FLOORS) {
      for (const folder of Object.keys(folders)) expect(files.some(file => file.startsWith(`${folder}/`))).toBe(true)
    }
  })

  it('holds for style sheets, which the lint does not read', () => {
    const faults = files
      .filter(file => file.endsWith('.css'))
      .flatMap(file =>
        importsOfSheet(readFileSync(join(root, file), 'utf8')).map(specifier => faultOf(file, specifier)),
      )
    expect(faults.filter(Boolean)).toEqual([])
    expect(importsOfSheet("a { composes: b from '../b.css'; } @import './c.css';")).toEqual(['../b.css', './c.css'])
  })
})

describe('an import', () => {
  it('may go down, and stay within its folder', () => {
    expect(faultOf('web/gap/GapNumber.tsx', '../kit/Button.tsx')).toBeNull()
    expect(faultOf('web/gap/curve/plot.ts', '../bars.ts')).toBeNull()
    expect(faultOf('web/kit/Note.tsx', '../../src/parameters/parameters.ts')).toBeNull()
    expect(faultOf('web/plane/ticks.ts', 'd3')).toBeNull()
  })

  it('goes neither up nor sideways, nor to a package that its floor does not use', () => {
    expect(faultOf('web/kit/Note.tsx', '../gap/bars.ts')).toMatch('above')
    expect(faultOf('web/gap/bars.ts', '../plane/view.ts')).toMatch('beside')
    expect(faultOf('web/pages/check/look.ts', '../embed/choices.ts')).toMatch('beside')
    expect(faultOf('src/mixture/em.ts', '../../web/kit/calm.ts')).toMatch('above')
    expect(faultOf('src/random/random.ts', 'react')).toMatch('package')
    expect(faultOf('web/kit/Note.tsx', 'd3')).toMatch('package')
  })

  it('may be of a style sheet with a query', () => {
    expect(faultOf('web/kit/Note.tsx', '../gap/GapBars.module.css?inline')).toMatch('above')
  })
})
