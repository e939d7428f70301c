/**
 * A run as a file: the setting, how it is looked at, and the numbers that it gave. Any of our JSON files can be opened
 * again, since all of them carry the setting; whatever else comes is kindly refused.
 */
import * as v from 'valibot'
import type { Gap } from '../../src/experiment/results.ts'
import {
  clampParameter, FORMAT_VERSION, PARAMETER_KEYS, PARAMETERS, type Measure, type Parameters,
} from '../../src/parameters.ts'
import { readLink } from '../link/codec.ts'
import { LOOKS, type Looks } from '../link/looks.ts'
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
export type Reading = { readonly run: Run; readonly notes: readonly string[] } | { readonly refusal: string }

const measures = PARAMETERS.measure.options.map(({ value }) => value)
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
    return { refusal: 'This file is not JSON, which a run is written in.' }
  }
  const read = v.safeParse(file, json)
  if (!read.success) return { refusal: 'This JSON file was not written by The Reverse Bottleneck, or its setting is missing.' }
  const { format, parameters: given, link, result: found } = read.output
  if (format > FORMAT_VERSION) {
    return { refusal: `This file was written by a newer version (its format is ${format}; this page reads up to ${FORMAT_VERSION}). Reload the page for the newest one.` }
  }
  const notes: string[] = []
  const parameters = Object.fromEntries(PARAMETER_KEYS.map(key => {
    // What an older file does not name stood at its default.
    const value = Object.hasOwn(given, key) ? given[key] : PARAMETERS[key].default
    const allowed = clampParameter(key, value)
    if (allowed !== value) notes.push(`${PARAMETERS[key].label} was ${inWords(value)}, and is ${allowed} now`)
    return [key, allowed]
  })) as unknown as Parameters
  return { run: { parameters, looks: looksIn(link), result: found ?? null }, notes }
}

/** A link in a file says how its setting is looked at; the setting itself stands in the file. */
function looksIn(link: string): Looks | null {
  const at = link.indexOf('#')
  const read = at < 0 ? null : readLink(link.slice(at))
  return read && (Object.fromEntries((Object.keys(LOOKS) as (keyof Looks)[]).map(key => [key, read[key]])) as unknown as Looks)
}

/** Whatever stood in the place of a value, short enough to be said. */
function inWords(value: unknown): string {
  if (typeof value === 'object' && value !== null) return 'no value'
  const words = typeof value === 'string' ? `“${value}”` : String(value)
  return words.length > 24 ? `${words.slice(0, 20)}…` : words
}

/** Reads a file that a reader chose or dropped. */
export async function readRunFile(chosen: File): Promise<Reading> {
  const megabytes = (bytes: number) => `${Math.round(bytes / 1e6)} MB`
  if (chosen.size > LARGEST) return { refusal: `This file is too large to be one of ours: ${megabytes(chosen.size)}, where ${megabytes(LARGEST)} is the most.` }
  try {
    return readRun(await chosen.text())
  } catch {
    return { refusal: 'This file could not be read. Is it a folder, or has it been moved?' }
  }
}
