/** One press that makes the two fits the same size, and one that takes it back: is it not just a bigger model? */
import { useActions, useExplorer } from '../explorer/context.ts'
import css from './SameSize.module.css'

export function SameSize() {
  const { setParameter } = useActions()
  const same = useExplorer(state => state.parameters.fit === 'same-size')
  return (
    <label className={css.same} title="Fit both with K + J + L components, instead of the anchor fit with K as published">
      <input type="checkbox" checked={same} onChange={event => setParameter('fit', event.target.checked ? 'same-size' : 'published')} />
      <span>same size for both fits</span>
    </label>
  )
}
