// A lint rule for web/. A browser that translates the page replaces text nodes by elements of its own. Where a text is
// the only content of its element, React sets the element's whole content, which still works. Where a text has
// siblings, React keeps the text node. When such a text changes, is removed, or gets something inserted before it, the
// page shows old words or breaks.
const changing = 'This text may change beside others: give it an element of its own, or one template for the whole.'
const beside = 'Something beside this bare text comes and goes: give the text an element of its own.'

/** The possible results of an expression, as far as the code shows them. */
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
/** A string, or a name in capital letters, which is the name of a constant. */
const isConstant = node => isLiteral(node, 'string') || (node.type === 'Identifier' && /^[A-Z][A-Z_]*$/.test(node.name))

const bareText = {
  create(context) {
    // Names that hold elements: props, judged by their type; variables and functions, judged by what they are set to or
    // return.
    const holdElements = new Set(['children'])
    const isText = node => {
      if (node.type === 'ChainExpression') return isText(node.expression)
      const name = node.type === 'CallExpression' ? node.callee.name : node.name
      return !isElement(node) && !isNothing(node) && !isList(node) && !holdElements.has(name)
    }
    // Words in pictures are placed by their width, so a picture as a whole is marked as not to be translated.
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
