/** The live figure as the class will see it. Changes that the teacher makes in the figure go into the settings. */
import { useEffect, useEffectEvent, useRef, useState } from 'react'
import { connect } from '../../figure/host.ts'
import type { EmbedOptions } from '../../link/embedKeys.ts'
import { useWords } from '../../words/shelf.ts'
import css from './Preview.module.css'
import { figureAddress, type Width } from './snippets.ts'

/** A changed state of the figure is taken over after this long without another change, in ms. */
const REST = 300

interface Props {
  readonly site: string
  readonly hash: string
  readonly options: EmbedOptions
  readonly width: Width
  readonly height: number
  readonly onHeight: (height: number) => void
  /** Called when somebody has changed the state in the figure. */
  readonly onHash: (hash: string) => void
}

export function Preview({ site, hash, options, width, height, onHeight, onHash }: Props) {
  const { previewed } = useWords('embed')
  const frame = useRef<HTMLIFrameElement>(null)
  const address = figureAddress(site, hash, options)
  const [first] = useState(address)
  /** The address of the state that the figure shows, as far as we know. */
  const shown = useRef(address)

  const takeOver = useEffectEvent((now: string) => {
    shown.current = figureAddress(site, now, options)
    if (shown.current !== address) onHash(now)
  })
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    const figure = connect(frame.current!, { height: false })
    figure.on('height', ({ height }) => onHeight(height))
    figure.on('state', ({ hash }) => {
      clearTimeout(timer)
      timer = setTimeout(() => takeOver(hash), REST)
    })
    return () => {
      clearTimeout(timer)
      figure.disconnect()
    }
  }, [onHeight])

  useEffect(() => {
    if (shown.current === address) return
    shown.current = address
    // Setting `src` again would add a step to this page's history; `replace` does not.
    frame.current?.contentWindow?.location.replace(address)
  }, [address])

  return (
    <div className={css.stage}>
      {/* oxlint-disable-next-line react/iframe-missing-sandbox -- a page of this very site: with all that it needs, a sandbox would hold nothing */}
      <iframe
        ref={frame}
        className={css.frame}
        title={previewed}
        src={first}
        width={width === 'full' ? '100%' : width}
        height={height}
      />
    </div>
  )
}
