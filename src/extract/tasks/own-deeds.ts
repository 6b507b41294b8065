import { latin } from '../../text/letters.ts'
import type { ActorPhrase } from './names/actor-phrase.ts'

/* Who stands before a verb that hands a duty over, and does it with people of its own or of others; who only asks for something. */

/** People of the one who sends them: "cán bộ", "đảng viên". */
export const ownPeople =
  /^(?:các |một số |từng |mỗi |01 )?(?:cán bộ|công chức|lãnh đạo|người|đại diện|viên chức|bộ phận|đầu mối|[Gg]iáo viên|(?:\p{L}\p{Ll}* ){1,2}viên(?!\p{L})|[Tt]hẩm phán|[Tt]rợ lý|[Ss]ĩ quan)/u

/** Whether who stands before a verb of giving does it itself, and only calls or sends others for it. */
export function actsItself(text: string, verb: string, from: number, second: ActorPhrase | undefined): boolean {
  // "Khối Dân vận phân công hội viên …": who sends its people acts itself.
  if (verb === 'phân công')
    return (
      ownPeople.test(text.slice(from, from + 20)) ||
      (second !== undefined && !calledByName.test(text.slice(second.start, second.start + 12)))
    )
  // "Huyện đoàn giao mỗi chi đoàn một tuyến đường": who deals it out among its own acts itself.
  if (verb === 'giao') return /^(?:mỗi|từng) /u.test(text.slice(from, from + 5))
  // "Ban Quản lý dự án yêu cầu nhà thầu lập tiến độ bù": to see that others do their part is its duty.
  if (/^(?:yêu cầu|đề nghị|nhờ)$/u.test(verb)) return bound.test(text.slice(from, from + 20))
  // "Phòng Vật tư mời Công ty A nạp oxy": outsiders do it for the one who calls them.
  // "Ban Tuyên giáo mời Báo và Đài tỉnh đưa tin": to call somebody is what it does.
  // "Huyện đoàn khuyến khích các chi đoàn …": so is to encourage.
  return verb === 'mời' || verb === 'khuyến khích'
}

/** "Sở Y tế", "đồng chí Hà", "đồng chí Phó Bí thư Thường trực". */
const calledByName = latin(/^(?:(?:đồng chí|đ\/c|ông|bà) )?\p{Lu}/u)
const bound =
  /^(?:các |một số |toàn thể |\d+ )?(?:nhà (?:thầu|cung cấp|xe)|đơn vị (?:thi công|tư vấn)|chủ (?:hộ|xe|nhà|tàu)|phụ huynh|học sinh|sinh viên|hộ dân)(?!\p{L})/u
export const outsiders =
  /^(?:các |một số |\d+ )?(?:công ty|doanh nghiệp|hợp tác xã|xí nghiệp|chuyên gia|giảng viên|báo cáo viên|nghệ nhân|bác sĩ|luật sư|nhà (?:thầu|tài trợ|báo)|cơ quan báo chí|thợ)(?!\p{L})/iu

/** "Bà Pâng khiếu nại việc …", "Cử tri phản ánh …": what somebody who has no duty says or asks for. */
const petition = latin(
  /^(?:(?:ông|bà|anh|chị|công ty|cử tri|công dân|người dân|nhân dân|bà con|nhà đầu tư|hộ)(?!\p{L})|các (?:hộ|ông|bà|công dân|công ty)(?!\p{L}))[^.;:]{0,90}? (?:khiếu nại|tố cáo|phản ánh|kiến nghị|trình bày|khởi kiện|có đơn|xin được) (?!(?:ngay|kịp thời|về (?=\p{Lu})|với))/iu,
)

/** Whether the clause that begins at `at` tells what a petitioner says. */
export const isPetition = (text: string, at: number): boolean => petition.test(text.slice(at, at + 140))
