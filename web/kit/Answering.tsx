/** Tells what stands in the HTML, early.js, that the page answers now: what was pressed before is done. */
import { useEffect } from 'react'

export function Answering() {
  useEffect(() => void dispatchEvent(new Event('answering')), [])
  return null
}
