/**
 * Plain data with typed arrays as JSON text and back. All bits are kept: numbers are written with all necessary digits.
 */

const ARRAYS = { float64: Float64Array, int32: Int32Array } as const

/**
 * JSON has no −0, no infinity and no NaN. These are written as text, which a typed array converts to the number again.
 */
const written = (value: number): number | string =>
  Object.is(value, -0) ? '-0' : Number.isFinite(value) ? value : String(value)

export function encode(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) => {
    for (const [name, kind] of Object.entries(ARRAYS))
      if (part instanceof kind) return { [name]: Array.from(part, written) }
    return part
  })
}

/** The caller says what it expects; text from anywhere else must be checked before it is believed. */
export function decode<Value>(text: string): Value {
  return JSON.parse(text, (_, part: unknown) => {
    if (typeof part === 'object' && part !== null) {
      for (const [name, kind] of Object.entries(ARRAYS)) {
        if (name in part) return kind.from((part as Record<string, number[]>)[name])
      }
    }
    return part
  }) as Value
}
