// The machine on which the numbers were measured: without it, the numbers mean nothing.
import { readFile } from 'node:fs/promises'
import { availableParallelism, cpus, loadavg, platform, release, totalmem } from 'node:os'

async function distribution() {
  const text = await readFile('/etc/os-release', 'utf8').catch(() => '')
  return /^PRETTY_NAME="?([^"\n]+)/m.exec(text)?.[1] ?? `${platform()} ${release()}`
}

export async function describeMachine() {
  return {
    processor: cpus()[0]?.model.trim() ?? 'unknown',
    cores: availableParallelism(),
    memory: `${Math.round(totalmem() / 2 ** 30)} GiB`,
    system: await distribution(),
    node: process.version,
    // If this is larger than the number of cores, other programs were running, and the measured times are too long.
    loadBefore: loadavg()[0],
  }
}

export const machineText = ({ processor, cores, memory, system, node, loadBefore }) =>
  `${processor}, ${cores} cores, ${memory}; ${system}; Node ${node}; load before: ${loadBefore.toFixed(1)}`
