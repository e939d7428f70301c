/**
 * What browsers do that translate pages: each text, present or to come, gives way to an element with another text in it,
 * and the page's script is left with a text that stands nowhere. Here a translation is the same words between two marks.
 */
import type { Page } from '@playwright/test'

/** From the next page on. */
export async function translate(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const spared = '[translate="no"], script, style, textarea, [data-translation]'
    const isSpared = (text: Text) => {
      // The nearest word on it counts.
      const nearest = text.parentElement?.closest(`[translate="yes"], ${spared}`)
      return nearest ? nearest.matches(spared) : !text.parentElement
    }
    const wrap = (text: Text) => {
      if (!text.data.trim() || isSpared(text)) return
      const outer = document.createElement('font')
      outer.dataset.translation = ''
      outer.append(document.createElement('font'))
      outer.firstElementChild!.textContent = `⟦${text.data}⟧`
      text.replaceWith(outer)
    }
    const wrapAll = (node: Node) => {
      if (node instanceof Text) return wrap(node)
      const walker = document.createTreeWalker(node, NodeFilter.SHOW_TEXT)
      const texts: Text[] = []
      while (walker.nextNode()) texts.push(walker.currentNode as Text)
      texts.forEach(wrap)
    }
    const observer = new MutationObserver(changes => {
      for (const { type, target, addedNodes } of changes) (type === 'characterData' ? [target] : [...addedNodes]).forEach(wrapAll)
    })
    observer.observe(document, { childList: true, characterData: true, subtree: true })
  })
}

/** The words of the page, a line for each block, without the marks of translation and without what no translator touches. */
export function words(page: Page): Promise<string> {
  return page.evaluate(() => {
    const read = (node: Node): string => {
      if (node instanceof Text) return node.data
      if (!(node instanceof HTMLElement) || ['SCRIPT', 'STYLE', 'TEXTAREA', 'IFRAME'].includes(node.tagName)) return ''
      const inner = node.getAttribute('translate') === 'no' ? [...node.querySelectorAll('[translate="yes"]')] : [...node.childNodes]
      const text = inner.map(read).join('')
      return node.tagName === 'FONT' || getComputedStyle(node).display.startsWith('inline') ? text : `\n${text}\n`
    }
    const lines = read(document.body).replace(/[⟦⟧]/g, '').split('\n').map(line => line.replace(/\s+/g, ' ').trim())
    return lines.filter(line => line !== '').join('\n')
  })
}
