import { createHash } from 'node:crypto'
import { readBuiltFile } from '../export/built-files.ts'
import type { Language } from '../export/words/graph-words.ts'
import { pageMark } from '../model/own-mark.ts'
import { articleOf, nameOfDocument, type Viewed } from './article.ts'
import { Markup } from './markup.ts'
import type { SaysRule } from './why.ts'
import { viewWords } from './words.ts'

const { element, join, text } = Markup

/**
 * The documents themselves with what was read from them marked in place: one page that opens from the disk, asks the network for
 * nothing and works without its script. Its policy (https://www.w3.org/TR/CSP3/) allows only the style and script inside, by their hashes.
 *
 * @param viewed one or more documents; spans refer to their texts
 * @param says what a rule says, by its id: the small print of each value
 * @returns the HTML; all that comes from documents is escaped
 */
export async function viewPage(viewed: readonly Viewed[], language: Language, says: SaysRule): Promise<string> {
  const [script, style] = await Promise.all([readBuiltFile('view.js'), readBuiltFile('view.css')])
  const title = viewed.map(({ document }) => nameOfDocument(document)).join(', ')
  const policy = [
    "default-src 'none'",
    `script-src '${hashOf(script)}'`,
    `style-src '${hashOf(style)}'`,
    ...(viewed.some(({ sheets }) => sheets) ? ['img-src data:'] : []),
    "base-uri 'none'",
    "form-action 'none'",
  ]
  const list = viewed.length > 1 ? contents(viewed, language) : join([])
  const articles = viewed.map((one, at) => articleOf(one, { at, language, says }))
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
${pageMark}
<meta http-equiv="Content-Security-Policy" content="${policy.join('; ')}">
<meta name="referrer" content="no-referrer">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${text(title.slice(0, 200)).html}</title>
<style>${style}</style>
</head>
<body>
${list.html}
<main>${join(articles).html}</main>
<script>${script}</script>
</body>
</html>
`
}

function contents(viewed: readonly Viewed[], language: Language): Markup {
  const items = viewed.map(({ document }, at) =>
    element('li', {}, element('a', { href: `#d${at}` }, nameOfDocument(document))),
  )
  return element('nav', { 'aria-label': viewWords.documents[language] }, element('ul', {}, ...items))
}

function hashOf(content: string): string {
  return `sha256-${createHash('sha256').update(content).digest('base64')}`
}
