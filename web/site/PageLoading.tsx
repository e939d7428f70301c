/** Shown in place of a page that is being loaded, or that could not be loaded. */
import { Note } from '../kit/Note.tsx'
import { useWords } from '../words/shelf.ts'
import { Frame } from './Frame.tsx'
import css from './Frame.module.css'

export function PageLoading() {
  return (
    <Frame id="loading">
      <p className={css.waiting} role="status">
        {useWords('site').coming}
      </p>
    </Frame>
  )
}

export function PageMissing() {
  const { missing } = useWords('site')
  const { tryNow } = useWords('kit')
  return (
    <Frame id="missing">
      <div className={css.waiting} role="alert">
        <Note text={missing} action={{ label: tryNow, run: () => location.reload() }} />
      </div>
    </Frame>
  )
}
