/** Colours in a form that every program can read: a plain hexadecimal colour, with the opacity apart. */

export interface Paint {
  readonly colour: string
  readonly opacity: number
}

const NUMBER = /-?\d*\.?\d+(?:e[+-]?\d+)?%?/gi

/**
 * Reads a computed value: `rgb(…)`, `rgba(…)` or `color(srgb …)`. Null for `none` and for anything else that paints
 * nothing.
 */
export function paintOf(computed: string): Paint | null {
  const [red, green, blue, alpha = 1] = (computed.match(NUMBER) ?? []).map(text =>
    text.endsWith('%') ? parseFloat(text) / 100 : Number(text),
  )
  if (computed === 'none' || !/^(rgba?|color)\(/.test(computed) || blue === undefined || alpha === 0) return null
  const whole = computed.startsWith('color(') ? 255 : 1
  const byte = (part: number) =>
    Math.round(Math.min(255, Math.max(0, part * whole)))
      .toString(16)
      .padStart(2, '0')
  return { colour: `#${byte(red)}${byte(green)}${byte(blue)}`, opacity: alpha }
}
