import { bodyOfSymbol, existed } from '../../identity/bodies.ts'
import type { ParsedNumber } from '../../identity/number.ts'
import { noticeTable } from '../../lexicon/notices.ts'
import type { Header } from '../../model/document.ts'
import type { Notice, NoticeCode } from '../../model/notice.ts'
import type { Layout } from '../../syntax/layout.ts'
import type { Linked } from '../linking.ts'
import type { Mention } from '../mentions/mention.ts'

/** Another code was read; a hyphen that was put back is no guess. */
function isMended(number: ParsedNumber | undefined): boolean {
  return number?.printedSymbol !== undefined && plain(number.printedSymbol) !== plain(number.symbol ?? '')
}

const plain = (symbol: string): string => symbol.replace(/[/-]/gu, '')

/** What is odd about the citations: days that differ, days to come, bodies that did not exist, anaphors that find nothing. */
export function citationNotices(
  layout: Layout,
  mentions: readonly Mention[],
  linked: readonly Linked[],
  header: Header,
): readonly Notice[] {
  const notices: Notice[] = []
  const add = (code: NoticeCode, mention: Mention): void => {
    const { severity, message } = noticeTable[code]
    notices.push({ code, severity, message, span: layout.span(mention.start, mention.end) })
  }
  const own = header.date?.value
  for (const mention of mentions) {
    if (mention.kind === 'anaphor' && mention.antecedent === undefined) add('citation-unresolved-anaphor', mention)
    const day = mention.date?.value
    if (mention.kind === 'document' && !mention.within && day?.length === 10 && own?.length === 10 && day > own)
      add('citation-future', mention)
    const symbol = mention.number?.symbol
    if (isMended(mention.number)) add('citation-number-mended', mention)
    const when = day ?? mention.number?.year?.toString()
    if (symbol !== undefined && when !== undefined && existed(bodyOfSymbol(symbol), when) === false)
      add('citation-issuer-years', mention)
  }
  for (const { mentions: same } of linked) {
    const first = same.find((mention) => mention.date?.value?.length === 10)?.date?.value
    const other = same.find((mention) => mention.date?.value?.length === 10 && mention.date.value !== first)
    if (other) add('citation-dates-differ', other)
  }
  return notices.sort((a, b) => (a.span?.start ?? 0) - (b.span?.start ?? 0))
}
