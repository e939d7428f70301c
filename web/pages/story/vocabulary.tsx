/**
 * The few elements that chapters are written in, in every language. Symbols and the names of layers are live: pointing
 * at them lights what they name in the figure, and the figure lights the names in turn.
 */
import { createContext, useContext, type ReactNode } from 'react'
import { useStore } from 'zustand'
import { DEFAULTS, type Parameters } from '../../../src/parameters/parameters.ts'
import { ExplorerContext } from '../../explorer/context.ts'
import type { Explorer } from '../../explorer/explorer.ts'
import { storeWith, type Layer, type View } from '../../explorer/store.ts'
import { writeLink } from '../../link/codec.ts'
import { usePlace } from '../../link/place.ts'
import { Symbol } from '../../terms/Symbol.tsx'
import type { SymbolName } from '../../terms/symbols.ts'
import { useLanguage } from '../../words/shelf.ts'
import type { Chapter } from './chapters.ts'
import css from './vocabulary.module.css'

/** A symbol of the paper in the colour of its role; `index` from 0 sets J₃. */
export const Sym = ({ k, index }: { readonly k: SymbolName; readonly index?: number }) => (
  <Symbol name={k} index={index} live />
)

interface IsProps {
  readonly k: SymbolName
  /** More symbols of the same value: K = J = L = 2. */
  readonly and?: readonly SymbolName[]
  readonly value: number | string
}

/** “K = 2”, on one line. */
export function Is({ k, and = [], value }: IsProps) {
  return (
    <span className={css.whole} translate="no">
      {[k, ...and].map(name => (
        <span key={name}>
          <Sym k={name} />
          {'\u00a0= '}
        </span>
      ))}
      <span>{value}</span>
    </span>
  )
}

/** A number with its sign or its unit, on one line. */
export const Whole = ({ children }: { readonly children: ReactNode }) => <span className={css.whole}>{children}</span>

const INK: Partial<Record<Layer, string>> = {
  anchorData: 'anchored',
  anchorFit: 'anchored',
  syntheticData: 'synthetic',
  syntheticFit: 'synthetic',
}

interface LayeredProps {
  readonly of: Layer
  readonly children: ReactNode
}

/** The name of a layer, in its colour; lit while the figure asks what it is. */
export function Layered(props: LayeredProps) {
  const explorer = useContext(ExplorerContext)
  return explorer ? <Lit {...props} explorer={explorer} /> : <Named {...props} />
}

function Lit({ explorer, ...props }: LayeredProps & { readonly explorer: Explorer }) {
  return <Named {...props} lit={useStore(explorer.store, state => state.explained === props.of)} />
}

const Named = ({ of, children, lit }: LayeredProps & { readonly lit?: boolean }) => (
  <span className={css.layered} data-role={INK[of]} data-lit={lit || undefined}>
    {children}
  </span>
)

/** What is said in smaller type: a definition, a remark of ours, a limit. */
export const Aside = ({ children }: { readonly children: ReactNode }) => <p className={css.aside}>{children}</p>

/** Whether the chapter is the one in hand: the Tab key passes over the links of the others. */
export const InHand = createContext(true)
const useTabIndex = (): number | undefined => (useContext(InHand) ? undefined : -1)

/** A link to another chapter. */
export const ToChapter = ({ chapter, children }: { readonly chapter: Chapter; readonly children: ReactNode }) => (
  <a className={css.link} href={`#${chapter}`} tabIndex={useTabIndex()}>
    {children}
  </a>
)

interface ToExplorerProps {
  readonly view?: View
  /** What differs from the defaults. */
  readonly setting?: Partial<Parameters>
  readonly children: ReactNode
}

/** A link to a page of the explorer, at a setting. */
export function ToExplorer({ view = 'explore', setting, children }: ToExplorerProps) {
  const { root } = usePlace()
  const language = useLanguage()
  const hash = writeLink({ ...storeWith().getState(), parameters: { ...DEFAULTS, ...setting }, view })
  return (
    <a className={css.link} href={`${root}?lang=${language}${hash}`} tabIndex={useTabIndex()}>
      {children}
    </a>
  )
}

/** The letters of the formulas of the rule, standing alone. */
const LETTER = /(?<!\p{L})([fs])(?!\p{L})/u

/** A formula of f and s. */
export const Formula = ({ children }: { readonly children: string }) => (
  <span className={css.formula}>
    {children.split(LETTER).map((part, i) =>
      i % 2 === 1 ? (
        <var key={i} className={css.math}>
          {part}
        </var>
      ) : (
        <span key={i}>{part}</span>
      ),
    )}
  </span>
)

/** How far apart two distributions are, by Jensen–Shannon, of which one is a share s of the other. */
export const SHARE_FORMULA = 'f(s) = ½[s ln(2s/(1 + s)) + (1 − s) ln 2 + ln(2/(1 + s))]'

/** The L at which the gap is zero by the rule. */
export const BalanceFormula = ({ value }: { readonly value: string }) => (
  <span className={css.formula} translate="no">
    <Sym k="L" />* = <Sym k="J" />(<Sym k="K" /> + <Sym k="J" />
    )/
    <Sym k="K" /> = {value}
  </span>
)
