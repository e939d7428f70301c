// Only one command at a time changes node_modules and dist: a second one waits. Uses only modules of Node itself.
import { createHash } from 'node:crypto'
import { open, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { isAlive } from './alive.mjs'
import { root } from './run.mjs'

// The lock file holds the id of the process that has the lock. It is outside of the project's folder, since installing
// empties node_modules.
const file = join(tmpdir(), `reverse-bottleneck-${createHash('sha256').update(root).digest('hex').slice(0, 16)}.lock`)

async function take() {
  const handle = await open(file, 'wx').catch(() => null)
  if (!handle) return false
  await handle.writeFile(String(process.pid))
  await handle.close()
  return true
}

/** Whether the lock belongs to a command that ended without removing it, or was never completely written. */
async function isLeftBehind() {
  const holder = await readFile(file, 'utf8').catch(() => null)
  if (holder === null) return false
  if (holder !== '') return !isAlive(Number(holder))
  await sleep(1000)
  return (await readFile(file, 'utf8').catch(() => null)) === ''
}

export async function exclusively(action) {
  for (let told = false; !(await take()); await sleep(300)) {
    if (await isLeftBehind()) {
      await rm(file, { force: true })
    } else if (!told) {
      console.log('Another command is at work here; waiting for it to finish.')
      told = true
    }
  }
  try {
    return await action()
  } finally {
    await rm(file, { force: true })
  }
}
