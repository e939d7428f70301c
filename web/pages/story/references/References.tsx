/**
 * The section at the end of the story: the paper and its neighbours. The build writes it into the HTML; the browser
 * leaves that HTML as it is until the script of this part has come, which nothing else waits for.
 */
import { lazy, Suspense, type ComponentType } from 'react'
import { PartMissing } from '../../../kit/PartMissing.tsx'
import { OrWithout } from '../../../kit/OrWithout.tsx'

let here: ComponentType | null = null

/** For the build, which cannot wait while it renders: after this, the section renders at once. */
export async function loadReferences(): Promise<void> {
  here = (await import('./Works.tsx')).Works
}

const Coming = lazy<ComponentType>(() =>
  import('./Works.tsx').then(
    ({ Works }) => ({ default: Works }),
    () => ({ default: PartMissing }),
  ),
)

export function References() {
  const Part = here ?? Coming
  return (
    <OrWithout instead={<PartMissing />}>
      <Suspense>
        <Part />
      </Suspense>
    </OrWithout>
  )
}
