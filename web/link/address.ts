/** The part of this page's address that we may write: its hash. */

export interface Address {
  /** The hash as it stands, with its #; empty if there is none. */
  readonly read: () => string
  /** Adds an entry to the history. */
  readonly add: (hash: string) => void
  /** Changes the hash of the present entry, and its path if one is given. */
  readonly change: (hash: string, path?: string) => void
}

/**
 * Writes the history or, if that throws, only the hash. A document without its own address (srcdoc) may not write the
 * history, and some browsers refuse many writes in a short time.
 */
function attempt(
  write: (data: null, unused: '', url: string) => void,
  hash: string,
  path = location.href.replace(/#.*$/s, ''),
): void {
  try {
    write(null, '', path + hash)
  } catch {
    location.hash = hash
  }
}

export const pageAddress: Address = {
  read: () => location.hash,
  add: hash => attempt((...entry) => history.pushState(...entry), hash),
  change: (hash, path) => attempt((...entry) => history.replaceState(...entry), hash, path),
}
