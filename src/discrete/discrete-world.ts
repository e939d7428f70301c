/**
 * Small discrete worlds, in which every term of the theory of Gan & Liu (ICLR 2025), section 4, is exact: all states are
 * enumerated. In the experiment with mixtures several of these terms are infinite or cannot be measured.
 */
import { finish, type Steps } from '../steps/steps.ts'
import { completeSpec, type CompleteSpec, type DiscreteSpec } from './discrete-spec.ts'
import { Joint } from './joint.ts'

/** All terms, by the equation of the paper that they belong to. Every one is in nats, except λ and α. */
export interface DiscreteWorld {
  /** (2): ΔI = H(M(p)) − I(h(e_p), M(p)). */
  readonly gain: {
    readonly value: number
    /** H(M(p)). */
    readonly outputEntropy: number
    /** I(h(e_p), M(p)). */
    readonly promptInformation: number
  }
  /** (3): B_syn = I(e_p, W) + I(e_M, W). */
  readonly bottleneck: {
    readonly value: number
    /** I(e_p, W). */
    readonly prompt: number
    /** I(e_M, W). */
    readonly model: number
    /** I((e_p, e_M), W): the other reading of B_syn. With it (5) is a theorem. */
    readonly joint: number
  }
  /** (5): I(S_gen, W) ≤ −ΔI + B_syn + H(e_M) + δ_{ε,p}, as reconstructed. */
  readonly lemma: {
    readonly left: number
    readonly right: number
    /** Whether the left side is not above the right one by more than rounding. */
    readonly holds: boolean
    /** H(e_M). */
    readonly modelEntropy: number
    /** δ_ε = I(S_gen, W | M(p)). */
    readonly noise: number
    /**
     * The smallest λ ≥ 1 with H(h(e_p)) ≤ λ I(h(e_p), M(p)). It is null where there is none: the output says nothing of
     * h(e_p), which is not known.
     */
    readonly lambda: number | null
    /** δ_{ε,p} = (λ − 1) I(h(e_p), M(p)) + δ_ε. It stays finite where λ is null. */
    readonly inefficiency: number
    /** Y = I(e_p, e_M | W) − I(e_p, e_M). I(S_gen, W) = B_syn + Y + δ_ε exactly. */
    readonly synergy: number
    /** Whether the step before (5) holds, too: I(S_gen, W) ≤ B_syn + δ_ε. */
    readonly stepHolds: boolean
  }
  /** (9): GGMI = I(S_anchor, W′) − I(S_gen, W). */
  readonly ggmi: {
    readonly value: number
    /** I(S_anchor, W′). */
    readonly anchor: number
    /** I(S_gen, W). */
    readonly synthetic: number
  }
  /** (10): GGMI ≤ ΔI − (α + 1) H(S_anchor | W) + 2 ΔH + H(S_gen | W) + ε_{W,p}, as reconstructed. */
  readonly theorem: {
    readonly right: number
    /** Whether GGMI is not above the right side by more than rounding. */
    readonly holds: boolean
    /** ΔH = H(S_anchor) − H(S_gen). */
    readonly entropyDecrease: number
    /** α with H(S_anchor | W′) = α H(S_anchor | W), or null where H(S_anchor | W) is 0. */
    readonly alpha: number | null
    /** H(S_anchor | W). */
    readonly anchorGivenFit: number
    /** H(S_gen | W). */
    readonly syntheticGivenFit: number
    /** H(S_anchor | W′). */
    readonly anchorGivenAnchorFit: number
    /** ε_{W,p} = H(S_anchor | W) − H(S_anchor | M(p)). */
    readonly compression: number
    /** H(M(p)) − H(S_gen). The right side is GGMI plus the two brackets, exactly. */
    readonly outputBracket: number
    /** I(S_anchor, M(p)) − I(h(e_p), M(p)). */
    readonly promptBracket: number
  }
}

/** Two sides that differ by less are taken to be equal. */
const ROUNDING = 1e-12

/**
 * Every term of equations (2), (3), (5), (9) and (10), in nats, by enumeration of all states.
 * @param spec at most 4096 joint values of S_anchor, e_p, e_M, S_gen and W, and as many of S_anchor and W′
 * @throws {RangeError} naming the row, the entry or the size that makes no sense, or a key that does not exist
 */
export const discreteWorld = (spec: DiscreteSpec): DiscreteWorld => finish(discreteWorldSteps(spec))

/** The same in steps. */
export function* discreteWorldSteps(spec: DiscreteSpec): Steps<DiscreteWorld> {
  const complete = completeSpec(spec)
  const joint = enumerate(complete)
  yield
  const outputEntropy = joint.entropy('M')
  const promptInformation = joint.information(['h'], ['M'])
  const gain = { value: outputEntropy - promptInformation, outputEntropy, promptInformation }
  yield
  const synthetic = joint.information(['S_gen'], ['W'])
  yield
  const noise = joint.information(['S_gen'], ['W'], ['M'])
  yield
  const prompt = joint.information(['e_p'], ['W'])
  yield
  const model = joint.information(['e_M'], ['W'])
  yield
  const bottleneck = { value: prompt + model, prompt, model, joint: joint.information(['e_p', 'e_M'], ['W']) }
  yield
  const dependence = joint.information(['e_p'], ['e_M'])
  yield
  const synergy = joint.information(['e_p'], ['e_M'], ['W']) - dependence
  yield
  const modelEntropy = joint.entropy('e_M')
  // (λ − 1) I(h(e_p), M(p)) is H(h(e_p)) − I(h(e_p), M(p)) = H(h(e_p) | M(p)), which needs no division.
  const promptUnknown = joint.conditionalEntropy('h', 'M')
  yield
  const inefficiency = promptUnknown + noise
  const right = -gain.value + bottleneck.value + modelEntropy + inefficiency
  const lemma = {
    left: synthetic,
    right,
    holds: synthetic <= right + ROUNDING,
    modelEntropy,
    noise,
    lambda: smallestLambda(promptUnknown, promptInformation),
    inefficiency,
    synergy,
    stepHolds: synthetic <= bottleneck.value + noise + ROUNDING,
  }
  yield
  const trainings = enumerateAnchorTraining(complete)
  const anchor = trainings.information(['S_anchor'], ['W′'])
  const ggmi = { value: anchor - synthetic, anchor, synthetic }
  return { gain, bottleneck, lemma, ggmi, theorem: yield* theoremSteps(joint, trainings, gain, ggmi.value) }
}

function* theoremSteps(
  joint: Joint<Variable>,
  trainings: Joint<'S_anchor' | 'W′'>,
  { value: gain, outputEntropy, promptInformation }: DiscreteWorld['gain'],
  ggmi: number,
): Steps<DiscreteWorld['theorem']> {
  const syntheticEntropy = joint.entropy('S_gen')
  const entropyDecrease = joint.entropy('S_anchor') - syntheticEntropy
  const anchorGivenFit = joint.conditionalEntropy('S_anchor', 'W')
  yield
  const syntheticGivenFit = joint.conditionalEntropy('S_gen', 'W')
  yield
  const anchorGivenAnchorFit = trainings.conditionalEntropy('S_anchor', 'W′')
  const compression = anchorGivenFit - joint.conditionalEntropy('S_anchor', 'M')
  yield
  // α H(S_anchor | W) is H(S_anchor | W′), so that the right side needs no division.
  const right = gain - (anchorGivenAnchorFit + anchorGivenFit) + 2 * entropyDecrease + syntheticGivenFit + compression
  return {
    right,
    holds: ggmi <= right + ROUNDING,
    entropyDecrease,
    alpha: anchorGivenFit === 0 ? null : anchorGivenAnchorFit / anchorGivenFit,
    anchorGivenFit,
    syntheticGivenFit,
    anchorGivenAnchorFit,
    compression,
    outputBracket: outputEntropy - syntheticEntropy,
    promptBracket: joint.information(['S_anchor'], ['M']) - promptInformation,
  }
}

/** H(h(e_p)) / I(h(e_p), M(p)), from what of H(h(e_p)) the output leaves unknown. */
function smallestLambda(unknown: number, information: number): number | null {
  if (unknown === 0) return 1
  return information === 0 ? null : 1 + unknown / information
}

type Variable = 'S_anchor' | 'e_p' | 'e_M' | 'h' | 'M' | 'S_gen' | 'W'

/** All states of the chain up to W that can happen. */
function enumerate({ anchor, prompt, model, h, g, noise, training, outputs }: CompleteSpec): Joint<Variable> {
  const probabilities: number[] = []
  const values: Record<Variable, number[]> = { S_anchor: [], e_p: [], e_M: [], h: [], M: [], S_gen: [], W: [] }
  const promptPart = h.map(value => h.indexOf(value))
  const place = new Map(outputs.map((value, i) => [value, i]))
  for (let a = 0; a < anchor.length; a++) {
    for (let p = 0; p < h.length; p++) {
      for (let m = 0; m < g.length; m++) {
        const output = place.get(h[p] + g[m])!
        for (let s = 0; s < training.length; s++) {
          const before = anchor[a] * prompt[a][p] * model[p][m] * noise[output][s]
          for (let w = 0; w < training[0].length; w++) {
            const probability = before * training[s][w]
            if (probability === 0) continue
            probabilities.push(probability)
            values.S_anchor.push(a)
            values.e_p.push(p)
            values.e_M.push(m)
            values.h.push(promptPart[p])
            values.M.push(output)
            values.S_gen.push(s)
            values.W.push(w)
          }
        }
      }
    }
  }
  return new Joint(probabilities, values)
}

function enumerateAnchorTraining({ anchor, anchorTraining }: CompleteSpec): Joint<'S_anchor' | 'W′'> {
  const probabilities = anchor.flatMap((probability, a) => anchorTraining[a].map(given => probability * given))
  const width = anchorTraining[0].length
  // A state that cannot happen would add 0 · ln 0.
  const possible = Array.from(probabilities.keys()).filter(i => probabilities[i] > 0)
  return new Joint(
    possible.map(i => probabilities[i]),
    { S_anchor: possible.map(i => Math.floor(i / width)), 'W′': possible.map(i => i % width) },
  )
}
