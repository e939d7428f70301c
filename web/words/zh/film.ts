/** 导读第 9 章：一代又一代的画面。 */
import type { film as en } from '../en/film.ts'

export const film: typeof en = {
  title: '一条世系，逐代替换',
  setting: '其中一次实验：虚线为真实分布，○ 已塌缩，右上为距离',
  begun: '一条世系',
  begunSetting: '其中一次实验：虚线为真实分布，右上为距离',
  generation: g => `g = ${g}`,
  summary: (generations, distances) =>
    generations.length === 1
      ? '一个平面：真实分布，以及离它很近的第一次拟合。往后各代还空着。'
      : `一条世系，每一代都用上一代给出的点来拟合。第 ${generations.join('、')} 代离真实分布分别为 ${distances.join('、')} nat：椭圆越缩越小，离真实分布越来越远。`,
  table: {
    caption: '各个画面：离真实分布的距离（nat，JS 散度）、拟合的簇数、已塌缩的簇数。',
    head: ['第几代', '距离', '簇', '已塌缩'],
  },
}
