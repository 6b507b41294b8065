import { bodyOfSymbol, bodyOfWords, levelOfBody } from '../../identity/bodies.ts'
import type { Header } from '../../model/document.ts'
import { fold } from '../../text/fold.ts'
import type { Mention } from './mention.ts'

const opening = 'Trên đây là '

/**
 * "Trên đây là báo cáo kết quả thực hiện Đề án 938 của Hội Phụ nữ huyện": the report is the body's, not the scheme. The same mention, without the issuer
 * when that is the document's own and the number says that a higher body issued it; `earlier` may tell the number's symbol.
 */
export function withoutReporter(text: string, mention: Mention, earlier: readonly Mention[], header: Header): Mention {
  const { issuer, number } = mention
  if (!issuer || issuer.end !== mention.end || !number || !header.issuer) return mention
  const left = text.slice(Math.max(0, mention.start - 200), mention.start)
  const from = left.lastIndexOf(opening)
  if (from < 0 || /\n|[.;] /u.test(left.slice(from))) return mention
  const symbol =
    number.symbol ?? earlier.find((one) => one.number?.ordinal === number.ordinal && one.number.symbol)?.number?.symbol
  const body = symbol === undefined ? undefined : bodyOfSymbol(symbol)
  const words = text.slice(issuer.start, issuer.end)
  if (body === undefined || !(body === 'TU' || levelOfBody(body) === 'central') || body === bodyOfWords(words))
    return mention
  const [named, own] = [fullName(words), fullName(header.issuer.value)]
  if (!named.includes(' ') || !(own.endsWith(named) || own.startsWith(named))) return mention
  const of = /,? (?:của|do) $/u.exec(text.slice(mention.start, issuer.start))
  if (!of) return mention
  return { ...mention, issuer: undefined, end: mention.start + of.index }
}

function fullName(words: string): string {
  return fold(words)
    .replace(/^ubnd /u, 'ủy ban nhân dân ')
    .replace(/^hđnd /u, 'hội đồng nhân dân ')
}
