import { describe, expect, it } from 'vitest'
import { DEFAULTS, type Parameters } from '../../../src/parameters/parameters.ts'
import { readEmbedOptions } from '../../link/embedKeys.ts'
import { readLink } from '../../link/codec.ts'
import { canBeTouched, withWord } from './chosen.ts'
import { CHOSEN_FIRST, elementSnippet, figureAddress, frameSnippet, siteOf, type Chosen } from './snippets.ts'

const SITE = "https://a.example/it's/here/"
const parameters: Parameters = { ...DEFAULTS, J: 9, N_k: 100, measure: 'truth-to-fit' }
const HASH = '#J=9&Nk=100&measure=truth-to-fit&v=1'
const chosen: Chosen = {
  options: { ...CHOSEN_FIRST.options, show: ['plane', 'gap'], controls: [], theme: 'dark', commands: true },
  width: 480,
  follows: true,
}
const address = figureAddress(SITE, HASH, chosen.options)

describe('the address of a figure', () => {
  it('says its state and what it is to be, and is read as that', () => {
    expect(address).toBe(`${SITE}embed.html${HASH}&show=plane,gap&controls=none&theme=dark&commands=1`)
    const { hash } = new URL(address)
    expect(readLink(hash)).toMatchObject({ parameters, notes: [] })
    expect(readEmbedOptions(hash)).toEqual({ options: chosen.options, notes: [] })
  })
  it('is beside the page, whatever that is called', () => {
    for (const href of [
      'https://a.example/b/',
      'https://a.example/b/index.html#K=3&view=embed',
      'https://a.example/b/?x#y',
    ]) {
      expect(siteOf(href)).toBe('https://a.example/b/')
    }
    expect(siteOf('file:///home/me/site/index.html')).toBe('file:///home/me/site/')
  })
})

describe('the frame', () => {
  it('is one line, as wide and as high as was chosen', () => {
    const snippet = frameSnippet(SITE, address, parameters, { ...chosen, follows: false }, 433)
    expect(snippet).toBe(
      `<iframe src="${address.replaceAll('&', '&amp;')}" title="The Reverse Bottleneck: K = 2, J = 9, L = 2" width="480" height="433"` +
        ' loading="lazy" style="border: 0; padding: 0; max-width: 100%"></iframe>',
    )
    expect(frameSnippet(SITE, address, parameters, { ...chosen, follows: false, width: 'full' }, 433)).toContain(
      'width="100%"',
    )
  })
  it('is called what it is in the language of its figure, which its address names', () => {
    const chinese: Chosen = { ...chosen, options: { ...chosen.options, lang: 'zh' } }
    const there = figureAddress(SITE, HASH, chinese.options)
    expect(there).toBe(`${SITE}embed.html${HASH}&show=plane,gap&controls=none&theme=dark&lang=zh&commands=1`)
    expect(frameSnippet(SITE, there, parameters, chinese, 433)).toContain('title="逆信息瓶颈：K = 2，J = 9，L = 2"')
    expect(elementSnippet(SITE, parameters, chinese)).toContain(' lang="zh"')
  })
  it('brings the helper where its height is to follow, from an address that no quotation mark ends', () => {
    const snippet = frameSnippet(SITE, address, parameters, chosen, 433)
    expect(snippet).toContain(`import { connect } from "https://a.example/it's/here/embed.js"`)
    expect(snippet.match(/<script/g)).toHaveLength(1)
  })
})

describe('the element', () => {
  it('names what a reader may look for, and what is not as usual', () => {
    expect(elementSnippet(SITE, parameters, chosen)).toBe(
      `<script type="module" src="${SITE}reverse-bottleneck.js"></script>\n` +
        '<reverse-bottleneck K="2" J="9" L="2" Nk="100" measure="truth-to-fit" seed="458" show="plane,gap" controls="none" theme="dark"' +
        ' style="max-width: 480px"></reverse-bottleneck>',
    )
  })
  it('is short where all is as usual', () => {
    expect(elementSnippet(SITE, DEFAULTS, CHOSEN_FIRST)).toContain(
      '<reverse-bottleneck K="2" J="4" L="2" seed="458"></reverse-bottleneck>',
    )
  })
})

describe('the choices', () => {
  it('offer what the figure has', () => {
    const { options } = CHOSEN_FIRST
    expect(canBeTouched('K', options)).toBe(true)
    expect(canBeTouched('K', { ...options, show: ['plane', 'gap'] })).toBe(false)
    expect(canBeTouched('K', { ...options, show: ['curve'] })).toBe(true)
    expect(canBeTouched('measure', { ...options, show: ['plane', 'levers'] })).toBe(false)
    expect(canBeTouched('resample', { ...options, show: ['plane'] })).toBe(true)
    expect(canBeTouched('resample', { ...options, static: true })).toBe(false)
  })
  it('take a word in and out', () => {
    expect(withWord(['a', 'b'], 'c', true)).toEqual(['a', 'b', 'c'])
    expect(withWord(['a', 'b'], 'a', false)).toEqual(['b'])
  })
})
