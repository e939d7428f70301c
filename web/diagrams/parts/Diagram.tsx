/** The frame of every drawing: the picture with what it shows in one text, and the same numbers as a table. */
import type { ReactNode } from 'react'
import css from './Diagram.module.css'

interface Props {
  readonly width: number
  readonly height: number
  /** What the picture shows, for those who do not see it. */
  readonly summary: string
  readonly children: ReactNode
}

export function Diagram({ width, height, summary, children }: Props) {
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      className={css.diagram}
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      role="img"
      aria-label={summary}
    >
      {children}
    </svg>
  )
}

export interface TableData {
  readonly caption: string
  readonly head: readonly string[]
  /** The first cell of a row names it. */
  readonly rows: readonly (readonly string[])[]
}

function Table({ caption, head, rows }: TableData) {
  return (
    <table className={css.table} translate="no">
      <caption>{caption}</caption>
      <thead>
        <tr>
          {/* The corner above the names of the rows may be empty: then it is no heading. */}
          {head.map(name =>
            name === '' ? (
              <td key={name} />
            ) : (
              <th key={name} scope="col">
                {name}
              </th>
            ),
          )}
        </tr>
      </thead>
      <tbody>
        {rows.map(([name, ...cells]) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            {cells.map((cell, i) => (
              <td key={i}>{cell}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** For screen readers alone, where the picture itself is written over with its numbers. */
export const SpokenTable = (data: TableData) => (
  <div className="said">
    <Table {...data} />
  </div>
)

/** Behind one word, for everybody. */
export const FoldedTable = ({ label, ...data }: TableData & { readonly label: string }) => (
  <details className={css.folded}>
    <summary>{label}</summary>
    <Table {...data} />
  </details>
)
