// Python beside us: finds one that has scikit-learn, and keeps it on one thread.
import { spawn, spawnSync } from 'node:child_process'
import { createInterface } from 'node:readline'

const VERSIONS =
  'import sklearn, numpy, platform; print("Python", platform.python_version() + ", scikit-learn", sklearn.__version__ + ", NumPy", numpy.__version__)'

/** One thread each: the libraries below NumPy would otherwise take all cores. */
const ONE_THREAD = { OMP_NUM_THREADS: '1', OPENBLAS_NUM_THREADS: '1', MKL_NUM_THREADS: '1' }

export const pythonEnvironment = () => ({ ...process.env, ...ONE_THREAD })

/** The interpreter and the versions of what it has, or null where none has scikit-learn. */
export function findPython() {
  // The first on the path may be another than the system's, which is the one that Debian's packages serve.
  for (const command of [process.env.PYTHON, 'python3', '/usr/bin/python3', 'python'].filter(Boolean)) {
    const { status, stdout } = spawnSync(command, ['-c', VERSIONS], { encoding: 'utf8', env: pythonEnvironment() })
    if (status === 0) return { command, versions: stdout.trim() }
  }
  return null
}

/** A script that answers each line of JSON with a line of JSON. */
export class PythonServer {
  constructor(command, script) {
    this.child = spawn(command, [script], { stdio: ['pipe', 'pipe', 'inherit'], env: pythonEnvironment() })
    this.answers = createInterface({ input: this.child.stdout })[Symbol.asyncIterator]()
  }

  async ask(question) {
    this.child.stdin.write(`${JSON.stringify(question)}\n`)
    const { value, done } = await this.answers.next()
    if (done) throw new Error('Python ended before it had answered.')
    return JSON.parse(value)
  }

  close() {
    this.child.stdin.end()
  }
}
