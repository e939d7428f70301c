/** What stands in the picture: its layers, the roles of components, and what is remarked of a component. */
import type { Role } from '../../../src/experiment/roles.ts'

const roles: Readonly<Record<Role, string>> = { anchored: 'anchored', unsampled: 'unsampled', irrelevant: 'irrelevant' }

/** How wide roles and remarks are in Source Sans 3 at weight 400, in em; those not measured are reckoned. */
const advances: Readonly<Partial<Record<string, number>>> = {
  anchored: 3.99,
  unsampled: 4.71,
  irrelevant: 4.02,
  placed: 6.75,
  collapsed: 4.02,
  emptied: 3.5,
}

export const picture = {
  layers: {
    truth: 'truth',
    anchorData: 'anchor data',
    anchorFit: 'anchor fit',
    generator: 'generator',
    syntheticData: 'synthetic data',
    syntheticFit: 'synthetic fit',
  },
  /** At the head of something. */
  layerTitles: {
    truth: 'Truth',
    anchorData: 'Anchor data',
    anchorFit: 'Anchor fit',
    generator: 'Generator',
    syntheticData: 'Synthetic data',
    syntheticFit: 'Synthetic fit',
  },
  roles,
  /** Of a component of the synthetic fit that matches none of the generator's, or next to nothing. */
  remarks: { placed: 'EM put one here', collapsed: 'collapsed', emptied: 'emptied' },
  advances,
}
