/** Where an error ends: the part that it befell says so in its own place, and everything around it stays alive. */
import { Component, lazy, Suspense, type ReactNode } from 'react'
import { OrWithout } from '../kit/OrWithout.tsx'
import type { Part } from '../words/en/mishap.ts'
import { useWords } from '../words/shelf.ts'

// Loaded when it is wanted, which is next to never; its few words stand in for it where it cannot be had.
const Mishap = lazy(() => import('./Mishap.tsx').catch(() => ({ default: FewWords })))

function FewWords() {
  return <p role="alert">{useWords('kit').wrong}</p>
}

interface Props {
  /** What is lost meanwhile. */
  readonly part: Part
  /** Whether the page's address is that of the setting. */
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
