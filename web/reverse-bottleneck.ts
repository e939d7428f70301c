/** The element in one file: importing it makes <reverse-bottleneck> known to the browser. */
import { ReverseBottleneck } from './figure/element.ts'

declare global {
  interface HTMLElementTagNameMap {
    'reverse-bottleneck': ReverseBottleneck
  }
}

if (globalThis.customElements && !customElements.get('reverse-bottleneck'))
  customElements.define('reverse-bottleneck', ReverseBottleneck)

export { ReverseBottleneck }
