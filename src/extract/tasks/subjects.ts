import { isCapital, latin } from '../../text/letters.ts'
import type { ActorPhrase } from './names/actor-phrase.ts'

/* Whether a name inside a sentence is its subject. */

export const strongStop =
  /^(?:chủ động|chủ trì|chịu trách nhiệm|có trách nhiệm|phải|khẩn trương|tổng hợp|báo cáo|tiếp tục|tăng cường|kịp thời|nghiêm túc)$/u

/** After a comma a name is the subject when it is written like one; small letters may go on a list ("các bộ, ngành …"). */
export function isSubject(text: string, actor: ActorPhrase, commas: number): boolean {
  const head = text.slice(actor.start, actor.start + 12)
  // "…, Công an phường không để phát sinh xây dựng trái phép": what must not be is an order as well.
  if (actor.stop === 'không')
    return isCapital(head.charCodeAt(0)) && forbids.test(text.slice(actor.after, actor.after + 14))
  if (isCapital(head.charCodeAt(0))) return !/^(?:là|có|theo|tại|trên cơ sở|trong .*|được|về)$/u.test(actor.stop)
  if (/^(?:các|những|từng|mỗi|toàn thể) /u.test(head)) return commas <= 2 || strongStop.test(actor.stop)
  // "Thời gian tới, tỉnh Sơn La cần …": the first comma ends the clause of time, and the place acts.
  if (commas === 1 && place.test(head)) return true
  // "Sau mỗi đợt mưa, đội xung kích các xã kiểm tra …": behind the first comma, where no list of bodies or people goes on.
  if (commas === 1 && smallOne.test(head) && !inList.test(text.slice(Math.max(0, actor.start - 14), actor.start)))
    return true
  // "… của các xã, cơ quan liên quan, Sở Tài chính …": the list ends where a name begins.
  if (/, \p{Lu}/u.test(text.slice(actor.start, actor.end))) return false
  return (
    strongStop.test(actor.stop) &&
    !/(?:các|bộ|sở|ban|ngành|cơ quan|đơn vị|địa phương|tổ chức), $/iu.test(
      text.slice(Math.max(0, actor.start - 12), actor.start),
    )
  )
}

/** Teams and people in office that are written in small letters. */
const smallOne = latin(
  /^(?:(?:đội|tổ|nhóm) \p{Ll}|chi bộ|chi đoàn|chi ủy|nhà trường|chủ (?:đầu tư|hộ|rừng|bến|tàu|xe|cơ sở)|thủ (?:kho|quỹ|trưởng)|hiệu trưởng|giám đốc|kế toán|trưởng (?:bản|thôn|ấp|khoa|phòng)|kiểm lâm|dân quân|công an (?:xã|phường|tỉnh)|bí thư|giáo viên chủ nhiệm|nhà thầu)/u,
)
const inList =
  /(?:viên|sinh|dân|hộ|chức|trưởng|thư|đốc|tịch|đội|tổ|nhóm|xã|phường|thôn|bản|trường|ủy|đoàn|bộ|sở|ban|ngành|cơ quan|đơn vị|địa phương|tổ chức|thầu|chủ|nghiệp|ty|tư), $/iu
const forbids = /^(?:không )?(?:để|cho|được|tổ chức|tiếp nhận|cấp|thu|bố trí) /u
/** A place by its name, which acts as its people do. */
export const place = latin(/^(?:tỉnh|thành phố|thị xã|huyện|quận|xã|phường|thị trấn|đặc khu|thôn|bản) \p{Lu}/u)
