/** The choice of a figure, its colours and its size, with a preview before it is saved. */
import { Download, Printer } from 'lucide-react'
import { useEffect, useId, useState } from 'react'
import { Button } from '../../kit/Button.tsx'
import { useThisExplorer } from '../../explorer/context.ts'
import { useShelf, useWords } from '../../words/shelf.ts'
import { fileName } from '../about.ts'
import { FIGURES, figureOf, type FigureName } from '../figures/catalogue.tsx'
import { figureWords } from '../figures/figureWords.ts'
import { save, TYPES } from '../save.ts'
import { drawFigure, type Drawn, type Theme } from '../svg/draw.tsx'
import { Altered, pngOf } from '../svg/raster.ts'
import css from './Export.module.css'
import type { PageExports, Tell } from '../pageExports.ts'
import { figuredNow, pageAddress } from '../moment.ts'
import { Section } from './Section.tsx'

const PICTURES = { svg: 'SVG', png: 'PNG' } as const
const SCALES = [1, 2, 3, 4] as const
const THEMES: readonly Theme[] = ['light', 'dark']

/** The reason why there is no figure; there are words for each reason. */
type Absence = 'nothing' | 'failed'

const isDrawn = (drawn: Drawn | Absence | null): drawn is Drawn => drawn !== null && typeof drawn === 'object'

interface Props {
  /** What the page gives to the export; null for the explorer itself. */
  readonly page: PageExports | null
  readonly tell: Tell
  readonly onPrint: () => void
}

export function Figures({ page, tell, onPrint }: Props) {
  const explorer = useThisExplorer()
  const shelf = useShelf()
  const words = useWords('exports')
  const [name, setName] = useState<FigureName>('whole')
  const [theme, setTheme] = useState<Theme>(() =>
    getComputedStyle(document.documentElement).colorScheme === 'dark' ? 'dark' : 'light',
  )
  const [scale, setScale] = useState<number>(2)
  const [drawn, setDrawn] = useState<Drawn | Absence | null>(null)
  const id = useId()

  useEffect(() => {
    let over = false
    const draw = async (): Promise<Drawn | Absence> => {
      const figured = figuredNow(explorer, await figureWords(shelf))
      const figure = page ? await page.figure(pageAddress(), shelf) : figured && figureOf(name, figured)
      return figure ? drawFigure(figure, theme, shelf) : 'nothing'
    }
    void draw()
      .catch((reason: unknown): Absence => {
        console.error(reason)
        return 'failed'
      })
      .then(now => over || setDrawn(now))
    return () => {
      over = true
    }
  }, [explorer, shelf, page, name, theme])
  const preview = useAddress(drawn)
  const ready = isDrawn(drawn)
  const seen = ready ? words.preview(Math.round(drawn.width), Math.round(drawn.height)) : ''

  const parameters = () => page?.parameters() ?? explorer.store.getState().draw!.parameters
  const keep = (content: Blob | string, extension: 'svg' | 'png') => {
    const saved = fileName(parameters(), page?.name ?? name, extension)
    save(content, saved, extension)
    tell(words.saved(saved))
  }
  const keepPng = async () => {
    if (!ready) return
    try {
      keep(await pngOf(drawn.svg, drawn, scale), 'png')
    } catch (reason) {
      tell(reason instanceof Altered ? words.withheld : words.tooLarge)
    }
  }
  return (
    <Section heading={words.figures}>
      {!page && (
        <div className={css.choice} role="radiogroup" aria-label={words.figure}>
          {(Object.keys(FIGURES) as FigureName[]).map(key => (
            <label key={key} className={css.chip}>
              <input type="radio" name={`${id}figure`} checked={key === name} onChange={() => setName(key)} />
              <span>{words.names[key]}</span>
            </label>
          ))}
        </div>
      )}
      <div className={css.preview} data-theme={theme}>
        {preview && ready && <img src={preview} alt={seen} />}
        {drawn !== null && !isDrawn(drawn) && <p>{words[drawn]}</p>}
      </div>
      <div className={css.choice} role="radiogroup" aria-label={words.colours}>
        {THEMES.map(key => (
          <label key={key} className={css.option}>
            <input type="radio" name={`${id}theme`} checked={key === theme} onChange={() => setTheme(key)} />
            <span>{words.papers[key]}</span>
          </label>
        ))}
      </div>
      <div className={css.buttons}>
        <Button kind="outlined" className={css.file} disabled={!ready} onClick={() => ready && keep(drawn.svg, 'svg')}>
          <Download size={15} strokeWidth={1.8} aria-hidden /> <span>{PICTURES.svg}</span>
        </Button>
        <span className={css.joined}>
          <Button kind="outlined" className={css.file} disabled={!ready} onClick={() => void keepPng()}>
            <Download size={15} strokeWidth={1.8} aria-hidden /> <span>{PICTURES.png}</span>
          </Button>
          <label>
            <span className="said">{words.sizeOfPng}</span>
            <select className={css.select} value={scale} onChange={event => setScale(Number(event.target.value))}>
              {SCALES.map(factor => (
                <option key={factor} value={factor}>
                  {ready ? words.sized(factor, drawn.width * factor, drawn.height * factor) : `${factor} ×`}
                </option>
              ))}
            </select>
          </label>
        </span>
        <Button
          kind="outlined"
          className={css.file}
          onClick={() => {
            onPrint()
            setTimeout(print)
          }}
        >
          <Printer size={16} strokeWidth={1.8} aria-hidden /> <span>{words.print}</span>
        </Button>
      </div>
    </Section>
  )
}

/** A temporary address under which an image element can show the drawing. */
function useAddress(drawn: Drawn | Absence | null): string | null {
  const [address, setAddress] = useState<string | null>(null)
  useEffect(() => {
    if (!isDrawn(drawn)) return setAddress(null)
    const now = URL.createObjectURL(new Blob([drawn.svg], { type: TYPES.svg }))
    setAddress(now)
    return () => URL.revokeObjectURL(now)
  }, [drawn])
  return address
}
