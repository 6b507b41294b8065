import { createHash } from 'node:crypto'
import type { Finding } from '../check/rule.ts'
import { readBuiltFile } from '../export/built-files.ts'
import { typeNameOf } from '../export/labels.ts'
import type { Language } from '../export/words/graph-words.ts'
import type { Document } from '../model/document.ts'
import { type Mark, marksOf, segmentsOf } from './marks.ts'
import { Markup } from './markup.ts'
import { panelOf } from './panel.ts'
import { viewWords } from './words.ts'

const { element, join, text } = Markup

/** A document with its text and, if it was checked, what a văn thư would correct. */
export interface Viewed {
  readonly document: Document
  readonly text: string
  readonly findings: readonly Finding[]
}

/**
 * The documents themselves with what was read from them marked in place: one page that opens from the disk, asks the network for
 * nothing and works without its script. Its policy (https://www.w3.org/TR/CSP3/) allows only the style and script inside, by their hashes.
 *
 * @param viewed one or more documents; spans refer to their texts
 * @returns the HTML; all that comes from documents is escaped
 */
export async function viewPage(viewed: readonly Viewed[], language: Language): Promise<string> {
  const [script, style] = await Promise.all([readBuiltFile('view.js'), readBuiltFile('view.css')])
  const title = viewed.map(({ document }) => nameOf(document)).join(', ')
  const policy = [
    "default-src 'none'",
    `script-src '${hashOf(script)}'`,
    `style-src '${hashOf(style)}'`,
    "base-uri 'none'",
    "form-action 'none'",
  ]
  const list = viewed.length > 1 ? contents(viewed, language) : join([])
  const articles = viewed.map((one, at) => article(one, at, language))
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
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

const nameOf = ({ header, source }: Document): string =>
  header.number ? `${typeNameOf(header.type?.value ?? '')} ${header.number.value}`.trim() : source.path

function contents(viewed: readonly Viewed[], language: Language): Markup {
  const items = viewed.map(({ document }, at) => element('li', {}, element('a', { href: `#d${at}` }, nameOf(document))))
  return element('nav', { 'aria-label': viewWords.documents[language] }, element('ul', {}, ...items))
}

function article({ document, text: source, findings }: Viewed, at: number, language: Language): Markup {
  const id = (name: string): string => `d${at}-${name}`
  const marks = [
    ...marksOf(document),
    ...findings.map(({ span }, i): Mark => ({ id: `finding-${i}`, kind: 'finding', span })),
  ]
  const seen = new Set<string>()
  const body = segmentsOf(source, marks).map(({ text: words, marks: covering, begins }) => {
    const [inner] = covering
    if (inner === undefined) return text(words)
    // Each mark can be the target of a link: at its first place.
    const first = begins.filter((mark) => !seen.has(mark.id) && seen.add(mark.id))
    const anchors = first.slice(1).map((mark) => element('span', { id: id(`at-${mark.id}`) }))
    const [target] = first
    return join([
      ...anchors,
      element(
        'a',
        {
          class: [...new Set(covering.map(({ kind }) => kind))].join(' '),
          id: target && id(`at-${target.id}`),
          href: `#${id(`row-${inner.id}`)}`,
          'data-marks': covering.map((mark) => id(mark.id)).join(' '),
          // One stop for the keyboard where a mark begins, not one for each of its pieces.
          tabindex: begins.includes(inner) ? undefined : '-1',
        },
        words,
      ),
    ])
  })
  const name = nameOf(document)
  return element(
    'article',
    { id: `d${at}`, 'aria-label': name },
    element('h1', {}, name, element('small', {}, document.source.path)),
    element('div', { class: 'text', lang: 'vi' }, join(body)),
    element(
      'aside',
      { id: id('panel'), 'aria-label': viewWords.skip[language] },
      panelOf({ document, findings, language, id }),
    ),
  )
}

function hashOf(content: string): string {
  return `sha256-${createHash('sha256').update(content).digest('base64')}`
}
