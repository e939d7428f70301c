/*
 * Stands in the built HTML, ahead of the page's script. What is written there is painted first; then the script begins.
 * A phone is slow, and all of the opening page is there to be read: so its script begins when the reader does
 * something, or when all has been quiet for a while. What they press until it answers is kept, and done then.
 */
{
  const { dataset, lang } = document.documentElement
  const scripts = [...(WORDS[lang] ?? []), ...SCRIPTS]
  const fetchScripts = () => {
    for (const href of scripts)
      document.head.append(
        Object.assign(document.createElement('link'), {
          rel: 'modulepreload',
          crossOrigin: '',
          fetchPriority: 'low',
          href,
        }),
      )
  }
  const useFaces = () => {
    document.querySelector('[data-faces]').media = 'all'
  }
  // What is written here is in English. Where it cannot be had in the reader's language, the script makes the page.
  const inLanguage = async () => {
    const address = OPENINGS[lang]
    if (!address || 'asks' in dataset) return
    dataset.coming = ''
    try {
      const [html] = await Promise.all([
        fetch(address).then(answer => (answer.ok ? answer.text() : Promise.reject(new Error(answer.status)))),
        new Promise(parsed => addEventListener('DOMContentLoaded', parsed)),
      ])
      document.getElementById('page').innerHTML = html
    } catch {
      dataset.asks = ''
    }
    delete dataset.coming
  }
  const ready = inLanguage()
  let begun = false
  const begin = () => {
    if (begun) return
    begun = true
    useFaces()
    // Where it cannot be had, what is left works as the browser has it.
    void ready
      .then(() => import(new URL(scripts.at(-1), document.baseURI)))
      .catch(() => dispatchEvent(new Event('answering')))
  }
  // In the frame after the first, or a slow machine would begin before that is on its screen.
  const afterFirstFrame = act =>
    addEventListener('DOMContentLoaded', () =>
      requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(() => act()))),
    )

  /** What readers do, and what cannot wait for more. */
  const SIGNS = [
    'pointerdown',
    'pointermove',
    'touchstart',
    'wheel',
    'scroll',
    'keydown',
    'focusin',
    'click',
    'hashchange',
    'beforeprint',
  ]
  /** Milliseconds after the page has loaded. */
  const QUIET = 5000
  const written = matchMedia(PHONE).matches && !matchMedia(SHORT).matches && !('asks' in dataset)
  if (written) {
    for (const sign of SIGNS) addEventListener(sign, begin, { capture: true, once: true, passive: true })
    addEventListener('load', () => setTimeout(begin, QUIET))
    afterFirstFrame(() => {
      // The letters of the page change once, when all of them are there.
      const fonts = [...document.querySelectorAll('link[as=font]')].map(
        link =>
          new Promise(done => {
            link.onload = link.onerror = done
            link.media = 'all'
          }),
      )
      void Promise.all(fonts).then(useFaces).then(fetchScripts)
    })
  } else {
    fetchScripts()
    afterFirstFrame(begin)
  }

  let pressed = null
  const values = new Map()
  const keep = {
    click(event) {
      const { target, ctrlKey, metaKey, shiftKey, altKey } = event
      // A link to elsewhere needs no script.
      if (ctrlKey || metaKey || shiftKey || altKey || !target.closest('#page') || target.closest('a[href*="//"]'))
        return
      event.preventDefault()
      event.stopPropagation()
      pressed = target
    },
    input({ target }) {
      values.set(target, target.value)
    },
    // The browser scrolls instead: nothing was meant.
    pointercancel({ target }) {
      if (values.delete(target)) target.value = target.defaultValue
    },
  }
  for (const type in keep) addEventListener(type, keep[type], true)

  addEventListener(
    'answering',
    () => {
      for (const type in keep) removeEventListener(type, keep[type], true)
      for (const [input, value] of values) {
        input.value = input.defaultValue
        // As the browser sets it for a hand: the page does not know of it before it hears of it.
        Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value').set.call(input, value)
        input.dispatchEvent(new Event('input', { bubbles: true }))
      }
      pressed?.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, composed: true }))
    },
    { once: true },
  )
}
