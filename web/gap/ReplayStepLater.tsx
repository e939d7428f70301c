/** The words of a replay step; their code is loaded when a replay is first started. */
import { laterPart } from '../kit/laterPart.tsx'

export const ReplayStep = laterPart(() => import('./ReplayStep.tsx').then(module => module.ReplayStep))
