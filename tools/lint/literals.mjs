// A lint rule for web/. Whatever a reader reads or hears stands in web/words/, in every language: no literal text in
// JSX and in the attributes that are read out. Symbols, numbers and single letters are no language.
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
/** Capitals alone are names of things: KL, SVG. */
const WORD = /\p{Ll}{2}|\p{Lu}\p{Ll}|\p{Script=Han}/u

/** The texts that an expression may come to, as far as they are written there. */
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
