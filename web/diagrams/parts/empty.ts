/** The outline of a place that is still empty: its answer has not been asked for. */
export const EMPTY = { fill: 'none', stroke: 'var(--rule-2)', strokeDasharray: '2 4' } as const
