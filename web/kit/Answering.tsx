/**
 * Tells early.js, the script in the HTML, that the page answers now. early.js then repeats what the reader pressed
 * before.
 */
import { useEffect } from 'react'

export function Answering() {
  useEffect(() => void dispatchEvent(new Event('answering')), [])
  return null
}
