/**
 * For pages that hold an embedded figure: gives its frame the height it needs, receives its messages, and sends it
 * commands. The script is smaller than a kilobyte and needs no other file.
 *
 *     const figure = connect(document.querySelector('iframe'))
 *     figure.on('result', ({ gap }) => console.log(gap.value))
 *     figure.set({ J: 9 })
 */
import type { Parameters } from '../../src/parameters/parameters.ts'
import type { Message, MessageType } from './messages.ts'

const NAME = 'reverse-bottleneck'
const VERSION = 1
/** In pixels. No figure is this high: a frame that claims more must not push the rest of the page away. */
const HIGHEST = 5000

/** The part of the style's `height` that is border and padding, where the page's box sizing includes them. */
function edges(frame: HTMLIFrameElement): number {
  const style = getComputedStyle(frame)
  if (style.boxSizing !== 'border-box') return 0
  return [style.borderTopWidth, style.paddingTop, style.paddingBottom, style.borderBottomWidth].reduce(
    (sum, edge) => sum + parseFloat(edge),
    0,
  )
}

type MessageOf<Type extends MessageType> = Extract<Message, { type: Type }>

export interface Figure {
  /** Calls `listener` with each message of one type, until the returned function is called. */
  readonly on: <Type extends MessageType>(type: Type, listener: (message: MessageOf<Type>) => void) => () => void
  /**
   * Changes some parameters; numbers out of range are clamped. `set`, `resample` and `play` need `commands=1` in the
   * figure's address.
   */
  readonly set: (parameters: Partial<Parameters>) => void
  /** Takes a new seed. */
  readonly resample: () => void
  /** Replays the layers of the plane, one by one. */
  readonly play: () => void
  /** Stops listening to the frame. */
  readonly disconnect: () => void
}

/**
 * @param frame an iframe that shows embed.html; it may be loaded already, or load later
 * @param options `height: false` leaves the frame's height unchanged
 */
export function connect(frame: HTMLIFrameElement, { height = true } = {}): Figure {
  const listeners = new Set<(message: Message) => void>()
  let ready = false
  let waiting: object[] = []

  // A frame in a sandbox has an opaque origin, so no target origin can be named. The messages hold no secret.
  const send = (request: object) =>
    frame.contentWindow?.postMessage({ target: NAME, version: VERSION, ...request }, '*')
  const command = (request: object) => void (ready ? send(request) : waiting.push(request))

  const hear = ({ data, source }: MessageEvent) => {
    // Any window may post a message to this page: only messages from this frame's own window are accepted.
    if (!source || source !== frame.contentWindow || data?.source !== NAME || data.version !== VERSION) return
    if (data.type === 'height' && height && data.height > 0)
      frame.style.height = `${Math.min(HIGHEST, data.height) + edges(frame)}px`
    if (data.type === 'ready') {
      ready = true
      waiting.forEach(send)
      waiting = []
    }
    listeners.forEach(listener => listener(data))
  }
  addEventListener('message', hear)
  send({ type: 'hello' })

  return {
    on(type, listener) {
      const own = (message: Message) => void (message.type === type && listener(message as MessageOf<typeof type>))
      listeners.add(own)
      return () => listeners.delete(own)
    },
    set: parameters => command({ type: 'set', parameters }),
    resample: () => command({ type: 'resample' }),
    play: () => command({ type: 'play' }),
    disconnect: () => removeEventListener('message', hear),
  }
}
