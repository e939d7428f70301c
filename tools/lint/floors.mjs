// A lint rule for src/ and web/: no import from a higher floor of tools/floors.mjs, or from another folder of the same
// floor. Imports of types, dynamic imports, style sheets and the files of workers count too. Tests may import anything.
import { relative, sep } from 'node:path'
import { faultOf } from '../floors.mjs'

const textOf = node => (node?.type === 'Literal' && typeof node.value === 'string' ? node.value : null)
const isFileAddress = ({ callee, arguments: [address, base] }) =>
  callee.name === 'URL' &&
  textOf(address)?.startsWith('.') &&
  base?.type === 'MemberExpression' &&
  base.object.type === 'MetaProperty'

const noUpwardImport = {
  create(context) {
    const file = relative(context.cwd, context.filename).split(sep).join('/')
    const look = (node, source) => {
      const specifier = textOf(source)
      const fault = specifier === null ? null : faultOf(file, specifier)
      if (fault) context.report({ node, message: fault })
    }
    return {
      ImportDeclaration: node => look(node, node.source),
      ExportNamedDeclaration: node => look(node, node.source),
      ExportAllDeclaration: node => look(node, node.source),
      ImportExpression: node => look(node, node.source),
      TSImportType: node => look(node, node.source ?? node.argument?.literal),
      NewExpression: node => isFileAddress(node) && look(node, node.arguments[0]),
    }
  },
}

export default { meta: { name: 'floors' }, rules: { 'no-upward-import': noUpwardImport } }
