// A lint rule for web/. All words that a reader reads or hears are in web/words/, in every language: no literal text in
// JSX, nor in attributes that are read aloud. Symbols, numbers and single letters belong to no language.
const message = 'Words live in web/words/, in every language: see useWords.'
const READ_OUT = new Set([
  'alt',
  'aria-description',
  'aria-label',
  'aria-placeholder',
  'aria-roledescription',
  'aria-valuetext',
  'label',
  'placeholder',
  'title',
])
/** A word of some language. Words in capital letters only, such as KL and SVG, are names. */
const WORD = /\p{Ll}{2}|\p{Lu}\p{Ll}|\p{Script=Han}/u

/** The texts that may be the result of an expression, as far as they are written in it. */
function textsIn(node) {
  switch (node?.type) {
    case 'Literal':
      return typeof node.value === 'string' ? [[node, node.value]] : []
    case 'TemplateLiteral':
      return node.quasis.map(part => [node, part.value.cooked ?? part.value.raw])
    case 'ConditionalExpression':
      return [...textsIn(node.consequent), ...textsIn(node.alternate)]
    case 'LogicalExpression':
      return [...(node.operator === '&&' ? [] : textsIn(node.left)), ...textsIn(node.right)]
    case 'JSXExpressionContainer':
      return textsIn(node.expression)
    default:
      return []
  }
}

const noLiteral = {
  create(context) {
    const look = node => {
      const found = textsIn(node).find(([, text]) => WORD.test(text))
      if (found) context.report({ node: found[0], message })
    }
    return {
      JSXText: node => WORD.test(node.value) && context.report({ node, message }),
      JSXAttribute: node => READ_OUT.has(node.name.name) && look(node.value),
      JSXExpressionContainer: node => node.parent.type !== 'JSXAttribute' && look(node),
    }
  },
}

export default { meta: { name: 'literals' }, rules: { 'no-literal': noLiteral } }
