/** What we store in the reader's browser. If storage throws (sandboxed, full), nothing is kept. */
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
    // The reader need not know: the choice still holds until the page is closed.
  }
}
