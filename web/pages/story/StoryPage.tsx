/** The story: prose at the left, one live figure at the right, a bar with the steps at the foot. */
import { lazy, Suspense, useEffect, useRef, type ComponentType } from 'react'
import { ExplorerContext } from '../../explorer/context.ts'
import type { Explorer } from '../../explorer/explorer.ts'
import { Later } from '../../kit/Later.tsx'
import { OrWithout } from '../../kit/OrWithout.tsx'
import { useMedia } from '../../kit/useMedia.ts'
import { Frame } from '../../site/Frame.tsx'
import { useKeyboard } from '../../site/useShortcuts.ts'
import { useWords } from '../../words/shelf.ts'
import { Bar } from './Bar.tsx'
import { CHAPTERS, SCENES, type Chapter } from './chapters.ts'
import { ChapterSection } from './ChapterSection.tsx'
import { Ending } from './Ending.tsx'
import { FigureSlot } from './figures/FigureSlot.tsx'
import { loadLaterFigures } from './figures/index.ts'
import { References } from './references/References.tsx'
import { direct } from './scenes.ts'
import { goByKeyboard, useScrolling } from './scrolling.ts'
import { phaseOf, recall, remember, useStory } from './state.ts'
import type { ChapterText, StoryText } from './text.ts'
import css from './StoryPage.module.css'

/** Wide enough for prose and figure side by side. */
const BESIDE = `(min-width: ${1100 / 16}em)`
const NARROW = `(max-width: ${719.98 / 16}em)`
/**
 * Chapters whose figure stands below their text instead of in its own place: beside prose, the one that is as wide as
 * the page; on a phone, those that are higher than what may stay in sight.
 */
const BELOW = { beside: [7], above: [], narrow: [6, 8, 10] } as const satisfies Record<string, readonly Chapter[]>

const Answers = lazy<ComponentType<{ readonly text: StoryText }>>(() =>
  import('./Answers.tsx').catch(() => ({ default: () => null })),
)

interface Props {
  readonly text: StoryText
  /** The explorer that the chapters set; that of the page around it belongs to the reader. */
  readonly stage: Explorer
  /** Only one chapter, for a frame on another page or for a projector. */
  readonly alone: boolean
}

export function StoryPage({ text, stage, alone }: Props) {
  const words = useWords('storyFrame')
  const beside = useMedia(BESIDE)
  const prose = useRef<HTMLDivElement>(null)
  const chapter = useStory(state => state.chapter)
  const narrow = useMedia(NARROW)
  const below: readonly Chapter[] = BELOW[beside ? 'beside' : narrow ? 'narrow' : 'above']
  const brokenOut = below.includes(chapter)
  useEffect(() => {
    recall()
    void loadLaterFigures().catch(() => {
      // Each figure says by itself that it could not be loaded.
    })
    const ends = [remember(), direct(stage), stage.engine.start({ curves: false })]
    return () => ends.forEach(end => end())
  }, [stage])
  useScrolling(prose, beside)
  useStepKeys()
  const body = (
    <ExplorerContext value={stage}>
      <div className={css.columns} data-alone={alone || undefined}>
        <div ref={prose} className={css.prose}>
          {CHAPTERS.filter(one => !alone || one === chapter).map(one => (
            <ChapterSection
              key={one}
              chapter={one}
              text={text[one] as ChapterText<Chapter>}
              active={one === chapter}
              below={below.includes(one) && <FigureSlot chapter={one} />}
              broad={beside}
            />
          ))}
        </div>
        <aside
          className={css.figure}
          data-hidden={brokenOut || undefined}
          aria-label={words.figureOf(text[chapter].title)}
        >
          {!brokenOut && <FigureSlot chapter={chapter} />}
        </aside>
      </div>
      <Announcement text={text} />
      {!alone && <Ending text={text} />}
    </ExplorerContext>
  )
  if (alone) return <main className={css.alone}>{body}</main>
  return (
    <>
      <Frame
        id="story"
        className={css.page}
        exports={() => import('./exports.tsx').then(exports => exports.storyExports(stage))}
      >
        {body}
        <References />
      </Frame>
      <Bar text={text} />
      <Later>
        <OrWithout instead={null}>
          <Suspense>
            <Answers text={text} />
          </Suspense>
        </OrWithout>
      </Later>
    </>
  )
}

/** Says, for those who listen, which chapter has been entered and what its figure is set to. */
function Announcement({ text }: { readonly text: StoryText }) {
  const words = useWords('storyFrame')
  const chapter = useStory(state => state.chapter)
  const phase = useStory(state => phaseOf(state.progress[state.chapter]))
  const entered = useRef(chapter)
  const { K, J, L } = SCENES[chapter][phase].parameters
  const moved = entered.current !== chapter
  entered.current = 0 as Chapter
  return (
    <p className="said" role="status">
      {moved && words.entered(chapter, CHAPTERS.length, text[chapter].title, { K, J, L })}
    </p>
  )
}

/** J and K step through the chapters and the arrows do so in the bar, where nobody is typing. */
function useStepKeys(): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return
      const { target } = event
      if (!(target instanceof Element) || target.closest('dialog, input:not([type=radio]), select, textarea')) return
      if (event.key === '?') return useKeyboard.setState({ helpOpen: true })
      const inBar = target.closest('nav') !== null
      const by = { j: 1, k: -1, ArrowRight: inBar ? 1 : 0, ArrowLeft: inBar ? -1 : 0 }[event.key]
      if (!by || !useKeyboard.getState().enabled) return
      const to = CHAPTERS[useStory.getState().chapter - 1 + by]
      if (to === undefined) return
      event.preventDefault()
      goByKeyboard(to)
    }
    addEventListener('keydown', press)
    return () => removeEventListener('keydown', press)
  }, [])
}
