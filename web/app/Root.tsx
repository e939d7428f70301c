/**
 * The whole page around one explorer. The build, which writes the opening page into the HTML, and the browser render
 * the same tree.
 */
import { StrictMode } from 'react'
import { ExplorerContext } from '../explorer/context.ts'
import type { Explorer } from '../explorer/explorer.ts'
import { App } from './App.tsx'
import { Boundary } from '../link/Boundary.tsx'
import { BREAKPOINTS } from '../kit/breakpoints.ts'
import { StillsContext, type Stills } from '../kit/stills.ts'
import type { Layout } from '../kit/useLayout.ts'
import { ShelfContext, type Shelf } from '../words/shelf.ts'
import { ExpectedMedia } from '../kit/useMedia.ts'

const EXPECTED: Readonly<Record<Layout, readonly string[]>> = {
  wide: [BREAKPOINTS.wide],
  tablet: [],
  phone: [BREAKPOINTS.phone],
}

interface Props {
  readonly explorer: Explorer
  readonly shelf: Shelf
  /** Given where the build writes the page: its layout and its pictures. */
  readonly layout?: Layout
  readonly stills?: Stills
}

export function Root({ explorer, shelf, layout = 'tablet', stills }: Props) {
  return (
    <StrictMode>
      <ExpectedMedia value={EXPECTED[layout]}>
        <StillsContext value={stills ?? null}>
          <ShelfContext value={shelf}>
            <ExplorerContext value={explorer}>
              <Boundary part="page">
                <App />
              </Boundary>
            </ExplorerContext>
          </ShelfContext>
        </StillsContext>
      </ExpectedMedia>
    </StrictMode>
  )
}
