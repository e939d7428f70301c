// The built site in a real Chromium, with two cores to reckon with, whatever the machine has; and a bare page beside
// it.
import { readFile } from 'node:fs/promises'
import { chromium } from '@playwright/test'
import { systemChromium } from '../../tools/browsers.mjs'
import { serveSite } from '../../tools/serve.mjs'

const VIEWPORT = { width: 1440, height: 900 }

/** Serves the site, opens a browser, hands over a function that opens pages, and clears up. */
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
    // The page as it was sent has no points: the script draws them.
    if (waitFor) await page.locator('[aria-label="Plane"] canvas').first().waitFor()
    return page
  }
  /** The least that a page can do about a slider, in the same browser: what a machine's browser takes for itself. */
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

/** A page left to itself until all of its curve is drawn. */
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

/** Another seed, of whose curves nothing is known: there is something to stop or to sweep, however fast the machine. */
export const resample = page => page.getByRole('button', { name: 'Resample', exact: true }).click()
export const stopCurve = page => page.getByRole('button', { name: 'Stop', exact: true }).click()
export const goOn = page => page.getByRole('button', { name: 'Go on', exact: true }).click()
export const slider = (page, lever) => page.getByRole('slider', { name: new RegExp(`^${lever}( |$)`) })
