/** What the colours of the map over the plane mean. */

/** What it means below zero, and above it. */
type Ends = readonly [below: string, above: string]

const gap: Ends = ['synthetic fit loses', 'anchor fit loses']
const anchor: Ends = ['below zero', 'the anchor fit is off']
const synthetic: Ends = ['below zero', 'the synthetic fit is off']

export const field = {
  ends: { gap, anchor, synthetic },
  /** The scale from one end to the other. */
  scale: 'from one to the other by strength of colour',
  unit: 'nats per unit area',
}
