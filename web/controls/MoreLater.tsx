/** More, loaded when it is opened: a first visit need not load it. */
import { laterPart } from '../kit/laterPart.tsx'

export const More = laterPart(() => import('./More.tsx').then(module => module.More))
