/** “嵌入”页：各项选择、可以拿走的代码，以及写给做网页的人的说明。 */
import type { embed as en } from '../en/embed.tsx'
import { sentence } from '../sentence.tsx'

export const embed: typeof en = {
  lead: (explore, setting) =>
    sentence`勾选读者看得到什么、动得了什么，再拿走链接或一行 HTML。它打开时就是${explore('“探索”')}里的设定：${setting}。`,
  choices: '选项',
  preview: '预览',
  take: '可以拿走的内容',
  form: '图要做成什么样',

  see: '读者看得到',
  parts: { plane: '平面', levers: '三根滑杆', gap: '净收益（文字和数字）', curve: '曲线' },
  touch: '读者动得了',
  measure: '尺子',
  resample: '重新抽取',
  nothing: '都不能动：静态图，不含曲线',
  theme: '主题',
  themes: { auto: '跟随系统', light: '浅色', dark: '深色' },
  width: '宽度（像素）',
  full: '占满',
  follows: '用一小段脚本让框高跟着图走',
  language: '语言',
  programmers: '给程序员',
  commands: '允许网页用消息操控这张图',

  previewed: '图的预览',
  link: '链接',
  frame: 'iframe',
  element: '自定义元素',
  helper: '辅助脚本的用法',
  without: '不用辅助脚本的写法',
  qr: '二维码',
  qrOfLink: '链接的二维码',
  saveQr: '保存二维码',
  noPictures: '网页在这里不能复制图片，可以改为保存。',

  guide: '给做网页的人',
  frameWay: 'iframe',
  frameText: example =>
    sentence`几乎所有网页都可以这样做：框里是一个独立的网页，不用你写脚本，也不碰你的网页。框高写在上面那行 HTML 里，也可以由辅助脚本来调。${example('看实例')}`,
  elementWay: '自定义元素',
  elementText: (element, example, two) =>
    sentence`引入一个脚本，就可以在网页里写 ${element}。每个参数既是 HTML 属性，也是对象属性；有变化时，元素会发出事件。网页的安全策略要允许这个脚本；如果禁用 worker 或 WebAssembly，元素照样能用，只是慢一些。${example('看实例')}（含 React 和 Vue）；${two('同一页里放两个')}`,
  fileWay: '单个文件',
  fileText: (file, example) =>
    sentence`${file} 里什么都有：从磁盘打开，不用联网。可以用邮件发，可以传到课程网站，也可以放进限制最严的沙箱框架。${example('看实例')}`,
  address: '网址里能写什么',
  addressText: '写在 # 之后，用 & 隔开。超出范围的取最接近的值，不认识的略去，图上会注明。',
  ofFigure: '图',
  ofExperiment: '实验',
  keyHead: ['键', '取值', '含义'],
  orNone: values => `\`${values}\`；或 \`none\``,
  options: {
    figure:
      '不写则为整个探索图；也可以只要导读里的一幅图，按网址里的设定来画。只有放在框里才行，自定义元素和单个文件不带这些图',
    show: '图有哪些部分，用逗号隔开；不写则全部显示',
    controls: '读者动得了什么；不写则都能动',
    theme: '`auto` 指跟随读者的系统',
    lang: '图上文字的语言',
    static: '静态图',
    commands: '允许图所在的网页用消息操控这张图',
  },
  range: (min, max) => `${min} 到 ${max}`,
  parameter: (name, initial) => `${name}；不写则为 \`${initial}\``,
  messages: '框与网页之间的消息',
  messagesText: (says, hears) =>
    sentence`图发出的消息形如 ${says}；只听所在窗口发来的 ${hears}，别处的一概不理。辅助脚本不到 1 KB，收发都由它代劳。`,
  says: '图发出的消息',
  told: '图接受的消息（网址里要写 commands=1）',
  messageHead: ['类型', '内容', '含义'],
  messageMeanings: {
    ready: '图已就绪；是否接受指令',
    height: '图高，以 CSS 像素计',
    state: '每次改变之后发出；有了 `hash` 就能拼出链接',
    result: '各含数值和误差，单位是 nat',
    set: '改变部分参数；超出范围的取最接近的值',
    resample: '换一个种子',
    play: '把平面的各层逐一重放',
    hello: '让图把各种消息再发一遍；没有 `commands=1` 也会答复',
  },
  anybody: '任何人都能向你的网页发消息，所以只听自己那个框的窗口。',
}
