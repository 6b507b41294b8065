import { spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { chainCommand, readmeTables, readReadme, withAnswers, withTables } from '../../test/readme/tables.ts'

// Built into tools/dist/, so the project is two folders up.
const root = new URL('../../', import.meta.url)

function printed(args: readonly string[]): string {
  const { stdout, status } = spawnSync(process.execPath, ['bin/directives.js', ...args], {
    cwd: fileURLToPath(root),
    encoding: 'utf8',
    env: { ...process.env, COLUMNS: '', NO_COLOR: '1' },
  })
  if (status !== 0) throw new Error(`directives ${args.join(' ')}: exit ${status}`)
  return stdout
}

const readme = withAnswers(withTables(readReadme(root), readmeTables(root)), printed)
writeFileSync(new URL('README.md', root), readme)
writeFileSync(new URL('test/readme/chain.svg', root), printed(chainCommand(readme)))
console.log('README.md: tables, answers and picture written')
