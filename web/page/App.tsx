/** The explorer: three levers, one picture, one number, arranged for the window it is in. */
import { KeyboardHelp } from './KeyboardHelp.tsx'
import { Phone } from './Phone.tsx'
import { Tablet } from './Tablet.tsx'
import { useLayout } from './useLayout.ts'
import { useShortcuts } from './useShortcuts.ts'
import { Wide } from './Wide.tsx'

const LAYOUTS = { wide: Wide, tablet: Tablet, phone: Phone }

export function App() {
  useShortcuts()
  const Layout = LAYOUTS[useLayout()]
  return (
    <>
      <a className="skip" href="#explorer">Skip to the explorer</a>
      <Layout />
      <KeyboardHelp />
    </>
  )
}
