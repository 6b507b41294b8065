// Builds what the exporters read at run time: the thread that draws SVG, and the script and style of the HTML page.
import { existsSync, mkdirSync, renameSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

const root = fileURLToPath(new URL('../../', import.meta.url))

/** Each file appears whole or not at all: another process may be reading the old one. */
function place(name, contents) {
  mkdirSync(`${root}dist`, { recursive: true })
  writeFileSync(`${root}dist/.${name}.${process.pid}`, contents)
  renameSync(`${root}dist/.${name}.${process.pid}`, `${root}dist/${name}`)
}

export async function buildPage() {
  const common = { bundle: true, write: false, charset: 'utf8', logLevel: 'warning', absWorkingDir: root }
  const worker = build({
    ...common,
    entryPoints: ['src/export/svg-worker.ts'],
    format: 'esm',
    platform: 'node',
    target: 'node20.19',
    packages: 'external',
  })
  const page = build({
    ...common,
    entryPoints: { page: 'src/export/html/page/main.ts' },
    format: 'iife',
    platform: 'browser',
    target: 'es2022',
    minify: true,
    legalComments: 'inline',
    banner: { js: '/*! Contains cytoscape.js, Copyright (c) The Cytoscape Consortium, MIT License */' },
    define: { 'process.env.NODE_ENV': '"production"' },
  })
  const style = build({ ...common, entryPoints: ['src/export/html/page/page.css'], minify: true })
  const viewScript = build({
    ...common,
    entryPoints: ['src/view/page/main.ts'],
    format: 'iife',
    platform: 'browser',
    target: 'es2022',
    minify: true,
  })
  const viewStyle = build({ ...common, entryPoints: ['src/view/page/view.css'], minify: true })
  const benchScript = build({
    ...common,
    entryPoints: ['src/serve/page/main.ts'],
    format: 'iife',
    platform: 'browser',
    target: 'es2022',
    minify: true,
  })
  const benchStyle = build({ ...common, entryPoints: ['src/serve/page/serve.css'], minify: true })
  const parts = {
    'svg-worker.js': worker,
    'page.js': page,
    'page.css': style,
    'view.js': viewScript,
    'view.css': viewStyle,
    'serve.js': benchScript,
    'serve.css': benchStyle,
  }
  for (const [name, part] of Object.entries(parts)) place(name, (await part).outputFiles[0].contents)
}

if (process.argv[1] !== undefined && existsSync(process.argv[1]) && fileURLToPath(import.meta.url) === process.argv[1])
  await buildPage()
