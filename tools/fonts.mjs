// Cuts the fonts down to the characters that the page uses, and writes them to web/kit/fonts/ (committed): `node
// tools/fonts.mjs`. The font of Chinese headings is large and not a dependency: install it first, with `npm install
// --no-save @fontsource/noto-serif-sc@5.3.0`.
import { copyFile, mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import subsetFont from 'subset-font'

const output = join(dirname(fileURLToPath(import.meta.url)), '..', 'web', 'kit', 'fonts')
const require = createRequire(import.meta.url)
const folderOf = name => dirname(require.resolve(`${name}/package.json`))
const sans = folderOf('@fontsource-variable/source-sans-3')
const serif = folderOf('@fontsource-variable/source-serif-4')
const katex = folderOf('katex')

const span = (first, last) =>
  String.fromCodePoint(...Array.from({ length: last - first + 1 }, (_, index) => first + index))
const ascii = span(0x20, 0x7e)
const typographic = '\u00a0\u2009–—‘’“”…•†‹›«»§©°·×÷±½¼¾²³¹′″−€'
const accented = span(0xc0, 0xff).replace(/[×÷]/g, '') + '¡¿ŒœªºıﬁﬂŸ'
const greek = 'αβγδεζηθκλμνξπρστφχψωϕϵ'
const capitalGreek = 'ΓΔΘΛΠΣΦΨΩ'
// Arrows and relations, which the Latin subset of the Source families does not have: KaTeX Main replaces them there.
const signs = '←↑→↓↔⇒≤≥≈≠≡∞∈∼∝√∂∫'
const formula = '∥∣∗∘∙⋅⟨⟩⌊⌋⌈⌉∪∩⊂∖∣ˆ˜ˉ′ℓℜ'

// The design uses only weights from 400 to 600. Alternates are kept only for figures and ligatures: all alternates
// would double the files.
const weights = { wght: { min: 400, max: 600 } }
const features = ['kern', 'liga', 'ccmp', 'locl', 'mark', 'mkmk', 'lnum', 'tnum', 'pnum']

const text = ascii + typographic
const greekToo = ascii + greek + capitalGreek
const sizes = { ...weights, opsz: { min: 14, max: 60 } }
// Italic serif is only for emphasis in prose, so one weight and a narrow range of optical sizes are enough.
const prose = { wght: 400, opsz: { min: 14, max: 24 } }
const tall = '∑∫∏()[]{}⟨⟩⌊⌋⌈⌉√∣∥'

const sansFace = (file, style, text) => ({
  family: 'Source Sans 3',
  file,
  style,
  text,
  axes: weights,
  from: join(sans, 'files', `source-sans-3-latin-wght-${style}.woff2`),
})
const serifFace = (file, style, text, axes) => ({
  family: 'Source Serif 4',
  file,
  style,
  text,
  axes,
  from: join(serif, 'files', `source-serif-4-latin-opsz-${style}.woff2`),
})
const katexFace = (family, file, name, text, more) => ({
  family,
  file,
  text,
  from: join(katex, 'dist', 'fonts', `KaTeX_${name}.woff2`),
  ...more,
})

// Accented letters have files of their own: the page's English never needs them, but a name or a reader's title may.
const faces = [
  sansFace('source-sans-3', 'normal', text),
  sansFace('source-sans-3-accents', 'normal', accented),
  sansFace('source-sans-3-italic', 'italic', text),
  serifFace('source-serif-4', 'normal', text, sizes),
  serifFace('source-serif-4-accents', 'normal', accented, sizes),
  serifFace('source-serif-4-italic', 'italic', text, prose),
  katexFace('KMain', 'katex-main', 'Main-Regular', text + capitalGreek + signs + formula),
  katexFace('KMath', 'katex-math', 'Math-Italic', greekToo, { style: 'italic' }),
  katexFace('KMath', 'katex-math-bold', 'Math-BoldItalic', greekToo, { style: 'italic', weight: 700 }),
  katexFace('KCal', 'katex-caligraphic', 'Caligraphic-Regular', ascii),
  // Sums, integrals and tall brackets: browsers load these files only for a formula that has them.
  ...[1, 2, 3, 4].map(size => katexFace(`KSize${size}`, `katex-size${size}`, `Size${size}-Regular`, tall)),
]

/**
 * What the page uses until a web font is loaded: a font that most systems have, scaled so that a paragraph of English
 * has the same length and the lines the same height. So nothing moves when the web font replaces it. `stretch` was
 * measured in a browser (sans at 16 px, serif at 19 px) with the Liberation fonts, which have the widths of Arial and
 * Times. Ascent and descent are those of the web font. Numbers often stand alone, so digits and signs have factors of
 * their own: the ratios of their advance widths.
 */
const fallbacks = [
  {
    family: 'Source Sans 3 Fallback',
    ascent: 1.024,
    descent: 0.4,
    cuts: [
      {
        weight: 400,
        stretch: 0.9335,
        figures: 0.8939,
        signs: 0.851,
        local: ['Liberation Sans', 'Arial', 'ArialMT', 'Arimo'],
      },
      {
        weight: 600,
        stretch: 0.9335,
        figures: 0.9227,
        signs: 0.8784,
        local: ['Liberation Sans Bold', 'LiberationSans-Bold', 'Arial Bold', 'Arial-BoldMT', 'Arimo Bold'],
      },
    ],
  },
  {
    family: 'Source Serif 4 Fallback',
    ascent: 1.036,
    descent: 0.335,
    cuts: [
      {
        weight: 400,
        stretch: 1.126,
        figures: 0.94,
        signs: 0.8865,
        local: ['Liberation Serif', 'Times New Roman', 'TimesNewRomanPSMT', 'Tinos'],
      },
      {
        weight: 600,
        stretch: 1.126,
        figures: 0.976,
        signs: 0.8842,
        local: [
          'Liberation Serif Bold',
          'LiberationSerif-Bold',
          'Times New Roman Bold',
          'TimesNewRomanPS-BoldMT',
          'Tinos Bold',
        ],
      },
    ],
  },
  {
    family: 'KMath Fallback',
    ascent: 0.717,
    descent: 0.218,
    cuts: [
      {
        weight: 400,
        style: 'italic',
        stretch: 1.25,
        local: [
          'Liberation Serif Italic',
          'LiberationSerif-Italic',
          'Times New Roman Italic',
          'TimesNewRomanPS-ItalicMT',
          'Tinos Italic',
        ],
      },
    ],
  },
]

/** The characters of a font as a CSS unicode-range, with neighbours joined into ranges. */
function unicodeRange(text) {
  const points = [...new Set(text)].map(character => character.codePointAt(0)).sort((a, b) => a - b)
  const runs = []
  for (const point of points) {
    const last = runs.at(-1)
    if (last && point === last[1] + 1) last[1] = point
    else runs.push([point, point])
  }
  const hex = point => point.toString(16).toUpperCase()
  return runs.map(([from, to]) => `U+${hex(from)}${from === to ? '' : `-${hex(to)}`}`).join(', ')
}

function fontFace({ family, file, style = 'normal', weight, axes, text }) {
  const range = axes?.wght?.min ? `${axes.wght.min} ${axes.wght.max}` : (weight ?? axes?.wght ?? 400)
  return `@font-face {
  font-family: '${family}';
  src: url('./${file}.woff2') format('woff2');
  font-style: ${style};
  font-weight: ${range};
  font-display: swap;
${family.startsWith('K') ? '' : `  unicode-range: ${unicodeRange(text)};\n`}}
`
}

const percent = value => `${(100 * value).toFixed(2)}%`
function fallbackFaces({ family, ascent, descent, cuts }) {
  const face = ({ weight, style, local }, stretch, range) => `@font-face {
  font-family: '${family}';
  src: ${local.map(name => `local('${name}')`).join(', ')};
${style ? `  font-style: ${style};\n` : ''}  font-weight: ${weight};
  size-adjust: ${percent(stretch)};
  ascent-override: ${percent(ascent / stretch)};
  descent-override: ${percent(descent / stretch)};
  line-gap-override: 0%;
${range ? `  unicode-range: ${range};\n` : ''}}
`
  // Where several faces have the same descriptors, the browser takes a letter from the last face that has it.
  return cuts
    .map(cut =>
      [
        face(cut, cut.stretch),
        cut.figures ? face(cut, cut.figures, 'U+30-39') : '',
        cut.signs ? face(cut, cut.signs, 'U+2B, U+2212') : '',
      ].join(''),
    )
    .join('')
}

/**
 * All Chinese headings; a test of the page finds a missing character. All other Chinese text uses the reader's own
 * fonts.
 */
const headings = `
  一次实验 净收益怎么量 净收益随什么变 净收益从何而来 这个数字怎么来的 更多参数 图层 菜单 键盘操作
  同一个实验，四把尺子 散度 漏掉什么 多出什么 公开代码 有锚点 未采样 无关
  导出 图 数据 本次设定 引用 在笔记本中计算 把这张图放进课堂、文章、网页 给做网页的人 自定义元素 单个文件
  你没见过的那部分 同样的数据，再多一些 见过世面的生成模型 编造的代价 见得够多以后 换一把尺子 反过来的瓶颈 上界说了什么
  一代又一代 回到语言模型 全部章节 揭晓 你的十次猜测 再来四题，换没见过的设定 挑战
  你手头的 实际的样子 从你的数据到它的数据 净收益随的变化 孰轻孰重 一把尺子 信息流，单位 采样，越收越窄 生成，越放越宽
  上界升高了 上界看得见什么 两枚硬币 引理看的是真实分布 一条世系，逐代替换 漂了多远 评分模型给打的分
  论文与它的来处 论文 作者的代码 引用格式 它引用了篇 引用它的有篇
`
const chinese = [...new Set(headings.replaceAll(/\s/g, ''))].sort().join('')
const chineseFace = {
  family: 'Chinese Headings',
  file: 'chinese-headings',
  weight: '400 700',
  text: chinese,
  from: join(folderOf('@fontsource/noto-serif-sc'), 'files', 'noto-serif-sc-chinese-simplified-700-normal.woff2'),
}

await rm(output, { recursive: true, force: true })
await mkdir(output, { recursive: true })
for (const { file, from, text, axes } of [...faces, chineseFace]) {
  const cut = { targetFormat: 'woff2', variationAxes: axes, keepFeatures: features }
  const font = await subsetFont(await readFile(from), text, cut)
  await writeFile(join(output, `${file}.woff2`), font)
  console.log(`${String(font.length).padStart(7)}  ${file}.woff2`)
}

// Only the symbols, in a file small enough to be part of a script: for figures in one file.
const symbols = await subsetFont(
  await readFile(join(katex, 'dist', 'fonts', 'KaTeX_Math-Italic.woff2')),
  'KJLNndkasπ',
  { targetFormat: 'woff2' },
)
await writeFile(join(output, 'symbols.woff2'), symbols)

// They get the weights of the faces that they complete: a browser combines only faces with the same descriptors.
const standIns = ['Source Sans 3', 'Source Serif 4'].flatMap(family => [
  { family, file: 'katex-main', text: signs + capitalGreek, axes: weights },
  { family, file: 'katex-math', text: greek, axes: weights },
])
await writeFile(
  join(output, 'fonts.css'),
  `/* Written by tools/fonts.mjs. In a font stack, name after each face its fallback: 'Source Sans 3 Fallback' … */
@import './fallbacks.css';
${[...faces, ...standIns].map(fontFace).join('')}`,
)
await writeFile(join(output, 'chinese.css'), `/* Written by tools/fonts.mjs. */\n${fontFace(chineseFace)}`)
// In a sheet of their own, since figures in one file use these faces but not the web fonts.
await writeFile(
  join(output, 'fallbacks.css'),
  `/* Written by tools/fonts.mjs. */\n${fallbacks.map(fallbackFaces).join('')}`,
)
const notice = `Source Sans 3: © 2023 Adobe (http://www.adobe.com/), with Reserved Font Name ‘Source’.
Source Serif 4: © 2014 - 2021 Adobe Systems Incorporated (http://www.adobe.com/), with Reserved Font Name ‘Source’.
`
const ofl = await readFile(join(sans, 'LICENSE'), 'utf8')
await writeFile(join(output, 'SOURCE-LICENSE.txt'), ofl.replace(/^.*\n/, notice))
await copyFile(join(folderOf('@fontsource/noto-serif-sc'), 'LICENSE'), join(output, 'NOTO-LICENSE.txt'))
await copyFile(join(katex, 'LICENSE'), join(output, 'KATEX-LICENSE.txt'))
