/**
 * Writes the opening page as HTML when the site is built. The reader sees it until the script has loaded, or if there
 * is no script.
 */
import { renderToStaticMarkup, renderToString } from 'react-dom/server'
import { decode } from '../src/experiment/codec.ts'
import { shippedRows } from '../src/experiment/shipped.ts'
import type { Draw, SweepPoint } from '../src/experiment/results.ts'
import { DEFAULTS } from '../src/parameters/parameters.ts'
import { Curves } from '../src/worker/curves.ts'
import { Pool } from '../src/worker/pool.ts'
import { Seats } from '../src/worker/seats.ts'
import { ExplorerContext } from './explorer/context.ts'
import { createExplorer } from './explorer/explorer.ts'
import { CurveChart } from './gap/curve/CurveChart.tsx'
import { Root } from './app/Root.tsx'
import type { Stills } from './kit/stills.ts'
import type { Layout } from './kit/useLayout.ts'
import { StillScene } from './plane/StillScene.tsx'
import { LeadWords } from './site/LeadWords.tsx'
import { GivenSize } from './kit/useSize.ts'
import type { Size } from './plane/view.ts'
import { lead as leadInEnglish } from './words/en/lead.ts'
import { shelf as en } from './words/en/page.ts'
import type { Language } from './words/languages.ts'
import { createShelf, ShelfContext, type Shelf } from './words/shelf.ts'
import { lead as leadInChinese } from './words/zh/lead.ts'
import { shelf as zh } from './words/zh/page.ts'
import { storeWith } from './explorer/store.ts'

/** The sizes of plane and curve in a usual window of each layout. In other windows the pictures are scaled. */
const SIZES: Readonly<Record<Layout, { readonly plane: Size; readonly curve: Size }>> = {
  wide: { plane: { width: 640, height: 640 }, curve: { width: 384, height: 213 } },
  tablet: { plane: { width: 468, height: 468 }, curve: { width: 364, height: 184 } },
  phone: { plane: { width: 404, height: 404 }, curve: { width: 380, height: 184 } },
}

/** The engine must not be used here: everything shown is read from files. */
const seats = new Seats(
  {
    worker: () => {
      throw new Error('the page is only written')
    },
    local: () => Promise.reject(new Error('the page is only written')),
  },
  1,
)

/** The points of the curve that the page opens with. */
function openingPoints(numbers: Float64Array): readonly SweepPoint[] {
  let points: readonly SweepPoint[] = []
  const curves = new Curves(
    new Pool(seats, () => {}),
    (lever, progress) => {
      if (lever === 'J') points = progress.points
    },
    () => {},
  )
  for (const { setting, rows } of shippedRows('explore', numbers)) curves.remember(setting, rows)
  curves.show(DEFAULTS, 'J', 0)
  return points
}

/**
 * The number of draws whose dots are written into the page. The script draws the others, which would only make the page
 * longer.
 */
const DOTS = 12

/** The same points, with the summaries of all their draws but the values of only the first few. */
const withFewDots = (points: readonly SweepPoint[]): readonly SweepPoint[] =>
  points.map(
    point =>
      ({
        ...point,
        measures: Object.fromEntries(
          Object.entries(point.measures).map(([measure, swept]) => [
            measure,
            Object.fromEntries(
              Object.entries(swept).map(([name, { values, summary }]) => [
                name,
                { values: values.subarray(0, DOTS), summary },
              ]),
            ),
          ]),
        ),
      }) as SweepPoint,
  )

const LEADS = { en: leadInEnglish, zh: leadInChinese }

function stillsOf(shelf: Shelf, layout: Layout, draw: Draw, points: readonly SweepPoint[]): Stills {
  const { plane, curve } = SIZES[layout]
  const { layers, curves } = storeWith().getState()
  const known = createExplorer(seats, {
    draw,
    curves: { ...curves, J: { ...curves.J, points: withFewDots(points), done: points[0].draws } },
  })
  const withLead = createShelf(shelf.language, { ...shelf.here, lead: LEADS[shelf.language] })
  return {
    lead: renderToStaticMarkup(
      <ShelfContext value={withLead}>
        <LeadWords />
      </ShelfContext>,
    ),
    plane: renderToStaticMarkup(
      <ShelfContext value={shelf}>
        <svg viewBox={`0 0 ${plane.width} ${plane.height}`}>
          <StillScene draw={draw} size={plane} layers={layers} id={`${layout}-plane`} />
        </svg>
      </ShelfContext>,
    ),
    curve:
      layout === 'phone'
        ? ''
        : renderToStaticMarkup(
            <ShelfContext value={shelf}>
              <ExplorerContext value={known}>
                <GivenSize value={curve}>
                  <CurveChart lever="J" measure={DEFAULTS.measure} middle="median" shows="gap" failed={false} fixed />
                </GivenSize>
              </ExplorerContext>
            </ShelfContext>,
          ),
  }
}

export type Written = Readonly<Record<Language, Readonly<Record<Layout, string>>>>

/**
 * @param draw the text of opening.json
 * @param numbers the content of opening-curves.bin
 */
export function prerender(draw: string, numbers: Float64Array): Written {
  const opening = decode<Draw>(draw)
  const points = openingPoints(numbers)
  const page = (shelf: Shelf, layout: Layout) =>
    renderToString(
      <Root
        shelf={shelf}
        explorer={createExplorer(seats, { draw: opening })}
        layout={layout}
        stills={stillsOf(shelf, layout, opening, points)}
      />,
      { identifierPrefix: layout },
    )
  const pages = (shelf: Shelf) => ({
    wide: page(shelf, 'wide'),
    tablet: page(shelf, 'tablet'),
    phone: page(shelf, 'phone'),
  })
  return { en: pages(en), zh: pages(zh) }
}
