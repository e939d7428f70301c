// Finds the schedulers under which the sweep is tested, and installs missing ones where possible.
import { apt, canUseApt, onPath } from './debian.mjs'

export const hasParallel = () => onPath('parallel') !== undefined
/** A whole Slurm on one machine: the controller, the daemon of a node, and munge, by which they know each other. */
export const hasSlurm = () =>
  ['slurmctld', 'slurmd', 'sbatch', 'scancel', 'squeue', 'sinfo', 'munged'].every(name => onPath(name) !== undefined)

/**
 * Makes sure that there are GNU parallel and Slurm where Debian can install them.
 * @returns the schedulers by name; the tests for a missing one are skipped and reported as skipped
 */
export async function prepareSchedulers() {
  const debian = canUseApt()
  if (!hasParallel() && debian) await apt('parallel')
  if (!hasSlurm() && debian) await apt('slurm-wlm', 'munge')
  return { 'GNU parallel': hasParallel(), Slurm: hasSlurm() }
}
