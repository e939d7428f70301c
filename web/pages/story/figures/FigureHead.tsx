/** The line above every figure: its title, and the setting, or what of it the reader has set. */
import { useContext, type ReactNode } from 'react'
import { LEVERS, type ParameterKey } from '../../../../src/parameters/parameters.ts'
import { useThisExplorer } from '../../../explorer/context.ts'
import { formatDistance } from '../../../terms/format.ts'
import { WithSymbols } from '../../../terms/WithSymbols.tsx'
import { useWords } from '../../../words/shelf.ts'
import { backToStory } from '../scenes.ts'
import { useStory } from '../state.ts'
import css from './FigureHead.module.css'
import { OnPaper } from './onPaper.ts'

interface Props {
  readonly title: ReactNode
  readonly setting?: ReactNode
}

const nothing = {}

export function FigureHead({ title, setting }: Props) {
  const words = useWords('storyFrame')
  const { named } = useWords('parameters')
  const explorer = useThisExplorer()
  const paper = useContext(OnPaper)
  const yours = useStory(({ chapter, progress }) => (paper ? null : progress[chapter].yours)) ?? nothing
  const keys = Object.keys(yours) as ParameterKey[]
  const values = keys.map(key => {
    const value: number | string = (yours as Record<string, number | string>)[key]
    const shown = typeof value === 'number' ? formatDistance(value, Number.isInteger(value) ? 0 : 1) : value
    // Of the symbols, the story speaks only of those of the levers.
    const name = LEVERS.find(lever => lever === key) ?? named[key].label
    return `${name} = ${shown}`
  })
  return (
    <div className={css.head}>
      <h3 className={css.title}>{title}</h3>
      {keys.length > 0 ? (
        <p className={css.yours}>
          <span className={css.pill}>
            <WithSymbols text={words.yours(values)} />
          </span>
          <button type="button" className={css.back} onClick={() => backToStory(explorer)}>
            {words.backToStory}
          </button>
        </p>
      ) : (
        setting && <p className={css.setting}>{setting}</p>
      )}
    </div>
  )
}
