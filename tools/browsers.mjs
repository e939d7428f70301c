// Finds the browsers that the e2e tests drive, and installs missing ones where possible.
import { existsSync } from 'node:fs'
import { apt, canUseApt, onPath } from './debian.mjs'
import { node } from './run.mjs'

const located = name => (name.startsWith('/') ? existsSync(name) && name : onPath(name))
const firstOf = names => names.map(located).find(Boolean)

/** The paths of the system's browsers; undefined where there is none. */
export const systemChromium = () =>
  firstOf([
    'chromium',
    'chromium-browser',
    'google-chrome-stable',
    'google-chrome',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  ])
export const systemFirefox = () => firstOf(['firefox-esr'])
export const webkitDriver = () => (onPath('xvfb-run') ? onPath('WebKitWebDriver') : undefined)

/** Playwright's own Chromium, if it has been downloaded. */
async function playwrightChromium() {
  const { chromium } = await import('@playwright/test')
  return existsSync(chromium.executablePath())
}

/**
 * Makes sure that there is a Chromium, and Firefox ESR and WebKitGTK where Debian can install them.
 * @returns the browsers by name; the tests for a missing browser are skipped and reported as skipped
 */
export async function prepareBrowsers() {
  const debian = canUseApt()
  if (!systemChromium() && debian) await apt('chromium', 'fonts-liberation')
  if (!systemChromium() && !(await playwrightChromium())) {
    await node('node_modules/@playwright/test/cli.js', ['install', 'chromium'])
  }
  if (!systemFirefox() && debian) await apt('firefox-esr')
  if (!webkitDriver() && debian) await apt('webkit2gtk-driver', 'xvfb', 'xauth')
  return {
    Chromium: Boolean(systemChromium()) || (await playwrightChromium()),
    Firefox: Boolean(systemFirefox()),
    WebKitGTK: Boolean(webkitDriver()),
  }
}
