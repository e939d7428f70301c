// Whether a process is still there: locks name the process that holds them. Uses nothing at all, so that it can be part
// of any program.
export function isAlive(pid) {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error.code === 'EPERM'
  }
}
