/**
 * The layout from 720 to 1199 px: the plane beside the gap, the levers side by side below, and the curve beside the
 * part that tells where the gap comes from.
 */
import { Actions } from '../../controls/Actions.tsx'
import { Seed } from '../../controls/Seed.tsx'
import { TabletControls } from '../../controls/TabletControls.tsx'
import { GapBars } from '../../gap/GapBars.tsx'
import { GapCurve } from '../../gap/GapCurve.tsx'
import { GapDoubts } from '../../gap/GapDoubtsLater.tsx'
import { GapMeasure } from '../../gap/GapMeasure.tsx'
import { GapNumber } from '../../gap/GapNumber.tsx'
import { GapParts } from '../../gap/GapParts.tsx'
import { ProvenanceButton } from '../../gap/ProvenanceButton.tsx'
import { ReplayStep } from '../../gap/ReplayStepLater.tsx'
import { Key } from '../../plane/key/Key.tsx'
import { PlaneSquare } from '../../plane/PlaneSquare.tsx'
import { Boundary } from '../../link/Boundary.tsx'
import { CheckLink } from '../../site/CheckLink.tsx'
import { Header } from '../../site/Header.tsx'
import { Lead } from '../../site/Lead.tsx'
import { Pages } from '../../site/Pages.tsx'
import { useWords } from '../../words/shelf.ts'
import css from './Tablet.module.css'
import { Tools } from '../../site/Tools.tsx'

export function Tablet() {
  const words = useWords('site').parts
  return (
    <div className={css.window}>
      <Header pages={<Pages />} tools={<Tools />} />
      <Lead />
      <main id="explorer" className={css.page} tabIndex={-1}>
        <section className={css.plane} aria-label={words.plane}>
          <Boundary part="plane">
            <PlaneSquare />
          </Boundary>
          {/* Beside the number, the doubts would move the levers while the reader drags one. */}
          <Boundary part="doubts">
            <GapDoubts />
          </Boundary>
        </section>
        <section className={css.gap} aria-label={words.gap}>
          <GapMeasure />
          <Boundary part="number">
            <GapNumber told={ReplayStep} origin={<ProvenanceButton />} check={<CheckLink />} />
          </Boundary>
          <Boundary part="bars">
            <GapBars />
          </Boundary>
          <div className={css.actions}>
            <Actions />
            <Seed />
          </div>
        </section>
        <section className={css.key} aria-label={words.key}>
          <Key />
        </section>
        <section className={css.controls} aria-label={words.controls}>
          <Boundary part="controls">
            <TabletControls />
          </Boundary>
        </section>
        <div className={css.below}>
          <section aria-label={words.curve}>
            <Boundary part="curve">
              <GapCurve />
            </Boundary>
          </section>
          <section aria-label={words.gapParts}>
            <Boundary part="gapParts">
              <GapParts />
            </Boundary>
          </section>
        </div>
      </main>
    </div>
  )
}
