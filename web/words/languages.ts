/** The languages that the page speaks. */

export const LANGUAGES = ['en', 'zh'] as const
export type Language = (typeof LANGUAGES)[number]

/** The language in which all words are written first. It is also used if nobody asks for another. */
export const SOURCE: Language = 'en'

/** The tags for HTML and `Intl`: Chinese in simplified characters. */
export const TAGS: Readonly<Record<Language, string>> = { en: 'en', zh: 'zh-Hans' }

/** The name of each language in itself, for the switch. */
export const NAMES: Readonly<Record<Language, string>> = { en: 'EN', zh: '中文' }

/** The language of a tag such as `zh-CN`; null if the page does not have it. */
export function languageOf(tag: string): Language | null {
  const [language] = tag.toLowerCase().split(/[-_]/)
  return LANGUAGES.find(known => known === language) ?? null
}
