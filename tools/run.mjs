// Runs a program and waits for it: what `npm start`, `npm test` and `npm run build` are made of. Node built-ins only.
import { spawn } from 'node:child_process'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = join(dirname(fileURLToPath(import.meta.url)), '..')

/** Runs a program to its end in the project's folder; resolves with its exit code, 127 if there is none. */
export function run(command, args, { env = {}, ...options } = {}) {
  return new Promise(resolve => {
    const child = spawn(command, args, { cwd: root, stdio: 'inherit', env: { ...process.env, ...env }, ...options })
    child.on('error', () => resolve(127))
    child.on('close', (code, signal) => resolve(signal ? 1 : code))
  })
}

/** A Node program of an installed package, without a shell, so that ending it leaves no child behind. */
export const node = (script, args = [], options) => run(process.execPath, [join(root, script), ...args], options)

/** npm itself: the one that runs us, else the one on the path (a command file on Windows, which needs a shell). */
export function npm(args, options) {
  const script = process.env.npm_execpath
  if (script?.endsWith('.js')) return run(process.execPath, [script, ...args], options)
  return run('npm', args, { shell: process.platform === 'win32', ...options })
}
