/** From a number whose sign depends on the measure to the page that compares the measures. */
import { usePageLink } from '../link/usePageLink.ts'

export function CheckLink() {
  const linkTo = usePageLink()
  return <a {...linkTo('check')} aria-label="Compare the measures">Compare</a>
}
