/*
 * How much of what stands in documents is found: `npm run accuracy`.
 *   --set NAME   fixtures (default), or first or second: documents that were annotated blind (blind/README.md)
 *   --details    each miss, with what was expected and what was found
 *   --markdown   the table as Markdown, for the README
 *   --json FILE  saves rows and misses
 *   --record     rewrites tools/accuracy/known-misses.json (refused where CI=true: a list that records itself proves nothing)
 */
import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { readFixtures } from './expected.ts'
import { details, markdown, recordOf, table } from './report.ts'
import { scoreFixture } from './score.ts'
import { rates, Tally } from './tally.ts'

const { values } = parseArgs({
  options: {
    set: { type: 'string', default: 'fixtures' },
    details: { type: 'boolean' },
    markdown: { type: 'boolean' },
    json: { type: 'string' },
    record: { type: 'boolean' },
  },
})
if (values.record && process.env.CI === 'true') {
  console.error('--record is refused where CI=true: record on a machine of yours, read the changes, and commit them.')
  process.exit(2)
}
const folders: Readonly<Record<string, string>> = {
  fixtures: '../../fixtures/',
  first: '../accuracy/blind/first/',
  second: '../accuracy/blind/second/',
}
const folder = folders[values.set]
if (folder === undefined || (values.record && values.set !== 'fixtures')) {
  console.error(`--set is one of ${Object.keys(folders).join(', ')}; only fixtures have recorded misses`)
  process.exit(2)
}
const fixtures = readFixtures(new URL(folder, import.meta.url))
const tally = new Tally()
for (const fixture of fixtures) scoreFixture(fixture, tally)
const { rows, misses } = tally
if (values.details) console.log(`${details(misses)}\n`)
if (values.markdown) console.log(markdown(rows))
else console.log(`${fixtures.length} documents, ${misses.length} misses\n${table(rows)}`)
if (values.json !== undefined) {
  const saved = { documents: fixtures.length, rows: rows.map((row) => ({ ...row, ...rates(row) })), misses }
  writeFileSync(values.json, `${JSON.stringify(saved, null, 2)}\n`)
}
if (values.record) {
  writeFileSync(
    new URL('../accuracy/known-misses.json', import.meta.url),
    `${JSON.stringify(recordOf(misses), null, 2)}\n`,
  )
  console.log(`recorded ${misses.length} misses`)
}
