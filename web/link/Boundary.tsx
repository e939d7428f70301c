/** An error boundary. A part that fails shows a note in its place; everything around it goes on working. */
import { Component, lazy, Suspense, type ReactNode } from 'react'
import { OrWithout } from '../kit/OrWithout.tsx'
import type { Part } from '../words/en/mishap.ts'
import { useWords } from '../words/shelf.ts'

// Loaded only when it is needed, which is almost never. If it cannot be loaded, a few words stand in its place.
const Mishap = lazy(() => import('./Mishap.tsx').catch(() => ({ default: FewWords })))

function FewWords() {
  return <p role="alert">{useWords('kit').wrong}</p>
}

interface Props {
  /** The part that is missing after an error. */
  readonly part: Part
  /** Whether the page's address holds the setting. */
  readonly linked?: boolean
  readonly children: ReactNode
}

export class Boundary extends Component<Props, { readonly failed: boolean }> {
  override state = { failed: false }

  static getDerivedStateFromError(): { readonly failed: boolean } {
    return { failed: true }
  }

  override render(): ReactNode {
    if (!this.state.failed) return this.props.children
    const { part, linked = true } = this.props
    return (
      <OrWithout instead={<FewWords />}>
        <Suspense>
          <Mishap part={part} linked={linked} again={() => this.setState({ failed: false })} />
        </Suspense>
      </OrWithout>
    )
  }
}
