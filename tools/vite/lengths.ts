/**
 * Style sheets are written in pixels for the browsers' usual type size of 16 px. The build turns them into rem, so that
 * type and spacing follow the reader's type size. These stay in pixels: borders, outlines, strokes and shadows, lengths
 * up to 1 px, and lengths written with `PX`, the unit of a picture that is scaled as a whole.
 */
import type { AtRule, Plugin } from 'postcss'
import { BREAKPOINTS } from '../../web/kit/breakpoints.ts'

/** The root's type size, in pixels, for which the sheets are written. */
const REM = 16
/**
 * The type size of all elements that are containers. In a container query, rem is the document's rem, which another
 * page may have changed; em is the container's own type size.
 */
const CONTAINER_TYPE = 15

const STAYS =
  /^(?:border(?!-radius|-spacing|-[a-z]+-[a-z]+-radius)|outline|stroke|box-shadow|text-shadow|text-decoration|column-rule)/
const LENGTH = /(["'])(?:\\.|(?!\1).)*\1|url\([^)]*\)|(?<![\w.#-])(-?\d*\.?\d+)px\b/g

const short = (number: number): string => String(Number(number.toFixed(6)))

function convert(text: string, unit: (pixels: number) => string): string {
  return text.replace(LENGTH, (all, _quote, number: string | undefined) =>
    number === undefined || Math.abs(Number(number)) <= 1 ? all : unit(Number(number)),
  )
}

export interface LengthOptions {
  /** The reader's type size, for figures in a document that somebody else styles; `1rem` if it is not given. */
  readonly base?: string
}

export function lengths({ base }: LengthOptions = {}): Plugin {
  const rem = base
    ? (pixels: number) => `calc(${short(pixels / REM)} * ${base})`
    : (pixels: number) => `${short(pixels / REM)}rem`
  const em = (type: number) => (pixels: number) => `${short(pixels / type)}em`
  const named = (rule: AtRule) =>
    rule.params.replace(/\(--(\w+)\)/g, (all, name: string) =>
      Object.hasOwn(BREAKPOINTS, name) ? BREAKPOINTS[name as keyof typeof BREAKPOINTS] : all,
    )
  return {
    postcssPlugin: 'lengths',
    Once: sheet => {
      sheet.walkAtRules('media', rule => {
        rule.params = convert(named(rule), em(REM))
      })
      sheet.walkAtRules('container', rule => {
        rule.params = convert(rule.params, em(CONTAINER_TYPE))
      })
      sheet.walkDecls(declaration => {
        if (!STAYS.test(declaration.prop)) declaration.value = convert(declaration.value, rem)
        declaration.value = declaration.value.replace(/(?<=\d)PX\b/g, 'px')
      })
    },
  }
}
