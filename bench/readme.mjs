// Writes measured values into README's table: into the lines that rows name by `readme`. All other lines stay as they
// are.
import { barText, exactly, measuredText, short } from './report.mjs'

/** @throws {Error} where a row names a line that README does not have */
export function withFigures(readme, rows) {
  const names = [...new Set(rows.map(row => row.readme).filter(Boolean))]
  return names.reduce((text, name) => {
    const lines = text.split('\n')
    const at = lines.findIndex(line => line.startsWith(`| ${name} |`))
    if (at < 0) throw new Error(`README has no line “${name}”.`)
    lines[at] = `| ${name} | ${figures(rows.filter(row => row.readme === name))} |`
    return lines.join('\n')
  }, readme)
}

/** The cells of a line that several rows share: their medians side by side, or “none” where all are zero. */
function figures(rows) {
  const none = rows.every(({ measured, bar }) => measured.median === 0 && bar.most === 0)
  const alone = rows.length === 1 ? rows[0] : { ...rows.at(-1), measured: exactly(rows.at(-1).measured.median) }
  const before = rows
    .slice(0, -1)
    .map(({ measured }) => short(measured.median))
    .join(', ')
  const measured = none ? 'none' : `${before}${before && ' and '}${measuredText(alone)}`
  return `${measured} | ${rows[0].bar.most === 0 ? 'none' : barText(rows[0])}`
}
