/** Links that mail, chats and feeds have changed on their way: page and figure still open the original setting. */
import { expect, test } from './explorer.ts'

test('a mangled link opens as it was; what of it is lost is said once, and a query becomes a hash', async ({
  explorer,
  page,
}) => {
  await page.goto('./#K%3D3&amp;j=5&amp;L=nine).')
  await explorer.showsPlane({ K: 3, J: 5, L: 2 })
  await expect(page.getByRole('status').filter({ hasText: / is shown\./ })).toHaveText(
    'L = nine is no number: 2 is shown.',
  )
  // The page must remove the query: otherwise, when a lever goes back to its default, a reload would bring back the
  // value in the query.
  await page.goto('./?K=5&amp;J=7&fbclid=abc')
  await explorer.showsPlane({ K: 5, J: 7, L: 2 })
  expect(new URL(page.url()).search).toBe('')
  await explorer.set('K', 2)
  await expect.poll(() => page.evaluate(() => location.hash)).toBe('#J=7&tab=K&v=1')
  await page.reload()
  await explorer.showsPlane({ K: 2, J: 7, L: 2 })
})

test('a mangled address of a figure opens as it was', { tag: '@once' }, async ({ page }) => {
  for (const address of [
    './embed.html#K=3&amp;J=5&amp;controls=j,measure.',
    './embed.html?K=3&J=5&controls=J,measure',
  ]) {
    await page.goto(address)
    await expect(page.getByRole('slider', { name: /unsampled/ })).toHaveValue('5')
    await expect(page.getByRole('slider', { name: /anchored/ })).toBeDisabled()
    await expect(page.getByText('is left out')).toHaveCount(0)
  }
})
