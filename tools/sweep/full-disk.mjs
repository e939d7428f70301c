// The sweep's tests load this before the sweep. It simulates a disk that is full after a number of writes to files with
// a given ending.
import fs from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'

const [ending, room] = process.env.FULL_AFTER.split(' ')
let left = Number(room)
// Node may implement one of these functions with the other: an inner call must not count.
let inside = false

for (const name of ['appendFileSync', 'writeFileSync']) {
  const write = fs[name]
  fs[name] = (file, text, ...more) => {
    if (inside || !String(file).endsWith(ending)) return write(file, text, ...more)
    if (left-- > 0) {
      inside = true
      write(file, text, ...more)
      inside = false
      return
    }
    // As on real disks, a part of the text is still written.
    inside = true
    write(file, text.slice(0, text.length / 2), ...more)
    inside = false
    throw Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC' })
  }
}
syncBuiltinESMExports()
