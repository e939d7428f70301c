/** The tool that opens the export. */

export const exportTool = { name: 'Export', help: 'Figures, data, citations and code' }
