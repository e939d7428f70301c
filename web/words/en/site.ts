/** What stands around every page, and what its parts are called to those who listen. */

/** As the button says them: what is now, or what comes next. */
const THEMES = { auto: 'as the system says', light: 'light', dark: 'dark' }
type Theme = keyof typeof THEMES

export const site = {
  /** Of each page: its name in the header, the title of the window, and the link that skips the header. */
  pages: {
    story: { name: 'Story', title: 'Story · The Reverse Bottleneck', skip: 'Skip to the story' },
    explore: { name: 'Explore', title: 'The Reverse Bottleneck', skip: 'Skip to the explorer' },
    check: { name: 'Check', title: 'Check · The Reverse Bottleneck', skip: 'Skip to the check' },
    embed: { name: 'Embed', title: 'Embed · The Reverse Bottleneck', skip: 'Skip to the link builder' },
  },
  /** The sections of Explore. */
  parts: { plane: 'Plane', gap: 'Gap', key: 'Key', controls: 'Controls', curve: 'Curve', gapParts: 'Parts of the gap' },
  nav: 'Pages',
  what: 'What is this?',
  menu: 'Menu',
  languages: 'Language',
  back: 'Back to the panel you came from',
  compare: 'Compare',
  compareMeasures: 'Compare the measures',
  figureForYou: 'A figure for your class, your post, your page',
  keyboardHelp: 'Keyboard help',
  keyboard: 'With the keyboard',
  theme: (now: Theme, next: Theme): string => `Theme: ${THEMES[now]}. Change to ${THEMES[next]}`,
  coming: 'This page is on its way.',
  missing: 'This page could not be loaded; perhaps the network is away. Explore works without it.',
}
