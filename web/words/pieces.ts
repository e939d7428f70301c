/** A sentence of which some pieces are set apart: in bold, in a colour. */

export type Piece<Mark extends string> = readonly [text: string, mark?: Mark]
export type Pieces<Mark extends string> = readonly Piece<Mark>[]
