/**
 * Browser tests: what a reader does and sees on the built site, in real browsers. `tools/browsers.mjs` finds the
 * browsers.
 */
import { defineConfig } from '@playwright/test'
import { systemChromium, systemFirefox } from './tools/browsers.mjs'

const chromium = systemChromium()
const firefox = systemFirefox()
if (!firefox) console.log('No Firefox ESR here: its project is left out.')

// Today's Chromium shows its address bar as a page of its own, unseen, behind each page that a test opens; this takes
// 40 % of all work. Our list of features to turn off replaces Playwright's list, so it repeats what Playwright turns
// off.
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

/** `npm test` sets this to a free port. */
const port = Number(process.env.E2E_PORT ?? 4173)
const address = `http://localhost:${port}/`
const report = process.env.E2E_REPORT

export default defineConfig({
  testDir: 'e2e',
  testMatch: '**/*.spec.ts',
  // This limit only ends tests that hang. Whatever may take long waits for an event, so no test depends on how long it
  // takes.
  timeout: 180_000,
  expect: { timeout: 45_000 },
  forbidOnly: Boolean(process.env.CI),
  // On a busy machine a browser may be late, so a failed test runs again. A test that passes only then is named and
  // counted apart.
  retries: 1,
  workers: 2,
  reporter: report ? [['list'], ['json', { outputFile: report }]] : 'list',
  // Service workers copy the whole site: only the tests about them allow them.
  use: { baseURL: address, viewport: { width: 1440, height: 900 }, trace: 'off', serviceWorkers: 'block' },
  projects: [
    { name: 'chromium', use: { browserName: 'chromium', launchOptions: chromiumOptions } },
    // Tests whose result is the same in every browser run in one browser only, to save time.
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
