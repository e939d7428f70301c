/** By the bars: how many components each fit has and on how many points, and one press that makes the two the same size. */
import type { Draw } from '../../src/experiment/results.ts'
import { useActions, useExplorer } from '../context.ts'
import css from './FitSizes.module.css'
import { sizesInWords } from './sizes.ts'

export function FitSizes({ draw }: { readonly draw: Draw }) {
  const { setParameter } = useActions()
  const same = useExplorer(state => state.parameters.fit === 'same-size')
  const [anchor, synthetic] = sizesInWords(draw)
  return (
    <div className={css.sizes}>
      <p>
        <span data-role="anchored">{`anchor ${anchor}`}</span>
        <span data-role="synthetic">{`synthetic ${synthetic}`}</span>
      </p>
      <button
        type="button"
        className={css.same}
        aria-pressed={same}
        title={same ? 'Back to K components for the anchor fit, as published' : 'Fit both with K + J + L components'}
        onClick={() => setParameter('fit', same ? 'published' : 'same-size')}
      >
        same size
      </button>
    </div>
  )
}
