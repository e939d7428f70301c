/** The custom element in one file: importing it registers <reverse-bottleneck>. */
import { ReverseBottleneck } from './figure/element.ts'

declare global {
  interface HTMLElementTagNameMap {
    'reverse-bottleneck': ReverseBottleneck
  }
}

if (globalThis.customElements && !customElements.get('reverse-bottleneck'))
  customElements.define('reverse-bottleneck', ReverseBottleneck)

export { ReverseBottleneck }
