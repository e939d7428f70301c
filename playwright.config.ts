/** What a reader does and sees, in real browsers, on the built site. `tools/browsers.mjs` finds the browsers. */
import { defineConfig } from '@playwright/test'
import { systemChromium, systemFirefox } from './tools/browsers.mjs'

const chromium = systemChromium()
const firefox = systemFirefox()
if (!firefox) console.log('No Firefox ESR here: its project is left out.')

// The address bar is a page of its own in Chromium of today, unseen and behind each page that a test opens: 40 % of all
// work. A second list takes the place of the first, so that what Playwright turns off itself is in it as well.
const turnedOff = [
  'WebUIOmniboxPopup',
  'WebUIOmniboxFullPopup',
  'WebUIOmniboxAimPopup',
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'DialMediaRouteProvider',
  'GlobalMediaControls',
  'HttpsUpgrades',
  'LensOverlay',
  'MediaRouter',
  'PaintHolding',
  'ThirdPartyStoragePartitioning',
  'BlockOriginHeaderModificationOnRedirect',
  'AvoidCorsURLLoaderRestartOnRedirect',
  'Translate',
  'AutoDeElevate',
  'OptimizationHints',
  'NetworkTimeServiceQuerying',
  'AimEnabled',
]
const chromiumOptions = {
  args: [`--disable-features=${turnedOff.join()}`],
  ...(chromium ? { executablePath: chromium } : {}),
}

// The channel makes Playwright speak WebDriver BiDi, which a stock Firefox understands.
const stockFirefox = { browserName: 'firefox', channel: 'moz-firefox' } as const

/** `npm test` looks for a port that is free. */
const port = Number(process.env.E2E_PORT ?? 4173)
const address = `http://localhost:${port}/`
const report = process.env.E2E_REPORT

export default defineConfig({
  testDir: 'e2e',
  testMatch: '**/*.spec.ts',
  // To end what hangs, no more: whatever may take long waits for an event, and no test is decided by the time that it
  // takes.
  timeout: 180_000,
  expect: { timeout: 45_000 },
  forbidOnly: Boolean(process.env.CI),
  // On a busy machine a browser may be late; what passes only then is named, and counted by itself.
  retries: 1,
  workers: 2,
  reporter: report ? [['list'], ['json', { outputFile: report }]] : 'list',
  // Copies of the whole site are for the tests of just that.
  use: { baseURL: address, viewport: { width: 1440, height: 900 }, trace: 'off', serviceWorkers: 'block' },
  projects: [
    { name: 'chromium', use: { browserName: 'chromium', launchOptions: chromiumOptions } },
    // What is the same in any browser is tried in one, for the sake of those who wait for the tests.
    ...(firefox
      ? [{ name: 'firefox', grepInvert: /@once/, use: { ...stockFirefox, launchOptions: { executablePath: firefox } } }]
      : []),
  ],
  webServer: {
    command: `node node_modules/vite/bin/vite.js preview --port ${port} --strictPort`,
    url: address,
    reuseExistingServer: false,
  },
})
