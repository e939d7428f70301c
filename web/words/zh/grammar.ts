/** 数字的写法：四位数不分节（2000）；以及各处共用的短语。 */

const grouped = new Intl.NumberFormat('zh-Hans', { maximumFractionDigits: 0, useGrouping: 'min2' })

export const count = (number: number): string => grouped.format(number)

const fractional = new Intl.NumberFormat('zh-Hans', { maximumFractionDigits: 6, useGrouping: 'min2' })

export const decimal = (number: number): string => fractional.format(number)

/** “200 个点” */
export const counted = (number: number, what: string): string => `${count(number)} ${what}`

/** “用 JS 散度来量”；汉字的名称另加引号。@param measure 尺子的名称 */
export const measuredWith = (measure: string): string =>
  /^[A-Za-z]/.test(measure) ? `用 ${measure}来量` : `用“${measure}”来量`

/** “K、J 和 L”。@param last 最后两项之间的连词 */
export const list = (words: readonly string[], last = '和'): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join('、')} ${last} ${words[words.length - 1]}`

const HAN = ['零', '一', '两', '三', '四', '五', '六', '七', '八', '九', '十']

/** 行文中的小数目，用在量词之前：“四条”“两条”。 */
export const inHan = (number: number): string => HAN[number] ?? count(number)
