// npm run lighthouse: the scores of Lighthouse for the built site, on a desktop and on a slow phone. Fails below 95 in
// any category.
//
// Lighthouse is downloaded when this is run: with its dependencies, it would double what every install has to
// download.
import { existsSync } from 'node:fs'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { systemChromium } from './browsers.mjs'
import { install } from './install.mjs'
import { npm, root } from './run.mjs'

const VERSION = '12.8.2'
const LEAST = 0.95

await install()
if (!existsSync(join(root, 'dist/index.html'))) {
  const { build } = await import('./build.mjs')
  await build()
}
const { serveSite } = await import('./serve.mjs')
const { chromium } = await import('@playwright/test')
const { address, close } = await serveSite()
const folder = await mkdtemp(join(tmpdir(), 'lighthouse-'))

/** The two forms that Lighthouse has. Its default is a phone with a slow network and a processor four times as slow. */
const FORMS = { desktop: ['--preset=desktop'], phone: [] }

/** The score of each category, and the audits that lost points in it. */
async function audit(form) {
  const file = join(folder, 'report.json')
  const flags = ['--headless=new', '--no-sandbox'].join(' ')
  const options = ['--quiet', '--output=json', `--output-path=${file}`, `--chrome-flags=${flags}`, ...form]
  const env = { CHROME_PATH: systemChromium() ?? chromium.executablePath() }
  const code = await npm(
    ['exec', '--yes', `--package=lighthouse@${VERSION}`, '--', 'lighthouse', address, ...options],
    { env },
  )
  if (code !== 0) throw new Error(`Lighthouse ended with ${code}.`)
  const { categories, audits } = JSON.parse(await readFile(file, 'utf8'))
  return Object.values(categories).map(({ title, score, auditRefs }) => ({
    title,
    score,
    costly: auditRefs
      .filter(({ id, weight }) => weight > 0 && audits[id].score !== null && audits[id].score < 0.9)
      .map(({ id }) => `${audits[id].title} ${audits[id].displayValue ?? ''}`.trim()),
  }))
}

try {
  for (const [name, form] of Object.entries(FORMS)) {
    for (const { title, score, costly } of await audit(form)) {
      console.log(
        `${name.padEnd(8)} ${title.padEnd(16)} ${String(Math.round(score * 100)).padStart(3)}   ${costly.join('; ')}`,
      )
      if (score < LEAST) process.exitCode = 1
    }
  }
} finally {
  await close()
  await rm(folder, { recursive: true, force: true })
}
