/**
 * The figure's address as a QR code, for phones in a classroom. It is dark on light in every theme, as cameras expect.
 */
import { Check, Copy, Download } from 'lucide-react'
import { useMemo, useRef, useState } from 'react'
import { encode } from 'uqr'
import { Button } from '../../kit/Button.tsx'
import { save } from '../../export/save.ts'
import { useWords } from '../../words/shelf.ts'
import css from './QrCode.module.css'
import { modulesPath, pictureOf, svgOf } from './qrPicture.ts'

/** The empty margin around the code, in modules, as the standard requires. */
const QUIET = 4
const FORMAT = 'SVG'

export default function QrCode({ text }: { readonly text: string }) {
  const words = useWords('embed')
  const kit = useWords('kit')
  const { data, size } = useMemo(() => encode(text, { ecc: 'M', border: QUIET }), [text])
  const path = useMemo(() => modulesPath(data), [data])
  const svg = useRef<SVGSVGElement>(null)
  const [copied, setCopied] = useState<'copied' | 'refused' | null>(null)

  async function copy(): Promise<void> {
    try {
      const { color, backgroundColor } = getComputedStyle(svg.current!)
      await navigator.clipboard.write([new ClipboardItem({ 'image/png': pictureOf(data, color, backgroundColor) })])
      setCopied('copied')
    } catch {
      setCopied('refused')
    }
  }
  return (
    <div className={css.qr}>
      <svg
        ref={svg}
        className={css.code}
        data-theme="light"
        viewBox={`0 0 ${size} ${size}`}
        role="img"
        aria-label={words.qrOfLink}
        shapeRendering="crispEdges"
      >
        <path d={path} />
      </svg>
      <div className={css.buttons}>
        <Button kind="outlined" aria-label={kit.copyThe(words.qr)} onClick={() => void copy()}>
          {copied === 'copied' ? <Check size={16} aria-hidden /> : <Copy size={15} aria-hidden />}
          <span>{kit.copy}</span>
        </Button>
        <Button
          kind="outlined"
          aria-label={words.saveQr}
          onClick={() => save(svgOf(path, size), 'reverse-bottleneck-qr.svg', 'svg')}
        >
          <Download size={15} aria-hidden />
          <span>{FORMAT}</span>
        </Button>
        <p className={css.said} role="status">
          {copied && (copied === 'copied' ? kit.copied : words.noPictures)}
        </p>
      </div>
    </div>
  )
}
