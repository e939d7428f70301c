/** The way from a figure to the whole explorer. */
import { EMBED_DEFAULTS } from '../link/embedKeys.ts'
import type { Language } from '../words/languages.ts'

/**
 * The explorer's address; where the figure speaks another language than figures usually do, the explorer goes on in it.
 */
export const siteIn = (language: Language, site: string): string =>
  language === EMBED_DEFAULTS.lang ? site : `${site}?lang=${language}`
