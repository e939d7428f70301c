/** The address of this page as far as we may write it: its hash. */

export interface Address {
  /** The hash as it stands, with its #; empty if there is none. */
  readonly read: () => string
  /** A new entry of the history. */
  readonly add: (hash: string) => void
  /** The present entry under another hash, and under another path if one is given. */
  readonly change: (hash: string, path?: string) => void
}

/**
 * In a document without an address of its own (srcdoc) the history may not be written, only the hash; a burst is
 * refused by some.
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
