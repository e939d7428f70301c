// npm run bench: measures everything that has a bar, in one run on one machine. It prints a table and writes
// bench/results.json.
import { existsSync } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import { loadavg } from 'node:os'
import { parseArgs } from 'node:util'
import { install } from '../tools/install.mjs'

const HELP = `Measures what the budgets are about, and the engine's peers side by side.

  npm run bench
  npm run bench -- --only em,growth

  --only PARTS      some of: em, figure4, science, page, growth
  --full            all of Figure 4 on both sides instead of a sample, which takes Python a quarter of an hour
  --minutes N       also memory over N minutes of sweeping
  --readme          writes what was measured into its lines of README's table
  --out FILE        where the data goes (bench/results.json)`

const PARTS = ['em', 'figure4', 'science', 'page', 'growth']

function readOptions() {
  const text = { type: 'string' }
  const flag = { type: 'boolean' }
  const { values } = parseArgs({
    options: { only: text, full: flag, minutes: text, readme: flag, out: text, help: flag },
  })
  const parts = values.only?.split(',') ?? PARTS
  const stranger = parts.find(part => !PARTS.includes(part))
  if (stranger !== undefined) throw new Error(`--only takes some of ${PARTS.join(', ')}, not ${stranger}.`)
  const minutes = Number(values.minutes ?? 0)
  if (!(minutes >= 0)) throw new Error(`--minutes must be a number, not ${String(values.minutes)}.`)
  return { ...values, parts, minutes }
}

async function loadEngine() {
  const file = new URL('../dist/engine.js', import.meta.url)
  if (!existsSync(file)) {
    const { build } = await import('../tools/build.mjs')
    await build()
  }
  return import(file)
}

async function measurePage(minutes) {
  const { withSite } = await import('./page/site.mjs')
  const [{ curve }, { drag }, { frames }, { idle }, { memory, sweeping }, { weight }] = await Promise.all(
    ['curve', 'drag', 'frames', 'idle', 'memory', 'weight'].map(name => import(`./page/${name}.mjs`)),
  )
  return withSite(async site => {
    const rows = []
    for (const part of [weight, curve, drag, frames, idle, memory]) {
      console.error(`  ${part.name} …`)
      rows.push(...(await part(site)))
    }
    if (minutes > 0) rows.push(...(await sweeping(site, minutes)))
    return { rows, skipped: [], browser: `Chromium ${site.version}` }
  })
}

async function fillReadme(rows) {
  const { withFigures } = await import('./readme.mjs')
  const file = new URL('../README.md', import.meta.url)
  await writeFile(file, withFigures(await readFile(file, 'utf8'), rows))
}

async function main() {
  const options = readOptions()
  if (options.help) return console.log(HELP)
  await install()
  const [engine, { describeMachine, machineText }, { findPython }, { table, verdict }] = await Promise.all([
    loadEngine(),
    import('./machine.mjs'),
    import('./python.mjs'),
    import('./report.mjs'),
  ])
  const machine = await describeMachine()
  const python = findPython()
  const results = {
    date: new Date().toISOString().slice(0, 10),
    machine,
    python: python?.versions ?? null,
    rows: [],
    growth: [],
    skipped: /** @type {string[]} */ ([]),
  }
  const take = ({ rows, skipped, browser }) => {
    results.rows.push(...rows)
    results.skipped.push(...skipped)
    if (browser) results.browser = browser
  }
  const parts = {
    em: async () => take(await (await import('./em.mjs')).em(engine, python)),
    figure4: async () => take(await (await import('./figure4.mjs')).figure4(python, options.full)),
    science: async () => take(await (await import('./science.mjs')).science(engine, python)),
    page: async () => take(await measurePage(options.minutes)),
    growth: async () => (results.growth = await (await import('./growth.mjs')).growth(engine)),
  }
  for (const part of options.parts) {
    console.error(`${part} …`)
    await parts[part]()
  }
  results.rows = results.rows.map(row => ({ ...row, verdict: verdict(row) }))
  machine.loadAfter = loadavg()[0]
  console.log(
    `\n${machineText(machine)}${[results.python, results.browser]
      .filter(Boolean)
      .map(text => `; ${text}`)
      .join('')}\n`,
  )
  if (results.rows.length > 0) console.log(table(results.rows))
  if (results.growth.length > 0) console.log(`\n${(await import('./growth.mjs')).growthTable(results.growth)}`)
  for (const reason of results.skipped) console.log(`\nSkipped: ${reason}.`)
  const out = options.out ?? new URL('results.json', import.meta.url)
  await writeFile(out, `${JSON.stringify(results, null, 2)}\n`)
  if (options.readme) await fillReadme(results.rows)
}

await main()
