/**
 * After one visit the site works without a network: see worker.js, which the build completes with the list of its
 * files.
 */

/** Once the page is there: keeping a copy must not compete with the first picture. */
export function workOffline(): void {
  if (!import.meta.env.PROD || !mayKeep()) return
  const register = () => {
    keepCopy().catch(() => {
      // Where it cannot be (no such file, no room, no network), the site goes on as it is.
    })
  }
  if (document.readyState === 'complete') register()
  else addEventListener('load', register, { once: true })
}

async function keepCopy(): Promise<void> {
  const registration = await navigator.serviceWorker.register(new URL('sw.js', document.baseURI))
  // Browsers look for a newer one by themselves, but some only minutes later.
  if (registration.active) await registration.update()
}

/**
 * A page of our own in a window of its own: a frame in somebody else's page leaves nothing behind with their readers.
 */
function mayKeep(): boolean {
  try {
    return window.top === window && isSecureContext && location.protocol !== 'file:' && 'serviceWorker' in navigator
  } catch {
    return false
  }
}
