/** What stands in the picture: its layers, the roles of components, and what is remarked of a component. */
import type { Role } from '../../../src/experiment/roles.ts'

export const picture = {
  layers: {
    truth: 'truth',
    anchorData: 'anchor data',
    anchorFit: 'anchor fit',
    generator: 'generator',
    syntheticData: 'synthetic data',
    syntheticFit: 'synthetic fit',
  },
  roles: { anchored: 'anchored', unsampled: 'unsampled', irrelevant: 'irrelevant' } satisfies Record<Role, string> as Readonly<Record<Role, string>>,
  /** Of a component of the synthetic fit that matches none of the generator's, or next to nothing. */
  remarks: { placed: 'EM put one here', collapsed: 'collapsed', emptied: 'emptied' },
}
