/** A sentence with pieces in another style: in bold, or in a colour. */

export type Piece<Mark extends string> = readonly [text: string, mark?: Mark]
export type Pieces<Mark extends string> = readonly Piece<Mark>[]
