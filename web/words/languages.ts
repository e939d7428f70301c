/** The languages that the page speaks. */

export const LANGUAGES = ['en', 'zh'] as const
export type Language = (typeof LANGUAGES)[number]

/** What all words are written in first, and what is spoken where nobody asks for another. */
export const SOURCE: Language = 'en'

/** As HTML and `Intl` name them: Chinese in simplified characters. */
export const TAGS: Readonly<Record<Language, string>> = { en: 'en', zh: 'zh-Hans' }

/** Each by its own name, for the switch. */
export const NAMES: Readonly<Record<Language, string>> = { en: 'EN', zh: '中文' }

/** The language of a tag such as `zh-CN`; null where the page does not speak it. */
export function languageOf(tag: string): Language | null {
  const [language] = tag.toLowerCase().split(/[-_]/)
  return LANGUAGES.find(known => known === language) ?? null
}
