/** Resolves when the page is complete and idle. Work that nobody waits for starts then. */

/** The longest wait for an idle moment after the page has loaded, in milliseconds. */
const LATEST = 2_000

export async function calm(): Promise<void> {
  if (document.readyState !== 'complete')
    await new Promise(resolve => addEventListener('load', resolve, { once: true }))
  // Safari has no idle callbacks.
  if ('requestIdleCallback' in window) await new Promise(resolve => requestIdleCallback(resolve, { timeout: LATEST }))
  else await new Promise(resolve => setTimeout(resolve, LATEST / 4))
}
