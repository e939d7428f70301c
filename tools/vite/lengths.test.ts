import postcss from 'postcss'
import { expect, it } from 'vitest'
import { BREAKPOINTS } from '../../web/kit/breakpoints.ts'
import { lengths, type LengthOptions } from './lengths.ts'

const built = (css: string, options?: LengthOptions): string =>
  postcss([lengths(options)]).process(css, { from: undefined }).css

it.each([
  [
    'type and spacing follow the reader',
    'a{font:400 15px/22px x;margin:-2px -10px}',
    'a{font:400 0.9375rem/1.375rem x;margin:-0.125rem -0.625rem}',
  ],
  [
    'also within functions and tokens',
    'a{--box:min(20px,calc(100vw - 32px))}',
    'a{--box:min(1.25rem,calc(100vw - 2rem))}',
  ],
  [
    'lines and shadows stay',
    'a{border:2px solid;outline-offset:2px;stroke-width:4px;box-shadow:0 6px 24px x}',
    'a{border:2px solid;outline-offset:2px;stroke-width:4px;box-shadow:0 6px 24px x}',
  ],
  [
    'corners and the space between borders do not',
    'a{border-radius:4px;border-top-left-radius:4px}',
    'a{border-radius:0.25rem;border-top-left-radius:0.25rem}',
  ],
  [
    'hairlines stay',
    'a{height:1px;padding:0 0 .5px 2px;margin:-1px}',
    'a{height:1px;padding:0 0 .5px 0.125rem;margin:-1px}',
  ],
  ['the units of a picture stay', 'text{font:12.5PX x}', 'text{font:12.5px x}'],
  [
    'words and addresses are no lengths',
    'a{content:"12px";background:url(a12px.png);grid-area:w12px}',
    'a{content:"12px";background:url(a12px.png);grid-area:w12px}',
  ],
  ['windows are asked in the reader’s type', '@media (width < 372px){a{b:c}}', '@media (width < 23.25em){a{b:c}}'],
  [
    'containers in their own',
    '@container figure (min-width:360px){a{b:c}}',
    '@container figure (min-width:24em){a{b:c}}',
  ],
  ['arrangements have names', '@media (--phone){a{b:c}}', `@media ${BREAKPOINTS.phone}{a{b:c}}`],
])('%s', (_, css, result) => {
  expect(built(css)).toBe(result)
})

it('has another base where the page’s own is not ours', () => {
  expect(built('a{width:24px}', { base: 'var(--unit)' })).toBe('a{width:calc(1.5 * var(--unit))}')
})
