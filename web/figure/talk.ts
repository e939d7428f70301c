/**
 * The figure's side of the messages: reports each change to the window that holds the figure, and obeys its requests.
 */
import { LINKED, writeLasting } from '../link/codec.ts'
import type { Explorer } from '../explorer/explorer.ts'
import { followHeight } from './height.ts'
import { message, requestIn, type Message, type Request } from './messages.ts'
import { followResults, resultOf } from './result.ts'

export interface Talk {
  /** The element that is exactly as high as the figure. */
  readonly figure: Element
  /** Whether the figure's address allows commands; asked before each command. */
  readonly commands: () => boolean
}

/** Runs as long as the page lives. The messages hold nothing secret, so any window may receive them. */
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
