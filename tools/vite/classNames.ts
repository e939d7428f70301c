/**
 * Short names for the classes of the page's style sheets. The usual names end in a hash, which cannot be compressed;
 * the first script contains hundreds of them.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'

const root = join(import.meta.dirname, '../..')
const SHEET = /\.module\.css$/
const COMMENT = /\/\*.*?\*\//gs
/** The names that a sheet defines: classes and animations. */
const NAMED = /(?:\.|@keyframes\s+)([a-zA-Z][\w-]*)/g

/**
 * Each name of each sheet, in the order of the files, so that every build gives it the same: as it is written where it
 * comes first, and with a number behind it where another sheet had it before.
 */
function listed(): ReadonlyMap<string, string> {
  const names = new Map<string, string>()
  const taken = new Map<string, number>()
  const sheets = readdirSync(join(root, 'web'), { recursive: true, encoding: 'utf8' }).filter(name => SHEET.test(name))
  for (const file of sheets.sort()) {
    const text = readFileSync(join(root, 'web', file), 'utf8').replaceAll(COMMENT, '')
    for (const name of new Set([...text.matchAll(NAMED)].map(([, written]) => written))) {
      const before = taken.get(name) ?? 0
      taken.set(name, before + 1)
      names.set(`${join('web', file)} ${name}`, `_${name}${before || ''}`)
    }
  }
  return names
}

const names = listed()

/** @throws {Error} for a class that is not in the list */
function shortClassName(name: string, file: string): string {
  const short = names.get(`${relative(root, file.replace(/\?.*$/s, ''))} ${name}`)
  if (!short) throw new Error(`no short name for ${name} in ${file}`)
  return short
}

/** The option `css.modules` of a build. */
export const shortNames = { generateScopedName: shortClassName }
