/** What the pieces say that every page is made of. */

export const kit = {
  copy: 'Copy',
  copied: 'Copied',
  /** Of a text to take along: its heading, and its button. @param name what it is, without an article */
  the: (name: string): string => `The ${name}`,
  copyThe: (name: string): string => `Copy the ${name}`,
  /** Where a page may not copy by itself. @param keys what copies a selection there: “Ctrl C” */
  selected: (keys: string): string => `This page may not copy here. The text is selected: ${keys} copies it.`,
  done: 'Done',
  tryNow: 'Try now',
  partMissing: 'This part of the page could not be loaded; perhaps the network is away.',
  /** Where not even what tells of a mishap could be had. */
  wrong: 'Something went wrong here. Your setting is kept.',
}
