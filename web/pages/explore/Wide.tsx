/** The layout from 1200 px: levers left, the plane in the middle, the gap right. At 1440 × 900 nothing scrolls. */
import { Rail } from '../../controls/Rail.tsx'
import { GapBars } from '../../gap/GapBars.tsx'
import { GapCurve } from '../../gap/GapCurve.tsx'
import { GapMeasure } from '../../gap/GapMeasure.tsx'
import { GapDoubts } from '../../gap/GapDoubtsLater.tsx'
import { GapNumber } from '../../gap/GapNumber.tsx'
import { GapParts } from '../../gap/GapParts.tsx'
import { ProvenanceButton } from '../../gap/ProvenanceButton.tsx'
import { ReplayStep } from '../../gap/ReplayStepLater.tsx'
import { PlaneColumn } from '../../plane/PlaneColumn.tsx'
import { Boundary } from '../../link/Boundary.tsx'
import { CheckLink } from '../../site/CheckLink.tsx'
import { Header } from '../../site/Header.tsx'
import { Lead } from '../../site/Lead.tsx'
import { Pages } from '../../site/Pages.tsx'
import { Tools } from '../../site/Tools.tsx'
import { useWords } from '../../words/shelf.ts'
import css from './Wide.module.css'

export function Wide() {
  const words = useWords('site').parts
  return (
    <div className={css.window}>
      <div className={css.page}>
        <Header pages={<Pages />} tools={<Tools />} />
        <Lead />
        <main id="explorer" className={css.columns} tabIndex={-1}>
          <section className={css.rail} aria-label={words.controls}>
            <Boundary part="controls">
              <Rail />
            </Boundary>
          </section>
          <section className={css.plane} aria-label={words.plane}>
            <Boundary part="plane">
              <PlaneColumn />
            </Boundary>
          </section>
          <section className={css.gap} aria-label={words.gap}>
            <GapMeasure />
            <Boundary part="number">
              <GapNumber told={ReplayStep} origin={<ProvenanceButton />} check={<CheckLink />} doubts={<GapDoubts />} />
            </Boundary>
            <Boundary part="bars">
              <GapBars />
            </Boundary>
            <div className={css.curve}>
              <Boundary part="curve">
                <GapCurve />
              </Boundary>
            </div>
            <Boundary part="gapParts">
              <GapParts />
            </Boundary>
          </section>
        </main>
      </div>
    </div>
  )
}
