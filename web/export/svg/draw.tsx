/**
 * Turns a figure into the text of its file. The figure is rendered once out of sight, so that the page's own style
 * sheets decide its looks.
 */
import type { ReactElement } from 'react'
import { createRoot } from 'react-dom/client'
import { flushSync } from 'react-dom'
import { ShelfContext, type Shelf } from '../../words/shelf.ts'
import css from './draw.module.css'
import { embedFonts } from './fonts.ts'
import { standalone, type Caption } from './standalone.ts'

export type Theme = 'light' | 'dark'

export interface Figure extends Caption {
  /** An `<svg>` with width and height. */
  readonly drawing: ReactElement
}

export interface Drawn {
  readonly svg: string
  readonly width: number
  readonly height: number
}

/**
 * Draws out of sight, and reads something from the drawing.
 * @param shelf the words in the figure's language; all words that the figure uses must be loaded already
 */
export async function drawUnseen<Result>(
  drawing: ReactElement,
  theme: Theme,
  shelf: Shelf,
  read: (svg: SVGSVGElement) => Promise<Result>,
): Promise<Result> {
  // `flushSync` does nothing while React renders, so this waits until React has finished.
  await Promise.resolve()
  const place = document.createElement('div')
  place.className = css.unseen
  place.dataset.theme = theme
  place.inert = true
  document.body.append(place)
  const root = createRoot(place)
  try {
    flushSync(() => root.render(<ShelfContext value={shelf}>{drawing}</ShelfContext>))
    return await read(place.querySelector('svg')!)
  } finally {
    root.unmount()
    place.remove()
  }
}

/** @param shelf as for `drawUnseen` */
export const drawFigure = ({ drawing, ...caption }: Figure, theme: Theme, shelf: Shelf): Promise<Drawn> =>
  drawUnseen(drawing, theme, shelf, async svg => {
    const alone = standalone(svg, caption, shelf.language)
    await embedFonts(alone)
    const { width, height } = alone.viewBox.baseVal
    return {
      svg: `<?xml version="1.0" encoding="UTF-8"?>\n${new XMLSerializer().serializeToString(alone)}\n`,
      width,
      height,
    }
  })
