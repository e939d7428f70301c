/**
 * A link for a figure whose sign depends on the measure: it leads to the page that compares the measures, at the
 * figure's setting.
 */
import { useExplorer } from '../explorer/context.ts'
import { writeLasting } from '../link/codec.ts'
import { useLanguage, useWords } from '../words/shelf.ts'
import { siteIn } from './siteIn.ts'

export function FigureCheck({ site }: { readonly site: string }) {
  const words = useWords('inFigure')
  const there = siteIn(useLanguage(), site)
  const hash = useExplorer(state => writeLasting({ ...state, view: 'check', checkFrom: 'explore' }))
  return (
    <a href={`${there}${hash}`} target="_blank" rel="noopener" aria-label={words.compareThere}>
      {words.compare}
    </a>
  )
}
