/**
 * A Slurm of one node for the tests, as root: its own munge, controller and daemon on ports of the loopback, with all
 * their files in one folder. Nothing waits for a time: it waits for a number of looks.
 */
import { execFileSync, spawn, type ChildProcess } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { connect } from 'node:net'
import { hostname, tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { freePort } from '../ports.mjs'

/** Looks until something is so. Resolves with whether it is. */
async function comesTrue(isSo: () => boolean | Promise<boolean>, looks = 400): Promise<boolean> {
  for (let i = 0; i < looks; i++) {
    if (await isSo()) return true
    await sleep(50)
  }
  return false
}

const listens = (port: number) =>
  new Promise<boolean>(resolve => {
    const socket = connect(port, '127.0.0.1')
    socket.on('connect', () => resolve(true)).on('error', () => resolve(false))
    socket.on('connect', () => socket.destroy())
  })

const configuration = (folder: string, controllerPort: number, daemonPort: number) => {
  const host = hostname().split('.')[0]
  return `ClusterName=one
SlurmctldHost=${host}(127.0.0.1)
SlurmctldPort=${controllerPort}
SlurmdPort=${daemonPort}
SlurmUser=root
SlurmdUser=root
AuthType=auth/munge
AuthInfo=socket=${folder}/munge.socket
CredType=cred/munge
StateSaveLocation=${folder}/state
SlurmdSpoolDir=${folder}/spool
SlurmctldPidFile=${folder}/slurmctld.pid
SlurmdPidFile=${folder}/slurmd.pid
ProctrackType=proctrack/pgid
TaskPlugin=task/none
JobAcctGatherType=jobacct_gather/none
AccountingStorageType=accounting_storage/none
MpiDefault=none
SwitchType=switch/none
SelectType=select/cons_tres
SelectTypeParameters=CR_CPU
SchedulerType=sched/builtin
SchedulerParameters=sched_interval=1,batch_sched_delay=0
CommunicationParameters=NoInAddrAny,NoCtldInAddrAny
SlurmdParameters=config_overrides
ReturnToService=2
KillWait=1
MessageTimeout=2
NodeName=one NodeHostname=${host} NodeAddr=127.0.0.1 CPUs=4 RealMemory=8192 State=UNKNOWN
PartitionName=all Nodes=one Default=YES State=UP MaxTime=INFINITE
`
}

export class Slurm {
  /** What the programs of Slurm need to find it. */
  readonly env: NodeJS.ProcessEnv
  private readonly folder = mkdtempSync(join(tmpdir(), 'sweep-slurm-'))
  private readonly daemons: { name: string; process: ChildProcess; ended: boolean }[] = []
  private isUp = false

  constructor() {
    this.env = { ...process.env, SLURM_CONF: join(this.folder, 'slurm.conf') }
  }

  /** @throws {Error} that says why Slurm cannot run here; what was started has then been stopped */
  async start(): Promise<void> {
    try {
      await this.tryStart()
    } catch (reason) {
      await this.stop()
      throw reason
    }
  }

  private async tryStart(): Promise<void> {
    if (process.getuid?.() !== 0) throw new Error('this is not root')
    const { folder } = this
    // munge wants to be reached by all users.
    chmodSync(folder, 0o755)
    for (const name of ['state', 'spool']) mkdirSync(join(folder, name))
    writeFileSync(join(folder, 'munge.key'), randomBytes(1024), { mode: 0o600 })
    const controller = await freePort()
    writeFileSync(join(folder, 'slurm.conf'), configuration(folder, controller, await freePort()))
    const socket = join(folder, 'munge.socket')
    const files = { 'key-file': 'munge.key', 'pid-file': 'munged.pid', 'log-file': 'munged.log', 'seed-file': 'seed' }
    this.run('munged', [
      '--foreground',
      `--socket=${socket}`,
      ...Object.entries(files).map(([option, name]) => `--${option}=${join(folder, name)}`),
    ])
    await this.waitFor('munged', () => existsSync(socket))
    this.run('slurmctld', ['-D', '-i'])
    // Slurm's own programs would wait long for a controller that is not there.
    await this.waitFor('slurmctld', () => listens(controller))
    this.run('slurmd', ['-D', '-N', 'one'])
    await this.waitFor('slurmd', () => this.ask('sinfo', '--noheader', '--format=%T').trim() === 'idle')
    this.isUp = true
  }

  /** Starts a daemon that is ended with this process, however this process ends. */
  private run(name: string, args: readonly string[]): void {
    const log = join(this.folder, `${name}.out`)
    const child = spawn('setpriv', ['--pdeathsig', 'KILL', name, ...args], {
      env: this.env,
      stdio: ['ignore', 'ignore', 'pipe'],
    })
    const daemon = { name, process: child, ended: false }
    child.stderr.on('data', (text: Buffer) => writeFileSync(log, text, { flag: 'a' }))
    child.on('error', () => (daemon.ended = true))
    child.on('exit', () => (daemon.ended = true))
    this.daemons.push(daemon)
  }

  private async waitFor(name: string, isSo: () => boolean | Promise<boolean>): Promise<void> {
    const isOver = () => this.daemons.some(({ ended }) => ended)
    const is = await comesTrue(() => isOver() || isSo())
    if (is && !isOver()) return
    const log = join(this.folder, `${this.daemons.find(({ ended }) => ended)?.name ?? name}.out`)
    const said = existsSync(log) ? readFileSync(log, 'utf8').trim().split('\n').at(-1) : ''
    throw new Error(`${name} does not start: ${said || 'it says nothing'}`)
  }

  /** What a program of Slurm prints; nothing if it fails. */
  ask(program: string, ...args: string[]): string {
    try {
      return execFileSync(program, args, { env: this.env, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })
    } catch {
      return ''
    }
  }

  /** Waits until no job is left. */
  async isQuiet(): Promise<boolean> {
    const isQuiet = () => this.ask('squeue', '--noheader') === '' && this.ask('sinfo', '--noheader') !== ''
    return comesTrue(isQuiet, 2000)
  }

  /** Ends all jobs, then the daemons in the order in which they need each other. */
  async stop(): Promise<void> {
    if (this.isUp) {
      this.ask('scancel', '--user=root')
      await this.isQuiet()
    }
    for (const daemon of this.daemons.toReversed()) {
      if (!daemon.ended) daemon.process.kill('SIGTERM')
      // A daemon that has not found its controller does not hear of its end.
      if (!(await comesTrue(() => daemon.ended, 100))) daemon.process.kill('SIGKILL')
    }
    rmSync(this.folder, { recursive: true, force: true })
  }
}
