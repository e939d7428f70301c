/** More, loaded when it is opened: a first visit does without it. */
import { lazy, Suspense, type ComponentProps } from 'react'
import { PartMissing } from '../page/PartMissing.tsx'
import type { More as MoreNow } from './More.tsx'

const Loaded = lazy<typeof MoreNow>(() => import('./More.tsx').then(({ More }) => ({ default: More })).catch(() => ({ default: PartMissing })))

export function More(props: ComponentProps<typeof MoreNow>) {
  return <Suspense fallback={null}><Loaded {...props} /></Suspense>
}
