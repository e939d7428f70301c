/**
 * Puts the styles of a build into its script, for shadow roots: rules for the page's root become rules for the element.
 */
import type { Plugin } from 'vite'

const PLACEHOLDER = '__FIGURE_STYLES__'

/** Rewrites the selectors of the page's root, in the minifier's form, as selectors for a shadow root. */
export function forShadow(css: string): string {
  return css
    .replace(/:root:not\(\[data-theme=["']?(\w+)["']?\]\)/g, ':host(:not([theme="$1"]))')
    .replace(/(?::root)?\[data-theme=["']?(\w+)["']?\]/g, ':host([theme="$1"])')
    .replace(/:root\[hidden\]/g, ':host([hidden])')
    .replace(/:root\b/g, ':host')
    .replace(/(^|[{},])html(?=[{,])/g, '$1:host')
}

export function figureStyles(): Plugin {
  return {
    name: 'figure-styles',
    enforce: 'post',
    generateBundle(_, bundle) {
      const styles = Object.values(bundle).filter(file => file.type === 'asset' && file.fileName.endsWith('.css'))
      const text = styles.map(file => (file.type === 'asset' ? String(file.source) : '')).join('\n')
      for (const { fileName } of styles) delete bundle[fileName]
      for (const chunk of Object.values(bundle)) {
        if (chunk.type !== 'chunk' || !chunk.code.includes(PLACEHOLDER)) continue
        const quoted = new RegExp(`(["'\`])${PLACEHOLDER}\\1`)
        chunk.code = chunk.code.replace(quoted, () => JSON.stringify(forShadow(text)))
        return
      }
      this.error('There is no place for the styles.')
    },
  }
}
