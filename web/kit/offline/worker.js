/*
 * Answers for the site from a copy of one whole build, so that it works without a network and versions never mix. A new
 * build is copied beside the one in use, and takes its place when no page of the site is open any more, or when the
 * only one that is open is loaded again. VERSION and FILES are written above this text when the site is built.
 */
/* global VERSION, FILES */
const OURS = `reverse-bottleneck ${registration.scope} `
const CACHE = OURS + VERSION
const addresses = new Set(FILES.map(file => new URL(file, registration.scope).href))

/**
 * Stands for a moment, until the newer build answers for it; on dark paper it must not flash. Loaded again at once and
 * again, it would keep this worker at work, and so in office. A Refresh would be no more than a step to the address's
 * own #.
 */
const BETWEEN = `<!doctype html><meta name="color-scheme" content="light dark"><link rel="icon" href="favicon.svg">
<title>A newer version</title><script>
  const again = () => location.reload()
  navigator.serviceWorker.addEventListener('controllerchange', again)
  setTimeout(again, 1000)
</script>`
/** How often the reader is kept waiting for the newer build: then this one serves once more. */
const PATIENCE = 3
let waits = 0

/** A build's files carry their content in their names, or their content's version in CACHE: what is there is right. */
async function copyBuild() {
  const cache = await caches.open(CACHE)
  await Promise.all(
    [...addresses].map(async address => {
      const known = address.includes('/assets/') ? await caches.match(address) : undefined
      const response = known ?? (await fetch(address, { cache: 'no-cache' }))
      if (!response.ok) throw new Error(`${address} could not be had: ${response.status}`)
      // A redirected answer would be refused as a page.
      await cache.put(address, new Response(response.body, { status: 200, headers: response.headers }))
    }),
  )
}

async function forgetOthers() {
  const names = await caches.keys()
  await Promise.all(names.filter(name => name.startsWith(OURS) && name !== CACHE).map(name => caches.delete(name)))
}

/** The file that a request means: what follows # or ? is for the page alone. */
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
    // The newer build takes over, and the page is asked for again.
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
