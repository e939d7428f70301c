/**
 * Style sheets are written in pixels at the browsers' own size of type, 16, and leave the build in rem: type and
 * spacing follow the reader's size of type. What stays in pixels: borders, outlines, strokes and shadows, hairlines (up
 * to 1 px), and whatever is written `PX`, the unit of a picture that is scaled as a whole.
 */
import type { AtRule, Plugin } from 'postcss'
import { BREAKPOINTS } from '../../web/kit/breakpoints.ts'

/** The size of type that one writes for. */
const REM = 16
/** The type of whatever has containers; their queries know no rem but the document's, which may be somebody else's. */
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
  /** What stands for the reader's size of type where the document's is somebody else's: `1rem` if nothing is said. */
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
