/** What the reader's browser may remember for us. Where storage throws (sandboxed, full) nothing is kept. */
const PREFIX = 'reverse-bottleneck.'

export function recall(key: string): string | null {
  try {
    return localStorage.getItem(PREFIX + key)
  } catch {
    return null
  }
}

export function remember(key: string, value: string): void {
  try {
    localStorage.setItem(PREFIX + key, value)
  } catch {
    // Nothing to tell the reader: the choice holds until the page is closed.
  }
}
