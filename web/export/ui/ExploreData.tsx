/** The data of the explorer: the draw, the curves and the parts, as tables and as JSON. */
import { useThisExplorer } from '../../explorer/context.ts'
import { useWords } from '../../words/shelf.ts'
import { fileName, type About, type Holding } from '../about.ts'
import { curveDrawsTable, curveSummaryTable, type Sweeps } from '../data/curveTables.ts'
import { gapsTable, mixturesTable, partsTable, pointsTable } from '../data/drawTables.ts'
import { curvesJson, drawJson, partsJson } from '../data/json.ts'
import { csvOf, type Table } from '../data/table.ts'
import type { Tell } from '../pageExports.ts'
import { FileButton, type Saved } from './FileButton.tsx'
import { aboutNow } from '../moment.ts'
import { Row, Section } from './Section.tsx'

export function ExploreData({ tell }: { readonly tell: Tell }) {
  const explorer = useThisExplorer()
  const { files, ...words } = useWords('exports')
  const written = useWords('files')
  const { store } = explorer
  // The data is read when the button is pressed, since the page behind the dialog goes on changing.
  const draw = () => store.getState().draw!
  const sweeps = (): Sweeps => {
    const { K, J, L } = store.getState().curves
    return { K: K.points, J: J.points, L: L.points }
  }
  const ofDraw = (holds: Holding) => () => aboutNow(explorer, holds, draw().parameters)
  const ofCurves = () => aboutNow(explorer, 'curves', store.getState().parameters)
  const csv = (what: string, table: () => Table, about: () => About) => (): Saved => {
    const by = about()
    return { name: fileName(by.parameters, what, 'csv'), extension: 'csv', content: () => csvOf(table(), by, written) }
  }
  const json = (what: string, text: (about: About) => string, about: () => About) => (): Saved => {
    const by = about()
    return { name: fileName(by.parameters, what, 'json'), extension: 'json', content: () => text(by) }
  }
  return (
    <Section heading={words.data}>
      <Row name={words.draw}>
        <FileButton label={files.points} file={csv('points', () => pointsTable(draw()), ofDraw('draw'))} tell={tell} />
        <FileButton
          label={files.mixtures}
          file={csv('mixtures', () => mixturesTable(draw()), ofDraw('draw'))}
          tell={tell}
        />
        <FileButton label={files.gaps} file={csv('gaps', () => gapsTable(draw()), ofDraw('draw'))} tell={tell} />
        <FileButton
          label={files.all}
          file={json('draw', about => drawJson(draw(), about, written), ofDraw('draw'))}
          tell={tell}
        />
      </Row>
      <Row name={words.curves}>
        <FileButton
          label={files.draws}
          file={csv('curve-draws', () => curveDrawsTable(sweeps()), ofCurves)}
          tell={tell}
        />
        <FileButton
          label={files.summaries}
          file={csv('curve-summaries', () => curveSummaryTable(sweeps()), ofCurves)}
          tell={tell}
        />
        <FileButton
          label={files.all}
          file={json('curves', about => curvesJson(sweeps(), about), ofCurves)}
          tell={tell}
        />
      </Row>
      <Row name={words.parts}>
        <FileButton label={files.parts} file={csv('parts', () => partsTable(draw()), ofDraw('parts'))} tell={tell} />
        <FileButton
          label={files.partsJson}
          file={json('parts', about => partsJson(draw(), about), ofDraw('parts'))}
          tell={tell}
        />
      </Row>
    </Section>
  )
}
