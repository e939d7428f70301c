/** For authors of pages that hold a figure: the three ways to do it, the keys of an address, and the messages. */
import { PARAMETER_KEYS, PARAMETERS } from '../../../src/parameters/parameters.ts'
import { CONTROLS, FIGURES, PARTS, THEMES } from '../../link/embedKeys.ts'
import { CopyField } from '../../kit/CopyField.tsx'
import { WithSymbols } from '../../terms/WithSymbols.tsx'
import { LANGUAGES } from '../../words/languages.ts'
import { useWords } from '../../words/shelf.ts'
import type { Subjects } from '../../words/subjects.ts'
import css from './Guide.module.css'
import { FILES } from './snippets.ts'

const ELEMENT = '<reverse-bottleneck>'
/** The fields that all messages have. */
const envelope = (way: 'source' | 'target') => `{ ${way}: 'reverse-bottleneck', version: 1, type, … }`
/** The fields of each type of message: those from a figure, and those to it. */
const SAYS = {
  ready: 'commands',
  height: 'height',
  state: 'parameters, hash',
  result: 'parameters, gap, anchor, synthetic',
} as const
const TOLD = { set: 'parameters', resample: '', play: '', hello: '' } as const

const helperExample = (site: string) => `import { connect } from ${JSON.stringify(site + FILES.helper)}

const figure = connect(document.querySelector('iframe'))
figure.on('result', ({ gap }) => console.log(gap.value, '±', gap.error, 'nats'))
figure.set({ J: 9 })`

/** @param comment the warning that goes into the code */
const byHand = (comment: string) => `const frame = document.querySelector('iframe')
addEventListener('message', ({ source, data }) => {
  // ${comment}
  if (source !== frame.contentWindow || data?.source !== 'reverse-bottleneck' || data.version !== 1) return
  if (data.type === 'height') frame.style.height = \`\${data.height}px\`
})
frame.contentWindow.postMessage({ target: 'reverse-bottleneck', version: 1, type: 'hello' }, '*')`

interface RowsProps {
  readonly caption: string
  readonly head: readonly string[]
  readonly rows: readonly (readonly string[])[]
}

/** @param text words with code between grave accents; the code is the same in all languages */
const WithCode = ({ text }: { readonly text: string }) =>
  text.split('`').map(
    (part, i) =>
      part && (
        <span key={i} translate={i % 2 === 1 ? 'no' : undefined}>
          <WithSymbols text={part} />
        </span>
      ),
  )

const code = (text: string): string => `\`${text}\``

function Rows({ caption, head, rows }: RowsProps) {
  return (
    <table className={css.table}>
      <caption>{caption}</caption>
      <thead>
        <tr>
          {head.map(name => (
            <th key={name} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(([key, ...cells]) => (
          <tr key={key}>
            <th scope="row">
              <code>{key}</code>
            </th>
            {cells.map((cell, i) => (
              <td key={head[i + 1]}>
                <WithCode text={cell} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function optionRows({ options, orNone }: Subjects['embed']): string[][] {
  const values = {
    figure: code(FIGURES.join(', ')),
    show: code(PARTS.join(', ')),
    controls: orNone(CONTROLS.join(', ')),
    theme: code(THEMES.join(', ')),
    lang: code(LANGUAGES.join(', ')),
    static: '1',
    commands: '1',
  }
  return (Object.keys(values) as (keyof typeof values)[]).map(key => [key, values[key], options[key]])
}

function parameterRows({ range, parameter }: Subjects['embed'], { named }: Subjects['parameters']): string[][] {
  return PARAMETER_KEYS.map(key => {
    const row = PARAMETERS[key]
    const values = row.kind === 'choice' ? code(row.options.join(', ')) : range(row.min, row.max)
    return [row.url, values, parameter(named[key].label, row.default)]
  })
}

type MessageType = keyof Subjects['embed']['messageMeanings']

function messageRows(
  { messageMeanings }: Subjects['embed'],
  contents: Partial<Record<MessageType, string>>,
): string[][] {
  const types = Object.keys(contents) as MessageType[]
  return types.map(type => [type, code(contents[type]!), messageMeanings[type]])
}

export function Guide({ site }: { readonly site: string }) {
  const words = useWords('embed')
  const parameters = useWords('parameters')
  const example = (file: string) => (text: string) => <a href={`${site}examples/${file}`}>{text}</a>
  return (
    <section className={css.guide} aria-labelledby="guide">
      <h2 id="guide">{words.guide}</h2>
      <div className={css.ways}>
        <div>
          <h3>{words.frameWay}</h3>
          <p>{words.frameText(example('frame.html'))}</p>
        </div>
        <div>
          <h3>{words.elementWay}</h3>
          <p>{words.elementText(<code>{ELEMENT}</code>, example('element.html'), example('two.html'))}</p>
        </div>
        <div>
          <h3>{words.fileWay}</h3>
          <p>
            {words.fileText(
              <a href={site + FILES.single} download>
                {FILES.single}
              </a>,
              example('file.html'),
            )}
          </p>
        </div>
      </div>
      <div className={css.folds}>
        <details>
          <summary>{words.address}</summary>
          <p>{words.addressText}</p>
          <div className={css.tables}>
            <Rows caption={words.ofFigure} head={words.keyHead} rows={optionRows(words)} />
            <Rows caption={words.ofExperiment} head={words.keyHead} rows={parameterRows(words, parameters)} />
          </div>
        </details>
        <details>
          <summary>{words.messages}</summary>
          <p>{words.messagesText(<code>{envelope('source')}</code>, <code>{envelope('target')}</code>)}</p>
          <div className={css.tables}>
            <Rows caption={words.says} head={words.messageHead} rows={messageRows(words, SAYS)} />
            <Rows caption={words.told} head={words.messageHead} rows={messageRows(words, TOLD)} />
          </div>
          <div className={css.examples}>
            <CopyField name={words.helper} text={helperExample(site)} rows={6} />
            <CopyField name={words.without} text={byHand(words.anybody)} rows={8} />
          </div>
        </details>
      </div>
    </section>
  )
}
