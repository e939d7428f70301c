// Measured values, as lines to read and as data to store.

/**
 * @typedef {object} Row
 * @property {string} what
 * @property {{ median: number, low: number, high: number }} measured median and quartiles, or one number three times
 * @property {string} unit × for ratios; else frames, kB, …
 * @property {{ least?: number, most?: number }} [bar] what it has to reach, or to stay within
 * @property {string} [readme] the line of README's table that it goes into
 * @property {string} [detail] what the ratio is made of
 */

/** A number with only its meaningful digits. */
export function short(value) {
  if (value === 0) return '0'
  const size = Math.abs(value)
  return value.toFixed(size >= 100 ? 0 : size >= 10 ? 1 : size >= 0.1 ? 2 : 4).replace('-', '−')
}

export const exactly = value => ({ median: value, low: value, high: value })

/** Whether the bar was met: “met”, or by how much it was missed. */
export function verdict({ measured: { median }, bar }) {
  if (!bar) return ''
  if (bar.least !== undefined)
    return median >= bar.least ? 'met' : `missed by ${Math.ceil((1 - median / bar.least) * 100)} %`
  if (median <= bar.most) return 'met'
  return bar.most === 0 ? `missed by ${short(median)}` : `missed by ${Math.ceil((median / bar.most - 1) * 100)} %`
}

export const barText = ({ bar, unit }) =>
  !bar ? '' : bar.least !== undefined ? `≥ ${bar.least} ${unit}` : `≤ ${bar.most} ${unit}`.trimEnd()

export function measuredText({ measured: { median, low, high }, unit }) {
  const range = low === high ? '' : ` (${short(low)} – ${short(high)})`
  return `${short(median)} ${unit}`.trimEnd() + range
}

/** The rows as a table that can be read in a terminal and is valid Markdown. */
export function table(rows) {
  const cells = [
    ['what', 'measured (quartiles)', 'bar', '', ''],
    ...rows.map(row => [row.what, measuredText(row), barText(row), verdict(row), row.detail ?? '']),
  ]
  const widths = cells[0].map((_, column) => Math.max(3, ...cells.map(line => line[column].length)))
  const lines = cells.map(line => `| ${line.map((cell, column) => cell.padEnd(widths[column])).join(' | ')} |`)
  return [lines[0], `|${widths.map(width => '-'.repeat(width + 2)).join('|')}|`, ...lines.slice(1)].join('\n')
}
