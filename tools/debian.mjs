// Programs on the path, and Debian's packages for those that are missing.
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { run } from './run.mjs'

const folders = (process.env.PATH ?? '').split(delimiter)
export const onPath = name => folders.map(folder => join(folder, name)).find(existsSync)

export const canUseApt = () =>
  existsSync('/etc/debian_version') && onPath('apt-get') !== undefined && process.getuid?.() === 0

let listsAreFresh = false
/** Installs Debian packages. It waits while another apt is running, instead of failing. */
export async function apt(...packages) {
  const wait = ['-o', 'DPkg::Lock::Timeout=300', '-o', 'Acquire::Retries=3']
  const env = { DEBIAN_FRONTEND: 'noninteractive' }
  if (!listsAreFresh) await run('apt-get', ['update', '-q', ...wait], { env, stdio: ['ignore', 'ignore', 'inherit'] })
  listsAreFresh = true
  console.log(`Installing ${packages.join(', ')} …`)
  const quiet = ['ignore', 'ignore', 'inherit']
  return run('apt-get', ['install', '-y', '-q', '--no-install-recommends', ...wait, ...packages], { env, stdio: quiet })
}
