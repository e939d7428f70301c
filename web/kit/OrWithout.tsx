/** A part of the page whose words are loaded later. If the words cannot be loaded, `instead` is shown. */
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
    // Any other error belongs to the error boundaries above this one.
    if (!((error as unknown) instanceof WordsMissing)) throw error
    return this.props.instead
  }
}
