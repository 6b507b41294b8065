import { decide } from '../../text/ladder.ts'
import { readActor } from './actors.ts'
import { dutyOfSentence } from './clauses.ts'
import { tellsUnderLabel } from './label-tells.ts'
import {
  isGiven,
  isGivenLater,
  isInCapitals,
  isPrice,
  isShortDeed,
  isThing,
  none,
  type OrderStep,
  order,
  says,
  wantsName,
} from './order-words.ts'
import {
  agreesOnly,
  blanks,
  closes,
  imperative,
  isOffice,
  member,
  names,
  namesPart,
  obliging,
  obligingSentence,
  pastFigures,
  person,
  place,
  praises,
  saysAllIsSaid,
  tellsForce,
  tellsOfMeeting,
  without,
} from './orders.ts'
import type { Zone } from './policy.ts'
import { firstSentenceEnd } from './sentences.ts'
import { situationRules, tellsHowItStands } from './situation.ts'
import { strongStop } from './subjects.ts'
import type { Addressees } from './told-law.ts'
import { addresseeRules, lawRules } from './told-rules.ts'
import { skipSpaces } from './verbs.ts'

/** Whether words are an order: first what is none wherever it stands, then what counts in a part of its zone. The order is the meaning. */
export const orderRules: readonly OrderStep[] = [
  {
    id: 'part-without-orders',
    says: 'the part gives no orders: aims, situation, results, rules of law',
    decides: ({ zone }) => none(zone === 'none'),
    examples: [{ text: 'Nâng cao chất lượng nước sinh hoạt ở các thôn vùng cao.', zone: 'none' }],
    counterExamples: [{ text: 'Nâng cao chất lượng nước sinh hoạt ở các thôn vùng cao.' }],
  },
  {
    id: 'few-words',
    says: 'fewer than twelve characters, but for a verb and its object in a part that gives orders',
    decides: (words) => none(words.end - words.start < 12 && !isShortDeed(words)),
    examples: [{ text: 'Lưu: VT.' }, { text: 'Treo cờ.', zone: 'plan' }],
    counterExamples: [{ text: 'Dọn kênh mương.' }, { text: 'Treo cờ.', zone: 'orders' }],
  },
  {
    id: 'form-to-fill-in',
    says: 'a line of a form, with blanks to fill in',
    decides: ({ head }) => none(blanks.test(head)),
    examples: [{ text: 'Giám đốc Trung tâm Y tế .......... (tên đơn vị) lập hồ sơ của bệnh nhân.' }],
    counterExamples: [{ text: 'Rà soát áo phao, phao cứu sinh, xuồng... ở các bến phà.' }],
  },
  {
    id: 'words-in-capitals',
    says: 'nothing but capitals: a heading',
    decides: (words) => none(isInCapitals(words)),
    examples: [{ text: 'QUY ĐỊNH VỀ GIÁ NƯỚC SẠCH Ở CÁC XÃ VÙNG CAO' }],
    counterExamples: [{ text: 'Quy định giá nước sạch ở các xã vùng cao.' }],
  },
  {
    id: 'part-of-somebody',
    says: 'what part somebody has, with a name behind a colon or none: "Cơ quan chủ trì thẩm tra"',
    decides: ({ text, start, end }) => none(namesPart(text, start, end)),
    examples: [
      { text: 'Cơ quan chủ trì thẩm tra', unmarked: true },
      { text: 'Cấp phê duyệt: Bộ trưởng Bộ Xây dựng.' },
      { text: 'Cơ quan tổ chức lập quy hoạch: Ủy ban nhân dân tỉnh Hậu Lộc' },
    ],
    counterExamples: [
      { text: 'Cơ quan chủ trì thẩm tra gửi báo cáo trước kỳ họp.', unmarked: true },
      { text: 'Đơn vị thực hiện báo cáo kết quả về Sở Y tế hằng tháng.' },
    ],
  },
  {
    id: 'closing-words',
    says: 'the words that close a document, or tell somebody for their knowledge',
    decides: ({ text, start, end, head }) => none(closes(text, start, end, head)),
    examples: [
      { text: 'Trong quá trình thực hiện, nếu có vướng mắc, đề nghị các xã phản ánh về Sở Y tế.' },
      { text: 'Văn phòng trân trọng thông báo để các đơn vị biết.', unmarked: true },
      { text: 'Cục Thuế trả lời để Thuế huyện Mù Cang được biết, thực hiện./.', unmarked: true },
    ],
    counterExamples: [{ text: 'Trong tháng 3, các xã rà soát vướng mắc của người dân.' }],
  },
  {
    id: 'praise',
    says: 'who speaks praises or judges',
    decides: (words) => none(words.duty !== undefined && !isGiven(words) && praises(words.text, words.duty.actor)),
    examples: [{ text: 'Ban Thường vụ Huyện ủy biểu dương các chi bộ đã hoàn thành chỉ tiêu.' }],
    counterExamples: [
      { text: 'Ban Thường vụ Huyện ủy yêu cầu các chi bộ hoàn thành chỉ tiêu.' },
      { text: 'Tổ giám sát cộng đồng ghi nhận phản ánh của người dân.' },
    ],
  },
  {
    id: 'agreement',
    says: 'who speaks agrees with something, and hands out nothing: "Về kinh phí, Ban Thường vụ thống nhất chủ trương …"',
    decides: (words) => none(!isGiven(words) && agreesOnly(words.text, words.start, words.end)),
    examples: [{ text: 'Về đề nghị của xã, Chủ tịch Ủy ban nhân dân huyện đồng ý lùi thời hạn đến hết quý II.' }],
    counterExamples: [
      { text: 'Ủy ban nhân dân huyện đồng ý với phương án 2; giao Phòng Kinh tế lập dự toán.' },
      { text: 'Phòng Kinh tế thống nhất với các xã lịch cấp nước.' },
    ],
  },
  {
    id: 'figures-of-a-time',
    says: 'what was done in a time, in figures',
    decides: ({ head }) => none(pastFigures.test(head)),
    examples: [{ text: 'Tháng 02/2031, Trạm Y tế khám 2.915 lượt người.' }],
    counterExamples: [{ text: 'Tháng 02/2031, Trạm Y tế phải khám ít nhất 2.915 lượt người.' }],
  },
  {
    id: 'about-the-document',
    says: 'since when the document holds, or that something ends',
    decides: (words) => none(!isGiven(words) && tellsForce(words.head) && !says(words, /chịu trách nhiệm/u)),
    examples: [
      { text: 'Chương trình phối hợp có hiệu lực từ ngày 01/6/2031.' },
      { text: 'Các bộ phận của thủ tục này có hiệu lực theo ngày của văn bản ban hành.', unmarked: true },
    ],
    counterExamples: [
      {
        text: 'Quyết định này có hiệu lực từ ngày ký; Chánh Văn phòng, Giám đốc Sở Y tế chịu trách nhiệm thi hành.',
        zone: 'explicit',
      },
    ],
  },
  {
    id: 'telling-words',
    says: 'it opens with words that tell: "Trên đây là …", "Thống nhất với …", "Qua kiểm tra …"',
    decides: (words) =>
      none(
        saysAllIsSaid.test(words.head) ||
          (without.test(words.head) &&
            (!isGiven(words) || words.duty?.giving?.endsWith('mời') === true) &&
            (words.head.startsWith('trên đây') || !isGivenLater(words))),
      ),
    examples: [
      { text: 'Trên đây là kế hoạch dọn vệ sinh chợ của Ủy ban nhân dân xã.' },
      {
        text: 'Trên đây là thông báo của Kho bạc, đề nghị các đơn vị biết, phối hợp thực hiện. Mọi vướng mắc xin liên hệ.',
      },
      { text: 'Đồng ý với đề xuất của Phòng Y tế tại Tờ trình số 14/TTr-PYT.' },
      { text: 'Báo cáo lưu chuyển tiền tệ Mẫu số B 03 - DN;' },
      { text: 'Phụ lục IV: Kê khai thông tin lợi nhuận liên quốc gia;' },
      { text: 'Biểu dương cố gắng của các chi bộ trong mùa lũ.' },
      { text: 'Mức độ hài lòng của người bệnh đối với trạm y tế đạt tối thiểu 90%.' },
    ],
    counterExamples: [
      { text: 'Biểu dương, khen thưởng kịp thời các tập thể có thành tích.' },
      { text: 'Thống nhất mẫu phiếu, gửi các thôn trong tuần.' },
      { text: 'Báo cáo kết quả về Sở Y tế theo Mẫu số 03.' },
    ],
  },
  {
    id: 'price',
    says: 'a thing, a colon and a figure',
    decides: ({ head }) => none(isPrice(head)),
    examples: [{ text: 'Xăng E5RON92: không cao hơn 19.807 đồng/lít.' }],
    counterExamples: [{ text: 'Về giá xăng: niêm yết đủ, không bán quá giá.' }],
  },
  {
    id: 'person-in-office',
    says: 'a person and their office, or a place in a team and who holds it, and no duty',
    decides: ({ text, head, duty, end }) =>
      none(
        place.test(head) ||
          member.test(head) ||
          (person.test(head) && (duty === undefined || isOffice(text, duty.actor, end))),
      ),
    examples: [
      { text: 'Ông Lò Văn Pún, Phó Giám đốc Sở Y tế, làm Tổ trưởng.' },
      { text: 'Bà Lường Thị Ón, Tổ trưởng Tổ thu gom rác bản Nà Ban, Ủy viên;' },
      { text: 'Tổ trưởng: Phó Chủ tịch Ủy ban nhân dân xã phụ trách kinh tế.' },
    ],
    counterExamples: [{ text: 'Đồng chí Lò Văn Pún, Phó Giám đốc Sở Y tế, chủ trì họp dân.' }],
  },
  ...lawRules,
  {
    id: 'case-of-law',
    says: 'what the law makes of a case: "Trường hợp …, cơ quan thuế xác định …"',
    decides: (words) =>
      none(
        words.head.startsWith('trường hợp') &&
          !isGiven(words) &&
          (!words.marked || wantsName(words.zone)) &&
          (words.zone === 'told' || !strongStop.test(words.duty?.actor.stop ?? '')),
      ),
    examples: [
      { text: 'Trường hợp hộ nuôi cá thuê mặt nước, Chi cục Thuế xác định tiền thuê theo năm.', zone: 'explicit' },
    ],
    counterExamples: [{ text: 'Trường hợp mưa lớn, Trạm Y tế khẩn trương sơ tán bệnh nhân.', zone: 'explicit' }],
  },
  {
    id: 'told-under-label',
    says: 'behind a label such as "Hạn chế:" stands what is told of',
    decides: ({ text, start, end, head, duty }) =>
      none(duty?.giving === undefined && tellsUnderLabel(text, start, end, head, duty !== undefined)),
    examples: [
      { text: 'Hạn chế: một số thôn chưa có nhà văn hóa, đường xuống bến còn lầy lội.' },
      { text: 'Nguyên tắc tổ chức hội nghị: Bảo đảm dân chủ, công khai, đúng thời gian.' },
      { text: 'Tài liệu phục vụ hội nghị: gồm báo cáo, biên bản, phiếu biểu quyết.' },
    ],
    counterExamples: [{ text: 'Hạn chế: khắc phục ngay tình trạng nhà văn hóa xuống cấp.' }],
  },
  {
    id: 'sentence-goes-on',
    says: 'a paragraph without a marker that begins in small letters goes on with another, as one on a meeting does that ends in a comma',
    decides: ({ text, start, end, marked }) =>
      none(!marked && (!/[\p{Lu}\d]/u.test(text.charAt(start)) || tellsOfMeeting(text.slice(start, end)))),
    examples: [
      { text: 'và các xã tổ chức tổng vệ sinh chợ phiên hằng tuần.', unmarked: true },
      { text: 'Đảng ủy xã, tại phiên họp ngày 12/7, sau khi thảo luận báo cáo,', unmarked: true },
    ],
    counterExamples: [{ text: 'Các xã tổ chức tổng vệ sinh chợ phiên hằng tuần.', unmarked: true }],
  },
  ...situationRules,
  ...addresseeRules,
  {
    id: 'paragraph-names-who',
    says: 'a paragraph without a marker, or an item of a part where only such count, names who acts and what',
    decides: ({ text, start, end, marked, zone }) => order((!marked || wantsName(zone)) && names(text, start, end)),
    examples: [
      { text: 'Giao Sở Y tế hướng dẫn các xã phun thuốc khử khuẩn.', unmarked: true },
      { text: 'Sở Y tế chủ trì, hướng dẫn các xã phun thuốc khử khuẩn.', zone: 'explicit' },
    ],
    counterExamples: [{ text: 'Phun thuốc khử khuẩn ở các chợ, bến phà và trường học.', zone: 'explicit' }],
  },
  {
    id: 'names-nobody',
    says: 'such a paragraph or item names nobody who is to act',
    decides: ({ marked, zone }) => none(!marked || wantsName(zone)),
    examples: [
      { text: 'Phun thuốc khử khuẩn ở các chợ, bến phà và trường học.', zone: 'explicit' },
      { text: 'Mùa mưa năm nay đến sớm, nước suối lên nhanh.', unmarked: true },
    ],
    counterExamples: [{ text: 'Phun thuốc khử khuẩn ở các chợ, bến phà và trường học.' }],
  },
  {
    id: 'item-names-who',
    says: 'the first sentence of the item names who acts',
    decides: ({ duty }) => order(duty !== undefined),
    examples: [
      { text: 'Sở Y tế hướng dẫn các xã phun thuốc khử khuẩn.' },
      { text: 'Đề nghị Hội Chữ thập đỏ vận động hiến máu.', zone: 'plan' },
    ],
    counterExamples: [{ text: 'Hướng dẫn các xã phun thuốc khử khuẩn.' }],
  },
  {
    id: 'thing-with-a-name',
    says: 'in a part that gives orders something with a name of its own, whatever its kind, stands before the verb',
    decides: ({ text, start, end, zone, listed }) =>
      order(!listed && isThing(text, skipSpaces(text, start), end, zone)),
    examples: [{ text: 'Bếp ăn Trung đoàn 8 nấu 300 suất cơm.' }],
    counterExamples: [{ text: 'Kinh phí Đề án lấy từ ngân sách xã.' }],
  },
  {
    id: 'part-of-a-list',
    says: 'its lead-in says what something consists of, and it does not open with a verb of doing',
    decides: ({ text, start, end, listed }) => none(listed && !imperative(text, start, end)),
    examples: [{ text: 'Bản đồ hiện trạng khu đất và danh mục cây trồng;', listed: true }],
    counterExamples: [{ text: 'Lập bản đồ hiện trạng khu đất và danh mục cây trồng;', listed: true }],
  },
  {
    id: 'only-names',
    says: 'nothing but names of bodies',
    decides: ({ text, start, end, zone }) => none(zone !== 'plan' && readActor(text, start, end, true)?.after === end),
    examples: [{ text: 'Sở Y tế, Sở Nội vụ, Sở Tư pháp' }],
    counterExamples: [{ text: 'Sở Y tế, Sở Nội vụ, Sở Tư pháp rà soát hồ sơ.' }],
  },
  {
    id: 'opens-with-verb',
    says: 'it opens with a verb of doing, at once, behind a label or a clause of time or reason, or below a heading of its own',
    decides: ({ text, start, end }) => order(imperative(text, start, end)),
    examples: [
      { text: 'Tăng cường tuần tra các bến phà trong mùa lũ.', zone: 'plan' },
      { text: 'Về phòng cháy: tổ chức diễn tập ở các chợ.' },
      { text: 'Trước mùa lũ, kiểm tra các hồ đập.' },
      { text: 'Đợt 3: sau mùa lũ\nTổ chức nạo vét kênh mương ở các bản.', zone: 'plan' },
    ],
    counterExamples: [
      { text: 'Tuyến đường ven suối dài 12 km, nền đường bằng bê tông.', zone: 'plan' },
      { text: 'Nhóm dự án giải phóng mặt bằng và cắm mốc giới.', zone: 'plan' },
      { text: 'Cử tri phát biểu ý kiến.', zone: 'plan' },
    ],
  },
  {
    id: 'obliges-in-plan',
    says: 'in a plan a whole sentence says what must be done: "phải", "cần", "có trách nhiệm"',
    decides: ({ text, start, end, zone }) => order(zone === 'plan' && obligingSentence(text, start, end)),
    examples: [
      { text: 'Mọi phương tiện chở khách qua sông phải có đủ áo phao và phao cứu sinh cho khách.', zone: 'plan' },
    ],
    counterExamples: [{ text: 'Phương tiện phải có đủ phao.', zone: 'plan' }],
  },
  {
    id: 'no-verb-in-plan',
    says: 'in a plan it neither names who acts nor opens with a verb',
    decides: ({ zone }) => none(zone === 'plan'),
    examples: [{ text: 'Tuyến đường ven suối dài 12 km, nền đường bằng bê tông.', zone: 'plan' }],
    counterExamples: [{ text: 'Tuyến đường ven suối dài 12 km phải giữ sạch, nền đường không để đọng nước mưa.' }],
  },
  {
    id: 'how-things-stand',
    says: 'in a part that gives orders a sentence that names nobody, opens with no verb and tells how things stand or what was reached',
    decides: (words) => none(tellsHowItStands(words)),
    examples: [
      { text: 'Việc tiêm bù cho trẻ vùng cao sau ba tháng chiến dịch đã cơ bản hoàn thành.' },
      { text: 'Đến ngày 10/10/2031, toàn huyện tiêm được 9.412/21.870 mũi, đạt 43,04%.' },
    ],
    counterExamples: [{ text: 'Mọi phương tiện đã qua kiểm định phải có đủ áo phao và phao cứu sinh cho khách.' }],
  },
  {
    id: 'sentence-of-orders',
    says: 'in a part that gives orders any whole sentence is one',
    decides: ({ start, end }) => order(end - start >= 60),
    examples: [{ text: 'Mọi phương tiện chở khách qua sông phải có đủ áo phao và phao cứu sinh cho khách.' }],
    counterExamples: [{ text: 'Áo phao, phao cứu sinh các loại.' }],
  },
  {
    id: 'words-of-duty',
    says: 'in a part that gives orders a few words are one when they oblige or say what is done',
    decides: ({ head }) =>
      order(obliging.test(head) || /(?:^|[ ,])(?:là|được|phải|theo|thực hiện|không|để|tổ chức)(?= )/u.test(head)),
    examples: [{ text: 'Phương tiện phải có đủ phao.' }, { text: 'Kinh phí theo dự toán năm.' }],
    counterExamples: [{ text: 'Áo phao, phao cứu sinh các loại.' }],
  },
  {
    id: 'no-words-of-duty',
    says: 'in a part that gives orders a few words without a verb are none',
    decides: () => 'none',
    examples: [{ text: 'Áo phao, phao cứu sinh các loại.' }],
    counterExamples: [{ text: 'Áo phao phải còn hạn.' }],
  },
]

/** Whether the words of an item or paragraph are an order, and the step that decided. */
export function judgeOrder(
  text: string,
  start: number,
  end: number,
  zone: Zone,
  marked: boolean,
  listed: boolean,
  to: Addressees = [],
): { readonly isOrder: boolean; readonly rule: string } {
  // Most texts have parts without orders: nothing is read of them.
  if (zone === 'none') return outside
  const head = text.slice(start, Math.min(end, start + 260)).toLowerCase()
  const duty = dutyOfSentence(text, start, firstSentenceEnd(text, start, end), false)
  const decision = decide(orderRules, { text, start, end, zone, marked, listed, head, duty, to })
  return decision ? { isOrder: decision.value === 'order', rule: decision.rule } : outside
}

const outside = { isOrder: false, rule: 'part-without-orders' } as const

/** The step that says that the words are an order; undefined when they are none. */
export function orderRule(
  text: string,
  start: number,
  end: number,
  zone: Zone,
  marked: boolean,
  listed: boolean,
  to: Addressees = [],
): string | undefined {
  const { isOrder, rule } = judgeOrder(text, start, end, zone, marked, listed, to)
  return isOrder ? rule : undefined
}
