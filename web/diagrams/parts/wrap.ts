/** SVG does not break lines, so lines are broken here, by the average width of letters. */
import { textWidth } from '../../kit/textWidth.ts'

/** What a line may be broken between: words, halves of a name joined by a dash, and Chinese characters with their marks. */
const UNIT = /\p{Script=Han}[，。：；、）”]*|[^\s–\p{Script=Han}]+(?:–|\s*)/gu

export function wrap(text: string, width: number, size: number): readonly string[] {
  const lines = ['']
  for (const unit of text.match(UNIT) ?? []) {
    const longer = lines[lines.length - 1] + unit
    if (lines[lines.length - 1] !== '' && textWidth(longer.trimEnd()) * size > width) lines.push(unit)
    else lines[lines.length - 1] = longer
  }
  return lines.map(line => line.trimEnd())
}
