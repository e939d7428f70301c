/**
 * A smoke test in WebKitGTK, the browser on Linux that is nearest to Safari. Playwright cannot drive it, so this file
 * speaks WebDriver to it directly. `npm test` runs it under xvfb-run, on the built site.
 */
import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import { after, before, test } from 'node:test'
import { setTimeout as sleep } from 'node:timers/promises'
import { preview } from 'vite'
import { drawExperiment, encode } from '../dist/engine.js'
import { freePort } from '../tools/ports.mjs'

const [driverPort, sitePort] = [await freePort(), await freePort()]
const ELEMENT = 'element-6066-11e4-a52e-4f735466cecf'
const ARROW_RIGHT = '\uE014'
const browsers = ['x86_64', 'aarch64'].map(machine => `/usr/lib/${machine}-linux-gnu/webkit2gtk-4.1/MiniBrowser`)

let driver, site, elsewhere, session

async function command(method, path, body) {
  const response = await fetch(`http://127.0.0.1:${driverPort}${path}`, { method, body: body && JSON.stringify(body) })
  const { value } = await response.json()
  if (!response.ok) throw new Error(`${value.error}: ${value.message}`)
  return value
}
const inSession = (method, path, body) => command(method, `/session/${session}${path}`, body)
const evaluate = (script, ...args) => inSession('POST', '/execute/sync', { script, args })

/** Asks again until there is an answer. `patience`, in ms, only ends what hangs: a busy machine may take minutes. */
async function eventually(ask, what, patience = 600_000) {
  const end = Date.now() + patience
  for (;;) {
    const answer = await Promise.resolve()
      .then(ask)
      .catch(() => null)
    if (answer !== null && answer !== undefined && answer !== false) return answer
    if (Date.now() > end) throw new Error(`waited in vain for ${what}`)
    await sleep(100)
  }
}

const gap = () => evaluate(`return document.querySelector('output[aria-label="KL Gap"]')?.dataset.nats ?? null`)
const lever = symbol =>
  evaluate(`return document.querySelector('input[type="range"][aria-label^="' + arguments[0] + ' "]')`, symbol)

before(async () => {
  site = await preview({ preview: { port: sitePort, strictPort: true } })
  driver = spawn('WebKitWebDriver', [`--port=${driverPort}`], { stdio: 'ignore' })
  await eventually(() => command('GET', '/status'), 'WebKitWebDriver')
  const binary = browsers.find(existsSync)
  const options = { binary, args: ['--automation'] }
  const capabilities = { alwaysMatch: { 'webkitgtk:browserOptions': options } }
  session = (await command('POST', '/session', { capabilities })).sessionId
  await inSession('POST', '/window/rect', { width: 1440, height: 900 })
})

after(async () => {
  // The end of the session ends the browser. Otherwise the driver and the server would keep this process alive.
  if (session) await inSession('DELETE', '').catch(() => {})
  driver?.kill()
  elsewhere?.close()
  await site?.close()
})

test('the page opens and shows a gap', async () => {
  await inSession('POST', '/url', { url: `http://localhost:${sitePort}/` })
  const nats = Number(await eventually(gap, 'the KL Gap'))
  assert.ok(Number.isFinite(nats), `the gap is ${nats}`)
  // The script has taken the page over when the HTML for other layouts is gone and the curve has its table.
  await eventually(() => evaluate(`return document.querySelector('tr[aria-current]') !== null`), 'the script')
})

test('an arrow key on the slider J changes the gap', async () => {
  const at = await eventually(gap, 'the KL Gap')
  const slider = await eventually(() => lever('J'), 'the slider J')
  await inSession('POST', `/element/${String(slider[ELEMENT])}/value`, { text: ARROW_RIGHT })
  await eventually(async () => (await gap()) !== at, 'another gap')
  assert.ok(Number.isFinite(Number(await gap())))
})

/** The middle of the words of a label or button, where nothing covers them. */
const words = text =>
  eventually(
    () =>
      evaluate(
        `
  const control = [...document.querySelectorAll('label, button')].find(one => one.textContent.trim() === arguments[0] && one.checkVisibility())
  const { x, y, width, height } = control.getBoundingClientRect()
  const middle = { x: Math.round(x + width / 2), y: Math.round(y + height / 2) }
  return control.contains(document.elementFromPoint(middle.x, middle.y)) ? middle : null`,
        text,
      ),
    `“${text}” to be pressed`,
  )

async function press(text) {
  const actions = [
    { type: 'pointerMove', ...(await words(text)) },
    { type: 'pointerDown', button: 0 },
    { type: 'pointerUp', button: 0 },
  ]
  await inSession('POST', '/actions', {
    actions: [{ type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions }],
  })
}

test('a press on the words of a choice takes it, beside the number and in a menu', async () => {
  const chosen = text =>
    evaluate(
      `
    return [...document.querySelectorAll('label')].find(one => one.textContent.trim() === arguments[0])?.control?.checked ?? null`,
      text,
    )
  await press('what the fit misses')
  await eventually(() => chosen('what the fit misses'), 'the measure')
  await press('Options')
  await press('mean ± s.d. instead of median and quartiles')
  await eventually(() => chosen('mean ± s.d. instead of median and quartiles'), 'the choice of the menu')
})

test('a draw has the same bits here as in Node', async () => {
  for (const setting of [{}, { K: 16, J: 16, L: 16 }]) {
    const script = `
      const [setting, done] = arguments
      import(new URL('engine.js', document.baseURI))
        .then(({ encode, drawExperiment }) => done(encode(drawExperiment(setting))), done)`
    const here = await inSession('POST', '/execute/async', { script, args: [setting] })
    assert.equal(here, encode(drawExperiment(setting)))
  }
})

test('figures on a page of another origin have that gap too: as an element, in a frame, as a file in a sandbox', async () => {
  const ours = `http://localhost:${sitePort}/`
  const file = await readFile(new URL('../dist/reverse-bottleneck.html', import.meta.url), 'utf8')
  const inAttribute = file
    .replace('<html', '<html data-hash="#J=6&seed=7"')
    .replaceAll('&', '&amp;')
    .replaceAll('"', '&quot;')
  const frames = [
    `src="${ours}embed.html#J=6&seed=7"`,
    `sandbox="allow-scripts" src="${ours}reverse-bottleneck.html#J=6&seed=7"`,
    `sandbox="allow-scripts" srcdoc="${inAttribute}"`,
  ]
  elsewhere = createServer((_, response) => {
    response.setHeader('Content-Type', 'text/html; charset=utf-8')
    response.end(`<!doctype html><script type="module" src="${ours}reverse-bottleneck.js"></script>
      <reverse-bottleneck J="6" seed="7"></reverse-bottleneck>${frames.map(frame => `<iframe width="700" height="430" ${frame}></iframe>`).join('')}`)
  })
  const port = await freePort()
  await new Promise(resolve => elsewhere.listen(port, resolve))
  await inSession('POST', '/window/rect', { width: 1440, height: 1800 })
  await inSession('POST', '/url', { url: `http://127.0.0.1:${port}/` })

  const expected = drawExperiment({ J: 6, seed: 7 }).gaps['jensen-shannon'].gap.value
  const read = `return document.querySelector('reverse-bottleneck').read?.().gap?.value ?? null`
  assert.equal(await eventually(() => evaluate(read), 'the element'), expected)
  for (const id of frames.keys()) {
    await inSession('POST', '/frame', { id })
    assert.equal(Number(await eventually(gap, `frame ${id}`)), expected)
    await inSession('POST', '/frame', { id: null })
  }
})
