/**
 * Rules for every page in every window: nothing scrolls sideways, no control covers another, little of the window is
 * covered, and the focus is in sight.
 */
import type { Page } from '@playwright/test'

/** The faults of the page as it is, in words; empty if there are none. */
export const faultsOf = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const found: string[] = []
    const root = document.documentElement
    const seen = (element: Element) => {
      const { width, height } = element.getBoundingClientRect()
      return width > 2 && height > 2 && element.checkVisibility({ visibilityProperty: true })
    }
    const named = (element: Element) =>
      `${element.tagName.toLowerCase()} “${(element.getAttribute('aria-label') ?? element.textContent ?? '').trim().slice(0, 24)}”`
    /** The fixed or sticky element that holds the element and does not scroll with the page, if there is one. */
    const holderOf = (element: Element | null): Element | null => {
      for (let at = element; at; at = at.parentElement) {
        const { position, bottom } = getComputedStyle(at)
        if (position === 'fixed' || (position === 'sticky' && bottom === '0px')) return at
      }
      return null
    }
    /**
     * The area that is pressed. For an input that is only for screen readers it is its label; for a range, whose box is
     * 44 px high, it is its track.
     */
    const boxOf = (element: Element): DOMRect => {
      const box = ((element.matches('.said') && element.closest('label')) || element).getBoundingClientRect()
      return element.matches('[type=range]') ? new DOMRect(box.x, box.y + box.height / 2 - 12, box.width, 24) : box
    }
    const inText = (element: Element) => element.matches('a') && getComputedStyle(element).display === 'inline'

    if (root.scrollWidth > root.clientWidth) found.push(`sideways: ${root.scrollWidth} in ${root.clientWidth}`)

    // While a dialog is open, nothing of the page below can be reached.
    const dialog = document.querySelector('dialog:modal')
    if (dialog && dialog.scrollWidth > dialog.clientWidth)
      found.push(`sideways in the dialog: ${dialog.scrollWidth} in ${dialog.clientWidth}`)

    const controls = [
      ...(dialog ?? document).querySelectorAll<HTMLElement>('button, a[href], input, select, summary, textarea'),
    ]
      .filter(element => seen(element) && !element.closest('[inert]') && !inText(element))
      .map(element => ({ element, box: boxOf(element), holder: holderOf(element), label: element.closest('label') }))
    controls.forEach((one, i) => {
      for (const other of controls.slice(i + 1)) {
        if (
          one.holder !== other.holder ||
          one.element.contains(other.element) ||
          (one.label && one.label === other.label)
        )
          continue
        const across = Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left)
        const down = Math.min(one.box.bottom, other.box.bottom) - Math.max(one.box.top, other.box.top)
        if (across > 2 && down > 2) found.push(`${named(one.element)} over ${named(other.element)}`)
      }
    })

    const held = dialog
      ? []
      : [...document.querySelectorAll('body *')].filter(
          element =>
            seen(element) &&
            !element.matches('.said') &&
            holderOf(element) === element &&
            !holderOf(element.parentElement),
        )
    const covered = held.reduce((sum, element) => {
      const { top, bottom } = element.getBoundingClientRect()
      return sum + Math.max(0, Math.min(innerHeight, bottom) - Math.max(0, top))
    }, 0)
    if (covered > innerHeight / 3) found.push(`covered: ${Math.round(covered)} of ${innerHeight}`)

    for (const { element, holder } of controls) {
      if (element.tabIndex < 0 || element.matches(':disabled')) continue
      element.focus()
      const { left, right, top, bottom } = boxOf(element)
      // An element that is higher than the window only has to be partly in sight.
      const [x, y] = [
        (left + right) / 2,
        bottom - top > innerHeight / 2 ? Math.min(Math.max(1, top), Math.max(bottom - 1, 0)) : (top + bottom) / 2,
      ]
      if (x < 0 || x > innerWidth || y < 0 || y > innerHeight) found.push(`focus out of sight: ${named(element)}`)
      else {
        const above = holderOf(document.elementFromPoint(x, y))
        if (above && above !== holder && !above.contains(element)) found.push(`focus covered: ${named(element)}`)
      }
    }
    scrollTo(0, 0)
    return found
  })

/** Places where words are cut off, or lie over other words; empty if all words can be read. */
export const textFaultsOf = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const scope = document.querySelector('dialog:modal') ?? document.body
    const unseen = (element: Element): boolean => {
      for (let at: Element | null = element; at; at = at.parentElement)
        if (getComputedStyle(at).clipPath !== 'none') return true
      // Formulas and pictures place their letters themselves, so they are skipped.
      return (
        element.closest('[inert], svg, math, .katex, option') !== null ||
        !element.checkVisibility({ visibilityProperty: true, opacityProperty: true })
      )
    }
    const said = (text: string | null) => `“${(text ?? '').trim().slice(0, 24)}”`
    const found: string[] = []
    for (const element of scope.querySelectorAll('*')) {
      if (unseen(element) || element.matches('input, textarea') || !element.textContent?.trim()) continue
      const { overflowX, overflowY } = getComputedStyle(element)
      const cut = (overflow: string) => overflow === 'hidden' || overflow === 'clip'
      if (cut(overflowX) && element.scrollWidth > element.clientWidth + 2 && !element.querySelector('svg'))
        found.push(`cut off at the side: ${said(element.textContent)}`)
      if (cut(overflowY) && element.scrollHeight > element.clientHeight + 2 && !element.querySelector('svg'))
        found.push(`cut off below: ${said(element.textContent)}`)
    }
    interface Line {
      readonly node: Node
      readonly left: number
      readonly right: number
      readonly top: number
      readonly bottom: number
      readonly holder: Element | null
    }
    const holderOf = (element: Element | null): Element | null => {
      for (let at = element; at; at = at.parentElement)
        if (['fixed', 'sticky'].includes(getComputedStyle(at).position)) return at
      return null
    }
    const lines: Line[] = []
    const texts = document.createTreeWalker(scope, NodeFilter.SHOW_TEXT)
    const range = document.createRange()
    for (let node = texts.nextNode(); node; node = texts.nextNode()) {
      const element = node.parentElement!
      if (!node.textContent!.trim() || unseen(element)) continue
      const size = parseFloat(getComputedStyle(element).fontSize)
      range.selectNodeContents(node)
      for (const { left, right, top, bottom } of range.getClientRects()) {
        // The box of the letters, without the extra line height above and below.
        const middle = (top + bottom) / 2
        if (right - left > 2)
          lines.push({
            node,
            left,
            right,
            top: middle - 0.35 * size,
            bottom: middle + 0.35 * size,
            holder: holderOf(element),
          })
      }
    }
    lines.forEach((one, i) => {
      for (const other of lines.slice(i + 1)) {
        if (one.node === other.node || one.holder !== other.holder) continue
        const across = Math.min(one.right, other.right) - Math.max(one.left, other.left)
        const down = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top)
        if (across > 3 && down > 2) found.push(`${said(one.node.textContent)} over ${said(other.node.textContent)}`)
      }
    })
    return [...new Set(found)]
  })

/** The share of the window, 0 … 1, that fixed parts cover while the page scrolls. */
export const coveredOf = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const stays = (element: Element | null): boolean => {
      for (let at = element; at; at = at.parentElement) {
        const { position, bottom } = getComputedStyle(at)
        if (position === 'fixed' || (position === 'sticky' && bottom === '0px')) return true
      }
      return false
    }
    let covered = 0
    for (let y = 0; y < innerHeight; y++) if (stays(document.elementFromPoint(innerWidth / 2, y))) covered++
    return covered / innerHeight
  })
