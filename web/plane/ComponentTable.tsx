/** The picture as a table, for those who do not see it: every component, where it is, and what became of it. */
import { memo } from 'react'
import type { Draw } from '../../src/experiment/results.ts'
import { gaussianOf } from './ellipse.ts'
import { fraction, nameOf, served } from './words.ts'

const figure = (value: number): string => value.toFixed(1).replace('-', '−')

function Place({ x, y }: { readonly x: number; readonly y: number }) {
  return <td>{`${figure(x)}, ${figure(y)}`}</td>
}

export const ComponentTable = memo(function ComponentTable({ draw }: { readonly draw: Draw }) {
  return (
    <table>
      <caption>Components of the generator, and the fits that serve them</caption>
      <thead>
        <tr>
          <th scope="col">component</th>
          <th scope="col">role</th>
          <th scope="col">mean</th>
          <th scope="col">weight in the generator</th>
          <th scope="col">anchor fit</th>
          <th scope="col">synthetic fit</th>
        </tr>
      </thead>
      <tbody>
        {draw.roles.map((role, component) => (
          <tr key={component}>
            <th scope="row">{nameOf(role)}</th>
            <td>{role.role}</td>
            <Place {...gaussianOf(draw.generator, component)} />
            <td>{fraction(draw.generator.weights[component])}</td>
            <td>{served(draw.anchorFit, component)}</td>
            <td>{served(draw.syntheticFit, component)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
})
