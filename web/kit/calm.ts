/** When the page has been put together and has nothing else to do: the time for work that nobody waits for. */

/** Not longer than this after the page has loaded, in milliseconds. */
const LATEST = 2_000

export async function calm(): Promise<void> {
  if (document.readyState !== 'complete')
    await new Promise(resolve => addEventListener('load', resolve, { once: true }))
  // Safari has no idle callbacks.
  if ('requestIdleCallback' in window) await new Promise(resolve => requestIdleCallback(resolve, { timeout: LATEST }))
  else await new Promise(resolve => setTimeout(resolve, LATEST / 4))
}
