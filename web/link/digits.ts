/**
 * Digits of any script as ours: Unicode puts the ten of each set in a row, and rows of several sets one after another.
 */
export const plainDigits = (text: string): string =>
  text.replace(/\p{Nd}/gu, digit => {
    const code = digit.codePointAt(0)!
    let zero = code
    while (/\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero--
    return String((code - zero) % 10)
  })
