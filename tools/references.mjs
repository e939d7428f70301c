/**
 * Makes web/pages/story/references/works.json from the sources that we were given: the paper as text with its
 * bibliography, a page of ArxivLens about it, and the authors' article in Chinese. What these do not say is left out.
 *
 *     node tools/references.mjs FOLDER
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const [folder] = process.argv.slice(2)
if (!folder) {
  console.error('Which folder holds paper-text.txt, paper-page.txt and article-zh.txt?')
  process.exit(2)
}
const read = name => readFileSync(join(folder, name), 'utf8')
const [text, page, article] = ['paper-text.txt', 'paper-page.txt', 'article-zh.txt'].map(read)

/** The bibliography writes titles in small letters. These are the names in them, as they are spelt elsewhere. */
const SPELT = [
  'AI', 'Alpaca', 'Bayes', 'BottleSum', 'Chatbot Arena', 'ChatLang', 'DataDreamer', 'Dolly', 'Falcon', 'GANs', 'GDA',
  'GPT', 'GRADA', 'HelpSteer2', 'Hilbert-Schmidt', 'HSIC', 'Llama', 'LLM', 'LLMs', 'MT-Bench', 'PAC-Bayes', 'Preference',
  'Qwen', 'RL', 'SQBC', 'Synth-Empathy', 'TTIDA',
] // prettier-ignore
const spelt = title =>
  SPELT.reduce((now, name) => now.replace(new RegExp(`(?<![\\w])${name}(?![a-z0-9])`, 'gi'), name), title).replace(
    /([:?!] )(\p{Ll})/gu,
    (_, before, letter) => before + letter.toUpperCase(),
  )

/** Where the paper cites a work decides its row of the map. */
const ROWS = [
  [/^2\.1$/, 'augmentation'],
  [/^2\.2$/, 'synthetic'],
  [/^(?:2\.3|3|4|A)/, 'theory'],
  [/^G/, 'trial'],
  [/^1$/, 'introduction'],
]
const rowOf = sections => ROWS.find(([section]) => sections.some(one => section.test(one)))?.[1]

const lines = text.split('\n')
const start = lines.indexOf('References')
const bibliography = lines.slice(start + 1).filter(line => line.startsWith('- '))
const HEADING = /^(?:Appendix )?([1-9A-G](?:\.\d)*) \p{Lu}/u

/** The text in parts, with the number of the section of each; the bibliography is none. */
const parts = []
for (const line of [...lines.slice(0, start), ...lines.slice(start + 1 + bibliography.length)]) {
  const number = line.length < 120 ? HEADING.exec(line)?.[1] : undefined
  // A sentence may begin with “A larger …”: a heading of one letter says Appendix.
  if (number && (number !== 'A' || line.startsWith('Appendix'))) parts.push({ number, text: '' })
  else if (parts.length > 0) parts.at(-1).text += ` ${line}`
}

/** For a pattern that means just this text. */
const escaped = name => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
/** The numbers of the sections that cite the work: “(Tishby et al., 2000)” or “Tishby et al. (2000)”. */
function sectionsOf(name, year) {
  const cited = new RegExp(`(?<!\\p{L})${escaped(name)}(?:, | \\()${year}(?![\\da-z])`, 'u')
  return [...new Set(parts.filter(part => cited.test(part.text)).map(part => part.number))]
}

function authorsOf(list) {
  const more = /,? (?:and )?et al$/.test(list)
  const names = list
    .replace(/,? (?:and )?et al$/, '')
    .split(/, and | and |, /)
    .map(name => name.trim())
  return { authors: names.filter(name => name !== ''), ...(more && { more: true }) }
}

/** Authors end at the first full stop that does not end an initial or “et al.” within the list. */
function split(entry) {
  const end = /(?<!\b\p{Lu})\.\s/u.exec(entry)
  return [entry.slice(0, end.index), entry.slice(end.index + 2)]
}

function workOf(line) {
  const [, name, label] = /^- (.+?) \((\d{4}[a-z]?)\) /.exec(line)
  const entry = line.replace(/^- .+? \(\d{4}[a-z]?\) /, '')
  const [list, rest] = split(entry)
  // A title ends at a full stop, but not at that of “vs.”, or at a question mark after which nothing goes on.
  const [, title, after = ''] = /^(.+?(?:(?<!\bvs)\.|\?(?= arXiv))(?= ))(.*)$/.exec(rest)
  const url = /https?:\/\/\S+[^\s.,]/.exec(rest)?.[0]
  const number =
    /arxiv\.org\/abs\/([\w./-]+?)(?=[.,]?(?:\s|$))/.exec(rest)?.[1] ??
    /arXiv preprint (?:arXiv:)?([\w./-]+?)(?=,)/.exec(rest)?.[1]
  const doi = /doi: (\S+?)\.(?=\s)/.exec(rest)?.[1]
  const venue = after
    .replace(/,? ?URL .*$/, '')
    .replace(/\.? doi: .*$/, '')
    .replace(/https?:\S+/, '')
    .replace(/arXiv preprint [^,]*,/, '')
    .replace(/,? *\d{4}[a-z]?\.?\s*$/, '')
    .replace(/^[\s,.]+|[\s,.]+$/g, '')
    .replace(/^In (?:.*\(eds\.\), )?/, '')
  const year = Number.parseInt(label)
  const sections = sectionsOf(name, label)
  return {
    id: `${name
      .replace(/ (?:et al\.|&.*)$/, '')
      .toLowerCase()
      .replace('ø', 'o')
      .replace(/\W+/g, '-')}-${label}`,
    kind: 'cited',
    title: spelt(title.replace(/(?:, \d{4}[a-z]?)?\.$/, '')),
    ...authorsOf(list),
    year,
    ...(venue && { venue }),
    ...(number && { arXiv: number }),
    ...(doi && { doi }),
    ...(url && !/arxiv\.org/.test(url) && { url }),
    sections,
  }
}

/** Two entries of the bibliography may be one work, printed twice: what either says is kept. */
const works = new Map()
for (const work of bibliography.map(workOf)) {
  const key = work.title.toLowerCase()
  const known = works.get(key)
  // Two works may have one first author and one year.
  const same = [...works.values()].filter(({ id }) => id === work.id).length
  if (!known) works.set(key, { ...work, ...(same > 0 && { id: `${work.id}-${same + 1}` }) })
  else Object.assign(known, { ...work, ...known, sections: [...new Set([...known.sections, ...work.sections])] })
}
const cited = [...works.values()].map(({ sections, ...work }) => ({ ...work, sections, row: rowOf(sections) }))

/** The page lists citations and references in one table: what is not in the bibliography is a citation. */
const table = page.slice(page.indexOf('Title Authors Year Actions')).split('\n').slice(1)
const listed = table
  .slice(
    0,
    table.findIndex(line => line.startsWith('Similar Papers')),
  )
  .map(line => line.trim())
const citing = listed
  .filter(title => title !== '' && title !== 'View Paper' && !works.has(title.toLowerCase()))
  .map(title => ({ id: title.split(' ').slice(0, 2).join('-').toLowerCase(), kind: 'citing', title }))

const file = {
  paper: {
    title: `${lines[0].trim()} ${lines[1].trim()}`,
    arXiv: /arXiv Id: (\S+)/.exec(page)[1],
    /** As the authors' own article writes them, in the order of the paper. */
    chineseAuthors: ['甘', '刘'].map(
      family => new RegExp(`^(${family}[^,，]+)[,，]中国人民大学`, 'm').exec(article)[1],
    ),
    code: /code through .* at (https:\/\/\S+?)\.?\s/.exec(page)[1],
  },
  entries: bibliography.length,
  cited,
  citing,
}
const made = join(import.meta.dirname, '../web/pages/story/references/works.json')
/** One work on each line, so that a difference of the file can be read. */
const each = list => `[\n${list.map(work => `    ${JSON.stringify(work)}`).join(',\n')}\n  ]`
const rest = Object.entries(file).map(
  ([key, value]) => `  "${key}": ${Array.isArray(value) ? each(value) : JSON.stringify(value)}`,
)
writeFileSync(made, `{\n${rest.join(',\n')}\n}\n`)
console.log(`${cited.length} works of ${bibliography.length} entries, cited by ${citing.length}`)
