import { spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { chainCommand, readmeTables, readReadme, withTables } from './tables.ts'

// Built into dist/, so the project is one folder up.
const root = new URL('../', import.meta.url)
const readme = withTables(readReadme(root), readmeTables(root))
writeFileSync(new URL('README.md', root), readme)
const { stdout, status } = spawnSync(process.execPath, ['bin/directives.js', ...chainCommand(readme)], {
  cwd: fileURLToPath(root),
  encoding: 'utf8',
})
if (status !== 0) throw new Error(`the picture could not be drawn: exit ${status}`)
writeFileSync(new URL('test/readme/chain.svg', root), stdout)
console.log('README.md: tables and picture written')
