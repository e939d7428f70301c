/** Chapter 7: the stream. After the reveal, J and L can be swapped, and any counts can be set. */
import { StreamFigure } from '../../../diagrams/stream/StreamFigure.tsx'
import { BREAKPOINTS } from '../../../kit/breakpoints.ts'
import { useMedia } from '../../../kit/useMedia.ts'
import { useWords } from '../../../words/shelf.ts'
import { useStory } from '../state.ts'
import type { ChapterFigure } from './figure.ts'
import css from './Figure7.module.css'
import { FigureHead } from './FigureHead.tsx'

/** As wide as prose and figure together. */
const BROAD = `(min-width: ${1100 / 16}em)`

export function Figure7({ phase, guess }: ChapterFigure<7>) {
  const words = useWords('stream')
  const broad = useMedia(BROAD)
  const phone = useMedia(BREAKPOINTS.phone)
  const yours = useStory(({ progress }) => progress[7].yours) !== null
  const after = phase === 'after'
  return (
    <div className={css.figure}>
      <StreamFigure
        settable={after}
        broad={broad}
        swapped={after}
        // The guess was about the story's own setting.
        guess={after && !yours ? guess : null}
        renderHead={gap => {
          if (phone) return <FigureHead title={yours ? gap : words.title} setting={gap} />
          if (!broad) return <FigureHead title={words.title} />
          // Where the figure is as wide as the page, its two halves have titles of their own. What is the reader's stands
          // beside them, so that nothing moves under the hand that sets it.
          return (
            yours && (
              <div className={css.yours}>
                <FigureHead title={<span className="said">{words.title}</span>} />
              </div>
            )
          )
        }}
      />
    </div>
  )
}
