/**
 * Writes the story as HTML when the site is built, once for each language, so that it can be read before the script and
 * without it. What there is to see after the guesses stands apart, at the end.
 */
import { renderToStaticMarkup, renderToString } from 'react-dom/server'
import { decode } from '../src/experiment/codec.ts'
import type { Draw } from '../src/experiment/results.ts'
import { Seats } from '../src/worker/seats.ts'
import { createExplorer } from './explorer/explorer.ts'
import type { Stills } from './kit/stills.ts'
import { PlaceContext } from './link/place.ts'
import { AnswerSheets } from './pages/story/AnswerSheets.tsx'
import { SCENES } from './pages/story/chapters.ts'
import { story as en } from './pages/story/en/index.ts'
import { RingPlane } from './pages/story/figures/RingPlane.tsx'
import { MakeExplorer } from './pages/story/figures/StillFigure.tsx'
import { loadReferences } from './pages/story/references/References.tsx'
import { StoryRoot } from './pages/story/StoryRoot.tsx'
import { FIGURE_SUBJECTS, STORY_SUBJECTS } from './pages/story/subjects.ts'
import { story as zh } from './pages/story/zh/index.ts'
import { shelf as enShelf } from './words/en/page.ts'
import type { Language } from './words/languages.ts'
import { ShelfContext, type Shelf } from './words/shelf.ts'
import { shelf as zhShelf } from './words/zh/page.ts'

/** The size of the first figure in a usual window; elsewhere the picture is scaled. */
const SIZE = { width: 600, height: 600 }

const TEXTS = { en, zh }
const SHELVES: Readonly<Record<Language, Shelf>> = { en: enShelf, zh: zhShelf }

export interface WrittenStory {
  readonly title: string
  readonly description: string
  /** The page as it opens. */
  readonly page: string
  /** What there was to see, chapter by chapter, for readers without script. */
  readonly answers: string
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

/** @param draw the text of opening.json */
export async function prerenderStory(draw: string, language: Language, root: string): Promise<WrittenStory> {
  const [world, text, shelf] = [decode<Draw>(draw), TEXTS[language], SHELVES[language]]
  // Rendering for a file does not wait: every word must be there.
  await Promise.all([loadReferences(), ...[...STORY_SUBJECTS, ...FIGURE_SUBJECTS].map(subject => shelf.fetch(subject))])
  const plane = renderToStaticMarkup(
    <ShelfContext value={shelf}>
      <RingPlane world={world} size={SIZE} rings={[]} truth={false} onRings={null} />
    </ShelfContext>,
  )
  const stills: Stills = { plane, curve: '' }
  const stage = () => createExplorer(seats, { draw: world, parameters: SCENES[1].before.parameters })
  const tree = { shelf, text, world, root, alone: false, stills }
  return {
    title: shelf.here.site!.pages.story.title,
    description: shelf.here.storyFrame!.description,
    page: renderToString(<StoryRoot {...tree} stage={stage()} visitor={stage()} />, { identifierPrefix: 'story' }),
    answers: renderToStaticMarkup(
      <ShelfContext value={shelf}>
        <PlaceContext value={{ root, page: 'story' }}>
          <MakeExplorer value={parameters => createExplorer(seats, { parameters })}>
            <AnswerSheets text={text} world={world} />
          </MakeExplorer>
        </PlaceContext>
      </ShelfContext>,
    ),
  }
}
