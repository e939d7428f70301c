/** What happens at a step of a replay, loaded when one is first started. */
import { laterPart } from '../kit/laterPart.tsx'

export const ReplayStep = laterPart(() => import('./ReplayStep.tsx').then(module => module.ReplayStep))
