/** In place of a page that is on its way, or that could not be had. */
import { Note } from '../kit/Note.tsx'
import { Frame } from './Frame.tsx'
import css from './Frame.module.css'

export function PageLoading() {
  return <Frame id="loading"><p className={css.waiting} role="status">This page is on its way.</p></Frame>
}

export function PageMissing() {
  return (
    <Frame id="missing">
      <div className={css.waiting} role="alert">
        <Note text="This page could not be loaded; perhaps the network is away. Explore works without it." action={{ label: 'Try now', run: () => location.reload() }} />
      </div>
    </Frame>
  )
}
