/**
 * The title of a frame that is pasted into somebody's page. It is in the language of the figure, whatever the language
 * of the builder.
 */
import type { Language } from './languages.ts'
import { WORDMARK } from './wordmark.ts'

type Title = (K: number, J: number, L: number) => string

export const FRAME_TITLES: Readonly<Record<Language, Title>> = {
  en: (K, J, L) => `${WORDMARK}: K = ${K}, J = ${J}, L = ${L}`,
  zh: (K, J, L) => `逆信息瓶颈：K = ${K}，J = ${J}，L = ${L}`,
}
