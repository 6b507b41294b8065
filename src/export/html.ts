import { createHash } from 'node:crypto'
import { orderGraph } from '../graph/order.ts'
import type { CitationGraph } from '../model/graph.ts'
import { pageMark } from '../model/own-mark.ts'
import { storable } from '../text/plain-text.ts'
import { readBuiltFile } from './built-files.ts'
import { escapeHtml } from './dot-syntax.ts'
import type { Exporter } from './exporter.ts'
import { embeddable, pageDataOf } from './html/page-data.ts'
import { pictureWords } from './words/graph-words.ts'

/** Above this many documents opening and turning the page takes seconds. */
const fluid = 30_000

/**
 * One page that opens from the disk and asks the network for nothing: its policy allows only the one script and style inside, named by
 * their hashes (https://www.w3.org/TR/CSP3/). Documents reach the page as data, never as markup.
 */
export const htmlExporter: Exporter = {
  id: 'html',
  description: 'HTML page to walk through the graph, in one file',
  extension: '.html',
  mediaType: 'text/html',
  files: 'one',
  unfit,
  export: async (graph, options) => {
    const [script, style] = await Promise.all([readBuiltFile('page.js'), readBuiltFile('page.css')])
    const language = options.language ?? 'vi'
    const title = options.title ?? pictureWords.graph[language]
    const data = embeddable(pageDataOf(orderGraph(graph), options, title))
    const content = pageOf({ language, title, script, style, data: storable(data) })
    const notice = unfit(graph)
    return [{ name: 'graph.html', mediaType: 'text/html', content, ...(notice === undefined ? {} : { notice }) }]
  },
}

function unfit({ nodes: { length } }: CitationGraph): string | undefined {
  return length > fluid
    ? `the page holds ${length} documents and moves slowly: choose fewer (a document with --depth, --min-cited 2, --hide-external), or draw them together (--collapse issuer)`
    : undefined
}

interface Parts {
  readonly language: string
  readonly title: string
  readonly script: string
  readonly style: string
  readonly data: string
}

function pageOf({ language, title, script, style, data }: Parts): string {
  const policy = [
    "default-src 'none'",
    `script-src '${hashOf(script)}'`,
    `style-src '${hashOf(style)}'`,
    'img-src data: blob:',
    "base-uri 'none'",
    "form-action 'none'",
  ]
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
${pageMark}
<meta http-equiv="Content-Security-Policy" content="${policy.join('; ')}">
<meta name="referrer" content="no-referrer">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${escapeHtml(title)}</title>
<style id="__________cytoscape_stylesheet">${style}</style>
</head>
<body>
<noscript>${escapeHtml(title)}: JavaScript</noscript>
<div id="page"></div>
<script type="application/json" id="graph-data">${data}</script>
<script>${script}</script>
</body>
</html>
`
}

function hashOf(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`
}
