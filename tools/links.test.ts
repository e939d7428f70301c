/** Links in the documents lead to existing files, and the code that the documents name is in these files. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, it } from 'vitest'

const root = join(import.meta.dirname, '..')
const documents = [
  'README.md',
  'CONTRIBUTING.md',
  ...readdirSync(join(root, 'docs'))
    .filter(name => name.endsWith('.md'))
    .map(name => `docs/${name}`),
]
const LINK = /\[(?:`(\w+)`|[^\]]*)\]\(([^)\s]+)\)/g

it.each(documents)('%s', document => {
  const links = [...readFileSync(join(root, document), 'utf8').matchAll(LINK)].filter(
    ([, , target]) => !/^(?:https?:|mailto:|#)/.test(target),
  )
  const missing = links.filter(([, name, target]) => {
    const file = join(root, dirname(document), target.replace(/#.*$/, ''))
    return (
      !existsSync(file) || (name !== undefined && file.endsWith('.ts') && !readFileSync(file, 'utf8').includes(name))
    )
  })
  expect(missing.map(([link]) => link)).toEqual([])
})
