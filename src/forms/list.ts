import { abbreviated } from './abbreviated.ts'
import { bareNumber } from './bare-number.ts'
import type { Form } from './form.ts'
import { law } from './law.ts'
import { listItem } from './list-item.ts'
import { marked } from './marked.ts'
import { numbered } from './numbered.ts'
import { qualified } from './qualified.ts'
import { shortNumbered } from './short-numbered.ts'

/** All citation forms. To add one: a file with its record and a line here. The order means nothing. */
export const forms: readonly Form[] = [abbreviated, bareNumber, law, listItem, marked, numbered, qualified, shortNumbered]
