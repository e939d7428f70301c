/** A test fails if axe finds any violation in the page as it is. */
import { AxeBuilder } from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'

export async function axeFindsNothing(page: Page, where = ''): Promise<void> {
  // Colours that are still fading in have less contrast than they will have.
  await expect
    .poll(() => page.evaluate(() => document.getAnimations().filter(({ playState }) => playState === 'running').length))
    .toBe(0)
  // The types of AxeBuilder are for another version of Playwright, but its code works with ours. All frames here have
  // one origin, so the legacy mode, which opens no second page, is enough.
  const axe = new AxeBuilder({ page } as unknown as ConstructorParameters<typeof AxeBuilder>[0]).setLegacyMode(true)
  const { violations } = await axe.options({ resultTypes: ['violations'] }).analyze()
  expect(
    violations.map(({ id, nodes }) => `${id}: ${nodes.map(node => node.target.join(' ')).join(', ')}`),
    where,
  ).toEqual([])
}
