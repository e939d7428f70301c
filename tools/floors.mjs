/**
 * The floors of the project, from the bottom up, and the rule for each file: it imports from its own folder or from a
 * lower floor, never from another folder of the same floor, and never from a higher floor. The lint
 * (tools/lint/floors.mjs) and the drawing (tools/architecture.mjs) both read this table.
 */
import { dirname, join, normalize } from 'node:path/posix'

/**
 * Folders of one floor do not import from each other. The text of a folder says what it holds; `packages` are the npm
 * packages that its files may import.
 * @type {readonly { folders: Readonly<Record<string, string>>, packages?: readonly string[] }[]}
 */
export const FLOORS = [
  // The science: it uses no browser.
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
  },
  { folders: { 'src/mixture': 'Gaussian mixtures: density, sampling, EM' }, packages: ['ml-matrix'] },
  {
    folders: {
      'src/divergence': 'the measures, their estimators and errors',
      'src/samples': 'two samples of rows compared, without a model; principal axes',
      'src/discrete': 'small discrete worlds, where every term of the theory is exact',
    },
  },
  {
    folders: {
      'src/information': 'what a point tells of the component it came from',
      'src/generations': 'fits that learn from points of the fit before',
    },
  },
  { folders: { 'src/experiment': 'one draw, its parts, sweeps over a lever' }, packages: ['ml-matrix'] },
  { folders: { 'src/theory': 'the terms of the paper’s bounds, measured in a draw' } },
  {
    folders: {
      'src/worker': 'the engine in workers: pool, scheduler, curves',
      'src/public': 'the engine for notebooks, with its input checked',
    },
    packages: ['comlink'],
  },
  { folders: { src: 'the entry of the public engine' } },
  // The page. Words are below the components of the kit, since these say “Done” and “Copied” themselves.
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
    folders: { 'web/diagrams': 'the figures of the story: functions of data and a size' },
    packages: ['react', 'lucide-react', 'zustand'],
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
      'web/pages/story': 'the story: ten chapters, a guess in each, and their figures',
      'web/pages/explore': 'Explore, arranged for desk, tablet and phone',
      'web/pages/check': 'Check: one experiment, four measures',
      'web/pages/embed': 'Embed: the builder of links and snippets',
    },
    packages: ['react', 'react-dom', 'lucide-react', 'zustand', 'd3', 'uqr'],
  },
  { folders: { 'web/app': 'the pages behind one address' }, packages: ['react'] },
  { folders: { web: 'the entries: page, frame, file, element' }, packages: ['react', 'react-dom'] },
]

/** Files outside of the floors that any file may import. */
const ANYWHERE = ['package.json']

/** Only files directly in these folders belong to their floors: a folder inside needs its own place in the table. */
const HALVES = ['src', 'web']

/**
 * The folder of the table that holds the file, with its floor; null for what is on no floor.
 * @param {string} file from the project's root
 * @returns {{ folder: string, floor: number } | null}
 */
export function placeOf(file) {
  const holds = folder => (HALVES.includes(folder) ? dirname(file) === folder : file.startsWith(`${folder}/`))
  const floor = FLOORS.findIndex(({ folders }) => Object.keys(folders).some(holds))
  return floor < 0 ? null : { floor, folder: Object.keys(FLOORS[floor].folders).find(holds) ?? '' }
}

/**
 * The package of an import: `d3/x` belongs to `d3`, and `@scope/name/x` to `@scope/name`.
 * @param {string} name
 */
const packageOf = name =>
  name
    .split('/')
    .slice(0, name.startsWith('@') ? 2 : 1)
    .join('/')

/**
 * The reason why an import breaks the rule; null where it does not.
 * @param {string} file from the project's root
 * @param {string} specifier as it is written in the file
 */
export function faultOf(file, specifier) {
  const here = placeOf(file)
  if (!here) return `${dirname(file)} is on no floor: give it a place in tools/floors.mjs.`
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

/**
 * The imports of a style sheet.
 * @param {string} css
 * @returns {string[]} specifiers, as written
 */
export const importsOfSheet = css => [...css.matchAll(IN_CSS)].map(([, specifier]) => specifier)
