/** The words that a figure needs from the first. */
import { createShelf } from '../shelf.ts'
import { kit } from './kit.ts'
import { measures } from './measures.ts'
import { numbers } from './numbers.ts'
import { parameters } from './parameters.ts'
import { picture } from './picture.ts'

export const shelf = createShelf('en', { kit, measures, numbers, parameters, picture })
