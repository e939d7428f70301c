/** The labels of the picture. They are placed again whenever the picture changes, but prefer their old places. */
import { useMemo, useRef } from 'react'
import { type Attention, UNDIVIDED } from '../attention.ts'
import type { Picture } from '../picture.ts'
import type { Style } from '../style.ts'
import type { View } from '../view.ts'
import type { Subjects } from '../../words/subjects.ts'
import type { Placement } from './board.ts'
import { type Memory, placeLabels, remember } from './place.ts'
import { type Label, labelsOf, rasterOf, rulesOf } from './requests.ts'

export interface PlacedLabel extends Label {
  readonly placement: Placement
}

/** Places labels without memory of earlier places, as for a first picture. */
export function placeAll(
  picture: Picture,
  view: View,
  style: Style,
  attention: Attention,
  words: Subjects['picture'],
  memory: Memory = new Map(),
): PlacedLabel[] {
  const labels = labelsOf(picture, view, style, attention, words)
  if (labels.length === 0) return []
  const requests = labels.map(({ request }) => request)
  const raster = rasterOf(picture, view, style, attention)
  const placements = placeLabels(requests, raster, rulesOf(view, style, attention), memory)
  const byKey = new Map(placements.map(placement => [placement.request.key, placement]))
  return labels.flatMap(label => {
    const placement = byKey.get(label.request.key)
    return placement ? { ...label, placement } : []
  })
}

/** Only in a crowd does pointing add labels, for the target. Elsewhere pointing must not move anything. */
export function useLabels(
  picture: Picture,
  view: View,
  style: Style,
  attention: Attention,
  words: Subjects['picture'],
): readonly PlacedLabel[] {
  const memory = useRef<Memory>(new Map())
  const relevant = style.crowded ? attention : UNDIVIDED
  return useMemo(() => {
    const labels = placeAll(picture, view, style, relevant, words, memory.current)
    memory.current = remember(labels.map(({ placement }) => placement))
    return labels
  }, [picture, view, style, relevant, words])
}
