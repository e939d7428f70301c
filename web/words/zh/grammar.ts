/** 数字的写法：四位数不分节（2000）。 */

const grouped = new Intl.NumberFormat('zh-Hans', { maximumFractionDigits: 0, useGrouping: 'min2' })

export const count = (number: number): string => grouped.format(number)

/** “200 个点” */
export const counted = (number: number, what: string): string => `${count(number)} ${what}`
