/**
 * The figure's side of the talk with the window that holds it: says what changes, and does what it may be asked to do.
 */
import { LINKED, writeLasting } from '../link/codec.ts'
import type { Explorer } from '../explorer/explorer.ts'
import { followHeight } from './height.ts'
import { message, requestIn, type Message, type Request } from './messages.ts'
import { followResults, resultOf } from './result.ts'

export interface Talk {
  /** The figure, without anything around it. */
  readonly figure: Element
  /** Whether the address of the figure allows commands, asked anew for each. */
  readonly commands: () => boolean
}

/**
 * For as long as the page lives. Nothing that is said is secret, so that it may be said to whoever holds the figure.
 */
export function talk({ store, actions }: Explorer, { figure, commands }: Talk): void {
  if (parent === self) return
  const say = (what: Message) => parent.postMessage(what, '*')
  const sayState = () =>
    say(message('state', { parameters: store.getState().parameters, hash: writeLasting(store.getState()) }))

  store.subscribe((state, before) => {
    if (LINKED.some(key => state[key] !== before[key])) sayState()
  })
  followResults(store, result => say(message('result', result)))
  const { height } = followHeight(figure, height => say(message('height', { height })))

  const sayAll = () => {
    say(message('ready', { commands: commands() }))
    say(message('height', { height: height() }))
    sayState()
    const result = resultOf(store.getState())
    if (result) say(message('result', result))
  }
  const obey = (request: Request) => {
    switch (request.type) {
      case 'hello':
        return sayAll()
      case 'set':
        return actions.setParameters(request.parameters)
      case 'resample':
        return actions.resample()
      case 'play':
        return actions.replay()
    }
  }
  addEventListener('message', event => {
    const request = requestIn(event, { self, parent, commands: commands() })
    if (request) obey(request)
  })
  sayAll()
}
