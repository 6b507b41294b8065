// npm runs this after an install in a checkout. With the development packages at hand it builds; after `npm ci --omit=dev` it builds in a folder
// of its own with them, so that what was asked for is what is installed.
import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

function run(command, args, cwd) {
  const { status } = spawnSync(command, args, { cwd, stdio: 'inherit', shell: process.platform === 'win32' })
  if (status !== 0) process.exit(status ?? 1)
}

let builder
try {
  builder = createRequire(import.meta.url).resolve('esbuild')
} catch {
  builder = undefined
}
if (builder) run(process.execPath, ['tools/build/build.mjs'], process.cwd())
else {
  const folder = mkdtempSync(join(tmpdir(), 'directives-build-'))
  try {
    for (const name of ['bin', 'fixtures', 'src', 'tools', 'test', 'package.json', 'package-lock.json'])
      cpSync(name, join(folder, name), { recursive: true })
    // `omit` may come from the outer npm's environment; here the development packages are what is needed.
    run('npm', ['ci', '--ignore-scripts', '--include=dev', '--no-audit', '--no-fund'], folder)
    run(process.execPath, ['tools/build/build.mjs'], folder)
    cpSync(join(folder, 'dist'), 'dist', { recursive: true })
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
