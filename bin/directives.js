#!/usr/bin/env node
import { existsSync } from 'node:fs'

const entry = new URL('../dist/main.js', import.meta.url)
if (!existsSync(entry)) {
  process.stderr.write('directives is not built yet: run `npm ci` (or `npm run build`) in its folder first\n')
  process.exit(70)
}
const { main } = await import(entry.href)
await main(process.argv.slice(2))
