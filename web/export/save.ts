/** Lets the browser save a file. */

export const TYPES = {
  svg: 'image/svg+xml',
  png: 'image/png',
  csv: 'text/csv',
  json: 'application/json',
  ipynb: 'application/x-ipynb+json',
} as const
export type Extension = keyof typeof TYPES

/** In ms. By then even the slowest browser has read the blob, and its address can be revoked. */
const KEPT = 40_000

export function save(content: Blob | string, name: string, extension: Extension): void {
  const blob =
    typeof content === 'string' ? new Blob([content], { type: `${TYPES[extension]};charset=utf-8` }) : content
  const link = document.createElement('a')
  link.href = URL.createObjectURL(blob)
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(link.href), KEPT)
}
