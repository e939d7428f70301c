/** More, loaded when it is opened: a first visit does without it. */
import { lazy, Suspense, type ComponentProps } from 'react'
import { Note } from '../gap/Note.tsx'
import type { More as MoreNow } from './More.tsx'

function Missing() {
  return <Note text="This part of the page could not be loaded; perhaps the network is away." action={{ label: 'Try now', run: () => location.reload() }} />
}

const Loaded = lazy<typeof MoreNow>(() => import('./More.tsx').then(({ More }) => ({ default: More })).catch(() => ({ default: Missing })))

export function More(props: ComponentProps<typeof MoreNow>) {
  return <Suspense fallback={null}><Loaded {...props} /></Suspense>
}
