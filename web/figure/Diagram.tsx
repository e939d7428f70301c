/**
 * A drawing of the story by itself, for other people's pages: in place of the explorer, at the setting of the address.
 * It is loaded only where an address asks for one.
 */
import { useMemo, type ReactNode } from 'react'
import { Balance } from '../diagrams/balance/Balance.tsx'
import { Chain } from '../diagrams/chain/Chain.tsx'
import { Film } from '../diagrams/film/Film.tsx'
import { axisOf } from '../diagrams/lines/axis.ts'
import { Lines } from '../diagrams/lines/Lines.tsx'
import { valueAt } from '../diagrams/lines/series.ts'
import { MEASURED, type MeasuredCurve } from '../diagrams/measured.ts'
import { Sized } from '../diagrams/parts/Sized.tsx'
import { StreamFigure } from '../diagrams/stream/StreamFigure.tsx'
import { REPORTED } from '../diagrams/trial/reported.ts'
import { Trial } from '../diagrams/trial/Trial.tsx'
import { DEFAULTS, LEVERS } from '../../src/parameters/parameters.ts'
import { ROLE_OF } from '../../src/experiment/roles.ts'
import { useExplorer } from '../explorer/context.ts'
import { useMedia } from '../kit/useMedia.ts'
import type { FigureKind } from '../link/embedKeys.ts'
import { formatGap } from '../terms/format.ts'
import { later as en } from '../words/en/inStory.ts'
import { TAGS, type Language } from '../words/languages.ts'
import { createShelf, ShelfContext, useWords, type Shelf } from '../words/shelf.ts'
import { later as zh } from '../words/zh/inStory.ts'
import css from './Diagram.module.css'
import type { FigureProps } from './Figure.tsx'
import { FigureFoot } from './FigureFoot.tsx'
import { SHELVES } from './shelves.ts'
import { WithSymbols } from '../terms/WithSymbols.tsx'

/** A figure has only its own words; those of the story are loaded with the drawing. */
const STORY_SHELVES: Readonly<Record<Language, Shelf>> = {
  en: createShelf('en', { ...SHELVES.en.here }, en),
  zh: createShelf('zh', { ...SHELVES.zh.here }, zh),
}

interface DrawingProps {
  readonly still: boolean
}

const DRAWINGS: Readonly<Record<Exclude<FigureKind, 'explorer'>, (props: DrawingProps) => ReactNode>> = {
  stream: StreamHere,
  chain: ChainHere,
  balance: BalanceHere,
  lines: LinesHere,
  film: FilmHere,
  trial: TrialHere,
}

export default function Diagram({ options, site, notes }: FigureProps) {
  const { figure, lang, static: still } = options
  const Drawing = figure === 'explorer' ? null : DRAWINGS[figure]
  return (
    <ShelfContext value={STORY_SHELVES[lang]}>
      <div className={css.figure} lang={TAGS[lang]} data-figure={figure}>
        {Drawing && <Drawing still={still} />}
        <FigureFoot resample={false} site={site} notes={notes} said="" />
      </div>
    </ShelfContext>
  )
}

interface HeadProps {
  readonly title: ReactNode
  readonly children?: ReactNode
}

const Head = ({ title, children }: HeadProps) => (
  <div className={css.head}>
    <h2 className={css.title}>{title}</h2>
    {children}
  </div>
)

/** Wide enough for the definition below the stream. */
const BROAD = `(min-width: ${900 / 16}em)`

function StreamHere({ still }: DrawingProps) {
  const { title } = useWords('stream')
  const broad = useMedia(BROAD)
  return (
    <StreamFigure
      settable={!still}
      broad={broad}
      // Where there is room, the two halves of the stream have titles of their own.
      renderHead={gap => (broad ? <h2 className="said">{title}</h2> : <Head title={title}>{gap}</Head>)}
    />
  )
}

function ChainHere() {
  const { title } = useWords('chain')
  const draw = useExplorer(state => state.draw)
  return (
    <>
      <Head title={title} />
      {draw && <Sized>{width => <Chain draw={draw} width={width} />}</Sized>}
    </>
  )
}

function BalanceHere() {
  const { title } = useWords('balance')
  const { K, J, L } = useExplorer(state => state.parameters)
  return (
    <>
      <Head title={title} />
      <Sized>{width => <Balance {...{ K, J, L, width }} />}</Sized>
    </>
  )
}

function FilmHere() {
  const { title } = useWords('film')
  return (
    <>
      <Head title={title} />
      <Sized>{width => <Film film={MEASURED.film} width={width} />}</Sized>
    </>
  )
}

function TrialHere() {
  const { title } = useWords('trial')
  return (
    <>
      <Head title={title} />
      <Sized>{width => <Trial trial={REPORTED} width={width} />}</Sized>
    </>
  )
}

const { curves } = MEASURED
const PAIRS = { K: [curves.K, curves.KMany], J: [curves.J, curves.JMany], L: [curves.L, curves.LMany] } as const

/** The gap against the lever of the chosen tab, with few and with many synthetic points. */
function LinesHere() {
  const words = useWords('lines')
  const lever = useExplorer(state => state.tab)
  const at = useExplorer(state => state.parameters[state.tab])
  const [few, many] = PAIRS[lever]
  const chart = useMemo(() => {
    const name = ({ setting }: MeasuredCurve) => words.points(setting.n ?? DEFAULTS.n)
    const points = [...few.points, ...many.points]
    return {
      axis: axisOf(
        'gap',
        points.flatMap(({ lower, upper }) => [lower, upper]),
      ),
      along: { symbol: lever, from: few.points[0].at, to: few.points.at(-1)!.at },
      series: [
        { key: 'few', look: 'measured', name: name(few), points: few.points, band: true, note: [name(few)] },
        { key: 'many', look: 'many', name: name(many), points: many.points, note: [name(many)] },
      ],
    } as const
  }, [few, many, lever, words])
  const value = valueAt(few.points, at)
  const setting = LEVERS.filter(one => one !== lever).map(one => `${one} = ${few.setting[one] ?? DEFAULTS[one]}`)
  return (
    <>
      <Head title={<WithSymbols text={words.against.gap(lever)} live />}>
        <span className={css.setting}>
          <WithSymbols text={words.drawsOf(setting, few.draws)} live />
        </span>
      </Head>
      <div className={css.chart}>
        <Lines
          {...chart}
          clearOf={at}
          marker={
            value === null
              ? undefined
              : { role: ROLE_OF[lever], at, value, words: words.at(formatGap(value, 2), lever, at) }
          }
        />
      </div>
    </>
  )
}
