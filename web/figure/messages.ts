/**
 * The messages between an embedded figure and the window that holds it, as plain data.
 *
 * From the figure: `{ source: 'reverse-bottleneck', version: 1, type, … }`. These hold nothing secret.
 * To the figure: `{ target: 'reverse-bottleneck', version: 1, type, … }`, accepted from the holding window only. A
 * command changes the figure; it is obeyed only where the figure's address says `commands=1`. A `hello` asks the figure
 * to send its state again; it is always answered.
 */
import * as v from 'valibot'
import {
  clampParameter,
  PARAMETER_KEYS,
  PARAMETERS,
  type ParameterKey,
  type Parameters,
} from '../../src/parameters/parameters.ts'

export const NAME = 'reverse-bottleneck'
export const MESSAGE_VERSION = 1

/** A number in nats, and half the width of the interval that it is believed to lie in. */
export interface Nats {
  readonly value: number
  readonly error: number
}

interface Contents {
  /** The figure is ready to receive requests; sent once, and again in answer to a hello. */
  readonly ready: { readonly commands: boolean }
  /** The height of the figure, in CSS pixels. */
  readonly height: { readonly height: number }
  /** The requested parameters, after each change; `hash` makes a link to them. */
  readonly state: { readonly parameters: Parameters; readonly hash: string }
  /** The result: the divergences of both fits in the chosen measure, and their difference, in nats. */
  readonly result: {
    readonly parameters: Parameters
    readonly gap: Nats
    readonly anchor: Nats
    readonly synthetic: Nats
  }
}
export type MessageType = keyof Contents

/** A message that a figure sends. */
export type Message = {
  [Type in MessageType]: {
    readonly source: typeof NAME
    readonly version: typeof MESSAGE_VERSION
    readonly type: Type
  } & Contents[Type]
}[MessageType]

export function message<Type extends MessageType>(type: Type, contents: Contents[Type]): Message {
  return { source: NAME, version: MESSAGE_VERSION, type, ...contents } as Message
}

/** A request to a figure, with its parameters clamped to their ranges. */
export type Request =
  | { readonly type: 'hello' }
  | { readonly type: 'set'; readonly parameters: Partial<Parameters> }
  | { readonly type: 'resample' }
  | { readonly type: 'play' }

/** A number is clamped. Any other value that the parameter cannot have is left out, so it changes nothing. */
function valueSchema(key: ParameterKey) {
  const { kind } = PARAMETERS[key]
  const known = kind === 'choice' ? v.picklist(PARAMETERS[key].options) : v.number()
  return v.fallback(
    v.optional(
      v.pipe(
        known,
        v.transform(value => clampParameter(key, value)),
      ),
    ),
    undefined,
  )
}
const parametersSchema = v.pipe(
  v.object(Object.fromEntries(PARAMETER_KEYS.map(key => [key, valueSchema(key)]))),
  v.transform(
    values =>
      Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as Partial<Parameters>,
  ),
)

/** Parameters from outside: numbers are clamped, and values that a parameter cannot have are left out. */
export function readChanges(parameters: unknown): Partial<Parameters> {
  const result = v.safeParse(parametersSchema, parameters)
  return result.success ? result.output : {}
}

const envelope = { target: v.literal(NAME), version: v.literal(MESSAGE_VERSION) }
const requestSchema = v.pipe(
  v.variant('type', [
    v.object({ ...envelope, type: v.literal('hello') }),
    v.object({ ...envelope, type: v.literal('set'), parameters: parametersSchema }),
    v.object({ ...envelope, type: v.literal('resample') }),
    v.object({ ...envelope, type: v.literal('play') }),
  ]),
  v.transform(({ target: _target, version: _version, ...request }): Request => request),
)

/**
 * The request in the data of a message; null for any other data, since most messages between windows are not for us.
 */
export function readRequest(data: unknown): Request | null {
  try {
    const result = v.safeParse(requestSchema, data)
    return result.success ? result.output : null
  } catch {
    // An object that was passed within the same page may throw when it is read.
    return null
  }
}

interface Frame {
  /** The figure's window and the window that holds it; they are the same where no window holds it. */
  readonly self: unknown
  readonly parent: unknown
  /** Whether the figure's address allows commands. */
  readonly commands: boolean
}

/** The request in a message event, if the window that holds the figure sent it and it is allowed; else null. */
export function requestIn(
  { data, source }: Pick<MessageEvent, 'data' | 'source'>,
  { self, parent, commands }: Frame,
): Request | null {
  if (!source || source !== parent || parent === self) return null
  const request = readRequest(data)
  return request && (commands || request.type === 'hello') ? request : null
}
