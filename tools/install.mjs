// Brings node_modules to the state that package-lock.json asks for, once and whole. Node built-ins only.
import { createHash } from 'node:crypto'
import { lstat, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { exclusively } from './lock.mjs'
import { npm, root } from './run.mjs'

// Written last: a folder without it is half an install, one with another hash is a stale one.
const stamp = join(root, 'node_modules', '.installed')

async function wanted() {
  const lockfile = await readFile(join(root, 'package-lock.json'), 'utf8')
  // Some packages bring a program for one kind of machine only.
  return createHash('sha256').update(`${lockfile} ${process.platform} ${process.arch}`).digest('hex')
}

const isInstalled = async () => (await readFile(stamp, 'utf8').catch(() => '')) === (await wanted())

/** A link leads to the folder of another copy, which npm would empty: whoever made the link keeps that folder up. */
const isLent = async () => (await lstat(join(root, 'node_modules')).catch(() => null))?.isSymbolicLink() ?? false

export async function install() {
  if ((await isInstalled()) || (await isLent())) return
  await exclusively(async () => {
    // The command that was waited for may have done it.
    if (await isInstalled()) return
    console.log('Installing what is missing …')
    await rm(stamp, { force: true })
    // Whatever the machine is set to, the tools for building and testing too.
    const code = await npm(['ci', '--include=dev', '--no-audit', '--no-fund'])
    if (code !== 0) throw new Error(`npm ci ended with ${code}: is there a network? The same command tries again.`)
    await writeFile(stamp, await wanted())
  })
}
