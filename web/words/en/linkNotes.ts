/** What is said of a link, or of an element's attributes, that cannot be shown as it is. */

const format = new Intl.NumberFormat('en', { maximumFractionDigits: 6 })
const number = (value: number): string => format.format(value)
/** @param text what was written; null where there was nothing */
const given = (name: string, text: string | null): string =>
  text === null ? `${name} without a value` : `${name} = ${text}`

export const linkNotes = {
  newer: 'This link was made by a newer version of this page: what it shows here may not be what was meant.',
  long: 'This link is longer than any of ours: only its beginning was read.',
  world: 'This link brings a world made by hand, which this version cannot draw: the world of its seed is shown.',
  twice: (key: string): string => `${key} is given more than once: the first is shown.`,
  /** Of the published measure in another dimension. */
  notFlat: (dimension: number): string =>
    `This measure needs two dimensions, not ${dimension}: what it is an estimate of is shown.`,
  noLook: (key: string, text: string): string => `${key} = ${text} is nothing that can be shown, and is left out.`,
  noOption: (key: string, text: string): string => `${key} = ${text} is not known here, and is left out.`,
  noPage: (text: string): string => `There is no page “${text}” here.`,
  noChoice: (name: string, text: string | null, shown: string): string =>
    `${given(name, text)} is none of its choices: “${shown}” is shown.`,
  noNumber: (name: string, text: string | null, shown: number): string =>
    `${given(name, text)} is no number: ${number(shown)} is shown.`,
  notWhole: (name: string, text: string, shown: number): string =>
    `${name} = ${text} is no whole number: ${number(shown)} is shown.`,
  offStep: (name: string, text: string, step: number, shown: number): string =>
    `${name} = ${text} is between the steps of ${number(step)}: ${number(shown)} is shown.`,
  above: (name: string, text: string, most: number): string =>
    `${name} = ${text} is above ${number(most)}, the most there is: ${number(most)} is shown.`,
  below: (name: string, text: string, least: number): string =>
    `${name} = ${text} is below ${number(least)}, the least there is: ${number(least)} is shown.`,
  together: (sentences: readonly string[]): string => sentences.join(' '),
  /** After the notes that are shown. */
  more: (notes: number): string => `And ${notes} more of the kind.`,
}
