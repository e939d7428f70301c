// Translates src/mixture/kernels.wat into src/mixture/kernel-bytes.ts: run `node tools/kernels.mjs` after a change.
// Each instruction is translated by itself, without an optimiser, so the order of operations is that of the source.
import { readFileSync, writeFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import loadWabt from 'wabt'

const source = new URL('../src/mixture/kernels.wat', import.meta.url)
const target = new URL('../src/mixture/kernel-bytes.ts', import.meta.url)

/** The bytes of the module, as the text of kernel-bytes.ts. */
export async function kernelBytes() {
  const wabt = await loadWabt()
  const module = wabt.parseWat('kernels.wat', readFileSync(source, 'utf8'), { simd: true, bulk_memory: true })
  module.validate()
  const { buffer } = module.toBinary({})
  module.destroy()
  return `/** kernels.wat as WebAssembly, in base64. Written by tools/kernels.mjs. */\nexport const KERNEL_BYTES =\n  '${Buffer.from(buffer).toString('base64')}'\n`
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) writeFileSync(target, await kernelBytes())
