/** The explorer as the reader has it: its controls and results, found by their accessible names. */
import { createHash } from 'node:crypto'
import { expect, test as base, type Locator, type Page } from '@playwright/test'

export const LEVERS = ['K', 'J', 'L'] as const
export type Lever = (typeof LEVERS)[number]
export type Setting = Readonly<Record<Lever, number>>

export const ROLES: Readonly<Record<Lever, string>> = { K: 'anchored', J: 'unsampled', L: 'irrelevant' }
/** The setting that the page opens with. */
export const OPENING: Setting = { K: 2, J: 4, L: 2 }

const NUMBER = /^-?\d+(\.\d+)?(e-?\d+)?$/

export class Explorer {
  readonly page: Page
  /** The gap: the one large number. */
  readonly gap: Locator
  readonly plane: Locator
  /** The components of the generator in the plane. */
  readonly components: Locator
  /** The slider that is the curve's axis. */
  readonly position: Locator
  readonly seed: Locator
  /** Everything that is drawn of the curve, including its axes. */
  readonly panel: Locator
  /** The progress of the curve; `stop` and `moreDraws` are the buttons beside it. */
  readonly draws: Locator
  readonly stop: Locator
  readonly moreDraws: Locator

  constructor(page: Page) {
    this.page = page
    this.gap = page.getByRole('status', { name: 'KL Gap', exact: true })
    this.plane = page.getByRole('group', { name: 'One draw of the experiment' })
    this.components = this.plane.getByRole('option')
    this.position = page.getByRole('slider', { name: 'Curve position' })
    this.seed = page.getByRole('spinbutton', { name: 'seed, number' })
    this.panel = page.getByRole('tabpanel')
    this.draws = page.getByRole('progressbar', { name: 'Draws of this curve' })
    this.stop = page.getByRole('button', { name: 'Stop', exact: true })
    this.moreDraws = page.getByRole('button', { name: 'More draws', exact: true })
  }

  slider = (lever: Lever): Locator => this.page.getByRole('slider', { name: new RegExp(`^${lever} `) })
  box = (lever: Lever): Locator => this.page.getByRole('spinbutton', { name: new RegExp(`^${lever} `) })
  tab = (lever: Lever): Locator => this.page.getByRole('tab', { name: `${lever} ${ROLES[lever]}` })
  table = (lever: Lever): Locator => this.page.getByRole('table', { name: `KL Gap against ${lever}` })
  button = (name: string): Locator => this.page.getByRole('button', { name, exact: true })
  layer = (name: string): Locator => this.page.getByRole('checkbox', { name: new RegExp(`^${name}`) })
  measure = (name: string): Locator => this.page.getByRole('radio', { name })
  /** The picture of the curve, whose name says in words what it shows. */
  curve = (lever: Lever): Locator =>
    this.page.getByRole('img', { name: new RegExp(`at ${lever} = \\d+|against ${lever} is`) })
  /** The row for the present setting in the curve's table. */
  presentRow = (lever: Lever): Locator => this.table(lever).locator('tr[aria-current]')

  async open(): Promise<void> {
    await this.page.goto('./')
    // On a phone the script waits for the reader's first action.
    await this.page.evaluate(() => void dispatchEvent(new Event('pointermove')))
    await expect(this.gap).toHaveAttribute('data-nats', NUMBER)
    // Waits for the present row of the curve's table. It is found by its attribute, not by its role, since every test
    // begins here and this is faster.
    await this.page.locator('table tr[aria-current]').first().waitFor({ state: 'attached' })
  }

  /**
   * Opens the page and stops its curve, for this and all later settings. Tests that are not about the curve are faster
   * so.
   */
  async openStill(): Promise<void> {
    await this.open()
    // The opening curve is finished, and only a growing curve can be stopped, so more draws are requested first. The
    // clicks are dispatched, since the mouse would scroll to the button.
    await this.moreDraws.dispatchEvent('click')
    await this.stop.dispatchEvent('click')
    await this.page.evaluate(() => scrollTo(0, 0))
  }

  async nats(): Promise<number> {
    const text = await this.gap.getAttribute('data-nats')
    expect(text).toMatch(NUMBER)
    return Number(text)
  }

  /** The gap once it has stopped changing: while a number is typed, the page follows each digit. */
  async settledNats(): Promise<number> {
    for (let before = NaN; ;) {
      const now = await this.nats()
      if (now === before) return now
      before = now
      await frames(this.page, 40)
    }
  }

  /** Sets a lever by its number box. */
  async set(lever: Lever, value: number | string): Promise<void> {
    await type(this.box(lever), value)
  }

  /** Waits until the plane shows this setting, in its words and in its components. */
  async showsPlane({ K, J, L }: Setting): Promise<void> {
    const words = new RegExp(`: ${K} anchored and ${J} unsampled\\..* and ${L} irrelevant\\.`)
    await expect(this.plane).toHaveAccessibleDescription(words)
    await expect(this.components).toHaveCount(K + J + L)
  }

  /** The number of draws that are finished at every point of the curve. */
  async drawsDone(): Promise<number> {
    return Number(await this.draws.getAttribute('value'))
  }

  /** Another option of the curve, which is folded away beside its tabs. */
  async option(name: string | RegExp): Promise<Locator> {
    const button = this.page.getByRole('button', { name: 'Options', exact: true })
    if ((await button.getAttribute('aria-expanded')) === 'false') await button.click()
    return this.page.getByRole('group', { name: 'Options' }).getByLabel(name, { exact: true })
  }

  /** Waits until the curve has at least `count` draws at every point. */
  async hasDraws(count: number): Promise<void> {
    await expect.poll(() => this.drawsDone()).toBeGreaterThanOrEqual(count)
  }

  /** A hash of the painted points of the plane: the same picture gives the same hash. */
  async points(): Promise<string> {
    const painted = await this.plane.locator('canvas').evaluate(canvas => (canvas as HTMLCanvasElement).toDataURL())
    return createHash('sha256').update(painted).digest('hex')
  }

  /** The number of things in the plane that are dimmed: neither fully visible nor hidden. */
  dimmed(): Promise<number> {
    return this.plane
      .locator('svg g')
      .evaluateAll(
        groups =>
          groups.map(group => Number(getComputedStyle(group).opacity)).filter(opacity => opacity > 0 && opacity < 0.5)
            .length,
      )
  }
}

/**
 * Ticks or picks an input as people do: with the real mouse, on the middle of the words beside the input. The test
 * fails if something covers the words; `check()` on the input would not notice that.
 */
export async function choose(input: Locator, checked = true): Promise<void> {
  if ((await input.isChecked()) === checked) return
  let words: Place | null = null
  await expect(async () => {
    words = await input.evaluate(async element => {
      const label = (element as HTMLInputElement).labels![0]
      label.scrollIntoView({ block: 'nearest' })
      const find = () => {
        const texts = document.createTreeWalker(label, NodeFilter.SHOW_TEXT)
        const range = document.createRange()
        for (let text = texts.nextNode(); text; text = texts.nextNode()) {
          range.selectNodeContents(text)
          const { x, y, width, height } = range.getBoundingClientRect()
          // Text that is only for screen readers has nearly no size: it is skipped.
          if (!text.textContent!.trim() || width < 3 || height < 3) continue
          const middle = { x: x + width / 2, y: y + height / 2 }
          const hit = (element.getRootNode() as Document | ShadowRoot).elementFromPoint(middle.x, middle.y)
          return hit !== null && label.contains(hit) ? middle : null
        }
        return null
      }
      // Waits until the words no longer move: nobody presses a moving target.
      const before = find()
      await new Promise(resolve => requestAnimationFrame(() => requestAnimationFrame(resolve)))
      const now = find()
      return now && before && now.x === before.x && now.y === before.y ? now : null
    })
    expect(words, `the words of ${String(input)} stand still and can be pressed`).not.toBeNull()
  }).toPass()
  const { x, y } = words!
  await input.page().mouse.click(x, y)
  await expect(input).toBeChecked({ checked })
}

/**
 * Replaces the text of a box key by key, as a reader would. When a stock Firefox fills a box at once, the page gets no
 * event.
 */
export async function typeOver(box: Locator, value: number | string): Promise<void> {
  await box.focus()
  await box.press('ControlOrMeta+a')
  await box.press('Delete')
  await box.pressSequentially(String(value))
}

/** Types into a number box and leaves it. */
export async function type(box: Locator, value: number | string): Promise<void> {
  await typeOver(box, value)
  await box.press('Enter')
}

/** Waits for the next few frames, for tests that nothing happens. */
export function frames(page: Page, count: number): Promise<void> {
  return page.evaluate(
    left =>
      new Promise<void>(resolve => {
        const next = () => (left-- > 0 ? requestAnimationFrame(next) : resolve())
        next()
      }),
    count,
  )
}

/** Puts one finger down, moves it, and lifts it. Only Chromium can be driven by touch. */
export async function swipe(
  page: Page,
  { x, y }: Place,
  by: { readonly dx?: number; readonly dy?: number },
): Promise<void> {
  const session = await page.context().newCDPSession(page)
  const touch = (kind: 'touchStart' | 'touchMove' | 'touchEnd', touchPoints: Place[]) =>
    session.send('Input.dispatchTouchEvent', { type: kind, touchPoints })
  await touch('touchStart', [{ x, y }])
  for (let share = 0.1; share < 1.05; share += 0.1) {
    await touch('touchMove', [{ x: x + share * (by.dx ?? 0), y: y + share * (by.dy ?? 0) }])
  }
  await touch('touchEnd', [])
  await session.detach()
}

export interface Place {
  readonly x: number
  readonly y: number
}

export async function middleOf(locator: Locator): Promise<Place> {
  const { x, y, width, height } = (await locator.boundingBox())!
  return { x: x + width / 2, y: y + height / 2 }
}

/** Firefox's message about a font that was still loading when the page was left (NS_BINDING_ABORTED). */
const ABANDONED = /^download failed .*status=2152398850 /

/** As a reader leaves it behind who has dismissed the lead. A frame without storage has no lead either. */
export function dismissLead(): void {
  try {
    localStorage.setItem('reverse-bottleneck.lead', 'read')
  } catch {}
}

interface Options {
  /**
   * The number of cores that the page believes the machine has. It is one, unless a test needs more: tests run side by
   * side, and a page whose sweep uses the whole machine would make the others wait.
   */
  readonly cores: number
  /** Whether the reader comes for the first time and finds the lead. */
  readonly lead: boolean
}

interface Fixtures {
  /**
   * Errors that the page threw or logged. A test that causes errors removes them from the list; at its end, the list
   * must be empty.
   */
  readonly complaints: string[]
  readonly explorer: Explorer
}

export const test = base.extend<Fixtures & Options>({
  cores: [1, { option: true }],
  lead: [false, { option: true }],
  page: async ({ page, cores, lead }, provide) => {
    if (!lead) await page.addInitScript(dismissLead)
    await page.addInitScript(value => Object.defineProperty(navigator, 'hardwareConcurrency', { value }), cores)
    await provide(page)
  },
  complaints: [
    async ({ page }, provide) => {
      const complaints: string[] = []
      const complain = (complaint: string) => void (ABANDONED.test(complaint) || complaints.push(complaint))
      page.on('pageerror', ({ message }) => complain(message))
      page.on('console', message => {
        // React reports as a warning that the HTML of the page differs from what the script renders.
        if (message.type() === 'error' || /React error/.test(message.text())) complain(message.text())
      })
      await provide(complaints)
      expect([...new Set(complaints)]).toEqual([])
    },
    { auto: true },
  ],
  explorer: async ({ page }, provide) => {
    await provide(new Explorer(page))
  },
})

export { expect }
