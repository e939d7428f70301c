/** What axe finds in a page as it stands: nothing, or a test fails. */
import { AxeBuilder } from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'

export async function axeFindsNothing(page: Page, where = ''): Promise<void> {
  // Half faded in, colours have less contrast than they come to have.
  await expect
    .poll(() => page.evaluate(() => document.getAnimations().filter(({ playState }) => playState === 'running').length))
    .toBe(0)
  // Its types know Playwright by another version; its doings do not mind. All frames here are of one origin: no second
  // page is needed to put their results together.
  const axe = new AxeBuilder({ page } as unknown as ConstructorParameters<typeof AxeBuilder>[0]).setLegacyMode(true)
  const { violations } = await axe.options({ resultTypes: ['violations'] }).analyze()
  expect(
    violations.map(({ id, nodes }) => `${id}: ${nodes.map(node => node.target.join(' ')).join(', ')}`),
    where,
  ).toEqual([])
}
