/** What the pieces say that every page is made of. */

export const kit = {
  copy: 'Copy',
  copied: 'Copied',
  /** Where a page may not copy by itself. @param keys what copies a selection there */
  selected: (keys: string): string => `This page may not copy here. The text is selected: ${keys} copies it.`,
  done: 'Done',
  tryNow: 'Try now',
  partMissing: 'This part of the page could not be loaded; perhaps the network is away.',
}
