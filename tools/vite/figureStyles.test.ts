import { expect, it } from 'vitest'
import { forShadow } from './figureStyles.ts'

it.each([
  [':root,[data-theme=light]{--ink:#000}', ':host,:host([theme="light"]){--ink:#000}'],
  ['@media screen{[data-theme=dark]{--ink:#fff}}', '@media screen{:host([theme="dark"]){--ink:#fff}}'],
  [':root:not([data-theme=light]){--ink:#fff}', ':host(:not([theme="light"])){--ink:#fff}'],
  [':root[data-theme="dark"] .plane{opacity:.8}', ':host([theme="dark"]) .plane{opacity:.8}'],
  [':root[hidden]{display:none}', ':host([hidden]){display:none}'],
  ['*{margin:0}html{color:red}body{margin:0}', '*{margin:0}:host{color:red}body{margin:0}'],
  ['.html{color:red}.a>html-like{color:red}', '.html{color:red}.a>html-like{color:red}'],
])('what is said of the page, %s, is said of the element', (page, element) => {
  expect(forShadow(page)).toBe(element)
})
