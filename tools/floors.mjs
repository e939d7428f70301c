/**
 * The floors of the house, bottom up, and the rule that holds for each file: it imports from its own folder or from a
 * lower floor; never from a folder beside it, never from above. The lint (tools/lint/floors.mjs) and the drawing
 * (tools/architecture.mjs) read this one table.
 */
import { dirname, join, normalize } from 'node:path/posix'

/**
 * Folders of one floor do not import each other. Each says what it holds; `packages` are what else its files may
 * import.
 * @type {readonly { folders: Readonly<Record<string, string>>, packages?: readonly string[] }[]}
 */
export const FLOORS = [
  // The science: no browser.
  {
    folders: {
      'src/elementary': 'exp, log and their like: the same bits in every engine',
      'src/steps': 'long computations that can be paused, and their pace',
      'src/check': 'what the public functions say of input that makes no sense',
    },
  },
  {
    folders: {
      'src/random': 'the seeded stream and normal numbers',
      'src/parameters': 'the one table of parameters, and the presets',
    },
    packages: ['valibot'],
  },
  { folders: { 'src/mixture': 'Gaussian mixtures: density, sampling, EM' }, packages: ['ml-matrix'] },
  { folders: { 'src/divergence': 'the measures, their estimators and errors' } },
  { folders: { 'src/experiment': 'one draw, its parts, sweeps over a lever' }, packages: ['d3-array', 'ml-matrix'] },
  {
    folders: {
      'src/worker': 'the engine in workers: pool, scheduler, curves',
      'src/public': 'the engine for notebooks, with its input checked',
    },
    packages: ['comlink'],
  },
  { folders: { src: 'the entry of the public engine' } },
  // The page. Words lie below the pieces of the kit, which say “Done” and “Copied” by themselves.
  { folders: { 'web/words': 'all that is read or heard, in each language' }, packages: ['react'] },
  {
    folders: { 'web/kit': 'pieces of every page: buttons, dialogs, hooks, colours' },
    packages: ['react', 'lucide-react'],
  },
  {
    folders: { 'web/explorer': 'what one explorer knows and does: store, actions, engine' },
    packages: ['react', 'zustand'],
  },
  {
    folders: {
      'web/terms': 'symbols, numbers and measures, as they are written',
      'web/link': 'the state as an address, and back',
    },
    packages: ['react', 'lucide-react', 'zustand'],
  },
  {
    folders: {
      'web/plane': 'the picture of one draw',
      'web/gap': 'the number, the bars, the parts and the curve',
      'web/controls': 'levers, presets, seed, more parameters',
    },
    packages: ['react', 'lucide-react', 'zustand', 'd3', 'd3-array'],
  },
  {
    folders: {
      'web/figure': 'a figure on somebody else’s page: frame, element, file',
      'web/export': 'figures, tables, citations and runs to take away',
    },
    packages: ['react', 'react-dom', 'lucide-react', 'd3', 'comlink', 'valibot'],
  },
  { folders: { 'web/site': 'header, menu, theme, shortcuts, tools' }, packages: ['react', 'lucide-react', 'zustand'] },
  {
    folders: {
      'web/pages/explore': 'Explore, arranged for desk, tablet and phone',
      'web/pages/check': 'Check: one experiment, four measures',
      'web/pages/embed': 'Embed: the builder of links and snippets',
    },
    packages: ['react', 'lucide-react', 'zustand', 'd3', 'uqr'],
  },
  { folders: { 'web/app': 'the pages behind one address' }, packages: ['react'] },
  { folders: { web: 'the entries: page, frame, file, element' }, packages: ['react', 'react-dom'] },
]

/** Files of the project outside of the house that any floor may read. */
const ANYWHERE = ['package.json']

/**
 * The deepest folder of the table that holds the file, with its floor.
 * @param {string} file from the project's root @returns {{ folder: string, floor: number } | null}
 */
export function placeOf(file) {
  const holding = FLOORS.flatMap(({ folders }, floor) =>
    Object.keys(folders)
      .filter(folder => file.startsWith(`${folder}/`))
      .map(folder => ({ folder, floor })),
  )
  return holding.sort((a, b) => b.folder.length - a.folder.length)[0] ?? null
}

/** `d3/x` and `@scope/name/x` belong to a package by their first parts. @param {string} name */
const packageOf = name =>
  name
    .split('/')
    .slice(0, name.startsWith('@') ? 2 : 1)
    .join('/')

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
