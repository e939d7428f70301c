/**
 * Acts like a browser that translates pages. Each text, present or future, in the page or in a shadow root, is replaced
 * by elements with another text. The script of the page keeps a text node that is no longer in the page. Here the other
 * language is capital letters between marks, and the original of each text is kept, for the test alone.
 */
import type { Page } from '@playwright/test'

declare global {
  interface Window {
    readonly translated: WeakMap<Node, string>
  }
}

/** Translates every page that is opened from now on, and its frames. */
export async function translate(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const sources = new WeakMap<Node, string>()
    Object.defineProperty(window, 'translated', { value: sources })
    const SPARED = '[translate="no"], .notranslate, script, style, title, textarea, font'
    const isSpared = (text: Text): boolean => {
      const nearest = text.parentElement?.closest(`[translate="yes"], ${SPARED}`)
      return nearest ? nearest.matches(SPARED) : false
    }
    const wrap = (text: Text): void => {
      if (!text.data.trim() || !text.parentNode || isSpared(text)) return
      const [outer, inner] = [0, 1].map(() =>
        Object.assign(document.createElement('font'), { dir: 'auto', style: 'vertical-align: inherit' }),
      )
      inner.textContent = `⟦${text.data.toUpperCase()}⟧`
      outer.append(inner)
      sources.set(outer, text.data)
      text.replaceWith(outer)
    }
    const wrapAll = (node: Node): void => {
      if (node instanceof Text) return wrap(node)
      const walker = document.createTreeWalker(node, NodeFilter.SHOW_TEXT)
      const texts: Text[] = []
      while (walker.nextNode()) texts.push(walker.currentNode as Text)
      texts.forEach(wrap)
    }
    const observer = new MutationObserver(changes => {
      for (const { type, target, addedNodes } of changes)
        (type === 'characterData' ? [target] : [...addedNodes]).forEach(wrapAll)
      const { documentElement: page } = document
      // The page's `lang` attribute is replaced, and its class is overwritten.
      if (page && page.lang !== 'xx') Object.assign(page, { lang: 'xx', className: 'translated-ltr' })
    })
    const watch = (root: Node): void => observer.observe(root, { childList: true, characterData: true, subtree: true })
    watch(document)
    const attachShadow = Reflect.get(Element.prototype, 'attachShadow') as (
      this: Element,
      init: ShadowRootInit,
    ) => ShadowRoot
    Element.prototype.attachShadow = function (init) {
      const root = attachShadow.call(this, init)
      watch(root)
      return root
    }
  })
}

/**
 * Where the page does not show what its script means: texts that are old or doubled, a verdict that does not fit the
 * number, a number that is not that of the draw, a part that has failed, or no content at all. Null where there is
 * nothing to compare yet.
 */
export function faults(place: ReturnType<Page['locator']>): Promise<string[]> {
  return place.evaluate(start => {
    const found: string[] = []
    const elements: Element[] = []
    const gather = (root: ParentNode): void => {
      for (const element of root.querySelectorAll('*')) {
        elements.push(element)
        if (element.shadowRoot) gather(element.shadowRoot)
      }
    }
    gather(start.shadowRoot ?? start)

    /**
     * The texts that an element has beside its child elements; null where they depend on more than the element's props.
     */
    const meant = (child: unknown): string | null => {
      if (typeof child === 'string' || typeof child === 'number') return String(child)
      if (Array.isArray(child))
        return child.reduce<string | null>((all, one) => {
          const next = meant(one)
          return all === null || next === null ? null : all + next
        }, '')
      if (typeof child !== 'object' || child === null) return ''
      const { type, props } = child as { readonly type?: unknown; readonly props?: { readonly children?: unknown } }
      if (typeof type === 'string') return ''
      return typeof type === 'symbol' ? meant(props?.children) : null
    }
    const sources = window.translated
    const stands = (element: Element): string =>
      [...element.childNodes].map(node => sources.get(node) ?? (node instanceof Text ? node.data : '')).join('')
    let compared = 0
    for (const element of elements) {
      const key = Object.keys(element).find(name => name.startsWith('__reactProps$'))
      const props =
        key &&
        (Reflect.get(element, key) as { readonly children?: unknown; readonly dangerouslySetInnerHTML?: unknown })
      if (!props || props.dangerouslySetInnerHTML) continue
      const text = meant(props.children)
      if (
        text === null ||
        (text === '' &&
          element.childNodes.length === element.children.length &&
          !element.querySelector(':scope > font'))
      )
        continue
      compared++
      if (stands(element) !== text) found.push(`“${stands(element)}” stands where “${text}” is meant`)
    }
    if (compared < 20) found.push(`no more than ${compared} texts`)
    if (elements.some(({ tagName, parentElement }) => tagName === 'FONT' && parentElement?.closest('svg')))
      found.push('a text of a picture is translated')
    for (const { textContent } of elements.filter(element => element.matches('[role="alert"]')))
      if (/went wrong/i.test(textContent)) found.push(textContent)

    const outputs = elements.filter(
      (element): element is HTMLElement => element.matches('output[data-nats]') && element.checkVisibility(),
    )
    for (const output of outputs) {
      const nats = Number(output.dataset.nats)
      const figures = output.textContent.replaceAll(',', '')
      const decimals = figures.split('.')[1]?.length ?? 0
      const shown = Number(figures.replace('−', '-').replace('±', ''))
      if (!(Math.abs(shown - nats) <= 0.51 * 10 ** -decimals))
        found.push(`the number says ${figures}, its draw ${nats}`)
      const verdict = output.closest('[data-old]')?.textContent ?? ''
      const [helped, hurt] = [/DATA⟧? *⟦?HELPED/.test(verdict), /DATA⟧? *⟦?HURT/.test(verdict)]
      if ((helped && !(nats > 0)) || (hurt && !(nats < 0)) || (helped && hurt))
        found.push(`${nats} is called “${verdict}”`)
    }
    // The plane must show the setting of the levers.
    const levers = elements.filter(
      (element): element is HTMLInputElement =>
        element.matches('input[type="range"]') &&
        /^[KJL] /.test(element.getAttribute('aria-label') ?? '') &&
        element.checkVisibility(),
    )
    const values = new Map(levers.map(lever => [lever.getAttribute('aria-label')![0], Number(lever.value)]))
    const options = elements.filter(element => element.matches('[role="group"] [role="option"]'))
    if (values.size === 3 && options.length > 0) {
      const sum = [...values.values()].reduce((all, value) => all + value)
      if (options.length !== sum) found.push(`${options.length} components, and levers at ${sum}`)
    }
    if (
      outputs.length === 0 &&
      !elements.some(
        element => element.matches('main') && element.checkVisibility() && element.textContent.length > 200,
      )
    )
      found.push('the page is blank')
    return [...new Set(found)]
  })
}
