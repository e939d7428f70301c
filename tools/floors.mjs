/**
 * The floors of the house, bottom up, and the rule that holds for each file: it imports from its own folder or from a
 * lower floor; never from a folder beside it, never from above. The lint (tools/lint/floors.mjs) and the drawing
 * (tools/architecture.mjs) read this one table.
 */
import { dirname, join, normalize } from 'node:path/posix'

/**
 * Folders of one floor do not import each other. `packages` are what else the files of that floor may import.
 * @type {readonly { folders: readonly string[], packages?: readonly string[] }[]}
 */
export const FLOORS = [
  // The science: no browser.
  { folders: ['src/elementary', 'src/steps', 'src/check'] },
  { folders: ['src/random', 'src/parameters'] },
  { folders: ['src/mixture'], packages: ['ml-matrix'] },
  { folders: ['src/divergence'] },
  { folders: ['src/experiment'], packages: ['d3-array', 'ml-matrix'] },
  { folders: ['src/worker', 'src/public'], packages: ['comlink'] },
  { folders: ['src'], packages: ['valibot'] },
  // The page.
  // Words lie below the pieces of the kit, which say “Done” and “Copied” by themselves.
  { folders: ['web/words'], packages: ['react'] },
  { folders: ['web/kit'], packages: ['react', 'lucide-react'] },
  { folders: ['web/explorer'], packages: ['react', 'zustand'] },
  { folders: ['web/terms', 'web/link'], packages: ['react', 'lucide-react', 'zustand'] },
  { folders: ['web/plane', 'web/gap', 'web/controls'], packages: ['react', 'lucide-react', 'zustand', 'd3'] },
  { folders: ['web/figure', 'web/export'], packages: ['react', 'react-dom', 'lucide-react', 'd3', 'comlink', 'valibot'] },
  { folders: ['web/site'], packages: ['react', 'lucide-react', 'zustand'] },
  {
    folders: ['web/pages/explore', 'web/pages/check', 'web/pages/embed'],
    packages: ['react', 'lucide-react', 'zustand', 'd3', 'uqr'],
  },
  { folders: ['web/app'], packages: ['react'] },
  { folders: ['web'], packages: ['react', 'react-dom'] },
]

/** Files of the project outside of the house that any floor may read. */
const ANYWHERE = ['package.json']

/**
 * The deepest folder of the table that holds the file, with its floor.
 * @param {string} file from the project's root @returns {{ folder: string, floor: number } | null}
 */
export function placeOf(file) {
  const holding = FLOORS.flatMap(({ folders }, floor) => folders.filter(folder => file.startsWith(`${folder}/`)).map(folder => ({ folder, floor })))
  return holding.sort((a, b) => b.folder.length - a.folder.length)[0] ?? null
}

/** `d3/x` and `@scope/name/x` belong to a package by their first parts. @param {string} name */
const packageOf = name => name.split('/').slice(0, name.startsWith('@') ? 2 : 1).join('/')

/**
 * Why this import is against the floors; null where it is not, or where the file stands on none of them.
 * @param {string} file from the project's root @param {string} specifier as it is written in the file
 */
export function faultOf(file, specifier) {
  const here = placeOf(file)
  if (!here) return null
  const { folder, floor } = here
  if (!specifier.startsWith('.')) {
    const allowed = FLOORS[floor].packages ?? []
    return allowed.includes(packageOf(specifier)) ? null : `${folder} does not use the package ${packageOf(specifier)}.`
  }
  const target = normalize(join(dirname(file), specifier.replace(/\?.*$/s, '')))
  if (ANYWHERE.includes(target)) return null
  const there = placeOf(target)
  if (!there) return `${target} belongs to no floor.`
  if (there.folder === folder || there.floor < floor) return null
  const way = there.floor === floor ? 'beside it' : 'above it'
  return `${folder} does not import from ${there.folder}, which is ${way}: see tools/floors.mjs.`
}

const IN_CSS = /(?:composes:[^;]*\sfrom|@import)\s+['"]([^'"]+)['"]/g

/** What a style sheet takes from others. @param {string} css @returns {string[]} specifiers, as written */
export const importsOfSheet = css => [...css.matchAll(IN_CSS)].map(([, specifier]) => specifier)
