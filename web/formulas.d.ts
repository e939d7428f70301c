/**
 * A TeX formula that KaTeX sets at build time: HTML with MathML inside. Its style sheet is imported with it
 * (tools/vite/formulas.ts).
 */
declare module '*.tex?katex' {
  const html: string
  export default html
}
