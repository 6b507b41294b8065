import { relationStyleOf } from '../../export/appearance.ts'
import type { Language } from '../../export/words/graph-words.ts'
import type { RelationCode } from '../../model/citation.ts'
import type { Span } from '../../model/span.ts'
import type { CitesResult } from '../../query/cites.ts'
import type { Evidence } from '../../query/edges.ts'
import { safe } from '../io.ts'
import { wrap } from '../terminal.ts'
import { facts, indented, type RenderOptions, title } from './nodes.ts'

/** A relation in the reader's language; in English its code, as the options take it. */
export const relationIn = (language: Language, relation: RelationCode): string =>
  language === 'vi' ? relationStyleOf(relation).vi : relation

/** How many mentions of one document are shown; the others are counted. */
const mostMentions = 3

/** One citing or cited document with the sentences that prove it. */
export function renderCitation(result: CitesResult, shown: (path: string) => string, options: RenderOptions): string {
  const { columns, chalk, words } = options
  const { document, depth, resolution, mentions } = result
  const marks = [depth > 1 ? words.show.steps(depth) : '', resolution === 'ambiguous' ? words.show.ambiguous : '']
    .filter((mark) => mark !== '')
    .join(', ')
  const more = mentions.length - mostMentions
  return [
    indented(title(document), 0, columns, chalk.bold),
    facts(document, options) === '' ? '' : indented(facts(document, options), 2, columns),
    marks === '' ? '' : indented(marks, 2, columns, chalk.yellow),
    ...mentions.slice(0, mostMentions).map((mention) => renderEvidence(mention, shown, options)),
    more > 0 ? indented(words.show.more(more), 2, columns, chalk.dim) : '',
  ].join('')
}

/** `file:line  relation`, and the sentence with the citation marked. */
export function renderEvidence(
  evidence: Evidence,
  shown: (path: string) => string,
  { columns, chalk, words, language }: RenderOptions,
): string {
  const how = [
    `${relationIn(language, evidence.relation)}${partOf(evidence)}`,
    evidence.nested ? words.show.nested : '',
    evidence.reported ? words.show.reported : '',
  ]
    .filter((part) => part !== '')
    .join(', ')
  const where = `${safe(shown(evidence.path))}:${evidence.line}`
  return `${indented(`${where}  ${how}`, 2, columns, chalk.cyan)}${marked(...around(evidence.sentence, evidence.mark), 4, columns, chalk.bold.yellow)}`
}

/** " Điều 5, khoản 2 Điều 7" of the cited document; few, since the sentence holds them all. */
function partOf({ provisions = [] }: Evidence): string {
  if (provisions.length === 0) return ''
  const named = [...new Set(provisions.map(({ value }) => value))]
  return ` ${safe(named.slice(0, 3).join(', '))}${named.length > 3 ? ' …' : ''}`
}

/** Of a long sentence so many characters are shown on each side of the citation. */
const reach = 160

/** The sentence near the citation, cut at words, and where the citation stands in it. */
function around(sentence: string, mark: Span): readonly [text: string, marks: readonly Span[]] {
  const from = mark.start > reach ? sentence.indexOf(' ', mark.start - reach) + 1 : 0
  const behind = sentence.length - mark.end > reach ? sentence.lastIndexOf(' ', mark.end + reach) : sentence.length
  const start = Math.min(from, mark.start)
  const end = Math.max(behind, mark.end)
  const before = start > 0 && !sentence.startsWith('…', start) ? '… ' : ''
  const text = `${before}${sentence.slice(start, end)}${end < sentence.length ? ' …' : ''}`
  const moved = before.length - start
  return [text, [{ start: mark.start + moved, end: mark.end + moved }]]
}

/**
 * A text, wrapped, with stretches marked: painted on a terminal with colours, between » and « elsewhere.
 */
export function marked(
  text: string,
  marks: readonly Span[],
  indent: number,
  columns: number,
  paint: (text: string) => string,
): string {
  const colour = paint('x') !== 'x'
  let with_ = ''
  let at = 0
  for (const { start, end } of marks) {
    if (end <= start) continue
    // Private characters stand for the edges while the text is wrapped; documents cannot hold them past `safe`.
    with_ += `${clean(text.slice(at, start))}\ue000${clean(text.slice(start, end)).replaceAll(' ', '\ue002')}\ue001`
    at = end
  }
  with_ += clean(text.slice(at))
  const lines = wrap(with_.replaceAll('\ue002', ' '), Math.max(20, columns - indent - (colour ? 0 : 2)))
  let inside = false
  return lines
    .map((line) => {
      let out = ''
      for (const part of line.split(/([\ue000\ue001])/u)) {
        if (part === '\ue000') inside = true
        else if (part === '\ue001') inside = false
        if (part === '\ue000' || part === '\ue001') out += colour ? '' : part === '\ue000' ? '»' : '«'
        else out += inside && colour ? paint(part) : part
      }
      return `${' '.repeat(indent)}${out}\n`
    })
    .join('')
}

const clean = (text: string): string => safe(text.replace(/[\ue000-\ue002]/gu, ' '))
