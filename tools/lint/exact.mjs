// A lint rule for src/. The same seed must give the same bits in every JavaScript engine. So no engine's own power
// function is used, and Math gets no other name, under which `no-restricted-properties` would not recognise it.
const power = 'The power operator differs between engines: multiply, or use src/elementary.'
const handedOn = 'Name the function of Math where it is used, so that the lint can tell the exact ones from the others.'

const exactArithmetic = {
  create: context => ({
    BinaryExpression(node) {
      if (node.operator === '**') context.report({ node, message: power })
    },
    AssignmentExpression(node) {
      if (node.operator === '**=') context.report({ node, message: power })
    },
    Identifier(node) {
      if (node.name !== 'Math') return
      const { parent } = node
      const isOwner = parent.type === 'MemberExpression' && parent.object === node
      const isName = parent.type === 'MemberExpression' && !parent.computed && parent.property === node
      if (!isOwner && !isName) context.report({ node, message: handedOn })
    },
  }),
}

export default { meta: { name: 'exact' }, rules: { arithmetic: exactArithmetic } }
