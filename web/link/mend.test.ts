import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { KNOWN, readLink } from './codec.ts'
import { readEmbedOptions } from './embedKeys.ts'
import { anyLink } from './madeUp.ts'
import { plainCharacters } from './mend.ts'
import { withSpokenNotes } from '../words/spoken.ts'
import { hashMeant } from './pairs.ts'

const LINK =
  '#K=3&J=12&n=400&sep=0.5&measure=truth-to-fit&seed=7&tab=L&hide=anchor-data,synthetic-fit&pin=J3&view=check&v=1'

type Mangle = (hash: string) => string
const escaped: Mangle = hash => hash.replaceAll('&', '&amp;')
const encoded: Mangle = hash => `#${encodeURIComponent(hash.slice(1))}`
const inFullWidth: Mangle = hash =>
  hash.replace(/[\d=&,]/g, sign => String.fromCodePoint(sign.codePointAt(0)! + 0xfee0))
const printable: Mangle = hash => hash.replaceAll('=', '=3D').replace(/(?:=3D|[^=]){30}/g, '$&=\r\n')
const everyFew =
  (put: string): Mangle =>
  hash =>
    hash.replace(/.{7}/g, `$&${put}`)
const behind =
  (put: string): Mangle =>
  hash =>
    hash + put

const MANGLES: Readonly<Record<string, Mangle>> = {
  'escaped for HTML': escaped,
  'escaped twice': hash => escaped(escaped(hash)),
  'escaped without semicolons': hash => hash.replaceAll('&', '&amp'),
  'escaped by numbers': hash => hash.replaceAll('&', '&#038;').replaceAll('=', '&#x3D;'),
  'equals signs encoded': hash => hash.replaceAll('=', '%3D'),
  'ampersands encoded': hash => hash.replaceAll('&', '%26'),
  'wholly encoded': encoded,
  'encoded twice': hash => encoded(encoded(hash)),
  'encoded in small letters': hash => encoded(hash).replace(/%../g, code => code.toLowerCase()),
  'escaped, then encoded': hash => encoded(escaped(hash)),
  'encoded three times, in part': hash => hash.replace('&', '%252526'),
  'quoted-printable': printable,
  'in small letters': hash => hash.toLowerCase(),
  'in capitals': hash => hash.toUpperCase(),
  'in full width': inFullWidth,
  'in full width, encoded': hash => encoded(inFullWidth(hash)),
  'in Arabic digits': hash => hash.replace(/\d/g, digit => String.fromCodePoint(0x660 + Number(digit))),
  'with typographic hyphens': hash => hash.replaceAll('-', '\u2011'),
  'with en dashes': hash => hash.replaceAll('-', '–'),
  'with zero-width spaces': everyFew('\u200b'),
  'with zero-width spaces, encoded': everyFew('%E2%80%8B'),
  'with soft hyphens': everyFew('\u00ad'),
  'with soft hyphens as entities': everyFew('&shy;'),
  'with a byte order mark': hash => `#\ufeff${hash.slice(1)}`,
  'with direction marks': hash => `#\u2066${hash.slice(1)}\u2069`,
  'broken over lines': everyFew('\r\n'),
  'broken over lines, encoded': everyFew('%0D%0A'),
  'broken over lines and quoted by mail': everyFew('\n> '),
  'with blanks around its signs': hash => hash.replaceAll('&', ' & ').replaceAll('=', ' = '),
  'with #?': hash => `#?${hash.slice(1)}`,
  'with #/': hash => `#/${hash.slice(1)}`,
  'with #!': hash => `#!/${hash.slice(1)}`,
  'with ##': hash => `#${hash}`,
  'with # encoded inside': hash => `#%23${hash.slice(1)}`,
  tracked: behind('&utm_source=chat&utm_medium=social'),
  'tracked by a query': behind('?fbclid=IwAR0_x-y&gclid=z'),
  'tracked behind an escape': behind('&amp;utm_source=feed'),
  'tracked behind a full stop': behind('.?utm_source=chat'),
  'with a piece of text to go to': behind('#:~:text=the%20gap'),
  'escaped for Markdown': hash => hash.replaceAll('&', '\\&').replaceAll('-', '\\-'),
  ...Object.fromEntries(
    [
      '.',
      ',',
      ';',
      ':',
      '!',
      '?',
      '…',
      '。',
      ')',
      ').',
      ']',
      '}',
      '>',
      '&gt;',
      '>.',
      '"',
      '&quot;',
      '”',
      '’',
      '»',
      "'",
      '`',
      '**',
      '_',
      '|',
      '/',
      ' ',
      '%20',
      '%22',
      '%3E',
      '%29.',
      '\u00a0',
      '.”',
      '")',
      '&',
      '&amp;',
    ].map(put => [`followed by ${put}`, behind(put)]),
  ),
}

describe('a link that comes back mangled is read as it was:', () => {
  it.each(Object.entries(MANGLES))('%s', (_, mangle) => {
    expect(readLink(mangle(LINK))).toEqual(readLink(LINK))
    expect(readEmbedOptions(mangle('#J=9&controls=J,measure&show=plane,gap&theme=dark')).options).toEqual(
      readEmbedOptions('#J=9&controls=J,measure&show=plane,gap&theme=dark').options,
    )
  })

  it('whichever link it is, and by two on its way', () => {
    const some = fc.constantFrom(...Object.values(MANGLES))
    fc.assert(
      fc.property(anyLink, some, (hash, mangle) => {
        expect(readLink(mangle(hash))).toEqual(readLink(hash))
      }),
      { numRuns: 3000 },
    )
    // Only pairs of changes that do not spoil each other: changing capitals would spoil percent-codes, and so would
    // line breaks.
    const wrap = fc.constantFrom(escaped, encoded, (hash: string) => encoded(encoded(hash)))
    const inner = fc.constantFrom(
      inFullWidth,
      everyFew('\u200b'),
      everyFew('\r\n'),
      behind('.'),
      behind('?fbclid=x'),
      behind('&utm_source=x'),
      (hash: string) => hash.toLowerCase(),
    )
    fc.assert(
      fc.property(anyLink, inner, wrap, (hash, first, second) => {
        expect(readLink(second(first(hash)))).toEqual(readLink(hash))
      }),
      { numRuns: 2000 },
    )
  })
})

describe('a link of which a piece is lost', () => {
  it('is read as far as it can be, and the rest is said once', () => {
    const read = (hash: string) => withSpokenNotes(readLink(hash)!)
    expect(read('#K=3&amp;J=many&amp;seed=7')).toMatchObject({
      parameters: { K: 3, J: 4, seed: 7 },
      notes: ['J = many is no number: 4 is shown.'],
    })
    expect(read('#K%3D99&j=5).')).toMatchObject({
      parameters: { K: 16, J: 5 },
      notes: ['K = 99 is above 16, the most there is: 16 is shown.'],
    })
    expect(read('#K=3&J=9 and then').notes).toEqual(['J = 9 and then is no number: 4 is shown.'])
  })
  it('gives no leave to command that was not given in plain words', () => {
    expect(readEmbedOptions('#J=9&amp;COMMANDS=1').options.commands).toBe(false)
  })
  it('counts a key as we write it before one in other letters', () => {
    expect(readLink('#k=9&K=3&KEY=2')).toMatchObject({ parameters: { K: 3 }, notes: [] })
  })
})

describe('an address with a query', () => {
  const meant = (search: string, hash = '') => hashMeant(search, hash, KNOWN)
  it('means what it would with # for ?', () => {
    expect(readLink(meant('?K=3&amp;J=9.'))).toEqual(readLink('#K=3&J=9'))
    expect(meant('?K=3', '#v=1')).toBe('#K=3&v=1')
  })
  it('means its hash where that has keys, or the query has none of ours', () => {
    expect(meant('?K=3', '#J=9')).toBe('#J=9')
    expect(meant('?fbclid=abc&v=17', '')).toBe('')
    expect(meant('', '#J=9')).toBe('#J=9')
    expect(meant('?utm_source=a', '#explorer')).toBe('#explorer')
  })
})

it('digits of every script are digits', () => {
  for (const zero of [0x660, 0x6f0, 0x966, 0xe50, 0xff10, 0x104a0, 0x1d7d8]) {
    const ten = Array.from({ length: 10 }, (_, i) => String.fromCodePoint(zero + i)).join('')
    expect(plainCharacters(ten)).toBe('0123456789')
  }
})
