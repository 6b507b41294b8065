import { writeFileSync } from 'node:fs'
import { readmeTables, readReadme, withTables } from './tables.ts'

// Built into dist/, so the project is one folder up.
const root = new URL('../', import.meta.url)
writeFileSync(new URL('README.md', root), withTables(readReadme(root), readmeTables(root)))
console.log('README.md: tables written')
