/**
 * A smoke test in WebKitGTK, the nearest to Safari that a Linux machine has. Playwright cannot drive it, so this speaks
 * WebDriver to it directly. Run under xvfb-run, on the built site, by `npm test`.
 */
import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { after, before, test } from 'node:test'
import { setTimeout as sleep } from 'node:timers/promises'
import { preview } from 'vite'
import { drawExperiment, encode } from '../dist/engine.js'
import { freePort } from '../tools/ports.mjs'

const [driverPort, sitePort] = [await freePort(), await freePort()]
const ELEMENT = 'element-6066-11e4-a52e-4f735466cecf'
const ARROW_RIGHT = '\uE014'
const browsers = ['x86_64', 'aarch64'].map(machine => `/usr/lib/${machine}-linux-gnu/webkit2gtk-4.1/MiniBrowser`)

let driver, site, session

async function command(method, path, body) {
  const response = await fetch(`http://127.0.0.1:${driverPort}${path}`, { method, body: body && JSON.stringify(body) })
  const { value } = await response.json()
  if (!response.ok) throw new Error(`${value.error}: ${value.message}`)
  return value
}
const inSession = (method, path, body) => command(method, `/session/${session}${path}`, body)
const evaluate = (script, ...args) => inSession('POST', '/execute/sync', { script, args })

/** Asks again until there is an answer: the page, and the driver, take a moment. */
async function eventually(ask, what, patience = 20_000) {
  const end = Date.now() + patience
  for (;;) {
    const answer = await Promise.resolve().then(ask).catch(() => null)
    if (answer !== null && answer !== undefined && answer !== false) return answer
    if (Date.now() > end) throw new Error(`waited in vain for ${what}`)
    await sleep(100)
  }
}

const gap = () =>
  evaluate(`return document.querySelector('output[aria-label="KL Gap"]')?.dataset.nats ?? null`)
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
  // Ending the session ends the browser; the driver and the server would otherwise keep this process alive.
  if (session) await inSession('DELETE', '').catch(() => {})
  driver?.kill()
  await site?.close()
})

test('the page opens and shows a gap', async () => {
  await inSession('POST', '/url', { url: `http://localhost:${sitePort}/` })
  const nats = Number(await eventually(gap, 'the KL Gap'))
  assert.ok(Number.isFinite(nats), `the gap is ${nats}`)
})

test('an arrow key on the slider J changes the gap', async () => {
  const at = await eventually(gap, 'the KL Gap')
  const slider = await eventually(() => lever('J'), 'the slider J')
  await inSession('POST', `/element/${String(slider[ELEMENT])}/value`, { text: ARROW_RIGHT })
  await eventually(async () => (await gap()) !== at, 'another gap')
  assert.ok(Number.isFinite(Number(await gap())))
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
