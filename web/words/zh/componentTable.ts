/** 以表格代替图，给看不见图的人。 */
import type { componentTable as en } from '../en/componentTable.ts'

export const componentTable: typeof en = {
  caption: '生成模型的各个分量，以及与之对应的拟合分量',
  component: '分量',
  role: '角色',
  mean: '均值',
  weight: '在生成模型中的权重',
  anchorFit: '锚点拟合',
  syntheticFit: '合成拟合',
  none: '无',
  served: places => `${places.length} 个，位于 ${places.join('；')}`,
}
