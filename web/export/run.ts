/**
 * A run as a file: the setting, how it is looked at, and the numbers that it gave. Any of our JSON files can be opened
 * again, since all of them carry the setting; whatever else comes is kindly refused.
 */
import * as v from 'valibot'
import type { Gap } from '../../src/experiment/results.ts'
import {
  PARAMETER_KEYS,
  clampParameter,
  FORMAT_VERSION,
  PARAMETERS,
  type Measure,
  type ParameterKey,
  type Parameters,
} from '../../src/parameters/parameters.ts'
import { readLink } from '../link/codec.ts'
import { LOOKS, type Looks } from '../link/looks.ts'
import type { Saying } from '../words/shelf.ts'
import { TOOL, type About } from './about.ts'

export interface Run {
  readonly parameters: Parameters
  /** Null where the file does not tell: then the reader goes on looking as before. */
  readonly looks: Looks | null
  /** The gap that the run gave when it was written, to be compared with what it gives now. */
  readonly result: { readonly measure: Measure; readonly gap: number } | null
}

/** Files of more bytes are no data of ours: the largest, with thousands of draws at every point, stay far below. */
export const LARGEST = 64_000_000

export function writeRun(about: About, gap: Gap | undefined): string {
  const { measure } = about.parameters
  const result = gap ? { measure, anchor: gap.anchor.value, synthetic: gap.synthetic.value, gap: gap.gap.value } : null
  return `${JSON.stringify({ ...about, result }, null, 2)}\n`
}

/** Either a run, with what had to be changed in it, or why there is none. Never throws. */
export type Reading = { readonly run: Run; readonly notes: readonly Saying[] } | { readonly refusal: Saying }

const measures = PARAMETERS.measure.options
const result = v.object({ measure: v.picklist(measures), gap: v.number() })

const file = v.object({
  file: v.literal(TOOL),
  format: v.pipe(v.number(), v.integer(), v.minValue(1)),
  parameters: v.record(v.string(), v.unknown()),
  link: v.fallback(v.optional(v.string(), ''), ''),
  result: v.fallback(v.nullish(result), null),
})

export function readRun(text: string): Reading {
  let json: unknown
  try {
    json = JSON.parse(text)
  } catch {
    return { refusal: wordsOf => wordsOf('runs').notJson }
  }
  const read = v.safeParse(file, json)
  if (!read.success) return { refusal: wordsOf => wordsOf('runs').notOurs }
  const { format, parameters: given, link, result: found } = read.output
  if (format > FORMAT_VERSION) return { refusal: wordsOf => wordsOf('runs').newer(format, FORMAT_VERSION) }
  const notes: Saying[] = []
  const parameters = Object.fromEntries(
    PARAMETER_KEYS.map(key => {
      // What an older file does not name stood at its default.
      const value = Object.hasOwn(given, key) ? given[key] : PARAMETERS[key].default
      const allowed = clampParameter(key, value)
      if (allowed !== value) notes.push(changed(key, value, String(allowed)))
      return [key, allowed]
    }),
  ) as unknown as Parameters
  return { run: { parameters, looks: looksIn(link), result: found ?? null }, notes }
}

/** A link in a file says how its setting is looked at; the setting itself stands in the file. */
function looksIn(link: string): Looks | null {
  const at = link.indexOf('#')
  const read = at < 0 ? null : readLink(link.slice(at))
  return (
    read &&
    (Object.fromEntries((Object.keys(LOOKS) as (keyof Looks)[]).map(key => [key, read[key]])) as unknown as Looks)
  )
}

const changed =
  (key: ParameterKey, was: unknown, now: string): Saying =>
  wordsOf =>
    wordsOf('runs').changed(wordsOf('parameters').named[key].label, inShort(was), now)

/** Whatever stood in the place of a value, short enough to be said; null for what is none. */
function inShort(value: unknown): string | null {
  if (typeof value === 'object' && value !== null) return null
  const words = typeof value === 'string' ? `“${value}”` : String(value)
  return words.length > 24 ? `${words.slice(0, 20)}…` : words
}

/** Reads a file that a reader chose or dropped. */
export async function readRunFile(chosen: File): Promise<Reading> {
  const megabytes = (bytes: number) => Math.round(bytes / 1e6)
  if (chosen.size > LARGEST) {
    return { refusal: wordsOf => wordsOf('runs').tooLarge(megabytes(chosen.size), megabytes(LARGEST)) }
  }
  try {
    return readRun(await chosen.text())
  } catch {
    return { refusal: wordsOf => wordsOf('runs').unreadable }
  }
}
