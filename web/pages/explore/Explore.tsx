/** The explorer: three levers, one picture, one number, in the layout that fits the window. */
import { Phone } from './Phone.tsx'
import { Tablet } from './Tablet.tsx'
import { useLayout } from '../../kit/useLayout.ts'
import { Wide } from './Wide.tsx'

const LAYOUTS = { wide: Wide, tablet: Tablet, phone: Phone }

export function Explore() {
  const Layout = LAYOUTS[useLayout()]
  return <Layout />
}
