import { spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Language } from '../../src/export/words/graph-words.ts'
import { chainCommand, readmes, readmeTables, readReadme, withAnswers, withTables } from '../../test/readme/tables.ts'
import { picture } from './picture.ts'

// Built into tools/dist/, so the project is two folders up.
const root = new URL('../../', import.meta.url)

function printed(args: readonly string[], language: Language): string {
  const { stdout, status } = spawnSync(process.execPath, ['bin/directives.js', ...args], {
    cwd: fileURLToPath(root),
    encoding: 'utf8',
    env: { ...process.env, COLUMNS: '', NO_COLOR: '1', DIRECTIVES_LANG: language },
  })
  if (status !== 0) throw new Error(`directives ${args.join(' ')}: exit ${status}`)
  return stdout
}

for (const { file, language } of readmes) {
  const tables = withTables(readReadme(root, file), readmeTables(root, language))
  const readme = withAnswers(tables, (args) => printed(args, language))
  writeFileSync(new URL(file, root), readme)
  writeFileSync(new URL(`tools/readme/picture.${language}.svg`, root), await picture(root, language))
  if (language === 'en') writeFileSync(new URL('test/readme/chain.svg', root), printed(chainCommand(readme), language))
  console.log(`${file}: tables, answers and pictures written`)
}
