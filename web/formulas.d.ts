/**
 * A TeX formula set by KaTeX at build time: HTML with MathML inside, its style sheet imported along
 * (tools/vite/formulas.ts).
 */
declare module '*.tex?katex' {
  const html: string
  export default html
}
