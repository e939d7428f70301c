// A lint rule for web/. A browser that translates the page puts elements of its own in the place of its text. Where a
// text is all that its element holds, React sets it as a whole, and that holds. A text beside others is a node that
// React keeps: where it changes, goes, or has something put before it, the words stay what they were, or the page is
// lost.
const changing = 'This text may change beside others: give it an element of its own, or one template for the whole.'
const beside = 'Something beside this bare text comes and goes: give the text an element of its own.'

/** What an expression may come to, as far as it can be told from where it stands. */
function outcomes(node) {
  if (node.type === 'ConditionalExpression') return [node.consequent, node.alternate].flatMap(outcomes)
  if (node.type === 'LogicalExpression')
    return (node.operator === '&&' ? [node.right] : [node.left, node.right]).flatMap(outcomes)
  return [node]
}

const isLiteral = (node, ...types) => node.type === 'Literal' && types.includes(typeof node.value)
const isNothing = node => isLiteral(node, 'boolean') || (node.type === 'Literal' && node.value === null)
const isList = node => node.type === 'CallExpression' && ['map', 'flatMap'].includes(node.callee.property?.name)
const isElement = node => node.type === 'JSXElement' || node.type === 'JSXFragment'
/** Told from other names by its capitals. */
const isConstant = node => isLiteral(node, 'string') || (node.type === 'Identifier' && /^[A-Z][A-Z_]*$/.test(node.name))

const bareText = {
  create(context) {
    // Props by their type, variables and functions by what they are set to or return.
    const holdElements = new Set(['children'])
    const isText = node => {
      if (node.type === 'ChainExpression') return isText(node.expression)
      const name = node.type === 'CallExpression' ? node.callee.name : node.name
      return !isElement(node) && !isNothing(node) && !isList(node) && !holdElements.has(name)
    }
    // The words of a picture are placed by their widths: as a whole it is not to be translated.
    const isLeftAlone = ({ openingElement: opening }) =>
      opening &&
      (['text', 'tspan'].includes(opening.name.name) ||
        opening.attributes.some(({ name, value }) => name?.name === 'translate' && value?.value === 'no'))
    const parents = []
    return {
      TSPropertySignature(node) {
        const type = node.typeAnnotation?.typeAnnotation
        if ((type?.returnType?.typeAnnotation ?? type)?.typeName?.name === 'ReactNode') holdElements.add(node.key.name)
      },
      VariableDeclarator(node) {
        const value = node.init?.type === 'ArrowFunctionExpression' ? node.init.body : node.init
        if (value && node.id.type === 'Identifier' && !outcomes(value).some(isText)) holdElements.add(node.id.name)
      },
      JSXElement: node => void parents.push(node),
      JSXFragment: node => void parents.push(node),
      'Program:exit'() {
        for (const parent of parents) {
          if (isLeftAlone(parent)) continue
          const { children } = parent
          const texts = children.filter(child => child.type === 'JSXText' && child.value.trim() !== '')
          const computed = children.filter(
            child => child.type === 'JSXExpressionContainer' && child.expression.type !== 'JSXEmptyExpression',
          )
          const shown = computed.filter(
            ({ expression }) => !(isLiteral(expression, 'string') && expression.value.trim() === ''),
          )
          const still = shown.filter(({ expression }) => isConstant(expression))
          const moving = shown.filter(({ expression }) => !isConstant(expression))
          const elements = children.filter(isElement)
          if (texts.length + shown.length + elements.length < 2) continue
          for (const node of moving) {
            if (outcomes(node.expression).some(isText)) context.report({ node, message: changing })
          }
          if (moving.length > 0) for (const node of [...texts, ...still]) context.report({ node, message: beside })
        }
      },
    }
  },
}

export default { meta: { name: 'words' }, rules: { 'bare-text': bareText } }
