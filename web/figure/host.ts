/**
 * For pages that hold an embedded figure: gives its frame the height it needs, hears what it says, and tells it what to
 * do. Less than a kilobyte, and nothing is needed besides.
 *
 *     const figure = connect(document.querySelector('iframe'))
 *     figure.on('result', ({ gap }) => console.log(gap.value))
 *     figure.set({ J: 9 })
 */
import type { Parameters } from '../../src/parameters/parameters.ts'
import type { Message, MessageType } from './messages.ts'

const NAME = 'reverse-bottleneck'
const VERSION = 1
/** No figure is as high: a frame that claims to be does not push the rest of the page away. */
const HIGHEST = 5000

/** What of an element's height is not its content's, as the page reckons heights. */
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
  /** Hears messages of one type, until the function returned is called. */
  readonly on: <Type extends MessageType>(type: Type, listener: (message: MessageOf<Type>) => void) => () => void
  /**
   * Changes some parameters; numbers out of range are clamped. Like the two below it needs `commands=1` in the figure's
   * address.
   */
  readonly set: (parameters: Partial<Parameters>) => void
  /** Takes a new seed. */
  readonly resample: () => void
  /** Shows the layers of the plane again, one by one. */
  readonly play: () => void
  /** Lets the frame go. */
  readonly disconnect: () => void
}

/**
 * @param frame an iframe that shows embed.html; it may be loaded already, or come to be
 * @param options `height: false` leaves the frame's height alone
 */
export function connect(frame: HTMLIFrameElement, { height = true } = {}): Figure {
  const listeners = new Set<(message: Message) => void>()
  let ready = false
  let waiting: object[] = []

  // A frame in a sandbox has no origin to send to or to look for; what is sent is no secret.
  const send = (request: object) =>
    frame.contentWindow?.postMessage({ target: NAME, version: VERSION, ...request }, '*')
  const command = (request: object) => void (ready ? send(request) : waiting.push(request))

  const hear = ({ data, source }: MessageEvent) => {
    // Anybody may post a message to this page: only this frame's own window speaks for the figure in it.
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
