import { expect, test } from 'vitest'
import { BREAKPOINTS } from '../../web/kit/breakpoints.ts'
import { fromThePage, ready } from './firstPaint.ts'

test('files that a sheet names by its own place are named by the place of the page', () => {
  const css =
    '@font-face{src:url(./serif.woff2) format("woff2")}a{background:url("../sign.svg")}b{background:url(data:image/png;base64,AA)}'
  expect(fromThePage(css, './assets/page.css')).toBe(
    '@font-face{src:url(./assets/serif.woff2) format("woff2")}a{background:url("./sign.svg")}b{background:url(data:image/png;base64,AA)}',
  )
})

test('the sheet stands in the page, and its link is known but not fetched', () => {
  const html = '<head>\n    <link rel="stylesheet" crossorigin href="./assets/page.css">\n</head>'
  const page = ready(html, new Map([['./assets/page.css', 'p{content:"$&"}']]))
  expect(page).toContain('<style>p{content:"$&"}</style>')
  expect(page).toContain('<link rel="stylesheet" crossorigin href="./assets/page.css" disabled>')
})

test('scripts are fetched and begun by what stands in the page', () => {
  const page = ready(
    ['a', 'b'].map(name => `<script type="module" crossorigin src="./${name}.js"></script>`).join('') +
      '<script>first()</script>',
    new Map(),
  )
  expect(page).toContain('["./a.js","./b.js"]')
  expect(page).not.toContain('type="module"')
  expect(page).toContain('<script>first()</script>')
})

test('what begins it knows the windows that the styles know', () => {
  const page = ready('<script type="module" crossorigin src="./a.js"></script>', new Map())
  for (const query of [BREAKPOINTS.phone, BREAKPOINTS.short]) expect(page).toContain(`matchMedia('${query}')`)
})
