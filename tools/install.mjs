// Installs what package-lock.json asks for into node_modules, once and completely. Uses only modules of Node itself.
import { createHash } from 'node:crypto'
import { lstat, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { exclusively } from './lock.mjs'
import { npm, root } from './run.mjs'

// This file is written last: a folder without it is incomplete, and one with another hash is out of date.
const stamp = join(root, 'node_modules', '.installed')

async function wanted() {
  const lockfile = await readFile(join(root, 'package-lock.json'), 'utf8')
  // The hash includes platform and processor, since some packages install a program for one kind of machine.
  return createHash('sha256').update(`${lockfile} ${process.platform} ${process.arch}`).digest('hex')
}

const isInstalled = async () => (await readFile(stamp, 'utf8').catch(() => '')) === (await wanted())

/**
 * Whether node_modules is a link to the folder of another copy. npm would empty that folder, and it is kept up to date
 * by whoever made the link.
 */
const isLent = async () => (await lstat(join(root, 'node_modules')).catch(() => null))?.isSymbolicLink() ?? false

export async function install() {
  if ((await isInstalled()) || (await isLent())) return
  await exclusively(async () => {
    // Another command that held the lock may have installed everything.
    if (await isInstalled()) return
    console.log('Installing what is missing …')
    await rm(stamp, { force: true })
    // The tools for building and testing are installed even where the machine is configured to leave them out.
    const code = await npm(['ci', '--include=dev', '--no-audit', '--no-fund'])
    if (code !== 0) throw new Error(`npm ci ended with ${code}: is there a network? The same command tries again.`)
    await writeFile(stamp, await wanted())
  })
}
