/** ln(1 + e^t): the one composite that divergences against a halfway mixture need at every node. */
import { exp } from './exp.ts'
import { log } from './log.ts'

/** Within 2e-16 absolute; for t < −37 the answer is e^t to the last bit that matters. */
export function logOnePlusExp(t: number): number {
  if (t > 0) return t + logOnePlusExp(-t)
  const e = exp(t)
  return e < 1e-16 ? e : log(1 + e)
}
