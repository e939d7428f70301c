/** The data behind the Check page: its sweeps in all four measures. */
import { useCheck } from './checkRun.ts'
import { namedSetting } from './recipe.ts'
import type { SweepPoint } from '../../../src/experiment/results.ts'
import { LEVERS } from '../../../src/parameters/parameters.ts'
import { useThisExplorer } from '../../explorer/context.ts'
import { fileName } from '../../export/about.ts'
import { curveDrawsTable, curveSummaryTable, type Sweeps } from '../../export/data/curveTables.ts'
import { curvesJson } from '../../export/data/json.ts'
import { csvOf, type Table } from '../../export/data/table.ts'
import type { Tell } from '../../export/pageExports.ts'
import { FileButton, type Saved } from '../../export/ui/FileButton.tsx'
import { aboutNow } from '../../export/moment.ts'
import { Row, Section } from '../../export/ui/Section.tsx'
import { useWords } from '../../words/shelf.ts'

/** The points of both runs, which differ in the measures that they hold. */
function sweepsNow(): Sweeps {
  const { densities, published } = useCheck.getState().points
  return Object.fromEntries(
    LEVERS.map(lever => [lever, [...densities[lever], ...published[lever]]]),
  ) as unknown as Record<(typeof LEVERS)[number], SweepPoint[]>
}

export function CheckData({ tell }: { readonly tell: Tell }) {
  const words = useWords('exports')
  const written = useWords('files')
  const explorer = useThisExplorer()
  const setting = namedSetting(useCheck(check => check.middle))
  const about = () => aboutNow(explorer, 'check', setting)
  const csv = (what: string, table: (sweeps: Sweeps) => Table) => (): Saved => ({
    name: fileName(setting, what, 'csv'),
    extension: 'csv',
    content: () => csvOf(table(sweepsNow()), about(), written),
  })
  const json = (): Saved => ({
    name: fileName(setting, 'check', 'json'),
    extension: 'json',
    content: () => curvesJson(sweepsNow(), about()),
  })
  return (
    <Section heading={words.data}>
      <Row name={words.panels}>
        <FileButton label={words.files.draws} file={csv('check-draws', curveDrawsTable)} tell={tell} />
        <FileButton label={words.files.summaries} file={csv('check-summaries', curveSummaryTable)} tell={tell} />
        <FileButton label={words.files.all} file={json} tell={tell} />
      </Row>
    </Section>
  )
}
