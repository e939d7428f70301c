/** Goes through light, dark and "as the system says". */
import { Moon, Sun, SunMoon } from 'lucide-react'
import { IconButton } from '../kit/IconButton.tsx'
import { chooseTheme, themeAfter, useTheme } from './theme.ts'

const ICONS = { auto: SunMoon, light: Sun, dark: Moon }
const NAMES = { auto: 'as the system says', light: 'light', dark: 'dark' }

export function ThemeButton() {
  const theme = useTheme(state => state.theme)
  const next = themeAfter(theme)
  const Icon = ICONS[theme]
  return (
    <IconButton name={`Theme: ${NAMES[theme]}. Change to ${NAMES[next]}`} onClick={() => chooseTheme(next)}>
      <Icon size={18} strokeWidth={1.8} aria-hidden />
    </IconButton>
  )
}
