/** The picture as a table, for readers who do not see it: every component, its place, and its result. */
import { memo } from 'react'
import type { Draw, FittedMixture } from '../../src/experiment/results.ts'
import { useWords } from '../words/shelf.ts'
import { gaussianOf } from './ellipse.ts'
import { fraction, nameOf, placesServing } from './words.ts'

const figure = (value: number): string => value.toFixed(1).replace('-', '−')

function Place({ x, y }: { readonly x: number; readonly y: number }) {
  return <td>{`${figure(x)}, ${figure(y)}`}</td>
}

function Served({ fit, component }: { readonly fit: FittedMixture; readonly component: number }) {
  const words = useWords('componentTable')
  const places = placesServing(fit, component)
  return <td>{places.length === 0 ? words.none : words.served(places)}</td>
}

export const ComponentTable = memo(function ComponentTable({ draw }: { readonly draw: Draw }) {
  const words = useWords('componentTable')
  const { roles } = useWords('picture')
  const plane = useWords('plane')
  return (
    <table>
      <caption>{words.caption}</caption>
      <thead>
        <tr>
          <th scope="col">{words.component}</th>
          <th scope="col">{words.role}</th>
          <th scope="col">{words.mean}</th>
          <th scope="col">{words.weight}</th>
          <th scope="col">{words.anchorFit}</th>
          <th scope="col">{words.syntheticFit}</th>
        </tr>
      </thead>
      <tbody>
        {draw.roles.map((role, component) => (
          <tr key={component}>
            <th scope="row">{nameOf(role)}</th>
            <td>{roles[role.role]}</td>
            <Place {...gaussianOf(draw.generator, component)} />
            <td>{fraction(draw.generator.weights[component], plane)}</td>
            <Served fit={draw.anchorFit} component={component} />
            <Served fit={draw.syntheticFit} component={component} />
          </tr>
        ))}
      </tbody>
    </table>
  )
})
