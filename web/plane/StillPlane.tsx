/** The plane as one static SVG, for where there is no canvas and nobody can point. */
import { StillScene, type StillSceneProps } from './StillScene.tsx'

export function StillPlane(props: Omit<StillSceneProps, 'id'>) {
  const { size } = props
  return (
    <svg xmlns="http://www.w3.org/2000/svg" {...size} viewBox={`0 0 ${size.width} ${size.height}`}>
      <rect width="100%" height="100%" fill="var(--paper)" />
      <StillScene {...props} id="still" />
    </svg>
  )
}
