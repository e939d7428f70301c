/**
 * Short names for the classes of the page's style sheets. The usual names end in a hash, which no compression can make
 * smaller; there are hundreds of them in the first script.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'

const root = join(import.meta.dirname, '../..')
const COMMENT = /\/\*.*?\*\//gs
/** What a sheet names for itself: classes and animations. */
const NAMED = /(?:\.|@keyframes\s+)([a-zA-Z][\w-]*)/g

/** Each name of each sheet by its place in the list of all, so that every build gives it the same name. */
function listed(): ReadonlyMap<string, string> {
  const names = new Map<string, string>()
  for (const file of readdirSync(join(root, 'web'), { recursive: true, encoding: 'utf8' })
    .filter(name => name.endsWith('.module.css'))
    .sort()) {
    for (const [, name] of readFileSync(join(root, 'web', file), 'utf8')
      .replaceAll(COMMENT, '')
      .matchAll(NAMED)) {
      const key = `${join('web', file)} ${name}`
      if (!names.has(key)) names.set(key, `_${names.size.toString(36)}`)
    }
  }
  return names
}

const names = listed()

/** @throws {Error} for a class that the list has missed */
function shortClassName(name: string, file: string): string {
  const short = names.get(`${relative(root, file.replace(/\?.*$/s, ''))} ${name}`)
  if (!short) throw new Error(`no short name for ${name} in ${file}`)
  return short
}

/** The option `css.modules` of a build. */
export const shortNames = { generateScopedName: shortClassName }
