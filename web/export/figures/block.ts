/** The parts of a figure: each knows its size, so that they can be put below or beside each other. */
import type { ReactNode } from 'react'

export interface Block {
  readonly width: number
  readonly height: number
  readonly drawn: ReactNode
}

export interface Place {
  readonly x: number
  readonly y: number
}
