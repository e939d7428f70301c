// Completes the service worker of the built site: adds the list of the site's files, and a version that is a hash of
// their contents. So the same build has the same version, and any change gives a new one.
import { createHash } from 'node:crypto'
import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { root } from './run.mjs'

/**
 * The files in the site's root folder that its pages load. The engine for notebooks and similar files are for other
 * pages, and the card is for other sites.
 */
const ASKED_FOR = /^(?!card\.png).*\.(html|json|bin|svg|png)$/

const filesIn = async folder =>
  (await readdir(folder, { withFileTypes: true })).filter(entry => entry.isFile()).map(({ name }) => name)

/** The address of index.html is its folder. */
const addressOf = file => file.replace(/(^|\/)index\.html$/, '$1') || './'

/** Folders with a page of their own. */
const FOLDERS = ['story', 'zh/story']

export async function writeServiceWorker(dist) {
  const pages = (await filesIn(dist)).filter(name => ASKED_FOR.test(name))
  const assets = (await filesIn(join(dist, 'assets'))).map(name => `assets/${name}`)
  const others = FOLDERS.map(folder => `${folder}/index.html`)
  const files = [...pages, ...others, ...assets].sort()
  const worker = await readFile(join(root, 'web/kit/offline/worker.js'), 'utf8')
  const version = createHash('sha256').update(worker)
  for (const file of files) version.update(file).update(await readFile(join(dist, file)))
  const known = `const VERSION = '${version.digest('hex').slice(0, 16)}'\nconst FILES = ${JSON.stringify(files.map(addressOf))}\n`
  await writeFile(join(dist, 'sw.js'), known + worker)
}
