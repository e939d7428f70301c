/** A share as a CSS percentage, for places within a bar or a scale. */
export const percent = (share: number): string => `${(share * 100).toFixed(3)}%`
