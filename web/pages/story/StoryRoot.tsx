/** The tree around the story: the same for the build, which writes the page into the HTML, and for the browser. */
import { type ReactNode } from 'react'
import type { Draw } from '../../../src/experiment/results.ts'
import { ExplorerContext } from '../../explorer/context.ts'
import type { Explorer } from '../../explorer/explorer.ts'
import { StillsContext, type Stills } from '../../kit/stills.ts'
import { Boundary } from '../../link/Boundary.tsx'
import { PlaceContext } from '../../link/place.ts'
import { KeyboardHelpDialog } from '../../site/KeyboardHelpButton.tsx'
import { ShelfContext, type Shelf } from '../../words/shelf.ts'
import { StoryPage } from './StoryPage.tsx'
import type { StoryText } from './text.ts'
import { WorldContext } from './world.ts'

interface Props {
  readonly shelf: Shelf
  readonly text: StoryText
  /** The explorer that the chapters set, and that of the reader, to which the header leads back. */
  readonly stage: Explorer
  readonly visitor: Explorer
  readonly world: Draw | null
  /** The address of the site, from this document. */
  readonly root: string
  readonly alone: boolean
  readonly stills: Stills | null
  readonly children?: ReactNode
}

export function StoryRoot({ shelf, text, stage, visitor, world, root, alone, stills, children }: Props) {
  return (
    <StillsContext value={stills}>
      <ShelfContext value={shelf}>
        <PlaceContext value={{ root, page: 'story' }}>
          <ExplorerContext value={visitor}>
            <WorldContext value={world}>
              <Boundary part="page" linked={false}>
                {children}
                <StoryPage text={text} stage={stage} alone={alone} />
                <KeyboardHelpDialog />
              </Boundary>
            </WorldContext>
          </ExplorerContext>
        </PlaceContext>
      </ShelfContext>
    </StillsContext>
  )
}
