/** A place that keeps its height while its content is shown elsewhere, so that nothing below it jumps. */
import { useLayoutEffect, useRef, useState, type ReactNode, type Ref } from 'react'

interface Props {
  /** Whether the content is elsewhere at the moment. */
  readonly away: boolean
  readonly className?: string
  readonly ref?: Ref<HTMLDivElement>
  readonly children: ReactNode
}

export function Held({ away, className, ref, children }: Props) {
  const content = useRef<HTMLDivElement>(null)
  const [height, setHeight] = useState<number>()
  // A layout effect, so that the observer stops before the next layout. Otherwise it would measure the emptied place.
  useLayoutEffect(() => {
    if (away || !content.current) return
    const observer = new ResizeObserver(([entry]) => setHeight(entry.borderBoxSize[0].blockSize))
    observer.observe(content.current)
    return () => observer.disconnect()
  }, [away])
  return (
    <div ref={ref} className={className} style={{ minHeight: away ? height : undefined }}>
      <div ref={content}>{children}</div>
    </div>
  )
}
