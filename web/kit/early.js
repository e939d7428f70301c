/*
 * This script stands in the built HTML, before the page's own script. The written page is painted first; the page's own
 * script starts later. A phone is slow, and the reader can read the whole opening page without a script. So on a phone
 * the page's script starts when the reader does something, or after a quiet time. Until the page answers, presses and
 * inputs of the reader are kept; then they are repeated.
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
  // The written page is in English. For another language, a written page in that language is fetched. If the fetch
  // fails, the page's script makes the page.
  /** How long the page waits for it, in milliseconds. */
  const PATIENCE = 4000
  const inLanguage = async () => {
    const address = OPENINGS[lang]
    if (!address || 'asks' in dataset) return
    dataset.coming = ''
    const parsed = new Promise(done => addEventListener('DOMContentLoaded', done))
    try {
      const [html] = await Promise.all([
        fetch(address, { signal: AbortSignal.timeout(PATIENCE) }).then(answer =>
          answer.ok ? answer.text() : Promise.reject(new Error(answer.status)),
        ),
        parsed,
      ])
      document.getElementById('page').innerHTML = html
    } catch {
      // Nothing is there to be read, so the script is not held back either.
      dataset.asks = ''
      void parsed.then(begin)
    }
    delete dataset.coming
  }
  const ready = inLanguage()
  let begun = false
  const begin = () => {
    if (begun) return
    begun = true
    useFaces()
    // If the script cannot be loaded, this event ends the keeping of presses: the written page then works as plain
    // HTML.
    void ready
      .then(() => import(new URL(scripts.at(-1), document.baseURI)))
      .catch(() => dispatchEvent(new Event('answering')))
  }
  // Waits for the second frame. Otherwise a slow machine would start the script before the first frame is on screen.
  const afterFirstFrame = act =>
    addEventListener('DOMContentLoaded', () =>
      requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(() => act()))),
    )

  /** The events that start the page's script: actions of the reader, and a printout, which cannot wait. */
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
  /** If the reader does nothing, the script starts this long after the page has loaded, in milliseconds. */
  const QUIET = 5000
  const written = matchMedia(PHONE).matches && !matchMedia(SHORT).matches && !('asks' in dataset)
  if (written) {
    for (const sign of SIGNS) addEventListener(sign, begin, { capture: true, once: true, passive: true })
    addEventListener('load', () => setTimeout(begin, QUIET))
    afterFirstFrame(() => {
      // The fonts are put to use together, after all of them have loaded, so that the text changes its look only once.
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
      // A link to another document works without the script.
      if (ctrlKey || metaKey || shiftKey || altKey || !target.closest('#page') || target.closest('a[href*="/"]')) return
      event.preventDefault()
      event.stopPropagation()
      pressed = target
    },
    input({ target }) {
      values.set(target, target.value)
    },
    // The browser has taken the gesture for a scroll: the reader did not mean to change the value.
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
        // Sets the value by the native setter, as the browser does for a reader's input. React then takes the `input`
        // event that follows for a change.
        Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value').set.call(input, value)
        input.dispatchEvent(new Event('input', { bubbles: true }))
      }
      pressed?.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, composed: true }))
    },
    { once: true },
  )
}
