/** EN | 中文: each language by its own name, the other one as a link to the same state. */
import { type MouseEvent } from 'react'
import { useThisExplorer } from '../explorer/context.ts'
import { remember } from '../kit/storage.ts'
import { addressIn, settleAddress } from '../link/page.ts'
import { LANGUAGES, NAMES, TAGS, type Language } from '../words/languages.ts'
import { useLanguage, useWords } from '../words/shelf.ts'
import css from './LanguageSwitch.module.css'

export function LanguageSwitch() {
  const words = useWords('site')
  const explorer = useThisExplorer()
  const now = useLanguage()
  const linkTo = (language: Language) => {
    // Written again at the last moment: the setting may have changed since.
    const renew = (event: MouseEvent<HTMLAnchorElement>) =>
      void (event.currentTarget.href = addressIn(explorer, language))
    return {
      href: `?lang=${language}`,
      hrefLang: TAGS[language],
      onPointerDown: renew,
      onClick: (event: MouseEvent<HTMLAnchorElement>) => {
        settleAddress()
        renew(event)
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
