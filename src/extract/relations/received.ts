import { typeCodes } from '../../lexicon/document-types.ts'
import type { Relation } from '../../model/citation.ts'
import { latin } from '../../text/letters.ts'
import { lineStart } from '../../text/lines.ts'
import type { Around } from './around.ts'
import { answered } from './handed-on.ts'
import { relationAt } from './lead-in.ts'
import type { RelationRule } from './relation-rule.ts'

/** Who got it opens the paragraph: "Ngày 14/12/2031, Cục Thuế nhận được các". */
const receiver = latin(/^[^;:\n]{2,110}? (?:có )?(nhận được)(?: (?:các|văn bản|bản|kèm))? $/iu)
/** The letter itself goes on to say what its writer thinks. */
const answers = latin(
  /(?<!\p{L})(?:có ý kiến|trả lời|hướng dẫn|giải đáp|phúc đáp|trao đổi|thông tin|giải trình)(?: [\p{L},]+){0,6} như sau(?!\p{L})/iu,
)
/** So far behind it the answer may begin, in characters. */
const reach = 1200

/** What a letter tells to have received, and then answers: "Sở nhận được Công văn A về … Về việc này, Sở có ý kiến như sau:". */
function receivedAndAnswered({ text, mention, own, before }: Around): Relation | undefined {
  const line = lineStart(text, mention.start)
  if (own.type !== typeCodes.letter || !answered.has(mention.type) || (before && before.start >= line)) return undefined
  const match = receiver.exec(text.slice(line, mention.start))
  if (!match || !answers.test(text.slice(mention.end, mention.end + reach))) return undefined
  const start = mention.start - match[0].length + match[0].indexOf(match[1] ?? '')
  return relationAt(text, 'replies', start, start + (match[1]?.length ?? 0))
}

export const received: RelationRule = {
  id: 'received',
  says: 'a letter that was received, in a letter that goes on to say what its writer thinks: "nhận được Công văn A … có ý kiến như sau"',
  reads: receivedAndAnswered,
  examples: [
    {
      text: 'Sở Y tế nhận được Công văn số 8/TYT ngày 02/9/2031 của Trạm Y tế xã về mua phao. Sở có ý kiến như sau:',
      relation: 'replies',
    },
    {
      text: 'Ngày 04/9/2031, Cục Thuế nhận được các Công văn số 8/AC-KT của Công ty An Châu hỏi về hóa đơn.\nVề vấn đề này, Cục Thuế hướng dẫn như sau:',
      relation: 'replies',
    },
    {
      text: 'Viện kiểm sát tỉnh nhận được Văn bản số 86/VKSKV3 của Viện kiểm sát khu vực 3 đề nghị hướng dẫn. Căn cứ Luật Đê điều, Viện trả lời cụ thể như sau:',
      relation: 'replies',
    },
  ],
  counterExamples: [
    {
      text: 'Sở Y tế nhận được Công văn số 8/TYT ngày 02/9/2031 về mua phao và chuyển phòng Kế hoạch.',
      relation: 'refers',
    },
    {
      text: 'Xã nhận được Nghị định số 8/2031/NĐ-CP ngày 02/9/2031. Xã có ý kiến như sau:',
      relation: 'refers',
    },
  ],
}
