#!/usr/bin/env node
import { existsSync, readFileSync } from 'node:fs'
import module from 'node:module'

const entry = new URL('../dist/main.js', import.meta.url)
if (!existsSync(entry)) {
  process.stderr.write('directives is not built yet: run `npm ci` (or `npm run build`) in its folder first\n')
  process.exit(70)
}
const argv = process.argv.slice(2)
if (argv.length === 1 && (argv[0] === '--version' || argv[0] === '-V')) {
  const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'))
  process.stdout.write(`${version}\n`)
} else {
  const { isQuick, runQuick } = await import('./quick.js')
  if (isQuick(argv)) await runQuick(argv)
  else {
    // Newer runtimes keep what they compiled: the next start reads it instead of compiling again.
    module.enableCompileCache?.()
    const { main } = await import(entry.href)
    await main(argv)
  }
}
