/** 图中的各层、分量的角色，以及对个别分量的说明。 */
import type { picture as en } from '../en/picture.ts'

const layers = {
  truth: '真实分布',
  anchorData: '锚点数据',
  anchorFit: '锚点拟合',
  generator: '生成模型',
  syntheticData: '合成数据',
  syntheticFit: '合成拟合',
}

export const picture: typeof en = {
  layers,
  layerTitles: layers,
  roles: { anchored: '有锚点', unsampled: '未采样', irrelevant: '无关' },
  remarks: { placed: 'EM 在这里放了一个', collapsed: '已塌缩', emptied: '已变空' },
  advances: {},
}
