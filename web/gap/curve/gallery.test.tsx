// The gallery: curves of many kinds as files to look at, in ../snapshots. `vitest -u` draws them again.
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'
import { inWords } from '../../words/inWords.tsx'
import type { Language } from '../../words/languages.ts'
import { gap as en } from '../../words/en/gap.ts'
import { gap as zh } from '../../words/zh/gap.ts'
import { CurveBackground, type BackgroundProps } from './CurveBackground.tsx'
import { CurveForeground, type ForegroundProps } from './CurveForeground.tsx'
import { dotsOf } from './draws.ts'
import { gapAxis } from './gapAxis.ts'
import { leverExtent } from './leverAxis.ts'
import { FALLING, HEAVY, madeUpCurve, RISING } from './madeUp.ts'
import { plotOf } from './plot.ts'
import { spreadOf } from './spread.ts'

const HINTS = { en: en.hints.click, zh: zh.hints.click }

const COUNTS = Array.from({ length: 14 }, (_, index) => index + 2)

interface Figure extends Partial<BackgroundProps & ForegroundProps> {
  readonly width?: number
  readonly height?: number
  readonly pointAt?: { readonly point: number; readonly draw: number }
}

/**
 * A figure that a browser shows as it is on the page. It takes the page's style sheets, with class names as written.
 */
function draw({ width = 384, height = 236, pointAt, ...given }: Figure, language: Language): string {
  const { points = [], measure = 'jensen-shannon', middle = 'median', shows = 'gap', present = 4 } = given
  const spreads = points.map(point => spreadOf(point.value, point.gap, middle))
  const gaps = points.flatMap(point => [...point.gap.values])
  const others =
    shows === 'distances'
      ? points.flatMap(({ anchor, synthetic }) => [anchor.summary.median, synthetic.summary.median])
      : []
  const axis = given.axis ?? gapAxis(Float64Array.from(gaps), others)
  const extent = leverExtent(present)
  const plot = plotOf(width, height, axis, extent)
  const dot = pointAt && dotsOf(points[pointAt.point].value, points[pointAt.point].gap.values, plot)[pointAt.draw]
  const pointed = dot ? { dot, hint: HINTS[language] } : null
  const props: BackgroundProps & ForegroundProps = {
    lever: 'J',
    measure,
    middle,
    shows,
    axis,
    extent,
    plot,
    points,
    spreads,
    old: [],
    provisional: false,
    present,
    thisDraw: null,
    pointed,
    ...given,
  }
  const svg = renderToStaticMarkup(
    inWords(
      <svg
        xmlns="http://www.w3.org/2000/svg"
        viewBox={`-12 -12 ${width + 24} ${height + 24}`}
        width={width + 24}
        className="picture"
      >
        <rect x="-12" y="-12" width="100%" height="100%" fill="var(--paper)" />
        <CurveBackground {...props} />
        <CurveForeground {...props} />
      </svg>,
      language,
    ),
  )
  const styles = [
    '../../kit/fonts/fonts.css',
    '../../kit/tokens.css',
    '../../kit/base.css',
    '../curve/curve.module.css',
  ]
  const plain = svg.replace(/class="_(\w+?)_[^"]*"/g, 'class="$1"').replaceAll('><', '>\n<')
  return `${styles.map(file => `<?xml-stylesheet href="${file}"?>\n`).join('')}${plain}\n`
}

const rising = madeUpCurve(RISING, COUNTS, 60)
const falling = madeUpCurve(FALLING, COUNTS, 60)
const heavy = madeUpCurve(HEAVY, COUNTS, 60)
const coarse = madeUpCurve(FALLING, COUNTS.slice(0, 7), 8)
const asOld = falling.map(point => spreadOf(point.value, point.gap, 'median'))

const GALLERY: Readonly<Record<string, Figure>> = {
  rising: { points: rising, thisDraw: 0.12 },
  falling: { points: falling, lever: 'L', present: 2, thisDraw: 0.15 },
  'at the right end': { points: falling, lever: 'L', present: 15, thisDraw: -0.16 },
  'heavy tails': { points: heavy, measure: 'truth-to-fit', thisDraw: 160 },
  'beyond the axis': { points: rising, present: 9, thisDraw: 0.6 },
  'no unsampled component': { points: [...madeUpCurve(RISING, [0], 60), ...rising], present: 0, thisDraw: -0.05 },
  'provisional over the old one': {
    points: coarse,
    lever: 'L',
    old: asOld,
    provisional: true,
    thisDraw: 0.09,
    axis: gapAxis(falling[0].gap.values),
  },
  'both distances': { points: rising, shows: 'distances', thisDraw: 0.12 },
  'mean and standard deviation': { points: rising, middle: 'mean', thisDraw: 0.12 },
  narrow: { points: rising, thisDraw: 0.12, width: 288 },
  'narrow and heavy': { points: heavy, measure: 'truth-to-fit', thisDraw: 1600, width: 288, height: 170 },
  'pointing at a draw': { points: rising, thisDraw: 0.12, pointAt: { point: 9, draw: 17 } },
  'before anything is known': { points: [], thisDraw: 0.12 },
}

async function compare(name: string, language: Language, file: string): Promise<void> {
  const drawn = draw(GALLERY[name], language)
  expect(drawn).not.toMatch(/NaN|Infinity|undefined/)
  await expect(drawn).toMatchFileSnapshot(`../snapshots/${file}${name.replaceAll(' ', '-')}.svg`)
}

for (const name of Object.keys(GALLERY)) it(name, () => compare(name, 'en', ''))
for (const name of Object.keys(GALLERY)) it(`${name}, in Chinese`, () => compare(name, 'zh', 'zh-'))
