/** Puts a figure into an element, and keeps its engine running while it is in sight. */
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import type { ShippedRows } from '../../src/experiment/shipped.ts'
import { ExplorerContext } from '../explorer/context.ts'
import type { Explorer } from '../explorer/explorer.ts'
import { Boundary } from '../link/Boundary.tsx'
import { ThemedElement } from '../kit/useTokens.ts'
import { ShelfContext } from '../words/shelf.ts'
import { Figure, type FigureProps } from './Figure.tsx'
import { SHELVES } from './shelves.ts'
import { whileSeen } from './whileSeen.ts'

export interface Mounted {
  readonly update: (props: FigureProps) => void
  readonly unmount: () => void
}

interface Place {
  readonly element: Element
  /** What the theme is set on, where that is not the document. */
  readonly themed?: Element
  /** Draws that need not be made, asked for when they are first wanted. */
  readonly shipped?: () => Promise<readonly ShippedRows[]>
}

export function mountFigure(explorer: Explorer, { element, themed, shipped }: Place, first: FigureProps): Mounted {
  const root = createRoot(element)
  let props = first
  const render = () =>
    root.render(
      <StrictMode>
        <ShelfContext value={SHELVES[props.options.lang]}>
          <ExplorerContext value={explorer}>
            <ThemedElement value={themed ?? null}>
              <Boundary part="figure" linked={false}>
                <Figure {...props} />
              </Boundary>
            </ThemedElement>
          </ExplorerContext>
        </ShelfContext>
      </StrictMode>,
    )
  const start = () => {
    const { show, static: still } = props.options
    // A typical draw, beside the gap, is a point of the curve.
    const curves = !still && (show.includes('curve') || show.includes('gap'))
    return explorer.engine.start({ curves, shipped: curves ? shipped?.() : undefined })
  }
  render()
  let end = whileSeen(element, start)
  return {
    update: next => {
      props = next
      render()
      end()
      end = whileSeen(element, start)
    },
    unmount: () => {
      end()
      root.unmount()
    },
  }
}
