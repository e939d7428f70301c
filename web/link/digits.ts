/**
 * Turns digits of any script into ASCII digits. Unicode lists the ten digits of each set in a row, and the rows of some
 * sets one after another.
 */
export const plainDigits = (text: string): string =>
  text.replace(/\p{Nd}/gu, digit => {
    const code = digit.codePointAt(0)!
    let zero = code
    while (/\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero--
    return String((code - zero) % 10)
  })
