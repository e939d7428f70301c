/** 打开“导出”的按钮。 */
import type { exportTool as en } from '../en/exportTool.ts'

export const exportTool: typeof en = { name: '导出', help: '图、数据、引用和代码' }
