/** Where the page starts. */
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import './fonts/fonts.css'
import './page/tokens.css'
import './page/base.css'
import { showOpening, startEngine } from './engine/explorer.ts'
import { App } from './page/App.tsx'
import { followTheme } from './page/theme.ts'
import { followHash } from './page/viewHash.ts'

followTheme()
followHash()
// The first thing painted is the picture.
await showOpening()
createRoot(document.getElementById('page')!).render(<StrictMode><App /></StrictMode>)
void startEngine()
