import { secrecyMarks, urgencyMarks } from '../../lexicon/handling-marks.ts'
import type { HeaderValue } from '../../model/document.ts'
import type { Layout } from '../../syntax/layout.ts'
import { bare } from '../../text/bare.ts'
import { latinPattern } from '../../text/letters.ts'
import type { Segment } from './segments.ts'

const urgency = latinPattern(`^["(]?(?:do khan ?:? ?)?(?:${urgencyMarks.join('|')})(?:[")!.]*$|:| den truoc)`)
const secrecy = latinPattern(`^["(]?(?:do mat ?:? ?)?(?:${secrecyMarks.join('|')})[")]?$`)

/** "HỎA TỐC", "TỐI MẬT", "DỰ THẢO": stamps, no names. */
export function isMarkOfHandling(text: string): boolean {
  const folded = bare(text).trim()
  return (
    urgency.test(folded) ||
    secrecy.test(folded) ||
    /^(?:du thao(?=$|[ .:,;)-]*(?:$|\d|lan |ngay |so |v\d))|luu hanh noi bo|xem xong tra lai|tai lieu hoi nghi|ban chinh|khong pho bien)/u.test(
      folded,
    )
  )
}

/** Độ khẩn and độ mật (NĐ 30/2020, Phụ lục I, ô số 10a, 10b). */
export function readHandling(
  layout: Layout,
  segments: readonly Segment[],
): { readonly urgency?: HeaderValue; readonly secrecy?: HeaderValue } {
  let urgent: HeaderValue | undefined
  let secret: HeaderValue | undefined
  for (const { text, start, end } of segments) {
    if (text.length < 3 || text.length > 40) continue
    const folded = bare(text)
    if (!urgent && urgency.test(folded)) urgent = { ...layout.located(start, end), from: 'letterhead' }
    if (!secret && secrecy.test(folded)) secret = { ...layout.located(start, end), from: 'letterhead' }
  }
  return { ...(urgent ? { urgency: urgent } : {}), ...(secret ? { secrecy: secret } : {}) }
}
