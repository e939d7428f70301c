// Runs Python for the comparisons: finds an interpreter that has scikit-learn, and keeps it to one thread.
import { spawn, spawnSync } from 'node:child_process'
import { createInterface } from 'node:readline'

const VERSIONS =
  'import sklearn, numpy, platform; print("Python", platform.python_version() + ", scikit-learn", sklearn.__version__ + ", NumPy", numpy.__version__)'

/** One thread each: without this, the libraries below NumPy would use all cores. */
const ONE_THREAD = { OMP_NUM_THREADS: '1', OPENBLAS_NUM_THREADS: '1', MKL_NUM_THREADS: '1' }

export const pythonEnvironment = () => ({ ...process.env, ...ONE_THREAD })

/** The interpreter and the versions of its packages; null where no interpreter has scikit-learn. */
export function findPython() {
  // The first Python on the path may not be the system's, for which Debian installs its packages.
  for (const command of [process.env.PYTHON, 'python3', '/usr/bin/python3', 'python'].filter(Boolean)) {
    const { status, stdout } = spawnSync(command, ['-c', VERSIONS], { encoding: 'utf8', env: pythonEnvironment() })
    if (status === 0) return { command, versions: stdout.trim() }
  }
  return null
}

/** A Python script that reads lines of JSON, and answers each with a line of JSON. */
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
