/** The link from a figure to the whole explorer. */
import { EMBED_DEFAULTS } from '../link/embedKeys.ts'
import type { Language } from '../words/languages.ts'

/**
 * The explorer's address. Where the figure is not in the default language, the explorer opens in the figure's language.
 */
export function siteIn(language: Language, site: string): string {
  if (language === EMBED_DEFAULTS.lang) return site
  // An address may have a query of its own, and a # at its end.
  const [, path, hash] = /^([^#]*)(.*)$/s.exec(site)!
  return `${path}${path.includes('?') ? '&' : '?'}lang=${language}${hash}`
}
