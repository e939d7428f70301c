/**
 * Reads the draws that the site ships, behind the curves that a page opens with. Without them the page is only slower.
 */
import { shippedRows, type ShippedPage, type ShippedRows } from '../../../src/experiment/shipped.ts'

const FILES: Readonly<Record<ShippedPage, string>> = { explore: 'opening-curves.bin', check: 'check-draws.bin' }

/** The longest wait for the file, in milliseconds. After that the engine computes the draws. */
const PATIENCE = 8000

export async function loadShipped(page: ShippedPage): Promise<readonly ShippedRows[]> {
  try {
    const response = await fetch(new URL(FILES[page], document.baseURI), { signal: AbortSignal.timeout(PATIENCE) })
    return response.ok ? shippedRows(page, new Float64Array(await response.arrayBuffer())) : []
  } catch {
    return []
  }
}
