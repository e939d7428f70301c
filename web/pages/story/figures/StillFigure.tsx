/** The figure of a chapter after its reveal, at the story's own setting: for paper and for readers without script. */
import { createContext, useContext, useState, type ComponentType } from 'react'
import type { Draw } from '../../../../src/experiment/results.ts'
import type { Parameters } from '../../../../src/parameters/parameters.ts'
import { ExplorerContext } from '../../../explorer/context.ts'
import type { Explorer } from '../../../explorer/explorer.ts'
import { LAYERS, type Layer } from '../../../explorer/store.ts'
import { GivenSize } from '../../../kit/useSize.ts'
import { StillPlane } from '../../../plane/StillPlane.tsx'
import { SCENES, type Chapter } from '../chapters.ts'
import type { ChapterFigure } from './figure.ts'
import { LATER } from './laterFigures.ts'
import { OnPaper } from './onPaper.ts'
import { RingPlane } from './RingPlane.tsx'
import css from './StillFigure.module.css'

/** Makes an explorer that computes nothing, with a setting. */
export const MakeExplorer = createContext<(parameters: Parameters) => Explorer>(() => {
  throw new Error('nobody makes explorers here')
})

/** Until the place of a figure is measured, and where it never is. */
const SIZE = { width: 600, height: 330 }
const SQUARE = { width: 420, height: 420 }

interface Props {
  readonly chapter: Chapter
  readonly world: Draw | null
}

export function StillFigure({ chapter, world }: Props) {
  return (
    <div className={css.figure} data-still={chapter}>
      {chapter === 1 || chapter === 2 ? (
        world && <Plane chapter={chapter} world={world} />
      ) : (
        <Later chapter={chapter} />
      )}
    </div>
  )
}

function Plane({ chapter, world }: { readonly chapter: 1 | 2; readonly world: Draw }) {
  if (chapter === 1) return <RingPlane world={world} size={SQUARE} rings={[]} truth onRings={null} />
  const { layers } = SCENES[2].after
  const shown = Object.fromEntries(LAYERS.map(layer => [layer, layers.includes(layer)])) as Record<Layer, boolean>
  return <StillPlane draw={world} size={SQUARE} layers={shown} />
}

function Later({ chapter }: { readonly chapter: keyof typeof LATER }) {
  const make = useContext(MakeExplorer)
  const [explorer] = useState(() => make(SCENES[chapter].after.parameters))
  const Figure = LATER[chapter] as ComponentType<ChapterFigure<Chapter>>
  return (
    <ExplorerContext value={explorer}>
      <OnPaper value>
        <GivenSize value={SIZE}>
          <Figure phase="after" guess={null} onGuess={() => {}} />
        </GivenSize>
      </OnPaper>
    </ExplorerContext>
  )
}
