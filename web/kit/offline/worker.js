/*
 * Answers requests from a copy of one whole build. So the site works without a network, and files of two builds never
 * mix. A new build is copied beside the present one. The new build takes over when no page of the site is open, or when
 * the only open page is loaded again. The site's build writes VERSION and FILES above this text.
 */
/* global VERSION, FILES */
const OURS = `reverse-bottleneck ${registration.scope} `
const CACHE = OURS + VERSION
const addresses = new Set(FILES.map(file => new URL(file, registration.scope).href))

/**
 * A page shown for a moment, until the newer build's worker answers. `color-scheme` keeps it from flashing white on a
 * dark screen. It loads itself again when the newer worker takes over, at the latest after a second. Quick reloads
 * would keep this worker busy, and a busy worker is not replaced. A Refresh header would not reload it where the
 * address has a #: the browser would only go to that # in the same page.
 */
const BETWEEN = `<!doctype html><meta name="color-scheme" content="light dark"><link rel="icon" href="favicon.svg">
<title>A newer version</title><script>
  const again = () => location.reload()
  navigator.serviceWorker.addEventListener('controllerchange', again)
  setTimeout(again, 1000)
</script>`
/** How often the reader has to wait for the newer build. After that, this build answers again. */
const PATIENCE = 3
let waits = 0

/** Not every server knows that a folder means its index.html; that of the site's root is known to, since it was asked. */
const fileAt = address => (address.endsWith('/') && address !== registration.scope ? `${address}index.html` : address)

/**
 * Files in assets/ have a hash of their content in their names, so a copy from any build is right. All other files are
 * fetched into a cache of their own version.
 */
async function copyBuild() {
  const cache = await caches.open(CACHE)
  await Promise.all(
    [...addresses].map(async address => {
      const known = address.includes('/assets/') ? await caches.match(address) : undefined
      const response = known ?? (await fetch(fileAt(address), { cache: 'no-cache' }))
      if (!response.ok) throw new Error(`${address} could not be had: ${response.status}`)
      // The browser would refuse a redirected response as a page, so the response is made anew.
      await cache.put(address, new Response(response.body, { status: 200, headers: response.headers }))
    }),
  )
}

async function forgetOthers() {
  const names = await caches.keys()
  await Promise.all(names.filter(name => name.startsWith(OURS) && name !== CACHE).map(name => caches.delete(name)))
}

/**
 * The address of the file that a request asks for, or null. What follows # or ? in an address is only for the page's
 * script.
 */
function fileOf(request) {
  const { origin, pathname } = new URL(request.url)
  const address = (origin + pathname).replace(/\/index\.html$/, '/')
  return request.method === 'GET' && addresses.has(address) ? address : null
}

async function answer(request, address) {
  if (
    request.mode === 'navigate' &&
    registration.waiting &&
    waits < PATIENCE &&
    (await clients.matchAll({ type: 'window' })).length < 2
  ) {
    waits++
    // The newer build takes over, and BETWEEN requests the page again.
    registration.waiting.postMessage('take over')
    return new Response(BETWEEN, { headers: { 'Content-Type': 'text/html' } })
  }
  const cache = await caches.open(CACHE)
  return (await cache.match(address)) ?? fetch(request)
}

addEventListener('install', event => event.waitUntil(copyBuild()))
addEventListener('activate', event => event.waitUntil(forgetOthers().then(() => clients.claim())))
addEventListener('message', event => {
  if (event.data === 'take over') event.waitUntil(skipWaiting())
})
addEventListener('fetch', event => {
  const address = fileOf(event.request)
  if (address) event.respondWith(answer(event.request, address))
})
