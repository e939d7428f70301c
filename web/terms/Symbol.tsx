/** A symbol of the paper, with the same glyph and colour everywhere: on a lever, in prose, over a chart. */
import { useContext, type CSSProperties } from 'react'
import { ExplorerContext } from '../explorer/context.ts'
import css from './Symbol.module.css'
import { SYMBOLS, type SymbolName, type SymbolSetting } from './symbols.ts'

interface Props {
  readonly name: SymbolName
  /** The component's index from 0: index 2 of J is set as J₃. */
  readonly index?: number
  /** Whether pointing at the symbol highlights its role everywhere else. */
  readonly live?: boolean
  /** In the ink of the text around it instead of its role's colour. */
  readonly plain?: boolean
  readonly className?: string
}

export function Symbol({ name, index, live = false, plain = false, className = '' }: Props) {
  const { glyph, subscript, face, role, correction }: SymbolSetting = SYMBOLS[name]
  const below = index === undefined ? subscript : String(index + 1)
  // A symbol may stand outside of an explorer: then it highlights nothing.
  const pointAt = useContext(ExplorerContext)?.actions.pointAt
  const lights = live && role !== null && role !== 'synthetic' ? { role, index } : null
  return (
    <var
      translate="no"
      className={`${css.symbol} ${css[face]} ${className}`}
      data-role={plain ? undefined : (role ?? undefined)}
      style={{ '--correction': `${correction}em` } as CSSProperties}
      onPointerEnter={lights ? () => pointAt?.(lights) : undefined}
      onPointerLeave={lights ? () => pointAt?.(null) : undefined}
    >
      {glyph}
      {below !== undefined && <sub className={index === undefined ? css.letter : css.digit}>{below}</sub>}
    </var>
  )
}
