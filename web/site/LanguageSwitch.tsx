/** EN | 中文: each language under its own name. The other language is a link to the same state. */
import { type MouseEvent } from 'react'
import { useThisExplorer } from '../explorer/context.ts'
import { remember } from '../kit/storage.ts'
import { addressIn, keepLanguage, settleAddress } from '../link/page.ts'
import { storyIn, usePlace } from '../link/place.ts'
import { LANGUAGES, NAMES, TAGS, type Language } from '../words/languages.ts'
import { useLanguage, useWords } from '../words/shelf.ts'
import css from './LanguageSwitch.module.css'

export function LanguageSwitch() {
  const words = useWords('site')
  const explorer = useThisExplorer()
  const place = usePlace()
  const now = useLanguage()
  const linkTo = (language: Language) => {
    // The address is written again when the link is pressed, since the setting may have changed after the last render.
    const renew = (event: MouseEvent<HTMLAnchorElement>) =>
      void (event.currentTarget.href = place.page
        ? storyIn(language, place) + location.hash
        : addressIn(explorer, language))
    return {
      href: place.page ? storyIn(language, place) : `?lang=${language}`,
      hrefLang: TAGS[language],
      onPointerDown: renew,
      onClick: (event: MouseEvent<HTMLAnchorElement>) => {
        settleAddress()
        renew(event)
        if (!place.page) keepLanguage(now)
        remember('language', language)
      },
    }
  }
  return (
    <nav className={css.languages} aria-label={words.languages} translate="no">
      {LANGUAGES.map(language => (
        <a
          key={language}
          className={css.language}
          lang={TAGS[language]}
          aria-current={language === now ? 'true' : undefined}
          {...linkTo(language)}
        >
          {NAMES[language]}
        </a>
      ))}
    </nav>
  )
}
