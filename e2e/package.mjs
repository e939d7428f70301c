/**
 * The package as others get it: packed, checked against the promises of its package.json, and installed into an empty
 * project without a network. It is then used from Node, by a type check, in a Vite build and on a plain page. `npm
 * test` runs this on the built site.
 */
import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { extname, join } from 'node:path'
import { after, before, test } from 'node:test'
import { chromium } from 'playwright-core'
import { publint } from 'publint'
import { build } from 'vite'
import { drawExperiment } from '../dist/engine.js'
import { systemChromium } from '../tools/browsers.mjs'
import { npm, root } from '../tools/run.mjs'

const SETTING = { K: 2, J: 3, L: 1, seed: 7 }
const { value: GAP } = drawExperiment(SETTING).gaps['jensen-shannon'].gap

let folder, project, tarball, installed, browser

/** Runs Node in the project, and returns what it printed. */
function nodeIn(cwd, ...args) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, { cwd, stdio: ['ignore', 'pipe', 'pipe'] })
    let printed = ''
    for (const stream of [child.stdout, child.stderr]) stream.on('data', text => (printed += text))
    child.on('error', reject)
    child.on('close', code =>
      code === 0 ? resolve(printed) : reject(new Error(`${args.join(' ')} ended with ${code}:\n${printed}`)),
    )
  })
}

before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'reverse-bottleneck-package-'))
  project = join(folder, 'project')
  await mkdir(project)
  const quiet = { stdio: ['ignore', 'ignore', 'inherit'] }
  assert.equal(await npm(['pack', '--ignore-scripts', '--loglevel=error', '--pack-destination', folder], quiet), 0)
  tarball = join(
    folder,
    (await readdir(folder)).find(name => name.endsWith('.tgz')),
  )
  await writeFile(join(project, 'package.json'), JSON.stringify({ name: 'project', private: true, type: 'module' }))
  // Without cache and network, so that the install fails if the package needs anything else.
  const alone = ['--offline', '--cache', join(folder, 'cache'), '--no-audit', '--no-fund', '--loglevel=error']
  assert.equal(await npm(['install', ...alone, tarball], { ...quiet, cwd: project }), 0)
  installed = join(project, 'node_modules', 'reverse-bottleneck')
  browser = await chromium.launch({ executablePath: systemChromium() })
})

after(async () => {
  await browser?.close()
  await rm(folder, { recursive: true, force: true })
})

test('brings what others need and nothing of the site', async () => {
  const names = await readdir(installed, { recursive: true })
  for (const needed of [
    'README.md',
    'LICENSE',
    'dist/reverse-bottleneck.js',
    'dist/engine.js',
    'dist/sweep.js',
    'dist/embed.js',
    'dist/custom-elements.json',
    'dist/LICENSES.md',
  ]) {
    assert.ok(names.includes(needed), `${needed} is missing`)
  }
  assert.deepEqual(
    names.filter(name => /\.(html|svg|png|css)$|^dist\/(assets|examples|sw\.js|opening)/.test(name)),
    [],
  )
  const { dependencies = {}, customElements } = JSON.parse(await readFile(join(installed, 'package.json'), 'utf8'))
  assert.deepEqual(dependencies, {})
  assert.match(await readFile(join(installed, 'dist/LICENSES.md'), 'utf8'), /## react 1[^]*SIL OPEN FONT LICENSE/)
  const manifest = JSON.parse(await readFile(join(installed, customElements), 'utf8'))
  assert.equal(manifest.modules[0].path.replace(/^(\.\/)?(dist\/)?/, 'dist/'), 'dist/reverse-bottleneck.js')
})

test('publint finds nothing', async () => {
  const { messages } = await publint({ pkgDir: installed, pack: false, strict: true })
  assert.deepEqual(
    messages.map(({ code, path, type }) => `${type}: ${code} at ${path?.join('.')}`),
    [],
  )
})

test('every entry has the right types, whatever resolves it', async () => {
  await nodeIn(
    folder,
    join(root, 'node_modules/@arethetypeswrong/cli/dist/index.js'),
    tarball,
    '--profile',
    'esm-only',
    '--exclude-entrypoints',
    'custom-elements.json',
    '--no-emoji',
  )
})

test('a strict type check of a project that uses all of it passes', async () => {
  await writeFile(
    join(project, 'use.ts'),
    `
import { ReverseBottleneck } from 'reverse-bottleneck'
import { connect } from 'reverse-bottleneck/embed'
import { drawExperiment, sweepGap, type Draw } from 'reverse-bottleneck/engine'

const draw: Draw = drawExperiment({ K: 2, J: 4 })
const gap: number = draw.gaps['jensen-shannon'].gap.value
const element: ReverseBottleneck = document.createElement('reverse-bottleneck')
element.addEventListener('result', ({ detail }) => console.log(detail.gap.value + gap))
element.J = 9
const figure = connect(document.createElement('iframe'))
figure.on('result', ({ gap: { value } }) => console.log(value.toFixed(2)))
figure.set({ J: 9 })
void sweepGap({ K: 2 }, { vary: 'J', values: [2], draws: 1 })
// @ts-expect-error -- there is no such parameter
figure.set({ Q: 9 })
`,
  )
  const options = {
    strict: true,
    noEmit: true,
    skipLibCheck: false,
    target: 'ES2022',
    lib: ['ES2023', 'DOM', 'DOM.Iterable'],
    types: [],
  }
  for (const [module, moduleResolution] of [
    ['nodenext', 'nodenext'],
    ['esnext', 'bundler'],
  ]) {
    await writeFile(
      join(project, 'tsconfig.json'),
      JSON.stringify({ compilerOptions: { ...options, module, moduleResolution }, files: ['use.ts'] }),
    )
    await nodeIn(project, join(root, 'node_modules/typescript/bin/tsc'), '-p', '.')
  }
})

test('Node imports all three, and the engine gives the numbers of the page', async () => {
  await writeFile(
    join(project, 'use.mjs'),
    `
import { ReverseBottleneck } from 'reverse-bottleneck'
import { connect } from 'reverse-bottleneck/embed'
import { drawExperiment } from 'reverse-bottleneck/engine'
console.log(typeof ReverseBottleneck, typeof connect, drawExperiment(${JSON.stringify(SETTING)}).gaps['jensen-shannon'].gap.value)
`,
  )
  assert.equal((await nodeIn(project, 'use.mjs')).trim(), `function function ${GAP}`)
})

const TYPES = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css' }

/** Opens a page of a folder on a server of its own. Returns the value of `found` in that page, once it is truthy. */
async function seen(served, page, found) {
  const server = createServer((request, response) => {
    const path = new URL(request.url, 'http://localhost').pathname
    readFile(join(served, path)).then(
      content => response.writeHead(200, { 'Content-Type': TYPES[extname(path)] ?? 'text/plain' }).end(content),
      () => response.writeHead(404).end(),
    )
  })
  await new Promise(resolve => server.listen(0, resolve))
  const tab = await browser.newPage()
  const errors = []
  tab.on('pageerror', error => errors.push(error.message))
  try {
    await tab.goto(`http://localhost:${server.address().port}/${page}`)
    const value = await (await tab.waitForFunction(found, null, { timeout: 60_000 })).jsonValue()
    assert.deepEqual(errors, [])
    return value
  } finally {
    await tab.close()
    server.closeAllConnections()
    server.close()
  }
}

const TAG = `<reverse-bottleneck K="${SETTING.K}" J="${SETTING.J}" L="${SETTING.L}" seed="${SETTING.seed}"></reverse-bottleneck>`
/** Stores the gap that the element reports, and the one that the engine computes. */
const SCRIPT = `
document.querySelector('reverse-bottleneck').addEventListener('result', ({ detail }) => (window.told = detail.gap.value))
window.computed = drawExperiment(${JSON.stringify(SETTING)}).gaps['jensen-shannon'].gap.value
window.connected = typeof connect(document.createElement('iframe')).disconnect
`
const bothNumbers = () =>
  window.told !== undefined && window.computed !== undefined && [window.told, window.computed, window.connected]

test('a plain page uses all three as they lie in the package', async () => {
  const dist = './node_modules/reverse-bottleneck/dist'
  await writeFile(
    join(project, 'plain.html'),
    `<!doctype html><title>plain</title><link rel="icon" href="data:,">
${TAG}
<script type="module">
import { connect } from '${dist}/embed.js'
import { drawExperiment } from '${dist}/engine.js'
${SCRIPT}
await import('${dist}/reverse-bottleneck.js')
</script>`,
  )
  assert.deepEqual(await seen(project, 'plain.html', bothNumbers), [GAP, GAP, 'function'])
})

test('Vite builds a page of it, and leaves out what is not used', async () => {
  const page = async (name, script) => {
    await writeFile(
      join(project, `${name}.html`),
      `<!doctype html><title>${name}</title><link rel="icon" href="data:,">${TAG}<script type="module" src="./${name}.js"></script>`,
    )
    await writeFile(join(project, `${name}.js`), script)
    const outDir = join(project, `${name}-built`)
    await build({
      root: project,
      configFile: false,
      logLevel: 'error',
      build: { outDir, chunkSizeWarningLimit: 2000, rolldownOptions: { input: join(project, `${name}.html`) } },
    })
    return outDir
  }
  const whole = await page(
    'whole',
    `import { connect } from 'reverse-bottleneck/embed'\nimport { drawExperiment } from 'reverse-bottleneck/engine'\nimport 'reverse-bottleneck'\n${SCRIPT}`,
  )
  assert.deepEqual(await seen(whole, 'whole.html', bothNumbers), [GAP, GAP, 'function'])

  // This page uses nothing of the engine, so the build must not contain it.
  const little = await page(
    'little',
    `import { connect } from 'reverse-bottleneck/embed'\nimport 'reverse-bottleneck/engine'\nconsole.log(connect)`,
  )
  const scripts = (await readdir(join(little, 'assets'))).filter(name => name.endsWith('.js'))
  const [{ length }] = await Promise.all(scripts.map(name => readFile(join(little, 'assets', name))))
  assert.ok(length < 2000, `${length} bytes are left of a helper of 700`)
})
