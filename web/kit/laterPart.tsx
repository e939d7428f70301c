/**
 * A part of the page that is loaded when it is first shown. If it cannot be loaded, a kind note stands in its place.
 */
import { lazy, Suspense, type ComponentType } from 'react'
import { PartMissing } from './PartMissing.tsx'
import { OrWithout } from './OrWithout.tsx'

export function laterPart<Props extends object>(load: () => Promise<ComponentType<Props>>): ComponentType<Props> {
  const Part = lazy<ComponentType<Props>>(() =>
    load()
      .catch(() => PartMissing)
      .then(found => ({ default: found })),
  )
  return props => (
    <OrWithout instead={<PartMissing />}>
      <Suspense fallback={null}>
        <Part {...props} />
      </Suspense>
    </OrWithout>
  )
}
