import { latin } from '../../text/letters.ts'
import type { Entry, Outline } from '../outline/entries.ts'
import type { Candidate, Writer } from './candidate.ts'
import { Walk } from './candidates.ts'
import { executionsIn } from './executors.ts'
import { withNamedHeadings } from './named-headings.ts'
import type { Policy } from './policy.ts'
import { quotedRanges } from './quotes.ts'
import { toldOn } from './told-on.ts'

/** Finds the tasks in one part of the outline (the body, or an appendix). */
function findCandidates(text: string, entries: readonly Entry[], policy: Policy, writer: Writer): readonly Candidate[] {
  const walk = new Walk(text, policy, writer)
  const read = policy === 'news' ? entries.flatMap(withoutTitles) : withNamedHeadings(text, entries)
  walk.root(read)
  const found = policy === 'news' ? toldOn(text, read, ofArticle(text, read, walk.found)) : walk.found
  return outsideQuotes(text, entries, found)
}

function outsideQuotes(text: string, entries: readonly Entry[], found: readonly Candidate[]): readonly Candidate[] {
  const quotes = found.length === 0 ? [] : quotedRanges(text, entries)
  return quotes.length === 0
    ? found
    : found.filter(({ start }) => !quotes.some((quote) => start > quote.start && start < quote.end))
}

/** An article on a law, a decree or a circular, by its first words, which name no paper that gives orders. */
const onLaw = latin(
  /^(?!.*(?:Chỉ thị|Công điện|Kế hoạch|Kết luận|Công văn|Nghị quyết|Quyết định|Thông báo) (?:số )?\d).*(?<!\p{L})(?:ban hành|ký|công bố|thông qua|trình bày|theo|Theo|tại|Tại) (?:ban hành )?(?:Nghị định|Thông tư|Luật|Bộ luật|Pháp lệnh)(?!\p{L})/su,
)
const firstWords = 500

/** What is numbered in an article on the law are its rules (our annotation rules, Tasks): only what it tells that somebody ordered is a task. */
function ofArticle(text: string, entries: readonly Entry[], found: readonly Candidate[]): readonly Candidate[] {
  const start = entries[0]?.start ?? 0
  return onLaw.test(text.slice(start, start + firstWords)) ? found.filter(({ marker }) => marker === undefined) : found
}

/** In an article a line in capitals is the name of the paper or of a column: what stands below it is no part of it. */
function withoutTitles(entry: Entry): readonly Entry[] {
  if (entry.kind !== 'item' || entry.form !== 'title') return [entry]
  const { textStart: start, headEnd: end, line } = entry
  return [{ kind: 'paragraph', start, end, line }, ...entry.entries.flatMap(withoutTitles)]
}

/** The tasks of the body, with the sentences that tell who carries the paper out, in the order of the text. */
function findInBody(text: string, entries: readonly Entry[], policy: Policy, writer: Writer): readonly Candidate[] {
  const found = findCandidates(text, entries, policy, writer)
  const executions = policy === 'news' ? [] : outsideQuotes(text, entries, executionsIn(text, entries, found))
  return executions.length === 0 ? found : [...found, ...executions].sort((a, b) => a.start - b.start)
}

/** All parts of an outline with their policies. */
export function candidatesOf(
  text: string,
  outline: Outline,
  body: Policy,
  appendix: Policy | undefined,
  writer: Writer,
): readonly Candidate[] {
  return [
    ...findInBody(text, outline.body, body, writer),
    ...(appendix === undefined ? [] : findCandidates(text, outline.appendix, appendix, { issuer: '' })),
  ]
}
