/** The files that a reader saves: each is saved and read again, and a saved run can be opened again. */
import { readFile } from 'node:fs/promises'
import type { Locator, Page } from '@playwright/test'
import { csvParse } from 'd3'
import { axeFindsNothing } from './axe.ts'
import { choose, expect, test, type Explorer } from './explorer.ts'

const FIGURES = ['The whole figure', 'The plane', 'The curve', 'The parts'] as const

async function openExport(page: Page): Promise<Locator> {
  await page.getByRole('button', { name: 'Export', exact: true }).click()
  const dialog = page.getByRole('dialog', { name: 'Export' })
  await expect(dialog.getByAltText(/^Preview/)).toBeVisible()
  return dialog
}

interface File {
  readonly name: string
  readonly bytes: Buffer
}

interface Handed {
  readonly name: string
  readonly base64: string
}

/** A stock Firefox reports no downloads to its driver: there, the test reads the file where the page passes it on. */
async function catchHandedOver(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const blobs = new Map<string, Blob>()
    const create = URL.createObjectURL.bind(URL)
    URL.createObjectURL = (blob: Blob) => {
      const address = create(blob)
      blobs.set(address, blob)
      return address
    }
    HTMLAnchorElement.prototype.click = function () {
      const reader = new FileReader()
      reader.onload = () =>
        Object.assign(window, { handed: { name: this.download, base64: (reader.result as string).split(',')[1] } })
      reader.readAsDataURL(blobs.get(this.href)!)
    }
  })
}

test.beforeEach(async ({ page, browserName }) => {
  if (browserName === 'firefox') await catchHandedOver(page)
})

async function handedOver(page: Page, button: Locator): Promise<File> {
  await page.evaluate(() => Object.assign(window, { handed: null }))
  await button.click()
  const handed = await page.waitForFunction(() => (window as unknown as { handed: Handed | null }).handed)
  const { name, base64 } = (await handed.jsonValue())!
  return { name, bytes: Buffer.from(base64, 'base64') }
}

async function downloaded(page: Page, button: Locator): Promise<File> {
  const [download] = await Promise.all([page.waitForEvent('download'), button.click()])
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) }
}

/** Presses a button that saves a file, and returns the file. The dialog must name it. */
async function saved(page: Page, button: Locator): Promise<File> {
  const firefox = page.context().browser()!.browserType().name() === 'firefox'
  const file = await (firefox ? handedOver : downloaded)(page, button)
  await expect(
    page.getByRole('dialog', { name: 'Export' }).getByRole('status').filter({ hasText: 'Saved' }),
  ).toHaveText(`Saved ${file.name}`)
  return file
}

const press = (dialog: Locator, name: string) => dialog.getByRole('button', { name, exact: true })
const inRow = (dialog: Locator, row: string, name: string) =>
  press(dialog.getByRole('group', { name: row, exact: true }), name)

/** The contents of an SVG file, read as a document of its own. */
const anatomy = (page: Page, text: string) =>
  page.evaluate(svg => {
    // The page's policy forbids style sheets even in a document that is only parsed, so the sheet is taken out.
    const [element, sheet] = /<style>([^<]*)<\/style>/.exec(svg) ?? ['', '']
    const { documentElement: root } = new DOMParser().parseFromString(svg.replace(element, ''), 'image/svg+xml')
    const all = [root, ...root.querySelectorAll('*')]
    const ids = all.map(element => element.id).filter(Boolean)
    const attributes = all.flatMap(element => [...element.attributes])
    return {
      root: root.localName,
      size: [Number(root.getAttribute('width')), Number(root.getAttribute('height'))],
      kinds: [...new Set(all.map(element => element.localName))].sort(),
      unique: new Set(ids).size === ids.length,
      handlers: attributes.filter(({ name }) => name.startsWith('on')).length,
      // References to anything outside of the file.
      references: attributes.filter(
        ({ name, value }) =>
          !name.startsWith('xmlns') && (/^https?:|^\/\//.test(value) || /url\((?!["']?#)/.test(value)),
      ).length,
      variables: attributes.filter(({ value }) => /var\(|light-dark|color\(/.test(value)).length,
      words: [...root.querySelectorAll('text')].map(element => element.textContent).join(' | '),
      title: root.querySelector('title')?.textContent ?? '',
      description: root.querySelector('desc')?.textContent ?? '',
      source: root.querySelector('metadata')?.textContent ?? '',
      faces: [...sheet.matchAll(/font-family:'([^']+)'[^}]*src:url\(data:font\/woff2;base64,/g)].map(
        ([, face]) => face,
      ),
      outside: [...sheet.matchAll(/url\((?!data:font)/g)].length,
    }
  }, text)

test('each figure is an SVG that needs nothing but itself, with its legend, its fonts and its source', async ({
  explorer,
  page,
}) => {
  await explorer.openStill()
  const dialog = await openExport(page)
  for (const name of FIGURES) {
    await choose(dialog.getByRole('radio', { name }))
    await expect(press(dialog, 'SVG')).toBeEnabled()
    const file = await saved(page, press(dialog, 'SVG'))
    expect(file.name).toMatch(/^reverse-bottleneck-K2-J4-L2-seed458-(whole|plane|curve|parts)\.svg$/)
    const svg = await anatomy(page, file.bytes.toString())
    expect(svg).toMatchObject({ root: 'svg', unique: true, handlers: 0, references: 0, variables: 0, outside: 0 })
    expect([
      'circle',
      'clipPath',
      'desc',
      'g',
      'line',
      'metadata',
      'path',
      'rect',
      'svg',
      'text',
      'title',
      'tspan',
    ]).toEqual(expect.arrayContaining(svg.kinds))
    expect(svg.faces).toContain('Source Sans 3')
    expect(svg.faces).toContain('KMath')
    expect(svg.words).toContain('Gan & Liu, ICLR 2025, arXiv:2410.01720')
    expect(svg.words).toContain('seed 458')
    expect(svg.source).toContain('Gan, Zeyu & Liu, Yong (2025)')
    expect(svg.title.length).toBeGreaterThan(10)
    expect(svg.description.length).toBeGreaterThan(40)
    if (name === 'The whole figure' || name === 'The plane')
      for (const layer of ['Truth', 'Anchor data', 'Anchor fit', 'Generator', 'Synthetic data', 'Synthetic fit'])
        expect(svg.words).toContain(layer)
    if (name === 'The whole figure' || name === 'The curve')
      expect(svg.words).toMatch(/median.*middle half of the draws.*single draws, \d+ at each point/)
  }
})

test(
  'a figure is drawn in the colours asked for, and leaves out what is hidden',
  { tag: '@once' },
  async ({ explorer, page }) => {
    await explorer.openStill()
    await choose(explorer.layer('Anchor data'), false)
    const dialog = await openExport(page)
    await choose(dialog.getByRole('radio', { name: 'The plane' }))
    const papers: string[] = []
    for (const theme of ['light paper', 'dark paper']) {
      await choose(dialog.getByRole('radio', { name: theme }))
      await expect(dialog.locator(`[data-theme="${theme.split(' ')[0]}"] img`)).toBeVisible()
      const text = (await saved(page, press(dialog, 'SVG'))).bytes.toString()
      papers.push(/<rect[^>]*fill="(#\w+)"/.exec(text)![1])
      const { words } = await anatomy(page, text)
      expect(words).toContain('Synthetic data')
      expect(words).not.toContain('Anchor data')
    }
    expect(papers).toEqual(['#fcfbf9', '#131519'])
  },
)

test('a map over the plane goes along, with what its colours mean', { tag: '@once' }, async ({ page }) => {
  await page.goto('./#map=gap&v=1')
  await expect(page.getByText('nats per unit area', { exact: true })).toBeVisible()
  const dialog = await openExport(page)
  await choose(dialog.getByRole('radio', { name: 'The plane' }))
  const svg = await anatomy(page, (await saved(page, press(dialog, 'SVG'))).bytes.toString())
  expect(svg.kinds).toContain('image')
  expect(svg.references).toBe(0)
  expect(svg.words).toContain('anchor fit loses, nats per unit area')
})

test('a PNG is as many times as large as is asked for, and is the figure', async ({ explorer, page }) => {
  await explorer.openStill()
  const dialog = await openExport(page)
  const {
    size: [width, height],
  } = await anatomy(page, (await saved(page, press(dialog, 'SVG'))).bytes.toString())
  for (const scale of [1, 4]) {
    await dialog.getByLabel('Size of the PNG').selectOption(String(scale))
    const { name, bytes } = await saved(page, press(dialog, 'PNG'))
    expect(name).toMatch(/whole\.png$/)
    expect(bytes.subarray(1, 4).toString()).toBe('PNG')
    expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([width * scale, height * scale])
    // The picture contains paper, ink and the colours of roles, so it is not empty.
    const colours = await page.evaluate(async base64 => {
      const image = new Image()
      image.src = `data:image/png;base64,${base64}`
      await image.decode()
      const canvas = document.createElement('canvas')
      canvas.width = canvas.height = 300
      const context = canvas.getContext('2d')!
      context.drawImage(image, 0, 0, 300, 300)
      return new Set(new Uint32Array(context.getImageData(0, 0, 300, 300).data.buffer)).size
    }, bytes.toString('base64'))
    expect(colours).toBeGreaterThan(500)
  }
})

test(
  'where a browser gives pictures back as noise, or as nothing, no PNG is saved and it is said why',
  { tag: '@once' },
  async ({ explorer, page }) => {
    await page.addInitScript(() => {
      const alter = { level: (level: number) => level }
      type Place = [number, number, number, number, ImageDataSettings?]
      const own = Reflect.get(CanvasRenderingContext2D.prototype, 'getImageData') as (...place: Place) => ImageData
      CanvasRenderingContext2D.prototype.getImageData = function (...place: Place) {
        const image = own.apply(this, place)
        image.data.forEach((level, i) => (image.data[i] = alter.level(level)))
        return image
      }
      Object.assign(window, { alter })
    })
    await explorer.openStill()
    const dialog = await openExport(page)
    const saves: string[] = []
    page.on('download', download => saves.push(download.suggestedFilename()))
    const withheld = dialog.getByText('this browser hands out pictures as noise, so no PNG was saved')
    const alter = (kind: 'noise' | 'nothing' | 'unseen') =>
      page.evaluate(how => {
        const levels = {
          noise: (level: number) => (level * 89 + 57) % 256,
          nothing: () => 0,
          unseen: (level: number) => level ^ 1,
        }
        const { alter } = window as unknown as { alter: { level: (level: number) => number } }
        alter.level = levels[how]
      }, kind)
    for (const kind of ['noise', 'nothing'] as const) {
      await alter(kind)
      await press(dialog, 'PNG').click()
      await expect(withheld).toBeVisible()
      // A figure that can be made can still be saved, and its message replaces the one before.
      expect((await saved(page, press(dialog, 'SVG'))).name).toMatch(/\.svg$/)
      await expect(withheld).toHaveCount(0)
    }
    await alter('unseen')
    expect((await saved(page, press(dialog, 'PNG'))).name).toMatch(/\.png$/)
    expect(saves.map(name => name.slice(-3))).toEqual(['svg', 'svg', 'png'])
  },
)

const table = (file: File) =>
  csvParse(
    file.bytes
      .toString()
      .split('\r\n')
      .filter(line => !line.startsWith('#'))
      .join('\n'),
  )

test(
  'tables hold the numbers of the page, their setting and what to cite',
  { tag: '@once' },
  async ({ explorer, page }) => {
    await explorer.openStill()
    const nats = await explorer.nats()
    const dialog = await openExport(page)
    const file = (row: string, name: string) => saved(page, inRow(dialog, row, name))

    const gaps = await file('The draw', 'Gaps CSV')
    expect(gaps.bytes.toString()).toMatch(
      /^# reverse-bottleneck \d[^]*# seed = 458[^]*# cite: Gan, Zeyu & Liu, Yong \(2025\)/,
    )
    expect(Number(table(gaps).find(({ measure }) => measure === 'jensen-shannon')!.gap)).toBe(nats)

    const points = table(await file('The draw', 'Points CSV'))
    expect(points.filter(({ set }) => set === 'anchor data')).toHaveLength(100)
    expect(points.filter(({ set }) => set === 'synthetic data')).toHaveLength(200)
    const mixtures = table(await file('The draw', 'Mixtures CSV'))
    expect(mixtures.filter(({ mixture }) => mixture === 'generator').map(({ component }) => component)).toEqual([
      'K1',
      'K2',
      'J1',
      'J2',
      'J3',
      'J4',
      'L1',
      'L2',
    ])
    const parts = table(await file('The parts', 'Parts CSV')).filter(({ measure }) => measure === 'jensen-shannon')
    expect(parts.reduce((sum, { gap }) => sum + Number(gap), 0)).toBeCloseTo(nats, 6)

    const draws = table(await file('The curves', 'Every draw CSV')).filter(
      ({ lever, value, measure }) => lever === 'J' && value === '4' && measure === 'jensen-shannon',
    )
    expect(draws.length).toBeGreaterThanOrEqual(30)
    expect(Number(draws[0].gap)).toBe(nats)
    const summaries = table(await file('The curves', 'Summaries CSV'))
    expect(new Set(summaries.map(({ lever }) => lever))).toEqual(new Set(['K', 'J', 'L']))

    const draw = JSON.parse((await file('The draw', 'All JSON')).bytes.toString())
    expect(draw).toMatchObject({ file: 'reverse-bottleneck', format: 1, parameters: { K: 2, J: 4, L: 2, seed: 458 } })
    expect(draw.draw.gaps['jensen-shannon'].gap.value).toBe(nats)
    expect(draw.cite.paper).toContain('2410.01720')
    const curves = JSON.parse((await file('The curves', 'All JSON')).bytes.toString())
    expect(
      curves.curves.J.find(({ value }: { value: number }) => value === 4).measures['jensen-shannon'].gap.values[0],
    ).toBe(nats)
    const roles = JSON.parse((await file('The parts', 'Parts JSON')).bytes.toString()).parts['jensen-shannon']
    expect(roles.map(({ role }: { role: string }) => role)).toEqual(['anchored', 'unsampled', 'irrelevant'])
  },
)

/** Drops a file on the page, as a reader would from the desktop. */
async function drop(page: Page, { name, bytes }: File): Promise<void> {
  const transfer = await page.evaluateHandle(
    ({ file, text }) => {
      const data = new DataTransfer()
      data.items.add(new File([text], file, { type: 'application/json' }))
      return data
    },
    { file: name, text: bytes.toString() },
  )
  const bring = (type: string) => page.locator('#page').dispatchEvent(type, { dataTransfer: transfer })
  // The code that receives the file is loaded after the page has been painted.
  await expect(async () => {
    await bring('dragenter')
    await expect(page.getByText('Drop a saved run to open it')).toBeVisible({ timeout: 1000 })
  }).toPass()
  for (const type of ['dragover', 'drop']) await bring(type)
}

/** The line that says what happened to a file. */
const line = (page: Page, words: RegExp) => page.getByRole('status').filter({ hasText: words })

async function changeEverything(explorer: Explorer): Promise<void> {
  await explorer.set('J', 9)
  await choose(explorer.layer('Generator'), false)
  await explorer.tab('K').click()
  await choose(explorer.measure('what the fit misses'))
}

test('a run dropped back onto the page gives the same numbers, seen the same way', async ({ explorer, page }) => {
  await explorer.openStill()
  await changeEverything(explorer)
  await explorer.showsPlane({ K: 2, J: 9, L: 2 })
  const nats = await explorer.nats()
  const run = await saved(page, press(await openExport(page), 'Save this run'))
  expect(run.name).toBe('reverse-bottleneck-K2-J9-L2-seed458-run.json')
  expect(JSON.parse(run.bytes.toString())).toMatchObject({
    holds: 'run',
    parameters: { J: 9, measure: 'truth-to-fit' },
    result: { gap: nats },
  })

  await page.goto('about:blank')
  await explorer.open()
  expect(await explorer.nats()).not.toBe(nats)
  await drop(page, run)
  await explorer.showsPlane({ K: 2, J: 9, L: 2 })
  await expect(line(page, /^Opened reverse-bottleneck-K2-J9/)).toContainText(
    'Its gap is the one in the file, to the last bit.',
  )
  expect(await explorer.nats()).toBe(nats)
  await expect(explorer.measure('what the fit misses')).toBeChecked()
  await expect(explorer.layer('Generator')).not.toBeChecked()
  await expect(explorer.tab('K')).toHaveAttribute('aria-selected', 'true')
})

test(
  'a run is opened by its button, too, and any JSON of ours is one',
  { tag: '@once' },
  async ({ explorer, page }) => {
    await explorer.openStill()
    const dialog = await openExport(page)
    const { bytes } = await saved(page, inRow(dialog, 'The draw', 'All JSON'))
    await press(dialog, 'Done').click()
    await explorer.set('L', 5)
    await explorer.showsPlane({ K: 2, J: 4, L: 5 })
    const again = await openExport(page)
    await again
      .getByLabel('A run to open')
      .setInputFiles({ name: 'mine.json', mimeType: 'application/json', buffer: bytes })
    await expect(again).toBeHidden()
    await explorer.showsPlane({ K: 2, J: 4, L: 2 })
    await expect(line(page, /Opened mine\.json\./)).toBeVisible()
  },
)

test(
  'whatever else is dropped is kindly refused, and changes nothing',
  { tag: '@once' },
  async ({ explorer, page }) => {
    await explorer.openStill()
    const nats = await explorer.nats()
    const refusals: readonly (readonly [string, RegExp])[] = [
      ['<html>', /not JSON/],
      ['{"nbformat": 4}', /not written by The Reverse Bottleneck/],
      ['{"file": "reverse-bottleneck", "format": 99, "parameters": {}}', /newer version/],
    ]
    for (const [text, words] of refusals) {
      await drop(page, { name: 'other.json', bytes: Buffer.from(text) })
      await expect(line(page, words)).toBeVisible()
    }
    expect(await explorer.nats()).toBe(nats)
    await drop(page, {
      name: 'odd.json',
      bytes: Buffer.from('{"file": "reverse-bottleneck", "format": 1, "parameters": {"K": 99, "J": 4, "L": 2}}'),
    })
    await expect(line(page, /anchored was 99, and is 16 now/)).toBeVisible()
    await explorer.showsPlane({ K: 16, J: 4, L: 2 })
  },
)

test('citations and code are copied, and said to be', { tag: '@once' }, async ({ explorer, page, browserName }) => {
  await explorer.openStill()
  if (browserName === 'chromium') await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  const dialog = await openExport(page)
  const texts = {
    'BibTeX of the paper': '@inproceedings{gan2025reverse',
    'BibTeX of this tool': '@misc{reversebottleneck',
    'Code, with the package': "from 'reverse-bottleneck/engine'",
  }
  for (const [button, text] of Object.entries(texts)) {
    await dialog.getByRole('button', { name: button }).click()
    await expect(dialog.getByRole('status').filter({ hasText: 'Copied the' })).toBeVisible()
    if (browserName === 'chromium') expect(await page.evaluate(() => navigator.clipboard.readText())).toContain(text)
  }
})

test('a notebook runs to the numbers of the page', { tag: '@once' }, async ({ explorer, page }) => {
  await explorer.openStill()
  const nats = await explorer.nats()
  const { bytes } = await saved(page, press(await openExport(page), 'Notebook IPYNB'))
  const { cells } = JSON.parse(bytes.toString())
  const code: string = cells
    .filter((cell: { cell_type: string }) => cell.cell_type === 'code')
    .map((cell: { source: string }) => cell.source)
    .join('\n')
  expect(code).toMatch(/from 'http:\/\/localhost:\d+\/engine\.js'/)
  // The engine that the site serves is the built file. A tenth of the draws is enough to see that the notebook runs.
  const engine = new URL('../dist/engine.js', import.meta.url).href
  const runnable = code
    .replace(/from '[^']+'/, `from '${engine}'`)
    .replace(/draws: \d+/, 'draws: 2')
    .replaceAll('console.log(', 'out.push(')
  const { out } = await import(`data:text/javascript,${encodeURIComponent(`export const out = []\n${runnable}`)}`)
  expect(out[2]).toBe(nats)
  expect(out.length).toBeGreaterThan(20)
})

test('print is the whole figure on one sheet, however the paper lies', { tag: '@once' }, async ({ explorer, page }) => {
  await explorer.openStill()
  await page.waitForLoadState('networkidle')
  for (const paper of [
    { format: 'A4' },
    { format: 'A4', landscape: true },
    { format: 'Letter' },
    { format: 'Letter', landscape: true },
  ]) {
    const pdf = (await page.pdf(paper)).toString('latin1')
    expect(pdf.match(/\/Type \/Page\b/g)).toHaveLength(1)
    // Words are still text, and no bitmap replaces marks.
    expect(pdf).toContain('/FontFile')
    expect(pdf).not.toMatch(/\/Subtype \/Image/)
  }
  await page.emulateMedia({ media: 'print' })
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')))
  await expect(page.locator('svg[data-paper]').filter({ visible: true })).toHaveCount(1)
  await expect(explorer.button('Resample')).toBeHidden()
  await page.evaluate(() => dispatchEvent(new Event('afterprint')))
  await expect(page.locator('svg[data-paper]')).toHaveCount(0)
})

test('the Check page gives its panels and their data', { tag: '@once' }, async ({ page }) => {
  await page.goto('./#view=check')
  await expect(page.getByText(/\d+ of \d+ draws/).first()).toBeVisible()
  const dialog = await openExport(page)
  const { words } = await anatomy(page, (await saved(page, press(dialog, 'SVG'))).bytes.toString())
  for (const said of [
    'Jensen–Shannon',
    'What the fit misses',
    'What it makes up',
    'As published',
    'anchored',
    'arXiv:2410.01720',
  ])
    expect(words).toContain(said)
  const rows = table(await saved(page, inRow(dialog, 'The panels', 'Summaries CSV')))
  expect(new Set(rows.map(({ lever }) => lever)).size).toBeGreaterThan(0)
})

for (const [name, size] of Object.entries({ wide: { width: 1440, height: 900 }, phone: { width: 320, height: 640 } })) {
  test(`axe finds nothing in the dialog, which fits: ${name}`, { tag: '@once' }, async ({ explorer, page }) => {
    await page.setViewportSize(size)
    await explorer.openStill()
    if (name === 'phone') await explorer.button('Menu').click()
    const dialog = await openExport(page)
    await axeFindsNothing(page)
    expect(await dialog.evaluate(element => element.scrollWidth <= element.clientWidth)).toBe(true)
    await page.keyboard.press('Escape')
    await expect(dialog).toBeHidden()
  })
}
