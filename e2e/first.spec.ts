/** The page opens, on its own files alone, with a number to read and three levers to move. */
import { expect, test } from '@playwright/test'

test('opens without an error and asks no other host for anything', async ({ page, baseURL }) => {
  const errors: string[] = []
  const elsewhere: string[] = []
  page.on('pageerror', error => errors.push(error.message))
  page.on('console', message => message.type() === 'error' && errors.push(message.text()))
  page.on('request', request => {
    const url = new URL(request.url())
    const own = url.origin === new URL(baseURL!).origin
    if (!own && url.protocol !== 'blob:' && url.protocol !== 'data:') elsewhere.push(request.url())
  })
  await page.goto('./')
  await expect(page.getByRole('slider', { name: /^K/ }).first()).toBeVisible()
  await page.waitForLoadState('networkidle')
  expect(errors).toEqual([])
  expect(elsewhere).toEqual([])
})

test('shows the gap and the three levers', async ({ page }) => {
  await page.goto('./')
  const gap = page.getByRole('status', { name: 'KL Gap', exact: true })
  await expect(gap).toHaveAttribute('data-nats', /^-?\d+(\.\d+)?(e-?\d+)?$/)
  for (const lever of ['K', 'J', 'L']) {
    await expect(page.getByRole('slider', { name: new RegExp(`^${lever}\\b`) }).first()).toBeVisible()
  }
})
