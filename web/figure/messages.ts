/**
 * What an embedded figure and the window that holds it say to each other, as plain data.
 *
 * From the figure: `{ source: 'reverse-bottleneck', version: 1, type, … }`, with nothing in it that its holder may not
 * know. To the figure: `{ target: 'reverse-bottleneck', version: 1, type, … }`, from its holder alone. A command
 * changes the figure, and is heard only where its address says `commands=1`; a hello asks it to say again what stands,
 * and is always answered.
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
  /** The figure stands and listens; said once, and in answer to a hello. */
  readonly ready: { readonly commands: boolean }
  /** How high the figure is, in CSS pixels. */
  readonly height: { readonly height: number }
  /** What is asked for, after each change; `hash` makes a link to it. */
  readonly state: { readonly parameters: Parameters; readonly hash: string }
  /** What came out: the divergences of both fits in the chosen measure, and their difference. */
  readonly result: {
    readonly parameters: Parameters
    readonly gap: Nats
    readonly anchor: Nats
    readonly synthetic: Nats
  }
}
export type MessageType = keyof Contents

/** What a figure says. */
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

/** What a figure is asked to do, its parameters within their ranges. */
export type Request =
  | { readonly type: 'hello' }
  | { readonly type: 'set'; readonly parameters: Partial<Parameters> }
  | { readonly type: 'resample' }
  | { readonly type: 'play' }

/** A number is clamped; whatever is no value of the parameter is left out, and changes nothing. */
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

/** Some parameters as somebody else has them: numbers clamped, and what is no value left out. */
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

/** A request, whatever was sent; null where it is none, as nearly everything is that flies between windows. */
export function readRequest(data: unknown): Request | null {
  try {
    const result = v.safeParse(requestSchema, data)
    return result.success ? result.output : null
  } catch {
    // An object of this very page may throw when it is looked at.
    return null
  }
}

interface Frame {
  /** The window that the figure is in, and the one that holds it: the same where nothing does. */
  readonly self: unknown
  readonly parent: unknown
  /** Whether its address allows commands. */
  readonly commands: boolean
}

/** The request in a message event, if it comes from the window that holds the figure, and may be made. */
export function requestIn(
  { data, source }: Pick<MessageEvent, 'data' | 'source'>,
  { self, parent, commands }: Frame,
): Request | null {
  if (!source || source !== parent || parent === self) return null
  const request = readRequest(data)
  return request && (commands || request.type === 'hello') ? request : null
}
