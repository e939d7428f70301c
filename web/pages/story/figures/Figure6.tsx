/** Chapter 6: the two fits over the truth, and the gap between them by one measure, then by four. */
import { Sized } from '../../../diagrams/parts/Sized.tsx'
import { MEASURED } from '../../../diagrams/measured.ts'
import { FitPlane } from '../../../diagrams/signs/FitPlane.tsx'
import { Signs, SignsTable } from '../../../diagrams/signs/Signs.tsx'
import { useExplorer } from '../../../explorer/context.ts'
import { sameDraw } from '../../../explorer/engine/sameDraw.ts'
import { MEASURES } from '../../../terms/measures.ts'
import { WithSymbols } from '../../../terms/WithSymbols.tsx'
import { useWords } from '../../../words/shelf.ts'
import { SCENES } from '../chapters.ts'
import css from './Figure6.module.css'
import type { ChapterFigure } from './figure.ts'
import { FigureHead } from './FigureHead.tsx'
import { RULED } from './quoted.ts'

const { paperJensenShannon } = MEASURED.values
const FITS = ['anchorFit', 'syntheticFit'] as const
const ROLE = { anchorFit: 'anchored', syntheticFit: 'synthetic' } as const

export function Figure6({ phase }: ChapterFigure<6>) {
  const words = useWords('signs')
  const draw = useExplorer(state => state.draw)
  const asked = useExplorer(state => state.parameters)
  const { J, L } = draw?.parameters ?? asked
  const after = phase === 'after'
  const { draws } = paperJensenShannon
  return (
    <div className={css.figure}>
      <FigureHead
        title={words.title[phase]}
        setting={<WithSymbols text={words.setting(SCENES[6][phase].parameters.K)} live />}
      />
      <div className={css.planes} data-old={!draw || !sameDraw(draw.parameters, asked)}>
        {FITS.map(fit => (
          <figure key={fit}>
            <div className={css.plane}>
              {draw && <Sized>{width => <FitPlane draw={draw} fit={fit} width={width} />}</Sized>}
            </div>
            <figcaption>
              <b data-role={ROLE[fit]}>{words.fits[fit]}</b>
              <WithSymbols text={after ? words.seen[fit](J, L) : words.truth} live />
            </figcaption>
          </figure>
        ))}
      </div>
      <Sized>{width => <Signs measures={MEASURES} values={RULED} width={width} begun={!after} />}</Sized>
      <p className={css.note}>{after ? words.ownScales(draws) : words.oneScale(draws)}</p>
      <SignsTable measures={MEASURES} values={RULED} begun={!after} />
    </div>
  )
}
