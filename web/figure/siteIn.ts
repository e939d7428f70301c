/** The link from a figure to the whole explorer. */
import { EMBED_DEFAULTS } from '../link/embedKeys.ts'
import type { Language } from '../words/languages.ts'

/**
 * The explorer's address. Where the figure is not in the default language, the explorer opens in the figure's language.
 */
export const siteIn = (language: Language, site: string): string =>
  language === EMBED_DEFAULTS.lang ? site : `${site}?lang=${language}`
