/** What a figure is made of: pieces that know their size, put below and beside each other. */
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
