/** The words that the first picture of the page needs: they come ahead of it. */
import { createShelf } from '../shelf.ts'
import { kit } from './kit.ts'
import { measures } from './measures.ts'
import { numbers } from './numbers.ts'
import { parameters } from './parameters.ts'
import { picture } from './picture.ts'

export const shelf = createShelf('en', { kit, measures, numbers, parameters, picture })
