/** The contrast of everything drawn with what is behind it, in the colours that the browser finally shows. */
import type { Page } from '@playwright/test'

/** The least contrast for anything that carries information: WCAG 1.4.11. */
export const ENOUGH = 3

export interface Mark {
  /** A name for the messages of tests. */
  readonly name: string
  /** The highest contrast of its fill, outline, background or border with what is behind it. */
  readonly contrast: number
}

/**
 * Everything that is drawn and in sight: in pictures, in the page around them, and in figures on other people's pages.
 */
export const marksOf = (page: Page): Promise<Mark[]> =>
  page.evaluate(() => {
    const figure = document.querySelector('reverse-bottleneck')?.shadowRoot
    const root: Document | ShadowRoot = figure ?? document
    const pen = document.createElement('canvas').getContext('2d', { willReadFrequently: true })!
    type Colour = readonly [number, number, number, number]
    const known = new Map<string, Colour>()
    const colour = (css: string): Colour => {
      if (css === 'none' || css === '') return [0, 0, 0, 0]
      const before = known.get(css)
      if (before) return before
      pen.clearRect(0, 0, 1, 1)
      pen.fillStyle = css
      pen.fillRect(0, 0, 1, 1)
      const [r, g, b, a] = pen.getImageData(0, 0, 1, 1).data
      known.set(css, [r, g, b, a / 255])
      return known.get(css)!
    }
    const luminance = ([r, g, b]: readonly number[]) => {
      const [R, G, B] = [r, g, b].map(c => (c / 255 <= 0.04045 ? c / 255 / 12.92 : ((c / 255 + 0.055) / 1.055) ** 2.4))
      return 0.2126 * R + 0.7152 * G + 0.0722 * B
    }
    const parentOf = (element: Element): Element | null =>
      element.parentElement ?? (element.getRootNode() as ShadowRoot).host ?? null
    /** The colour behind an element: the first opaque background among its ancestors. */
    const groundBehind = (element: Element): Colour => {
      for (let at = parentOf(element); at; at = parentOf(at)) {
        const ground = colour(getComputedStyle(at).backgroundColor)
        if (ground[3] > 0.99) return ground
      }
      return [255, 255, 255, 1]
    }
    const against = (paint: Colour, strength: number, ground: Colour) => {
      const alpha = paint[3] * strength
      const seen = [0, 1, 2].map(i => alpha * paint[i] + (1 - alpha) * ground[i])
      const [one, other] = [luminance(seen), luminance(ground)]
      return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05)
    }
    const opacityOf = (element: Element) => {
      let strength = 1
      for (let at: Element | null = element; at; at = parentOf(at)) strength *= Number(getComputedStyle(at).opacity)
      return strength
    }
    const found = new Map<Element, { name: string; contrast: number }>()
    for (const element of root.querySelectorAll('*')) {
      if (element.closest('.said, clipPath, defs, [inert]') || !element.checkVisibility({ visibilityProperty: true }))
        continue
      const { width, height, bottom } = element.getBoundingClientRect()
      if (Math.max(width, height) < 1 || bottom <= 0) continue
      const style = getComputedStyle(element)
      const strength = opacityOf(element)
      if (strength < 0.05) continue
      const ground = groundBehind(element)
      const paints: number[] = []
      if (element instanceof SVGGeometryElement) {
        const fill = colour(style.fill)
        const stroke = colour(style.stroke)
        // A mark in the colour of the paper only separates other marks: its contrast is 1, so it is left out below.
        if (fill[3] > 0 && !(element instanceof SVGLineElement))
          paints.push(against(fill, strength * Number(style.fillOpacity), ground))
        if (stroke[3] > 0 && parseFloat(style.strokeWidth) > 0)
          paints.push(against(stroke, strength * Number(style.strokeOpacity), ground))
      } else if (
        !(element instanceof SVGElement) &&
        element !== document.documentElement &&
        element !== document.body
      ) {
        const own = colour(style.backgroundColor)
        if (own[3] > 0) paints.push(against(own, strength, ground))
        for (const side of ['Top', 'Right', 'Bottom', 'Left'] as const) {
          const line = colour(style[`border${side}Color`])
          if (parseFloat(style[`border${side}Width`]) > 0 && style[`border${side}Style`] !== 'none' && line[3] > 0)
            paints.push(against(line, strength, ground))
        }
      }
      const contrast = Math.max(...paints)
      if (!(contrast > 1.02)) continue
      // Class names as they are written: the build puts a line before them, and a number behind. A shape without a class gets the name of the group that
      // holds it.
      const classes = (of: Element) => (of.getAttribute('class') ?? '').replaceAll(/\b_([a-zA-Z]+)\d*\b/g, '$1')
      const holder = element.closest('[data-outline], [data-tint], g[class]')
      const name =
        classes(element) ||
        (holder && (holder.getAttribute('data-outline') ?? holder.getAttribute('data-tint') ?? classes(holder)))
      // A tinted area consists of several shapes; one of them has the edge, so they count as one mark.
      const whole = element.closest('[data-tint]') ?? element
      found.set(whole, {
        name: `${element.tagName.toLowerCase()} ${name ?? ''}`.trim(),
        contrast: Math.max(contrast, found.get(whole)?.contrast ?? 0),
      })
    }
    return [...found.values()]
  })
