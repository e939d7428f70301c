/** The explorer as a reader has it in front of them: its controls and readings, found by the names they go by. */
import { createHash } from 'node:crypto'
import { expect, test as base, type Locator, type Page } from '@playwright/test'

export const LEVERS = ['K', 'J', 'L'] as const
export type Lever = (typeof LEVERS)[number]
export type Setting = Readonly<Record<Lever, number>>

export const ROLES: Readonly<Record<Lever, string>> = { K: 'anchored', J: 'unsampled', L: 'irrelevant' }
/** Where the page opens. */
export const OPENING: Setting = { K: 2, J: 4, L: 2 }

const NUMBER = /^-?\d+(\.\d+)?(e-?\d+)?$/

export class Explorer {
  readonly page: Page
  /** The one large number. */
  readonly gap: Locator
  readonly plane: Locator
  /** The components of the generator, in the plane. */
  readonly components: Locator
  /** The slider that is the curve's axis. */
  readonly position: Locator
  readonly seed: Locator
  /** All that is drawn of the curve, its axes included. */
  readonly panel: Locator
  /** How far the curve has come, and the one thing to be done about it. */
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
  /** The picture of the curve, which says in words what it shows. */
  curve = (lever: Lever): Locator =>
    this.page.getByRole('img', { name: new RegExp(`at ${lever} = \\d+|against ${lever} is`) })
  /** The row of the curve's table that belongs to the present setting. */
  presentRow = (lever: Lever): Locator => this.table(lever).locator('tr[aria-current]')

  async open(): Promise<void> {
    await this.page.goto('./')
    // On a phone the script waits for a sign of the reader.
    await this.page.evaluate(() => void dispatchEvent(new Event('pointermove')))
    await expect(this.gap).toHaveAttribute('data-nats', NUMBER)
    // The present row of the curve's table. By its mark and not by its role, and looked for at short intervals: each
    // test begins so.
    await this.page.locator('table tr[aria-current]').first().waitFor({ state: 'attached' })
  }

  /**
   * Opens the page and stops its curve, for every setting to come: for whatever is not about it, and goes the faster
   * without it.
   */
  async openStill(): Promise<void> {
    await this.open()
    // The curve that the page opens with is whole, and only one that grows can be stopped. Without a mouse, which would
    // scroll to where it stands.
    await this.moreDraws.dispatchEvent('click')
    await this.stop.dispatchEvent('click')
    await this.page.evaluate(() => scrollTo(0, 0))
  }

  async nats(): Promise<number> {
    const text = await this.gap.getAttribute('data-nats')
    expect(text).toMatch(NUMBER)
    return Number(text)
  }

  /** The gap once it has stopped changing: a number typed digit by digit is followed digit by digit. */
  async settledNats(): Promise<number> {
    for (let before = NaN; ;) {
      const now = await this.nats()
      if (now === before) return now
      before = now
      await frames(this.page, 40)
    }
  }

  /** A lever set by its number box. */
  async set(lever: Lever, value: number | string): Promise<void> {
    await type(this.box(lever), value)
  }

  /** Waits until the plane is the one of this setting, in words as in components. */
  async showsPlane({ K, J, L }: Setting): Promise<void> {
    const words = new RegExp(`: ${K} anchored and ${J} unsampled\\..* and ${L} irrelevant\\.`)
    await expect(this.plane).toHaveAccessibleDescription(words)
    await expect(this.components).toHaveCount(K + J + L)
  }

  /** Draws finished at every point of the curve. */
  async drawsDone(): Promise<number> {
    return Number(await this.draws.getAttribute('value'))
  }

  /** Something else that the curve can show, folded away beside its tabs. */
  async option(name: string | RegExp): Promise<Locator> {
    const button = this.page.getByRole('button', { name: 'Options', exact: true })
    if ((await button.getAttribute('aria-expanded')) === 'false') await button.click()
    return this.page.getByRole('group', { name: 'Options' }).getByLabel(name, { exact: true })
  }

  /** Waits until the curve has at least so many draws at every point. */
  async hasDraws(count: number): Promise<void> {
    await expect.poll(() => this.drawsDone()).toBeGreaterThanOrEqual(count)
  }

  /** The points of the plane, as painted: a mark that is the same for the same picture. */
  async points(): Promise<string> {
    const painted = await this.plane.locator('canvas').evaluate(canvas => (canvas as HTMLCanvasElement).toDataURL())
    return createHash('sha256').update(painted).digest('hex')
  }

  /** How many things in the plane are dimmed, that is neither in full sight nor gone. */
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
 * Ticks or picks as people do: by the real mouse, in the middle of the words that stand beside the input. Something
 * that covers them fails this; `check()` of the input alone would not tell.
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
          // What is for screen readers alone has no size to speak of.
          if (!text.textContent!.trim() || width < 3 || height < 3) continue
          const middle = { x: x + width / 2, y: y + height / 2 }
          const hit = (element.getRootNode() as Document | ShadowRoot).elementFromPoint(middle.x, middle.y)
          return hit !== null && label.contains(hit) ? middle : null
        }
        return null
      }
      // Nobody aims at what is still on its way.
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
 * Types over what is in a box, key by key as a reader would: filled at one stroke, a stock Firefox tells the page
 * nothing of it.
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

/** The next few frames: time for an answer that should not come. */
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

/** One finger put down, moved along, and lifted: Chromium alone can be driven so. */
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

/** What Firefox says of a font that was on its way when the page was left (NS_BINDING_ABORTED). */
const ABANDONED = /^download failed .*status=2152398850 /

interface Options {
  /**
   * How many cores the page takes the machine to have. One, unless a test is about more: tests run side by side, and a
   * page that fills the machine with its sweep keeps the other waiting.
   */
  readonly cores: number
}

interface Fixtures {
  /** Errors that the page threw or logged; a test that provokes some takes them out, all others must have none. */
  readonly complaints: string[]
  readonly explorer: Explorer
}

export const test = base.extend<Fixtures & Options>({
  cores: [1, { option: true }],
  page: async ({ page, cores }, provide) => {
    await page.addInitScript(value => Object.defineProperty(navigator, 'hardwareConcurrency', { value }), cores)
    await provide(page)
  },
  complaints: [
    async ({ page }, provide) => {
      const complaints: string[] = []
      const complain = (complaint: string) => void (ABANDONED.test(complaint) || complaints.push(complaint))
      page.on('pageerror', ({ message }) => complain(message))
      page.on('console', message => {
        // That the page as it was sent is not the one of the script, React says as a warning.
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
