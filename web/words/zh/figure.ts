/** 嵌入的图一开始就需要的词句。 */
import { createShelf } from '../shelf.ts'
import { kit } from './kit.ts'
import { measures } from './measures.ts'
import { numbers } from './numbers.ts'
import { parameters } from './parameters.ts'
import { picture } from './picture.ts'

export const shelf = createShelf('zh', { kit, measures, numbers, parameters, picture })
