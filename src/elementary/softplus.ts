/** ln(1 + e^t), which the Jensen–Shannon divergence needs at every node. */
import { exp } from './exp.ts'
import { log } from './log.ts'

/** The error is below 2e-16. For t < −37 the result is e^t. */
export function logOnePlusExp(t: number): number {
  if (t > 0) return t + logOnePlusExp(-t)
  const e = exp(t)
  return e < 1e-16 ? e : log(1 + e)
}
