/**
 * <reverse-bottleneck>: the figure as an element of any page.
 *
 *     <script type="module" src="…/reverse-bottleneck.js"></script>
 *     <reverse-bottleneck K="2" J="4" L="2" seed="7"></reverse-bottleneck>
 */
import { DEFAULTS, PARAMETER_KEYS, type ParameterKey, type Parameters } from '../../src/parameters/parameters.ts'
import { declareFaces } from './faces.ts'
import { inlineSeats, standOnPage } from './inlineSeats.ts'
import { readChanges, type Nats } from './messages.ts'
import { mountFigure, type Mounted } from './mount.tsx'
import { followResults, resultOf, type Result } from './result.ts'
import { createExplorer, type Explorer } from '../explorer/explorer.ts'
import { readParameter } from '../link/values.ts'
import { ATTRIBUTES, attributeOf, readOptions, readParameters } from './attributes.ts'
import type { Saying } from '../words/shelf.ts'
import { figureStyles } from './styles.ts'
import { declareTypeSize } from './elementTypeSize.ts'

/** The state that is shown; the gap is null while it is still being computed. */
export interface Reading {
  readonly parameters: Parameters
  readonly gap: Nats | null
}

export interface FigureEvents {
  /** The reader or the page has changed the parameters. */
  change: CustomEvent<Reading>
  /** The draw of the present parameters has been computed. */
  result: CustomEvent<Result>
}

/** Each parameter is a property, under its key in the table of parameters. */
// oxlint-disable-next-line typescript/no-unsafe-declaration-merging -- the accessors are defined from the table, below.
export interface ReverseBottleneck extends Writable<Parameters> {
  addEventListener<Type extends keyof FigureEvents>(
    type: Type,
    listener: (event: FigureEvents[Type]) => void,
    options?: boolean | AddEventListenerOptions,
  ): void
  addEventListener(
    type: string,
    listener: EventListenerOrEventListenerObject,
    options?: boolean | AddEventListenerOptions,
  ): void
}
type Writable<Values> = { -readonly [Key in keyof Values]: Values[Key] }

// On a server HTMLElement does not exist; importing this module must still work there.
const Base = globalThis.HTMLElement ?? (Object as unknown as typeof HTMLElement)

export class ReverseBottleneck extends Base {
  static readonly observedAttributes = ATTRIBUTES

  readonly #explorer: Explorer = createExplorer(inlineSeats())
  readonly #place = document.createElement('div')
  #mounted: Mounted | null = null
  #leave: (() => void) | null = null
  #notes: readonly Saying[] = []

  constructor() {
    super()
    const shadow = this.attachShadow({ mode: 'open' })
    shadow.append(this.#place)
    const { store } = this.#explorer
    store.subscribe((state, before) => {
      if (state.parameters !== before.parameters) this.#tell('change', this.read())
    })
    followResults(store, result => this.#tell('result', result))
  }

  connectedCallback(): void {
    const view = this.ownerDocument.defaultView
    declareFaces(this.ownerDocument)
    declareTypeSize(view)
    // When an element moves into another document, its shadow root loses the style sheets of the old document.
    if (this.shadowRoot!.adoptedStyleSheets.length === 0) this.shadowRoot!.adoptedStyleSheets = [figureStyles(view)]
    this.#adoptProperties()
    this.#leave ??= standOnPage()
    this.#mounted ??= mountFigure(this.#explorer, { element: this.#place, themed: this }, this.#props())
  }

  disconnectedCallback(): void {
    // An element that is only moved is connected again at once, and then nothing ends.
    queueMicrotask(() => {
      if (this.isConnected) return
      this.#end()
      this.#leave?.()
      this.#leave = null
    })
  }

  /**
   * Ends everything: observers and listeners belong to the old document, or its window, and must be set up again in the
   * new one.
   */
  adoptedCallback(): void {
    this.#end()
  }

  #end(): void {
    this.#mounted?.unmount()
    this.#mounted = null
  }

  attributeChangedCallback(name: string, _before: string | null, text: string | null): void {
    const key = PARAMETER_KEYS.find(key => attributeOf(key) === name)
    const read = (name: string) => this.getAttribute(name)
    this.#notes = [...readParameters(read).notes, ...readOptions(read).notes]
    if (key)
      this.#explorer.actions.setParameters({ [key]: text === null ? DEFAULTS[key] : readParameter(key, text).value })
    this.#mounted?.update(this.#props())
  }

  /** Changes some parameters: numbers out of range are clamped, and what is no value of a parameter changes nothing. */
  set(parameters: Partial<Parameters>): void {
    this.#explorer.actions.setParameters(readChanges(parameters))
  }

  /** Takes a new seed. */
  resample(): void {
    this.#explorer.actions.resample()
  }

  /** Replays the layers of the plane, one by one, in the order in which each causes the next. */
  play(): void {
    this.#explorer.actions.replay()
  }

  read(): Reading {
    const state = this.#explorer.store.getState()
    return { parameters: state.parameters, gap: resultOf(state)?.gap ?? null }
  }

  #props() {
    const { options } = readOptions(name => this.getAttribute(name))
    return { options, site: this.getAttribute('site') ?? siteBeside(import.meta.url), notes: this.#notes }
  }

  #tell(type: keyof FigureEvents, detail: Reading | Result): void {
    if (this.isConnected) this.dispatchEvent(new CustomEvent(type, { detail, bubbles: true }))
  }

  /** A property that was set before the browser knew the element hides the accessor: it is removed and set again. */
  #adoptProperties(): void {
    for (const key of PARAMETER_KEYS) {
      if (!Object.hasOwn(this, key)) continue
      const value = this[key]
      delete (this as Partial<Writable<Parameters>>)[key]
      this.set({ [key]: value })
    }
  }
}

function property(key: ParameterKey): PropertyDescriptor {
  return {
    configurable: true,
    enumerable: true,
    get(this: ReverseBottleneck) {
      return this.read().parameters[key]
    },
    set(this: ReverseBottleneck, value: unknown) {
      // Frameworks pass values from templates, where a number is text.
      this.set({ [key]: typeof value === 'string' ? readParameter(key, value).value : value })
    },
  }
}
for (const key of PARAMETER_KEYS) Object.defineProperty(ReverseBottleneck.prototype, key, property(key))

/** The explorer's address: the folder of this script. Null where a bundler has put the script into another file. */
function siteBeside(script: string): string | null {
  const [, folder] = /^(https?:.*\/)reverse-bottleneck\.js(?:[?#].*)?$/.exec(script) ?? []
  return folder ?? null
}
