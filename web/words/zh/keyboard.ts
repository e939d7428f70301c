/** 各键的作用。 */
import type { keyboard as en } from '../en/keyboard.ts'

export const keyboard: typeof en = {
  meanings: {
    resample: '重新抽取：换一个种子',
    replay: '回放：种子不变，逐层重放',
    layers: '显示或隐藏平面的一层，次序同图例',
    letGo: '放开已固定的；结束回放',
    next: '移到下一个控件',
    slider: '在滑杆上：减一个分量，加一个分量',
    box: '在数字框里：改一步；按住 Shift 改十步',
    components: '在平面的各个分量之间：报出下一个；让它一直亮着',
    zoom: '在平面上：放大，缩小，看全图',
    help: '打开这份说明',
    steps: '在导读里：下一章，上一章',
    rings: '在第 1 章的平面上：移动十字；放一个圆圈；收回一个',
    line: '在可以画线的图上：横向选位置；纵向改数值',
  },
  enabled: '响应单个字母键和数字键',
}
