/** The mark of each kind of work, around the origin: told apart by shape, not by colour alone. */
import css from './CitationMap.module.css'

export type MarkKind = 'cited' | 'paper' | 'citing'

export function Marks({ kind }: { readonly kind: MarkKind }) {
  if (kind === 'paper') return <rect x={-6} y={-6} width={12} height={12} className={css.paper} />
  if (kind === 'citing') return <path d="M0,-6.5L6.5,5H-6.5Z" className={css.citing} />
  return <circle r={4.5} className={css.cited} />
}
