// Runs a program and waits for it: used by `npm start`, `npm test` and `npm run build`. Uses only modules of Node
// itself.
import { spawn } from 'node:child_process'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = join(dirname(fileURLToPath(import.meta.url)), '..')

/**
 * Runs a program in the project's folder until it ends. Resolves with its exit code, or 127 if the program does not
 * exist.
 */
export function run(command, args, { env = {}, ...options } = {}) {
  return new Promise(resolve => {
    const child = spawn(command, args, { cwd: root, stdio: 'inherit', env: { ...process.env, ...env }, ...options })
    child.on('error', () => resolve(127))
    child.on('close', (code, signal) => resolve(signal ? 1 : code))
  })
}

/** Runs a Node program of an installed package. It uses no shell, so that ending it leaves no child process behind. */
export const node = (script, args = [], options) => run(process.execPath, [join(root, script), ...args], options)

/** Runs npm: the npm that started us, else the one on the path (a command file on Windows, which needs a shell). */
export function npm(args, options) {
  const script = process.env.npm_execpath
  if (script?.endsWith('.js')) return run(process.execPath, [script, ...args], options)
  return run('npm', args, { shell: process.platform === 'win32', ...options })
}
