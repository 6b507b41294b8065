import { measurePlanted } from './planted.ts'

const seed = Number(process.argv[2] ?? 1)
const { drafts, planted, found, missed, false: wrong, ofGood } = measurePlanted(30, seed)
console.log(
  `${drafts} drafts, ${planted} planted faults, seed ${seed}: ${found} found, ${wrong.length} false, ${ofGood.length} said of good drafts`,
)
for (const [title, list] of Object.entries({ 'not found': missed, false: wrong, 'of good drafts': ofGood }))
  if (list.length > 0) console.log(`${title}: ${list.join('; ')}`)
