/** The colours of the points, which are drawn on a canvas. */
import { useMemo } from 'react'
import { useTokens } from '../../kit/useTokens.ts'
import { PAPER_TOKEN, POINT_TOKEN } from '../ink.ts'
import type { Colours } from './paint.ts'

const NAMES = [POINT_TOKEN.anchorData, POINT_TOKEN.syntheticData, PAPER_TOKEN]

export function useColours(): Colours | null {
  const tokens = useTokens(NAMES)
  return useMemo(
    () =>
      tokens && {
        anchorData: tokens[POINT_TOKEN.anchorData],
        syntheticData: tokens[POINT_TOKEN.syntheticData],
        paper: tokens[PAPER_TOKEN],
      },
    [tokens],
  )
}
