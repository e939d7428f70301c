/** Additions to the picture: remarks that take the keyboard focus, and pins. They are loaded after the picture. */
import { Pins, type PinsProps } from './Pins.tsx'
import { Remarks, type RemarksProps } from './Remarks.tsx'

interface AsidesProps extends Pick<PinsProps, 'shapes' | 'view'> {
  readonly labels: RemarksProps['labels']
  readonly pinned: PinsProps['pinned'] | null
  readonly onExplain?: RemarksProps['onExplain']
}

export function Asides({ labels, shapes, view, pinned, onExplain }: AsidesProps) {
  return (
    <>
      {onExplain && <Remarks labels={labels} onExplain={onExplain} />}
      {pinned && (
        <g aria-hidden="true">
          <Pins shapes={shapes} view={view} pinned={pinned} />
        </g>
      )}
    </>
  )
}
