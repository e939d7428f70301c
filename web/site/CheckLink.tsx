/** A link to the page that compares the measures, shown beside a number whose sign depends on the measure. */
import { usePageLink } from '../link/usePageLink.ts'
import { useWords } from '../words/shelf.ts'

export function CheckLink() {
  const words = useWords('site')
  const linkTo = usePageLink()
  return (
    <a {...linkTo('check')} aria-label={words.compareMeasures}>
      {words.compare}
    </a>
  )
}
