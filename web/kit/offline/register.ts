/** After one visit the site works without a network: see worker.js. The build adds the list of files to it. */

/**
 * Waits until the page has loaded: copying files must not compete with the first picture.
 * @param root the address of the site from this document, with a slash at its end
 */
export function workOffline(root = ''): void {
  if (!import.meta.env.PROD || !mayKeep()) return
  const register = () => {
    keepCopy(root).catch(() => {
      // If the copy fails (no such file, no room, no network), the site works as before.
    })
  }
  if (document.readyState === 'complete') register()
  else addEventListener('load', register, { once: true })
}

async function keepCopy(root: string): Promise<void> {
  const registration = await navigator.serviceWorker.register(new URL(`${root}sw.js`, document.baseURI))
  // Browsers check for a newer worker by themselves, but some only minutes later.
  if (registration.active) await registration.update()
}

/**
 * True only for a page of our own in its own window: a frame in somebody else's page must not store anything for their
 * readers.
 */
function mayKeep(): boolean {
  try {
    return window.top === window && isSecureContext && location.protocol !== 'file:' && 'serviceWorker' in navigator
  } catch {
    return false
  }
}
