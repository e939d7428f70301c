/** The three levers and every box for a number: what they hold, what was typed amiss, and what will take long. */
import { counted, decimal } from './grammar.ts'

const range = (min: number, max: number): string => `from ${decimal(min)} to ${decimal(max)}`

/** How long a draw takes, at the least. */
const PACES = { half: 'about half a second', one: 'about a second', few: 'a few seconds' }

export const levers = {
  /** What the box beside the slider of that name is called. */
  number: (name: string): string => `${name}, number`,
  /** @param role of the components, as it is called */
  components: (count: number, role: string): string => counted(count, `${role} component`),
  /** @param now what stays, as it stands in the box */
  unreadable: (name: string, whole: boolean, min: number, max: number, now: string): string =>
    `${name} is a ${whole ? 'whole number' : 'number'} ${range(min, max)}; it stays ${now}`,
  outside: (name: string, min: number, max: number, taken: number): string =>
    `${name} goes ${range(min, max)}; using ${decimal(taken)}`,
  notWhole: (name: string, taken: number): string => `${name} is a whole number; using ${decimal(taken)}`,
  inSteps: (name: string, step: number, taken: number): string =>
    `${name} goes in steps of ${decimal(step)}; using ${decimal(taken)}`,
  slow: (pace: keyof typeof PACES): string => `This takes ${PACES[pace]} a draw; the curve fills slowly.`,
  /** After the warning of something slow that was typed and is not yet taken. */
  enter: (warning: string): string => `${warning} Enter to go on.`,
}
