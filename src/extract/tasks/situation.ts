import { askedAsWork } from '../../lexicon/order-cues.ts'
import { latin, latinPattern } from '../../text/letters.ts'
import { isGiven, isGivenLater, none, type OrderStep, type OrderWords } from './order-words.ts'
import { assessment, belowHeading, obliging, without } from './orders.ts'
import { isPetition } from './own-deeds.ts'
import { firstSentenceEnd } from './sentences.ts'

/** "…, đạt 43,04%", "tiêm được 9.412 mũi": how much was reached; "được duy trì", "đang hoàn thiện": what goes on. */
const reached = /(?<!\p{L})(?:(?:đạt|được) (?:trên |gần |khoảng |hơn )?\d|được duy trì|đang (?=\p{Ll}))/u

/** Whether the first sentence tells how things stand, and nobody is told to act. */
export function tellsHowItStands(words: OrderWords): boolean {
  const { text, start, end } = words
  const sentence = text.slice(start, firstSentenceEnd(text, start, end)).toLowerCase()
  return (
    (assessment.test(sentence) || reached.test(sentence)) &&
    !/^(?:đối )?với /u.test(sentence) &&
    !obliging.test(sentence) &&
    !isGivenLater(words)
  )
}

/** Where a paragraph is looked at for how things stand: all its beginning, or its first sentence where that tells somebody to act. */
function assessed({ text, start, head, duty }: OrderWords): string {
  return duty?.actor.start === start ? head.slice(0, firstSentenceEnd(text, start, start + head.length) - start) : head
}

/** To ask for leave or advice is work; "vắc xin" is a word of its own. */
const wish = latinPattern(
  `^(?:\\p{Ll}|[\\d ])[^.;:]{3,90}(?<!vắc|vác|đơn|van|cầu|trình|bản|thư) xin (?!${askedAsWork})`,
)

/** "Mua xe cứu hỏa: đã hoàn thành tháng 01": what is done already. */
const doneBehindColon = latin(
  /^[^:.;]{4,140}: ?(?:cơ bản )?đã (?:\p{Ll}+ )?(?:hoàn|xong|tiến hành|thực hiện|xử lý|giải quyết|làm|triển khai|bàn giao|ban hành)(?!\p{L})/u,
)

/** "Người … tham gia xây dựng Nghị quyết này được xem xét miễn trách nhiệm": somebody is to have something. */
const considered = latin(
  /^(?:(?:các|những|mọi) )?(?:người|cá nhân|tập thể|tổ chức|hộ|cán bộ|công chức|đảng viên|doanh nghiệp|nhà đầu tư|học sinh|sinh viên)(?!\p{L})[^.;:]{2,240}(?<! để| nhằm| muốn) được xem xét(?!\p{L})/u,
)

/** "Trường trung cấp ngoài công lập được áp dụng quy định này": right behind who stands what they may have. */
const isGranted = ({ text, duty }: OrderWords): boolean =>
  duty !== undefined && granted.test(text.slice(duty.actor.end, duty.actor.end + 16))
const granted = latin(/^ được (?:áp dụng|vận dụng|hưởng|xem xét|miễn|giảm)(?!\p{L})/u)

/** What tells how things stand, or what somebody wants, orders nothing. */
export const situationRules: readonly OrderStep[] = [
  {
    id: 'wish',
    says: 'who wants something, and nobody is told to act on it: "Xã X xin bổ sung kinh phí: đã bố trí đủ"',
    decides: (words) => none(wish.test(words.head) && !isGiven(words) && !isGivenLater(words)),
    examples: [
      { text: 'Xã Khe Lương xin bổ sung kinh phí sửa trụ sở: tỉnh đã bố trí 2,4 tỷ đồng, không xem xét thêm.' },
    ],
    counterExamples: [
      { text: 'Xã Khe Lương xin bổ sung kinh phí sửa trụ sở: Đồng ý. Giao Sở Y tế thẩm tra hồ sơ của xã.' },
      { text: 'Phối hợp với Trạm Thú y tổ chức tiêm vắc xin cho đàn lợn thịt của các hộ trong xã.' },
      { text: 'Sở Y tế xin ý kiến các xã về dự thảo quy chế phối hợp phòng, chống dịch.' },
    ],
  },
  {
    id: 'petition',
    says: 'what somebody complains of or asks for, and nobody is told to act: "Bà Pâng khiếu nại việc thu hồi đất"',
    decides: (words) => none(isPetition(words.text, words.start) && !isGiven(words) && !isGivenLater(words)),
    examples: [
      { text: 'Bà Pâng khiếu nại việc thu hồi giấy chứng nhận quyền sử dụng đất.' },
      { text: 'Các hộ phản ánh việc Ban Quản lý dự án chậm chi trả tiền bồi thường.' },
    ],
    counterExamples: [
      { text: 'Ông Nguyễn Văn Ba trình bày nguyện vọng thuê đất. Giao Phòng Kinh tế trả lời ông Ba.' },
      { text: 'Ông Nguyễn Văn Ba phản ánh ngay các trường hợp bất thường với Trạm Y tế.' },
    ],
  },
  {
    id: 'done-already',
    says: 'behind the matter and a colon it is told that it is done, and nobody is told to act: "Mua xe cứu hỏa: đã hoàn thành"',
    decides: (words) => none(doneBehindColon.test(words.head) && !isGiven(words) && !isGivenLater(words)),
    examples: [{ text: 'Kiểm tra Trường Hòa Bình: đã tiến hành tháng 01/2031, không lặp lại.' }],
    counterExamples: [
      { text: 'Kiểm tra Trường Hòa Bình: đã tiến hành một đợt. Giao Sở Y tế kiểm tra đợt hai.' },
      { text: 'Kiểm tra những trường học đã tiến hành tổng vệ sinh.' },
    ],
  },
  {
    id: 'considered',
    says: 'people who are to have something, and nobody is told to act: "Người … được xem xét miễn trách nhiệm"',
    decides: (words) =>
      none(
        (considered.test(words.head) || isGranted(words)) &&
          !obliging.test(words.head) &&
          !isGiven(words) &&
          !isGivenLater(words),
      ),
    examples: [
      { text: 'Người tham gia xây dựng, ban hành Nghị quyết này được xem xét miễn, giảm trách nhiệm.' },
      { text: 'Trường trung cấp ngoài công lập được áp dụng quy định này để thực hiện chế độ làm việc.' },
    ],
    counterExamples: [
      { text: 'Người được xem xét hỗ trợ phải nộp đơn trước ngày 20/4/2031.' },
      { text: 'Doanh nghiệp nộp hết số tiền chậm đóng trước ngày 30/6/2031 để được xem xét miễn phạt.' },
      { text: 'Hội Nông dân xã rà soát hộ nghèo, lập danh sách các hộ được xem xét vay vốn.' },
    ],
  },
  {
    id: 'situation',
    says: 'a paragraph without a marker that tells how things stand: "… còn chậm", "đã đạt …"',
    decides: (words) =>
      none(!words.marked && !isGiven(words) && assessment.test(assessed(words)) && !isGivenLater(words)),
    examples: [
      { text: 'Các xã triển khai còn chậm, chưa đáp ứng yêu cầu của người dân.', unmarked: true },
      { text: 'Cấp nước ở ba xã còn khó. Sở Y tế đôn đốc nhưng các xã triển khai còn chậm.', unmarked: true },
    ],
    counterExamples: [
      { text: 'Giao Sở Y tế đôn đốc các xã còn chậm tiến độ cấp nước.', unmarked: true },
      { text: 'Sở Y tế kiểm tra nước ở bến xe. Mức phí đã được công bố tại Thông báo số 5/TB-SYT.', unmarked: true },
    ],
  },
  {
    id: 'told-below-heading',
    says: 'below a heading of its own stands what tells or agrees: "Nhà văn hóa" / "Nhất trí chủ trương …"',
    decides: (words) => {
      const below = belowHeading(words.text, words.start, words.end)
      if (below === undefined) return undefined
      const said = words.text.slice(below, Math.min(words.end, below + 260)).toLowerCase()
      return none(without.test(said) && !isGiven(words) && !isGivenLater(words))
    },
    examples: [
      { text: 'Nhà văn hóa bản\nNhất trí chủ trương dành thêm 600 m2 đất cạnh bến phà cho nhà văn hóa của bản.' },
    ],
    counterExamples: [
      { text: 'Nhà văn hóa bản\nSửa lại mái, thay cửa và lát nền nhà văn hóa của bản trước mùa mưa năm nay.' },
    ],
  },
]
