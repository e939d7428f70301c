/** 平面上的着色是什么意思。 */
import type { field as en } from '../en/field.ts'

export const field: typeof en = {
  ends: {
    gap: ['合成拟合吃亏', '锚点拟合吃亏'],
    anchor: ['低于零', '锚点拟合偏离'],
    synthetic: ['低于零', '合成拟合偏离'],
  },
  scale: '颜色深浅表示大小，从一端到另一端',
  unit: 'nat/单位面积',
}
