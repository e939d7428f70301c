/** The definitions are loaded after the first picture. */
import { laterPart } from '../kit/laterPart.tsx'

export const Definition = laterPart(() => import('./Definition.tsx').then(module => module.Definition))
export const Definitions = laterPart(() => import('./Definitions.tsx').then(module => module.Definitions))
