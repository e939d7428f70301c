/** Chapter 8: a bound goes up, and the gap may do either; the two coins, where a bound leaks; a bound that is wide. */
import { Fragment, useMemo, useState } from 'react'
import { studentsOfTwoCoins } from '../../../../src/discrete/named-worlds.ts'
import { Bits } from '../../../diagrams/bounds/Bits.tsx'
import { Lemma } from '../../../diagrams/bounds/Lemma.tsx'
import { Suspended, Swap } from '../../../diagrams/bounds/Swap.tsx'
import { MEASURED } from '../../../diagrams/measured.ts'
import { Sized } from '../../../diagrams/parts/Sized.tsx'
import { WithSymbols } from '../../../terms/WithSymbols.tsx'
import { useWords } from '../../../words/shelf.ts'
import { SCENES } from '../chapters.ts'
import css from './Figure8.module.css'
import type { ChapterFigure } from './figure.ts'
import { FigureHead } from './FigureHead.tsx'
import { SWAPPED } from './quoted.ts'

const { lemmaBound, lemmaError } = MEASURED.values

export function Figure8({ phase }: ChapterFigure<8>) {
  const words = useWords('bounds')
  if (phase === 'before')
    return (
      <div className={css.figure}>
        <FigureHead title={words.title.before} setting={words.setting.before} />
        <Sized>{width => <Suspended width={width} />}</Sized>
      </div>
    )
  return (
    <div className={css.figure}>
      <FigureHead title={words.title.after} setting={words.setting.after} />
      <Sized>{width => <Swap states={SWAPPED} width={width} />}</Sized>
      <Coins />
      <section className={css.part}>
        <div className={css.head}>
          <h4>{words.lemma}</h4>
          <p>
            <WithSymbols text={words.lemmaSetting(SCENES[6].before.parameters.K)} />
          </p>
        </div>
        <Sized>{width => <Lemma bound={lemmaBound.value} error={lemmaError.value} width={width} />}</Sized>
      </section>
    </div>
  )
}

/** Faces of the two coins, in the order of the answers of a student. */
const FACES = [0, 1, 2, 3].map(i => ({ prompt: i & 1, knowledge: i >> 1 }))
/** Of sixteen tables, the one that asks whether the coins differ. */
const DIFFER = FACES.reduce((sum, { prompt, knowledge }, i) => sum + (prompt === knowledge ? 0 : 1 << i), 0)

/** What is learned can be changed, coin by coin: sixteen tables in all, of which the bound holds for some. */
function Coins() {
  const words = useWords('bounds')
  const students = useMemo(() => studentsOfTwoCoins(), [])
  const [table, setTable] = useState(DIFFER)
  const { answers, world } = students[table]
  return (
    <section className={css.part}>
      <div className={css.head}>
        <h4>{words.coins}</h4>
        <p>{words.ours}</p>
      </div>
      <div className={css.coins}>
        <div className={css.table} role="group" aria-label={words.coins}>
          <span>{words.prompt}</span>
          <span>{words.knowledge}</span>
          <b>{table === DIFFER ? words.differ : words.learned}</b>
          {FACES.map(({ prompt, knowledge }, i) => (
            <Fragment key={i}>
              <span className={css.coin}>{prompt}</span>
              <span className={css.coin}>{knowledge}</span>
              <button
                type="button"
                className={css.coin}
                aria-label={words.learnedOf(prompt, knowledge)}
                aria-pressed={answers[i] === 1}
                onClick={() => setTable(table ^ (1 << i))}
              >
                {answers[i]}
              </button>
            </Fragment>
          ))}
        </div>
        <div className={css.bits}>
          <Sized>{width => <Bits world={world} width={width} />}</Sized>
          <p className={css.says} role="status">
            {world.lemma.holds ? words.holds : words.leaks}
          </p>
          {table === DIFFER ? (
            <p className={css.hint}>{words.change}</p>
          ) : (
            <button type="button" className={css.again} onClick={() => setTable(DIFFER)}>
              {words.again}
            </button>
          )}
        </div>
      </div>
    </section>
  )
}
