/**
 * The layout below 720 px: the picture on top, the controls within reach of the thumb. When the reader scrolls, both
 * stay in sight, made smaller.
 */
import { useRef } from 'react'
import { Dock } from '../../controls/Dock.tsx'
import { GapBars } from '../../gap/GapBars.tsx'
import { GapCurve } from '../../gap/GapCurve.tsx'
import { GapMeasure } from '../../gap/GapMeasure.tsx'
import { GapDoubts } from '../../gap/GapDoubtsLater.tsx'
import { GapNumber } from '../../gap/GapNumber.tsx'
import { GapParts } from '../../gap/GapParts.tsx'
import { ReplayStep } from '../../gap/ReplayStepLater.tsx'
import { KeyLine } from '../../plane/key/KeyLine.tsx'
import { PlaneSquare } from '../../plane/PlaneSquare.tsx'
import { Boundary } from '../../link/Boundary.tsx'
import { CheckLink } from '../../site/CheckLink.tsx'
import { Header } from '../../site/Header.tsx'
import { Lead } from '../../site/Lead.tsx'
import { Held } from '../../kit/Held.tsx'
import { Later } from '../../kit/Later.tsx'
import { Pages } from '../../site/Pages.tsx'
import { useWords } from '../../words/shelf.ts'
import css from './Phone.module.css'
import { Tools } from '../../site/Tools.tsx'
import { useShort, useTall, useTight } from '../../kit/useLayout.ts'
import { useScrolledPast } from '../../kit/useScrolledPast.ts'

/** Height in pixels of the strip in which plane and gap stay in sight. */
const STRIP = 188

export function Phone() {
  const words = useWords('site').parts
  const number = useRef<HTMLDivElement>(null)
  const short = useShort()
  const past = useScrolledPast(number, STRIP)
  const tall = useTall()
  const tight = useTight()
  const strip = tall && past
  // The dock hides its buttons to save room once the reader has scrolled past the number, or in a low window. In a
  // tight window the dock does not stick, so it keeps them.
  const folded = (past || !tall) && !tight
  return (
    <div className={css.window} data-short={short || undefined}>
      <Header pages={<Pages />} tools={<Tools />} />
      <Lead />
      <main id="explorer" className={css.page} tabIndex={-1}>
        <div className={css.hero}>
          <section className={css.plane} aria-label={words.plane}>
            <Held away={strip}>
              <div className={strip ? css.strip : css.picture}>
                <div className={css.square}>
                  <Boundary part="plane">
                    <PlaneSquare compact={strip} />
                  </Boundary>
                </div>
                {strip && (
                  <Boundary part="number">
                    <GapNumber told={ReplayStep} doubts={<GapDoubts />} form="brief" />
                  </Boundary>
                )}
                {!strip && !short && <KeyLine />}
              </div>
            </Held>
          </section>
          <section className={css.gap} aria-label={words.gap}>
            <Held ref={number} away={strip}>
              {!strip && (
                <Boundary part="number">
                  <GapNumber told={ReplayStep} doubts={<GapDoubts />} form="brief" check={<CheckLink />}>
                    <GapMeasure form="list" />
                  </GapNumber>
                </Boundary>
              )}
            </Held>
            <Boundary part="bars">
              <GapBars />
            </Boundary>
            {short && <KeyLine />}
          </section>
        </div>
        <div className={css.dock}>
          <Boundary part="controls">
            <Dock readingOn={folded} />
          </Boundary>
        </div>
        <Later>
          <section className={css.curve} aria-label={words.curve}>
            <GapMeasure />
            <Boundary part="curve">
              <GapCurve />
            </Boundary>
          </section>
        </Later>
        <Later>
          <section className={css.parts} aria-label={words.gapParts}>
            <Boundary part="gapParts">
              <GapParts />
            </Boundary>
          </section>
        </Later>
      </main>
    </div>
  )
}
