import { abbreviated } from './abbreviated.ts'
import { abbreviatedShort } from './abbreviated-short.ts'
import { amendingLaw } from './amending-law.ts'
import { anaphor } from './anaphor.ts'
import { bareNumber } from './bare-number.ts'
import { charter } from './charter.ts'
import { codeLetters } from './code-letters.ts'
import { coded } from './coded.ts'
import { congress } from './congress.ts'
import { constitution } from './constitution.ts'
import { dateFirst } from './date-first.ts'
import { dated } from './dated.ts'
import type { Form } from './form.ts'
import { generic } from './generic.ts'
import { issuerFirst } from './issuer-first.ts'
import { law } from './law.ts'
import { listItem } from './list-item.ts'
import { marked } from './marked.ts'
import { numbered } from './numbered.ts'
import { plenum } from './plenum.ts'
import { plenumItem } from './plenum-item.ts'
import { qualified } from './qualified.ts'
import { self } from './self.ts'
import { shortItem } from './short-item.ts'
import { shortNumbered } from './short-numbered.ts'
import { standard } from './standard.ts'

/** All citation forms. To add one: a file with its record and a line here. The order means nothing. */
export const forms: readonly Form[] = [
  abbreviated,
  abbreviatedShort,
  amendingLaw,
  anaphor,
  bareNumber,
  charter,
  codeLetters,
  coded,
  congress,
  constitution,
  dateFirst,
  dated,
  generic,
  issuerFirst,
  law,
  listItem,
  marked,
  numbered,
  plenum,
  plenumItem,
  qualified,
  self,
  shortItem,
  shortNumbered,
  standard,
]
