import { bare } from '../../text/bare.ts'
import { dutyOfSentence } from './clauses.ts'
import { isClosing } from './orders.ts'
import { firstSentenceEnd, sentences } from './sentences.ts'
import { skipSpaces } from './verbs.ts'

/**
 * Whether a name is that of the writer: its own name, the first words of it, or one of its parts.
 *
 * @param issuer in search form (see `bare`); a scanner loses marks in the capitals of a letterhead
 * @example namesIssuer('Cục Thuế', 'cuc thue tinh son la')
 */
export function namesIssuer(name: string, issuer: string): boolean {
  const actor = bare(name)
  const within = actor.startsWith(`${issuer} `) && !ofAnother.test(actor.slice(issuer.length))
  return within || issuer === actor || issuer.startsWith(`${actor} `)
}

/** "Ủy ban Kiểm tra Đảng ủy Khối Doanh nghiệp", "Ban Dân vận các huyện ủy": what stands behind the issuer's name is whose board that one is. */
const ofAnother =
  /^ (?:cac|dang uy|huyen uy|xa uy|chi uy|khoi|cap|truong|so|phong|nganh|lien doan|cong doan|hoi|khoa|doi|cum)(?! (?:nay|so)(?![a-z]))(?![a-z])/u

/** A letter in which the issuer tells what it does or thinks: "Cục Thuế ghi nhận vướng mắc …". */
export function tellsOfIssuer(text: string, start: number, end: number, issuer: string): boolean {
  if (issuer.length < 5) return false
  const duty = dutyOfSentence(text, start, firstSentenceEnd(text, start, end), false)
  return (
    duty !== undefined &&
    duty.giving === undefined &&
    // "Cấp tỉnh: Liên đoàn Lao động tỉnh tổ chức …": behind a label it is one of those who are told to.
    !text.slice(start, duty.actor.start).includes(':') &&
    namesIssuer(text.slice(duty.actor.start, duty.actor.end), issuer) &&
    // "Kho bạc tỉnh nhận được Công văn … . Do chứng từ thiếu chữ ký nên đề nghị Phòng Tài chính …": and then it asks.
    sentences(text, start, end)
      .slice(1)
      .every(
        (sentence) =>
          isClosing(text.slice(skipSpaces(text, sentence.start), sentence.end)) ||
          dutyOfSentence(text, sentence.start, sentence.end, false)?.giving === undefined,
      )
  )
}
