// The place for the result of a sweep: it is checked before the first draw, and only one run at a time may use it.
import {
  closeSync,
  existsSync,
  linkSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { hostname } from 'node:os'
import { dirname } from 'node:path'
import { isAlive } from '../alive.mjs'

const REASONS = {
  EACCES: 'it may not be written to',
  EPERM: 'it may not be written to',
  EROFS: 'it is on a disk that can only be read',
  ENOSPC: 'the disk is full',
  EDQUOT: 'there is no more room for this user on the disk',
  EFBIG: 'it is larger than a file may be there',
  EISDIR: 'it is a folder',
  ENOTDIR: 'what stands for a folder in its path is a file',
  ENOENT: 'its folder does not exist',
  ENAMETOOLONG: 'its name is too long',
  ELOOP: 'its links lead in a circle',
  EIO: 'the disk does not answer',
}

/** Does something that may fail on a disk, and turns a failure into a plain message. */
export function writing(file, action) {
  try {
    return action()
  } catch (reason) {
    throw new Error(`${file} cannot be written: ${REASONS[reason.code] ?? reason.message}.`, { cause: reason })
  }
}

/** npm runs scripts in the package's folder, but names of files are relative to the user's folder: goes back there. */
export function goWhereTheReaderStands() {
  const { INIT_CWD, npm_lifecycle_event } = process.env
  if (INIT_CWD && npm_lifecycle_event === 'sweep') process.chdir(INIT_CWD)
}

/**
 * Makes sure that the result can be written here, and keeps other runs away from it until this process ends.
 * @param takeOver whether a lock of another machine is void, which cannot be seen from here
 */
export function claim(out, takeOver) {
  for (const file of [out, `${out}.part`]) {
    const found = writing(file, () => statSync(file, { throwIfNoEntry: false }))
    if (found?.isDirectory())
      throw new Error(
        file === out
          ? `--out ${out} is a folder: name a file in it.`
          : `${file} is a folder, where the journal is to be.`,
      )
    if (found && !found.isFile()) throw new Error(`${file} is no file on a disk.`)
  }
  if (/[\\/]$/.test(out)) throw new Error(`--out ${out} names a folder: name a file in it.`)
  if (!existsSync(dirname(out))) throw new Error(`${out} cannot be written: the folder ${dirname(out)} does not exist.`)
  // Tests whether the file can be written: opening it for appending does not change it.
  if (existsSync(out)) writing(out, () => closeSync(openSync(out, 'a')))
  lock(out, `${out}.lock`, takeOver)
}

function lock(out, file, takeOver) {
  const own = `${process.pid} ${hostname()}`
  if (!take(file, own)) {
    const holder = readFileSync(file, 'utf8')
    const [pid, host] = holder.split(' ')
    // In a container that was started again, this process may have the very number of the one that was killed.
    const over = host === hostname() ? Number(pid) === process.pid || !isAlive(Number(pid)) : takeOver
    if (!(over && clear(file, holder) && take(file, own))) {
      throw new Error(
        `Another sweep is writing to ${out} (process ${pid} on ${host}): wait for it, or name another --out. If there is none, remove ${file}.`,
      )
    }
  }
  process.on('exit', () => rmSync(file, { force: true }))
}

/** Creates the lock with its content in one step, so that nobody ever reads an incomplete lock. */
function take(file, own) {
  const draft = `${file}.${process.pid}`
  writing(file, () => writeFileSync(draft, own))
  try {
    linkSync(draft, file)
    return true
  } catch (reason) {
    if (reason.code === 'EEXIST') return false
    // Some file systems have no hard links.
    return writing(file, () => {
      try {
        writeFileSync(file, own, { flag: 'wx' })
        return true
      } catch (again) {
        if (again.code === 'EEXIST') return false
        throw again
      }
    })
  } finally {
    rmSync(draft, { force: true })
  }
}

/** Removes the lock of a run that was killed. If another run has replaced the lock meanwhile, that one is put back. */
function clear(file, holder) {
  const aside = `${file}.${process.pid}.old`
  try {
    renameSync(file, aside)
  } catch {
    return false
  }
  const taken = readFileSync(aside, 'utf8')
  if (taken !== holder) renameSync(aside, file)
  else rmSync(aside)
  return taken === holder
}
