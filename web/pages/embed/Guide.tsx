/** For whoever writes the page that holds a figure: the three ways to do it, what an address may say, and the messages. */
import { PARAMETER_KEYS, PARAMETERS, type ParameterKey } from '../../../src/parameters.ts'
import { CONTROLS, LANGUAGES, PARTS, THEMES } from '../../link/embedKeys.ts'
import { CopyField } from '../../kit/CopyField.tsx'
import { WithSymbols } from '../../terms/WithSymbols.tsx'
import css from './Guide.module.css'
import { FILES } from './snippets.ts'

const OPTIONS: readonly (readonly [key: string, values: string, meaning: string])[] = [
  ['show', PARTS.join(', '), 'the parts of the figure, with commas between them; all of them if nothing is said'],
  ['controls', `${CONTROLS.join(', ')}; or none`, 'what the reader may touch; all of it if nothing is said'],
  ['theme', THEMES.join(', '), 'auto is as the reader’s system has it'],
  ['lang', Object.keys(LANGUAGES).join(', '), 'the language of its words'],
  ['static', '1', 'a still picture'],
  ['commands', '1', 'the page that holds the figure may change it by messages'],
]

const MESSAGES: readonly (readonly [type: string, contents: string, meaning: string])[] = [
  ['ready', 'commands', 'it stands; whether it takes commands'],
  ['height', 'height', 'in CSS pixels'],
  ['state', 'parameters, hash', 'after every change; the hash makes a link to it'],
  ['result', 'parameters, gap, anchor, synthetic', 'each a value and an error, in nats'],
]

const COMMANDS: readonly (readonly [type: string, contents: string, meaning: string])[] = [
  ['set', 'parameters', 'changes some of them; numbers out of range are clamped'],
  ['resample', '', 'takes a new seed'],
  ['play', '', 'shows the layers of the plane again, one by one'],
  ['hello', '', 'asks it to say everything again; answered even without commands=1'],
]

const helperExample = (site: string) => `import { connect } from ${JSON.stringify(site + FILES.helper)}

const figure = connect(document.querySelector('iframe'))
figure.on('result', ({ gap }) => console.log(gap.value, '±', gap.error, 'nats'))
figure.set({ J: 9 })`

const BY_HAND = `const frame = document.querySelector('iframe')
addEventListener('message', ({ source, data }) => {
  // Anybody may post a message to your page: listen to the window of your own frame alone.
  if (source !== frame.contentWindow || data?.source !== 'reverse-bottleneck' || data.version !== 1) return
  if (data.type === 'height') frame.style.height = \`\${data.height}px\`
})
frame.contentWindow.postMessage({ target: 'reverse-bottleneck', version: 1, type: 'hello' }, '*')`

function Rows({ caption, head, rows }: { readonly caption: string; readonly head: readonly string[]; readonly rows: readonly (readonly string[])[] }) {
  return (
    <table className={css.table}>
      <caption>{caption}</caption>
      <thead><tr>{head.map(name => <th key={name} scope="col">{name}</th>)}</tr></thead>
      <tbody>
        {rows.map(([key, ...cells]) => (
          <tr key={key}>
            <th scope="row"><code>{key}</code></th>
            {cells.map((cell, i) => <td key={head[i + 1]}><WithSymbols text={cell} /></td>)}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function rangeOf(key: ParameterKey): string {
  const parameter = PARAMETERS[key]
  return parameter.kind === 'choice' ? parameter.options.map(({ value }) => value).join(', ') : `${parameter.min} to ${parameter.max}`
}

const PARAMETER_ROWS = PARAMETER_KEYS.map(key =>
  [PARAMETERS[key].url, rangeOf(key), `${PARAMETERS[key].label}; ${PARAMETERS[key].default} if nothing is said`])

export function Guide({ site }: { readonly site: string }) {
  return (
    <section className={css.guide} aria-labelledby="guide">
      <h2 id="guide">For whoever writes the page</h2>
      <div className={css.ways}>
        <div>
          <h3>A frame</h3>
          <p>
            The way for nearly every page: what the frame shows is a page of its own, which needs no script of yours and keeps to
            itself. Its height is the one in the line above, or follows by the helper. <a href={`${site}examples/frame.html`}>A live example</a>
          </p>
        </div>
        <div>
          <h3>An element</h3>
          <p>
            One script brings <code>{'<reverse-bottleneck>'}</code> into your page: every parameter is an attribute and a property,
            and it speaks by events. Your page’s policy has to allow the script; where it forbids workers or WebAssembly the element
            works, only slower. <a href={`${site}examples/element.html`}>A live example</a>, with React and Vue; and <a href={`${site}examples/two.html`}>two on one page</a>
          </p>
        </div>
        <div>
          <h3>A single file</h3>
          <p>
            <a href={site + FILES.single} download>{FILES.single}</a> holds everything: it opens from a disk and without a network, can be
            sent by mail, uploaded to a course, or put into a frame of the strictest sandbox. <a href={`${site}examples/file.html`}>A live example</a>
          </p>
        </div>
      </div>
      <div className={css.folds}>
        <details>
          <summary>What an address may say</summary>
          <p>
            After the #, with &amp; between them. What is out of range is clamped, what is not known is left out, and the figure says so.
          </p>
          <div className={css.tables}>
            <Rows caption="Of the figure" head={['key', 'values', 'meaning']} rows={OPTIONS} />
            <Rows caption="Of the experiment" head={['key', 'values', 'meaning']} rows={PARAMETER_ROWS} />
          </div>
        </details>
        <details>
          <summary>Messages between a frame and its page</summary>
          <p>
            The figure says <code>{"{ source: 'reverse-bottleneck', version: 1, type, … }"}</code> and listens
            to <code>{"{ target: 'reverse-bottleneck', version: 1, type, … }"}</code> from the window that holds it, and from no other.
            The helper, of less than a kilobyte, does both ends of it for you.
          </p>
          <div className={css.tables}>
            <Rows caption="What it says" head={['type', 'with', 'meaning']} rows={MESSAGES} />
            <Rows caption="What it is told, where its address has commands=1" head={['type', 'with', 'meaning']} rows={COMMANDS} />
          </div>
          <div className={css.examples}>
            <CopyField name="helper at work" text={helperExample(site)} rows={6} />
            <CopyField name="same without it" text={BY_HAND} rows={8} />
          </div>
        </details>
      </div>
    </section>
  )
}
