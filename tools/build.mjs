// Builds everything into dist/: the engine for notebooks, the sweep as one file, the opening draw that the engine
// computes, the site, and the figures for other pages.
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { install } from './install.mjs'
import { licenseComment, licensesOf, writeLicenses } from './licenses.mjs'
import { exclusively } from './lock.mjs'
import { writeServiceWorker } from './offline.mjs'
import { node, root } from './run.mjs'

const dist = join(root, 'dist')

/** Of what is built beside the site: no settings of the site, nothing of public/. */
const APART = { configFile: false, root, publicDir: false, logLevel: 'warn' }

/** One file without imports, and its types beside it. */
async function buildEngine() {
  const vite = await import('vite')
  await vite.build({
    ...APART,
    build: {
      outDir: dist,
      emptyOutDir: false,
      target: 'es2022',
      license: licensesOf('engine'),
      lib: { entry: join(root, 'src/index.ts'), formats: ['es'], fileName: () => 'engine.js' },
    },
  })
  await writeTypes('src')
}

/**
 * The sweep as one file for Node, with the engine that was just built inside, so that its numbers have the same bits.
 * It is copied to other machines by itself, so its licences are in it.
 */
async function buildSweep() {
  const vite = await import('vite')
  await vite.build({
    ...APART,
    ssr: { noExternal: true },
    build: {
      ssr: true,
      outDir: dist,
      emptyOutDir: false,
      target: 'node20.19',
      rolldownOptions: {
        input: join(root, 'tools/sweep.mjs'),
        output: { entryFileNames: 'sweep.js', codeSplitting: false, footer: await licenseComment(dist, 'engine') },
      },
    },
  })
}

/** Writes the declarations of a folder's TypeScript project to where its settings say. */
async function writeTypes(project) {
  const emit = ['--noEmit', 'false', '--declaration', '--emitDeclarationOnly']
  const code = await node('node_modules/typescript/bin/tsc', ['-p', project, ...emit])
  if (code !== 0) throw new Error(`The types of ${project} could not be written.`)
}

/** Lets the engine that was just built compute the picture that the page shows before a worker has started. */
async function computeOpening() {
  if ((await node('tools/opening.mjs')) !== 0) throw new Error('The opening run could not be computed.')
}

/** Builds each page by itself, so that no page contains code that only the other needs. */
async function buildSite() {
  const vite = await import('vite')
  for (const page of ['index.html', 'embed.html']) {
    await vite.build({
      root,
      configFile: join(root, 'vite.config.ts'),
      build: { license: licensesOf(page), rolldownOptions: { input: page } },
    })
  }
}

/**
 * Figures for other people's pages, in one file each: as an element and as a page. Also the helper for pages that hold
 * a frame.
 */
async function buildFigures() {
  const vite = await import('vite')
  for (const figure of ['element', 'standalone']) {
    await vite.build({
      root,
      configFile: join(root, `tools/vite/${figure}.config.ts`),
      build: { license: licensesOf(figure) },
    })
  }
  await vite.build({
    ...APART,
    build: {
      outDir: dist,
      emptyOutDir: false,
      minify: true,
      rolldownOptions: {
        input: join(root, 'web/figure/host.ts'),
        preserveEntrySignatures: 'strict',
        output: { entryFileNames: 'embed.js' },
      },
    },
  })
  await writeTypes('web/figure')
}

export const build = () =>
  exclusively(async () => {
    await rm(dist, { recursive: true, force: true })
    await buildEngine()
    await buildSweep()
    await computeOpening()
    await buildSite()
    await writeServiceWorker(dist)
    await buildFigures()
    await writeLicenses(dist)
  })

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  await install()
  await build()
}
