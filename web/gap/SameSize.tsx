/**
 * A switch that makes the two fits the same size. It answers the question: is the synthetic fit only a bigger model?
 */
import { useActions, useExplorer } from '../explorer/context.ts'
import { useWords } from '../words/shelf.ts'
import css from './SameSize.module.css'

export function SameSize() {
  const { sameSize, sameSizeMeans } = useWords('besideGap')
  const { setParameter } = useActions()
  const same = useExplorer(state => state.parameters.fit === 'same-size')
  return (
    <label className={css.same} title={sameSizeMeans}>
      <input
        type="checkbox"
        checked={same}
        onChange={event => setParameter('fit', event.target.checked ? 'same-size' : 'published')}
      />
      <span>{sameSize}</span>
    </label>
  )
}
