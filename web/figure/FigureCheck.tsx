/** From a figure whose sign depends on the measure to the page of the explorer that compares the measures, at this setting. */
import { useExplorer } from '../explorer/context.ts'
import { writeLasting } from '../link/codec.ts'

export function FigureCheck({ site }: { readonly site: string }) {
  const hash = useExplorer(state => writeLasting({ ...state, view: 'check', checkFrom: 'explore' }))
  return <a href={`${site}${hash}`} target="_blank" rel="noopener" aria-label="Compare the measures, in a new tab">Compare</a>
}
