import { readIssuer } from '../../forms/issuer.ts'
import { latin } from '../../text/letters.ts'
import { allMatches } from '../../text/matches.ts'
import type { Mention } from './mention.ts'

const window = 160
const ofBody = latin(/\scủa\s/gu)
const joins = latin(
  /^(?:\s\(khóa [IVX]+\))?\s(?:tại|theo|trong|bằng)(?: các)?\s(?:(?:[mM]ục|[pP]hần|khoản|Điều|điểm) [\dIVXa-z.]+ ?)*$/u,
)

/** "Theo đề nghị của Sở Nội vụ tại Tờ trình số …": who speaks there issued it (GUIDELINES, Citations). The issuer stands before the mention. */
export function issuersBefore(text: string, mentions: readonly Mention[]): void {
  let before: Mention | undefined
  for (const mention of mentions) {
    if (mention.within) continue
    if (!mention.issuer && mention.kind === 'document' && !mention.title) {
      const from = Math.max(before?.subject?.end ?? before?.end ?? 0, mention.start - window)
      const left = text.slice(from, mention.start)
      if (/\s(?:tại|theo)(?: các)?\s(?:(?:[mM]ục|[pP]hần|khoản|Điều|điểm) [\dIVXa-z.]+ ?)*$/u.test(left)) {
        for (const match of allMatches(left, ofBody)) {
          const at = from + match.index + match[0].length
          const issuer = readIssuer(text, at, {})
          if (issuer && joins.test(text.slice(issuer.end, mention.start))) {
            mention.issuer = issuer
            break
          }
        }
        const next =
          !mention.issuer && before?.issuer && before.issuer.start < before.start
            ? nextSpeaker(text, left, from, mention)
            : undefined
        if (next) mention.issuer = next
      } else if (
        before?.issuer &&
        before.issuer.start < before.start &&
        /^(?:,|;| và|, và)\s(?:(?:[mM]ục|[pP]hần|khoản|Điều|điểm) [\dIVXa-z.]+ ?)*$/u.test(left)
      )
        mention.issuer = before.issuer
    }
    before = mention
  }
}

/** "… của A tại Tờ trình số 1 và B tại Tờ trình số 2": the second one is named without "của". */
function nextSpeaker(text: string, left: string, from: number, mention: Mention): ReturnType<typeof readIssuer> {
  const link = /^(?:,|;)? ?(?:và|của) /u.exec(left)
  if (!link) return undefined
  const issuer = readIssuer(text, from + link[0].length, {})
  return issuer && joins.test(text.slice(issuer.end, mention.start)) ? issuer : undefined
}
