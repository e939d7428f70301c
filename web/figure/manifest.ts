/**
 * What the element offers, made from the table of parameters in the two forms that tools read: TypeScript types and a
 * custom-elements manifest.
 */
import {
  PARAMETER_KEYS,
  PARAMETERS,
  type ChoiceParameter,
  type NumberParameter,
  type ParameterKey,
} from '../../src/parameters/parameters.ts'
import { CONTROLS, PARTS, THEMES } from '../link/embedKeys.ts'
import { moreHelp } from '../words/en/moreHelp.ts'
import { parameters } from '../words/en/parameters.ts'
import { LANGUAGES } from '../words/languages.ts'
import { attributeOf } from './attributes.ts'

const ELEMENT = 'reverse-bottleneck'
const CLASS = 'ReverseBottleneck'
const SCRIPT = `${ELEMENT}.js`

const OPTIONS = [
  ['show', `What the figure consists of: some of ${PARTS.join(', ')}, with commas between them.`],
  ['controls', `What the reader may touch: some of ${CONTROLS.join(', ')}, or none.`],
  ['theme', `One of ${THEMES.join(', ')}.`],
  ['lang', `The language of the figure's words: ${LANGUAGES.join(', ')}.`],
  ['static', 'A still picture, without controls.'],
  ['site', 'The address of the whole explorer, where the script is not served from beside it.'],
] as const

const METHODS = [
  [
    'set',
    [['parameters', 'Partial<Parameters>']],
    'void',
    'Changes some parameters: numbers out of range are clamped, and what is no value of a parameter changes nothing.',
  ],
  ['resample', [], 'void', 'Takes a new seed.'],
  ['play', [], 'void', 'Shows the layers of the plane again, one by one, in the order in which they cause each other.'],
  ['read', [], 'Reading', 'What stands; the gap is null while it is still being computed.'],
] as const

const EVENTS = [
  ['change', 'Reading', 'The parameters have changed, by the reader’s hand or by the page’s.'],
  ['result', 'Result', 'The draw of the present parameters is there.'],
] as const

const CSS_PARTS = ['figure', 'plane', 'gap', 'levers', 'curve', 'foot', 'resample', 'link']
const CSS_PROPERTIES = [
  ['--paper', 'behind everything'],
  ['--raise', 'behind boxes'],
  ['--ink', 'words and the truth'],
  ['--ink-2', 'lesser words'],
  ['--ink-3', 'notes'],
  ['--rule', 'lines between things'],
  ['--anchor', 'marks of the anchor data'],
  ['--anchor-ink', 'words about them'],
  ['--syn', 'marks of the synthetic data'],
  ['--syn-ink', 'words about them'],
  ['--unsampled', 'marks of what was never sampled'],
  ['--irrelevant', 'marks of what is irrelevant'],
  ['--sans', 'the face of controls'],
  ['--serif', 'the face of the number'],
  ['--focus', 'the ring around what has the focus'],
] as const

/** What a parameter means, from where the page has it. */
export function helpOf(key: ParameterKey): string {
  const named = parameters.named[key]
  return 'help' in named ? named.help : moreHelp.named[key as keyof typeof moreHelp.named]
}

function describe(key: ParameterKey): { readonly type: string; readonly text: string; readonly initial: string } {
  const parameter: NumberParameter | ChoiceParameter = PARAMETERS[key]
  // The manifest is in English: authors of pages read that.
  const { label } = parameters.named[key]
  const help = helpOf(key)
  const text = `${parameter.symbol ?? ''} ${label}`.trim()
  if (parameter.kind === 'choice') {
    return {
      type: parameter.options.map(value => `'${value}'`).join(' | '),
      text: `${text}. ${help}`,
      initial: `'${parameter.default}'`,
    }
  }
  return {
    type: 'number',
    text: `${text}, ${parameter.min} to ${parameter.max}. ${help}`,
    initial: String(parameter.default),
  }
}

/** The manifest, in version 1.0.0 of its schema. */
export function manifest() {
  const type = (text: string) => ({ type: { text } })
  const fields = PARAMETER_KEYS.map(key => {
    const { type: typed, text, initial } = describe(key)
    return {
      kind: 'field',
      name: key,
      ...type(typed),
      default: initial,
      description: text,
      attribute: attributeOf(key),
    }
  })
  const methods = METHODS.map(([name, parameters, result, description]) => ({
    kind: 'method',
    name,
    description,
    parameters: parameters.map(([name, text]) => ({ name, ...type(text) })),
    return: type(result),
  }))
  const declaration = {
    kind: 'class',
    name: CLASS,
    tagName: ELEMENT,
    customElement: true,
    superclass: { name: 'HTMLElement' },
    description: 'One draw of the experiment as a figure: plane, gap, levers and curve.',
    attributes: [
      ...PARAMETER_KEYS.map(key => ({
        name: attributeOf(key),
        fieldName: key,
        ...type(describe(key).type),
        default: describe(key).initial,
        description: describe(key).text,
      })),
      ...OPTIONS.map(([name, description]) => ({
        name,
        description,
        ...type(name === 'static' ? 'boolean' : 'string'),
      })),
    ],
    members: [...fields, ...methods],
    events: EVENTS.map(([name, detail, description]) => ({ name, ...type(`CustomEvent<${detail}>`), description })),
    cssParts: CSS_PARTS.map(name => ({ name })),
    cssProperties: CSS_PROPERTIES.map(([name, description]) => ({ name, description })),
  }
  const exports = [
    { kind: 'js', name: CLASS, declaration: { name: CLASS, module: SCRIPT } },
    { kind: 'custom-element-definition', name: ELEMENT, declaration: { name: CLASS, module: SCRIPT } },
  ]
  return {
    schemaVersion: '1.0.0',
    readme: '',
    modules: [{ kind: 'javascript-module', path: SCRIPT, declarations: [declaration], exports }],
  }
}

/** The type declarations; they import nothing. */
export function declarations(): string {
  const field = (modifier: string) => (key: ParameterKey) =>
    `  /** ${describe(key).text} */\n  ${modifier}${key}: ${describe(key).type}`
  const method = ([name, parameters, result, text]: (typeof METHODS)[number]) =>
    `  /** ${text} */\n  ${name}(${parameters.map(([name, type]) => `${name}: ${type}`).join(', ')}): ${result}`
  return `/** The element <${ELEMENT}>: importing the module makes it known to the browser. */

/** One setting of the experiment. */
export interface Parameters {
${PARAMETER_KEYS.map(field('readonly ')).join('\n')}
}

/** A number in nats, and half the width of the interval that it is believed to lie in. */
export interface Nats {
  readonly value: number
  readonly error: number
}

/** What stands; the gap is null while it is still being computed. */
export interface Reading {
  readonly parameters: Parameters
  readonly gap: Nats | null
}

/** The divergences of both fits in the chosen measure, and their difference. */
export interface Result {
  readonly parameters: Parameters
  readonly gap: Nats
  readonly anchor: Nats
  readonly synthetic: Nats
}

export interface FigureEvents {
${EVENTS.map(([name, detail, text]) => `  /** ${text} */\n  ${name}: CustomEvent<${detail}>`).join('\n')}
}

export declare class ${CLASS} extends HTMLElement {
${PARAMETER_KEYS.map(field('')).join('\n')}
${METHODS.map(method).join('\n')}
  addEventListener<Type extends keyof FigureEvents>(type: Type, listener: (event: FigureEvents[Type]) => void, options?: boolean | AddEventListenerOptions): void
  addEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | AddEventListenerOptions): void
}

declare global {
  interface HTMLElementTagNameMap {
    '${ELEMENT}': ${CLASS}
  }
}
`
}
