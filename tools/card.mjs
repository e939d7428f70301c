// Makes public/card.png, the picture that other sites show of a link to the story: run `node tools/card.mjs` after `npm
// run build`, look at it, and check it in. It is the built figure of the stream after the swap, with the question above
// it, photographed in the system's Chromium; the build does not make it, since not every machine has the same browser.
import { join } from 'node:path'
import { chromium } from '@playwright/test'
import { runnerImport } from 'vite'
import { systemChromium } from './browsers.mjs'
import { root } from './run.mjs'
import { serveSite } from './serve.mjs'

/** The size that other sites expect, in pixels. */
const CARD = { width: 1200, height: 630 }
/** The picture is laid out for a place this much smaller, so that its words can be read in a small preview. */
const ENLARGED = 1.2

const { lead } = (await runnerImport(join(root, 'web/words/en/lead.ts'))).module
const { WORDMARK } = (await runnerImport(join(root, 'web/words/wordmark.ts'))).module

/** Runs in the page: leaves nothing but the picture, under the question. */
function arrange({ wordmark, situation, question, enlarged }) {
  const picture = document.querySelector('[data-figure] svg[role="img"]')
  const place = picture.parentElement
  const card = document.createElement('div')
  card.id = 'card'
  card.innerHTML =
    '<style>#card { position: fixed; inset: 0; padding: 40px 48px 0; background: var(--paper); color: var(--ink) }' +
    '#card p { font: 400 25px/34px var(--serif) } #card b { font-weight: 600 }' +
    '#card h1 { font: 600 46px/54px var(--serif); letter-spacing: -.015em; margin-bottom: 8px }</style>' +
    '<h1></h1><p><span></span><br><b></b></p><div class="picture"></div>'
  card.querySelector('h1').textContent = wordmark
  card.querySelector('span').textContent = situation
  card.querySelector('b').textContent = question
  // A copy, which the page does not lay out again.
  const copy = picture.cloneNode(true)
  copy.style.cssText = 'position: static; width: 100%; height: 100%'
  card.querySelector('.picture').append(copy)
  card.querySelector('.picture').style.cssText =
    `position: absolute; left: 48px; bottom: 20px; width: ${place.clientWidth}px; height: ${place.clientHeight}px; transform: scale(${enlarged}); transform-origin: 0 100%`
  document.body.append(card)
}

const { address, close } = await serveSite()
const browser = await chromium.launch({ executablePath: systemChromium() ?? undefined, args: ['--no-sandbox'] })
try {
  const width = Math.round((CARD.width - 96) / ENLARGED)
  // The figure's own margins stand beside the picture.
  // The site's policy allows no styles but its own.
  const page = await browser.newPage({ viewport: { width: width + 32, height: CARD.height }, bypassCSP: true })
  await page.goto(`${address}embed.html#figure=stream&K=2&J=8&L=4&static=1`)
  await page.addStyleTag({ content: '[data-figure] { --stream-height: 346px !important }' })
  await page.locator('svg[role="img"]').waitFor()
  await page.evaluate(() => document.fonts.ready)
  // The picture follows the size of its place in the next frame.
  await page.evaluate(() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done))))
  await page.evaluate(arrange, { wordmark: WORDMARK, ...lead, enlarged: ENLARGED })
  await page.setViewportSize(CARD)
  await page.evaluate(() => document.fonts.ready)
  await page.screenshot({ path: join(root, 'public/card.png') })
} finally {
  await browser.close()
  await close()
}
