/*
 * How much of what is read in the fixtures is still read when they are damaged, kind by kind: `npm run damage`.
 *   --seed N    where the damage falls (default 1)
 *   --kind ID   one kind alone
 *   --show      prints the first damaged text of it
 */
import { parseArgs } from 'node:util'
import { parseText } from '../../src/parse.ts'
import { randomOf } from '../random.ts'
import { damageKinds } from './kinds.ts'
import { cleanTexts, measure } from './measure.ts'

const { values } = parseArgs({
  options: { seed: { type: 'string' }, kind: { type: 'string' }, show: { type: 'boolean' } },
})
const seed = Number(values.seed ?? 1)
const texts = cleanTexts(new URL('../../fixtures/', import.meta.url))
const kinds = damageKinds.filter(({ id }) => values.kind === undefined || id === values.kind)
if (kinds.length === 0) {
  console.error(`no kind "${values.kind}"; there are: ${damageKinds.map(({ id }) => id).join(', ')}`)
  process.exit(2)
}
const [first = ''] = texts
const percent = (share: number): string => (100 * share).toFixed(1).padStart(9)
console.log(`${texts.length} documents, seed ${seed}: values in common with the clean text, in percent`)
console.log(`${'kind'.padEnd(18)}   header citations     tasks`)
for (const kind of kinds) {
  if (values.show) console.log(kind.damages(first, randomOf(seed), parseText(first)))
  const { header, citations, tasks } = measure(kind, texts, seed)
  console.log(`${kind.id.padEnd(18)}${percent(header)} ${percent(citations)} ${percent(tasks)}   ${kind.says}`)
}
