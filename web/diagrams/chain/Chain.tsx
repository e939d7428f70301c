/**
 * The chain on a page. Pointing at a station tells the explorer what it shows, so that the words for it can be lit; a
 * press opens the station at full size.
 */
import { useContext, useState } from 'react'
import type { Draw } from '../../../src/experiment/results.ts'
import { ExplorerContext } from '../../explorer/context.ts'
import { Dialog } from '../../kit/Dialog.tsx'
import { percent } from '../../kit/percent.ts'
import { useMedia } from '../../kit/useMedia.ts'
import { BREAKPOINTS } from '../../kit/breakpoints.ts'
import { StillPlane } from '../../plane/StillPlane.tsx'
import { useWords } from '../../words/shelf.ts'
import css from './Chain.module.css'
import { ChainPicture, type ChainProps } from './ChainPicture.tsx'
import { chainLayout } from './layout.ts'
import { countsOf, LAYER_OF, STATIONS, type ChainStation } from './stations.ts'

export function Chain({ draw, width }: ChainProps) {
  const words = useWords('chain')
  // Like a symbol, the chain may stand outside of an explorer: then it lights nothing.
  const actions = useContext(ExplorerContext)?.actions
  const phone = useMedia(BREAKPOINTS.phone)
  const [open, setOpen] = useState<ChainStation | null>(null)
  const counts = countsOf(draw)
  const { side, pitch, top, height } = chainLayout(width)
  const light = (station: ChainStation | null) => {
    actions?.pointAt(station === 'prompt' ? { role: 'anchored' } : null)
    actions?.explain(station && station !== 'prompt' ? LAYER_OF[station] : null)
  }
  return (
    <div className={css.chain}>
      <ChainPicture draw={draw} width={width} />
      {STATIONS.map((station, i) => (
        <button
          key={station}
          type="button"
          className={css.station}
          aria-label={words.larger(words.stations[station], words.below[station](counts).join(' '))}
          aria-haspopup="dialog"
          style={{
            left: percent((i * pitch) / width),
            width: percent(side / width),
            top: percent((top - 28) / height),
            height: percent((height - top + 28) / height),
          }}
          onPointerEnter={() => light(station)}
          onPointerLeave={() => light(null)}
          onFocus={() => light(station)}
          onBlur={() => light(null)}
          onClick={() => setOpen(station)}
        />
      ))}
      <Dialog
        title={open ? words.stations[open] : words.title}
        subtitle={open ? words.below[open](counts).join(' ') : undefined}
        shape={phone ? 'sheet' : 'card'}
        open={open !== null}
        onClose={() => setOpen(null)}
      >
        {open && (
          <>
            <div className={css.large}>
              <StillPlane draw={shownAt(open, draw)} size={LARGE} layers={{ ...NONE, [LAYER_OF[open]]: true }} />
            </div>
            <p className={css.about}>{words.about[open]}</p>
            {open === 'syntheticData' && <p className={css.about}>{words.tips.curate(draw.parameters.noise)}</p>}
          </>
        )}
      </Dialog>
    </div>
  )
}

const LARGE = { width: 440, height: 440 }
const NONE = {
  truth: false,
  anchorData: false,
  anchorFit: false,
  generator: false,
  syntheticData: false,
  syntheticFit: false,
}

/** A prompt tells of the anchored components alone. */
function shownAt(station: ChainStation, draw: Draw): Draw {
  if (station !== 'prompt') return draw
  const { generator, roles } = draw
  const told = roles.filter(({ role }) => role === 'anchored').length
  const d = generator.dimension
  return {
    ...draw,
    generator: {
      ...generator,
      weights: generator.weights.slice(0, told),
      means: generator.means.slice(0, told * d),
      covariances: generator.covariances.slice(0, told * d * d),
    },
  }
}
