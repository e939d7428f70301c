/** Puts a figure into an element, and runs its engine while the figure is in sight. */
import { StrictMode, Suspense } from 'react'
import { createRoot } from 'react-dom/client'
import type { ShippedRows } from '../../src/experiment/shipped.ts'
import { ExplorerContext } from '../explorer/context.ts'
import type { Explorer } from '../explorer/explorer.ts'
import { Boundary } from '../link/Boundary.tsx'
import { ThemedElement } from '../kit/useTokens.ts'
import { ShelfContext } from '../words/shelf.ts'
import { Figure, type DiagramComponent, type FigureProps } from './Figure.tsx'
import { SHELVES } from './shelves.ts'
import { whileSeen } from './whileSeen.ts'

export interface Mounted {
  readonly update: (props: FigureProps) => void
  readonly unmount: () => void
}

interface Place {
  readonly element: Element
  /** The element that gets the theme, where that is not the document's root. */
  readonly themed?: Element
  /** Loads draws that the site ships, so that they need not be computed; called when they are first needed. */
  readonly shipped?: () => Promise<readonly ShippedRows[]>
  readonly Diagram?: DiagramComponent
}

export function mountFigure(
  explorer: Explorer,
  { element, themed, shipped, Diagram }: Place,
  first: FigureProps,
): Mounted {
  const root = createRoot(element)
  let props = first
  const isDiagram = () => Diagram !== undefined && props.options.figure !== 'explorer'
  const render = () => {
    const Shown = Diagram && isDiagram() ? Diagram : Figure
    root.render(
      <StrictMode>
        <ShelfContext value={SHELVES[props.options.lang]}>
          <ExplorerContext value={explorer}>
            <ThemedElement value={themed ?? null}>
              <Boundary part="figure" linked={false}>
                <Suspense>
                  <Shown {...props} />
                </Suspense>
              </Boundary>
            </ThemedElement>
          </ExplorerContext>
        </ShelfContext>
      </StrictMode>,
    )
  }
  const start = () => {
    const { show, static: still } = props.options
    // The typical gap, shown beside the number, is a point of the curve, so `gap` needs curves too.
    const curves = !still && !isDiagram() && (show.includes('curve') || show.includes('gap'))
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
