/**
 * A run as a file: the setting, how it is displayed, and its numbers. Every JSON file that we write can be opened
 * again, since it holds the setting. Any other file is refused with a friendly message.
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
  /** Null where the file does not say: then the display stays as it is. */
  readonly looks: Looks | null
  /** The gap of the run when the file was written; it is compared with the gap that the run gives now. */
  readonly result: { readonly measure: Measure; readonly gap: number } | null
}

/** In bytes. A larger file is not ours: even our largest, with thousands of draws at every point, are far smaller. */
export const LARGEST = 64_000_000

export function writeRun(about: About, gap: Gap | undefined): string {
  const { measure } = about.parameters
  const result = gap ? { measure, anchor: gap.anchor.value, synthetic: gap.synthetic.value, gap: gap.gap.value } : null
  return `${JSON.stringify({ ...about, result }, null, 2)}\n`
}

/**
 * Either a run, with notes about values that had to be changed, or the reason why there is none. Reading never throws.
 */
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
      // A parameter that an older file does not name had its default value.
      const value = Object.hasOwn(given, key) ? given[key] : PARAMETERS[key].default
      const allowed = clampParameter(key, value)
      if (allowed !== value) notes.push(changed(key, value, String(allowed)))
      return [key, allowed]
    }),
  ) as unknown as Parameters
  return { run: { parameters, looks: looksIn(link), result: found ?? null }, notes }
}

/**
 * The link in a file says how its setting is displayed. The setting itself is read from the file, not from the link.
 */
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

/** A wrong value in a file, short enough for a message; null for objects and null. */
function inShort(value: unknown): string | null {
  if (typeof value === 'object' && value !== null) return null
  const words = typeof value === 'string' ? `“${value}”` : String(value)
  return words.length > 24 ? `${words.slice(0, 20)}…` : words
}

/** Reads a file that the reader has chosen or dropped. */
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
