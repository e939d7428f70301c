/** A part of the page whose words come later, and what stands in its place where they cannot be had. */
import { Component, type ReactNode } from 'react'
import { WordsMissing } from '../words/shelf.ts'

interface Props {
  readonly instead: ReactNode
  readonly children: ReactNode
}

export class OrWithout extends Component<Props, { readonly error: unknown }> {
  override state = { error: null }

  static getDerivedStateFromError(error: unknown): { readonly error: unknown } {
    return { error }
  }

  override render(): ReactNode {
    const { error } = this.state
    if (error === null) return this.props.children
    // Any other fault is for those who know of it.
    if (!((error as unknown) instanceof WordsMissing)) throw error
    return this.props.instead
  }
}
