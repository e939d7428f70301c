/** What the story gives to the export: the figure of the present chapter, as far as it has been revealed. */
import type { ReactElement } from 'react'
import type { Draw } from '../../../src/experiment/results.ts'
import { BalancePicture } from '../../diagrams/balance/BalancePicture.tsx'
import { Suspended, Swap } from '../../diagrams/bounds/Swap.tsx'
import { ChainPicture } from '../../diagrams/chain/ChainPicture.tsx'
import { Film } from '../../diagrams/film/Film.tsx'
import { MEASURED } from '../../diagrams/measured.ts'
import { Signs } from '../../diagrams/signs/Signs.tsx'
import { StreamPicture } from '../../diagrams/stream/StreamPicture.tsx'
import { widthsNow } from '../../diagrams/stream/useDraws.ts'
import { REPORTED } from '../../diagrams/trial/reported.ts'
import { Trial } from '../../diagrams/trial/Trial.tsx'
import type { Explorer } from '../../explorer/explorer.ts'
import { figureOf } from '../../export/figures/catalogue.tsx'
import { diagramFigure } from '../../export/figures/diagramFigure.tsx'
import { figureWords } from '../../export/figures/figureWords.ts'
import { figuredNow } from '../../export/moment.ts'
import type { PageExports, Tell } from '../../export/pageExports.ts'
import type { Figure } from '../../export/svg/draw.tsx'
import { FileButton, type Saved } from '../../export/ui/FileButton.tsx'
import { Row, Section } from '../../export/ui/Section.tsx'
import { MEASURES } from '../../terms/measures.ts'
import { useWords, type Shelf } from '../../words/shelf.ts'
import type { Subject, Subjects } from '../../words/subjects.ts'
import type { Phase } from './chapters.ts'
import { RULED, SWAPPED } from './figures/quoted.ts'
import { phaseOf, useStory } from './state.ts'

/** In pixels: of a picture in a column of text, and of one as wide as a page. */
const WIDTH = 720
const BROAD = { width: 1296, height: 412 }

interface Drawn<S extends Subject> {
  readonly subject: S
  readonly title: (words: Subjects[S], phase: Phase) => string
  /** Null where its numbers are still being computed. */
  readonly drawing: (draw: Draw, phase: Phase) => ReactElement | null
}

const drawn = <S extends Subject>(one: Drawn<S>): Drawn<Subject> => one as unknown as Drawn<Subject>

const balance = drawn({
  subject: 'balance',
  title: ({ title }) => title,
  drawing: ({ parameters: { K, J, L } }, phase) => (
    <BalancePicture counts={[K, J, L]} width={WIDTH} bare={phase === 'before'} />
  ),
})

/** The chapters that show something other than the plane. */
const DRAWN: Readonly<Partial<Record<number, Drawn<Subject>>>> = {
  3: drawn({
    subject: 'chain',
    title: ({ title }) => title,
    drawing: draw => <ChainPicture draw={draw} width={WIDTH} />,
  }),
  4: balance,
  5: balance,
  6: drawn({
    subject: 'signs',
    title: ({ title }, phase) => title[phase],
    drawing: (_, phase) => <Signs measures={MEASURES} values={RULED} width={WIDTH} begun={phase === 'before'} />,
  }),
  7: drawn({
    subject: 'stream',
    title: ({ title }) => title,
    drawing: ({ parameters }) => {
      const widths = widthsNow(parameters)
      return widths && <StreamPicture {...BROAD} widths={widths} counts={parameters} />
    },
  }),
  8: drawn({
    subject: 'bounds',
    title: ({ title }, phase) => title[phase],
    drawing: (_, phase) => (phase === 'before' ? <Suspended width={WIDTH} /> : <Swap states={SWAPPED} width={WIDTH} />),
  }),
  9: drawn({
    subject: 'film',
    title: ({ title, begun }, phase) => (phase === 'before' ? begun : title),
    drawing: (_, phase) => <Film film={MEASURED.film} width={WIDTH} begun={phase === 'before'} />,
  }),
  10: drawn({
    subject: 'trial',
    title: ({ title }) => title,
    drawing: (_, phase) => <Trial trial={REPORTED} width={WIDTH} hidden={phase === 'before'} />,
  }),
}

/** The figure of the present chapter; null where there is nothing to draw yet. */
async function storyFigure(stage: Explorer, address: string | null, shelf: Shelf): Promise<Figure | null> {
  const { chapter, progress } = useStory.getState()
  const phase = phaseOf(progress[chapter])
  const words = await figureWords(shelf)
  const { draw } = stage.store.getState()
  const one = DRAWN[chapter]
  if (!one) {
    const figured = figuredNow(stage, words)
    return figured && figureOf('plane', figured)
  }
  await shelf.fetch(one.subject)
  const drawing = draw && one.drawing(draw, phase)
  if (!drawing) return null
  return diagramFigure(
    { title: one.title(shelf.here[one.subject]!, phase), drawing, parameters: draw.parameters },
    address,
    shelf,
  )
}

/** @param stage the explorer that the chapters set */
export const storyExports = (stage: Explorer): PageExports => ({
  get name() {
    return `story-${useStory.getState().chapter}`
  },
  parameters: () => stage.store.getState().parameters,
  figure: (address, shelf) => storyFigure(stage, address, shelf),
  Data: StoryData,
})

/** The checked file itself. */
function StoryData({ tell }: { readonly tell: Tell }) {
  const words = useWords('exports')
  const file = (): Saved => ({
    name: 'reverse-bottleneck-story.json',
    extension: 'json',
    content: () => `${JSON.stringify(MEASURED, null, 2)}\n`,
  })
  return (
    <Section heading={words.data}>
      <Row name={words.story}>
        <FileButton label={words.storyNumbers} file={file} tell={tell} />
      </Row>
    </Section>
  )
}
