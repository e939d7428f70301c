/**
 * Draws the order of the folders: `node tools/architecture.mjs` writes docs/architecture.svg from the table of floors
 * and from the imports of every file. Each folder is a row. To its right there is a mark under every folder that it
 * imports from; the more imports, the darker the mark. The marks make a triangle: an import from a higher floor would
 * stand left of the diagonal.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path/posix'
import { pathToFileURL } from 'node:url'
import { FLOORS, importsOfSheet, placeOf } from './floors.mjs'

const root = join(import.meta.dirname, '..')
const IMPORT = /(?:\bfrom\s+|\bimport\s+|\bimport\(\s*|\bnew URL\(\s*)'(\.[^'?]+)/g
/** Tests may import anything, and are not in the drawing. */
const BUILT = /(?<!\.test|\.d|madeUp)\.(?:ts|tsx|css)$/

const importsOf = (file, text) =>
  file.endsWith('.css') ? importsOfSheet(text) : [...text.matchAll(IMPORT)].map(([, specifier]) => specifier)

/** The files and lines of each folder, and the number of imports from each folder to each other folder. */
function survey() {
  const folders = new Map(
    FLOORS.flatMap(({ folders }) => Object.keys(folders)).map(folder => [
      folder,
      { files: 0, lines: 0, to: new Map() },
    ]),
  )
  for (const half of ['src', 'web']) {
    for (const name of readdirSync(join(root, half), { recursive: true, encoding: 'utf8' })) {
      const file = join(half, name.replaceAll('\\', '/'))
      if (!BUILT.test(file) || file.startsWith('src/fixtures/')) continue
      const text = readFileSync(join(root, file), 'utf8')
      const entry = folders.get(placeOf(file).folder)
      entry.files += 1
      entry.lines += text.split('\n').length - 1
      for (const specifier of importsOf(file, text)) {
        const target = placeOf(normalize(join(dirname(file), specifier)))?.folder
        if (target && target !== placeOf(file).folder) entry.to.set(target, (entry.to.get(target) ?? 0) + 1)
      }
    }
  }
  return folders
}

const ROW = 26
const GAP = 10
const [LEFT, NAME, FILES, MATRIX, TOP] = [24, 24, 590, 640, 176]
const escape = text => text.replace(/[&<>]/g, sign => `&#${sign.codePointAt(0)};`)

/** @returns the drawing as an SVG document */
export function drawArchitecture() {
  const folders = survey()
  // Rows begin with the top floor.
  const rows = FLOORS.toReversed().flatMap(({ folders }, floor) =>
    Object.entries(folders).map(([folder, holds]) => ({ folder, holds, floor })),
  )
  const y = new Map(rows.map(({ folder, floor }, index) => [folder, TOP + index * ROW + floor * GAP]))
  const x = new Map(rows.map(({ folder }) => [folder, MATRIX + (y.get(folder) - TOP)]))
  const height = y.get(rows.at(-1).folder) + ROW + 24
  const width = MATRIX + (height - TOP) + 48
  const out = []
  const text = (px, py, words, more = '') => out.push(`<text x="${px}" y="${py}" ${more}>${escape(words)}</text>`)
  FLOORS.toReversed().forEach(({ folders: here }) => {
    const names = Object.keys(here)
    const [first, last] = [y.get(names[0]), y.get(names.at(-1))]
    out.push(
      `<rect class="floor" x="${LEFT - 12}" y="${first}" width="${width - LEFT - 44}" height="${last - first + ROW}" rx="5"/>`,
    )
  })
  for (const { folder } of rows) {
    const middle = x.get(folder) + 13
    out.push(`<line class="guide" x1="${middle}" x2="${middle}" y1="${TOP - 4}" y2="${y.get(folder) + 5}"/>`)
    text(
      0,
      0,
      folder.replace(/^web\/(pages\/)?/, ''),
      `class="note" transform="translate(${middle + 4} ${TOP - 8}) rotate(-55)"`,
    )
  }
  for (const { folder, holds } of rows) {
    const middle = y.get(folder) + ROW / 2
    const { files, lines, to } = folders.get(folder)
    text(NAME, middle + 4.5, folder, 'class="name"')
    text(NAME + 150, middle + 4.5, holds, 'class="holds"')
    text(FILES + 38, middle + 4.5, `${files} · ${lines}`, 'class="count" text-anchor="end"')
    out.push(`<rect class="self" x="${x.get(folder) + 5}" y="${middle - 8}" width="16" height="16" rx="3"/>`)
    for (const [target, count] of [...to].sort(([a], [b]) => a.localeCompare(b))) {
      const strength = Math.min(1, 0.25 + Math.log2(count) / 8)
      out.push(
        `<rect class="import" x="${x.get(target) + 5}" y="${middle - 8}" width="16" height="16" rx="3" opacity="${strength.toFixed(2)}"><title>${folder} imports ${count} times from ${target}</title></rect>`,
      )
    }
  }
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img">
<title>The floors of the house</title>
<desc>Every folder of src and web, from the top down, with what it holds; marks show from which folders it imports. An import upward would stand left of the grey marks: there is none.</desc>
<style>
text { font: 13px system-ui, sans-serif; fill: #1b1d21 } .name { font-weight: 600 } .holds, .count, .note { fill: #4d5159 }
.title { font: 600 20px Georgia, serif } .paper { fill: #fcfbf9 } .floor { fill: #f4f2ee } .self { fill: #dedbd5 } .import { fill: #005c99 } .guide { stroke: #dedbd5 }
</style>
<rect class="paper" width="${width}" height="${height}"/>
<text class="title" x="${NAME}" y="38">The floors of the house</text>
<text class="note" x="${NAME}" y="62">A file imports from its own folder and from lower floors. Each row shows its imports: a mark under every folder they lead to,</text>
<text class="note" x="${NAME}" y="80">darker for more. Grey marks are the folders themselves. Numbers: files · lines. Drawn by tools/architecture.mjs.</text>
${out.join('\n')}
</svg>
`
}

export const ARCHITECTURE = join(root, 'docs/architecture.svg')

if (import.meta.url === pathToFileURL(process.argv[1]).href) writeFileSync(ARCHITECTURE, drawArchitecture())
