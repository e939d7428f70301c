// Loaded before the sweep by its tests: a disk that is full after so many writes to files of this ending.
import fs from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'

const [ending, room] = process.env.FULL_AFTER.split(' ')
let left = Number(room)
// One of them may be made of the other.
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
    // As disks do: a piece of it still goes in.
    inside = true
    write(file, text.slice(0, text.length / 2), ...more)
    inside = false
    throw Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC' })
  }
}
syncBuiltinESMExports()
