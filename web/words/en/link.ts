/** What the tool says that copies a link. */

export const link = {
  copy: 'Copy link',
  help: 'Copy a link to this picture',
  title: 'A link to this picture',
  /** Of the text to be copied by hand, without an article. */
  name: 'link',
  /** What is said of a link that was opened. */
  dismiss: 'Dismiss',
}
