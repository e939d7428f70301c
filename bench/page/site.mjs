// The built site in a real Chromium, and a bare page beside it. The page believes that it has two cores, whatever the
// machine has.
import { readFile } from 'node:fs/promises'
import { chromium } from '@playwright/test'
import { systemChromium } from '../../tools/browsers.mjs'
import { serveSite } from '../../tools/serve.mjs'

const VIEWPORT = { width: 1440, height: 900 }

/** Serves the site, opens a browser, calls `action` with a function that opens pages, and closes everything. */
export async function withSite(action) {
  const executablePath = systemChromium()
  const { address, close } = await serveSite()
  const browser = await chromium.launch(executablePath ? { executablePath } : {})
  const pages = []
  const open = async ({ path = '', before, waitFor = true } = {}) => {
    const page = await browser.newPage({ viewport: VIEWPORT })
    pages.push(page)
    await page.addInitScript(() => Object.defineProperty(navigator, 'hardwareConcurrency', { value: 2 }))
    await before?.(page)
    await page.goto(address + path)
    // The HTML of the page contains no points: they appear when the script has started.
    if (waitFor) await page.locator('[aria-label="Plane"] canvas').first().waitFor()
    return page
  }
  /** The least that a page can do for a slider, in the same browser: it shows how long the browser itself takes. */
  const openBare = async () => {
    const page = await browser.newPage({ viewport: VIEWPORT })
    pages.push(page)
    await page.setContent(await readFile(new URL('bare.html', import.meta.url), 'utf8'))
    return page
  }
  try {
    return await action({ open, openBare, address, browser, version: browser.version() })
  } finally {
    await Promise.all(pages.map(page => page.close()))
    await browser.close()
    await close()
  }
}

/** Waits, without touching the page, until its curves are finished. */
export async function settled(page) {
  await page.waitForFunction(
    () => {
      const progress = document.querySelector('progress[aria-label="Draws of this curve"]')
      return progress && progress.value >= progress.max
    },
    undefined,
    { timeout: 300_000 },
  )
}

/** Takes another seed, for which no curve is known, so that even a fast machine has a sweep to run or to stop. */
export const resample = page => page.getByRole('button', { name: 'Resample', exact: true }).click()
export const stopCurve = page => page.getByRole('button', { name: 'Stop', exact: true }).click()
export const goOn = page => page.getByRole('button', { name: 'Go on', exact: true }).click()
export const slider = (page, lever) => page.getByRole('slider', { name: new RegExp(`^${lever}( |$)`) })
