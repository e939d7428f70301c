/** Switches between light, dark and "as the system says". */
import { Moon, Sun, SunMoon } from 'lucide-react'
import { IconButton } from '../kit/IconButton.tsx'
import { useWords } from '../words/shelf.ts'
import { chooseTheme, themeAfter, useTheme } from './theme.ts'

const ICONS = { auto: SunMoon, light: Sun, dark: Moon }

export function ThemeButton() {
  const words = useWords('site')
  const theme = useTheme(state => state.theme)
  const next = themeAfter(theme)
  const Icon = ICONS[theme]
  return (
    <IconButton name={words.theme(theme, next)} onClick={() => chooseTheme(next)}>
      <Icon size={18} strokeWidth={1.8} aria-hidden />
    </IconButton>
  )
}
