// Writes the licence texts that bundled code and fonts require, next to the files that contain them.
import { readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { root } from './run.mjs'

/** The file in which each build lists the packages that it has bundled. */
export const licensesOf = build => ({ fileName: `.licenses/${build}.json` })

const FONTS = {
  'Source Serif 4 and Source Sans 3': 'SOURCE-LICENSE.txt',
  'KaTeX fonts': 'KATEX-LICENSE.txt',
  'Noto Serif SC': 'NOTO-LICENSE.txt',
}

const section = (title, text) => `## ${title}\n\n${text.trim()}\n`

/** A section for each package in some of the lists, in alphabetical order. */
async function sectionsOf(folder, names) {
  const lists = await Promise.all(names.map(async name => JSON.parse(await readFile(join(folder, name), 'utf8'))))
  const packages = new Map(lists.flat().map(entry => [`${entry.name} ${entry.version}`, entry]))
  const unnamed = [...packages.values()].filter(({ text, identifier }) => !text && !identifier)
  if (unnamed.length > 0) throw new Error(`No licence is known of ${unnamed.map(({ name }) => name).join(', ')}.`)
  return [...packages]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([title, { identifier, text }]) => section(`${title} (${identifier})`, text ?? identifier))
}

/** Our licence and those of the packages in a build, as a comment for a file that goes where LICENSES.md does not. */
export async function licenseComment(dist, build) {
  const own = section('reverse-bottleneck (MIT)', await readFile(join(root, 'LICENSE'), 'utf8'))
  const others = await sectionsOf(dist, [licensesOf(build).fileName])
  return `/*!\n${[own, ...others].join('\n').replaceAll('*/', '* /')}*/`
}

export async function writeLicenses(dist) {
  const folder = join(dist, '.licenses')
  const code = await sectionsOf(folder, await readdir(folder))
  const fonts = await Promise.all(
    Object.entries(FONTS).map(async ([name, file]) =>
      section(name, await readFile(join(root, 'web/kit/fonts', file), 'utf8')),
    ),
  )
  await writeFile(
    join(dist, 'LICENSES.md'),
    `# What is bundled here, and its licences\n\n${[...code, ...fonts].join('\n')}`,
  )
  await rm(folder, { recursive: true })
}
