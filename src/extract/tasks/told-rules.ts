import {
  followsFromCase,
  isAppliedLaw,
  isGiven,
  isGivenLater,
  isToldTo,
  none,
  type OrderStep,
  order,
} from './order-words.ts'
import { obliging } from './orders.ts'
import { firstSentenceEnd } from './sentences.ts'
import { isKind, isOfProvision, mustAct, saysAddresseeMust } from './told-law.ts'

/* The order rules of what is told of the law, mostly by letters that answer or explain. */

/** What tells of the law orders nothing. */
export const lawRules: readonly OrderStep[] = [
  {
    id: 'provision-told',
    says: 'it tells what a provision of law says: "Tại khoản 2 Điều 5 … quy định: …"',
    decides: (words) =>
      none(isOfProvision(words.text.slice(words.start, words.end)) && !isGiven(words) && !isGivenLater(words)),
    examples: [
      { text: 'Tại khoản 2 Điều 9 Luật Đò ngang năm 2030 quy định: “Chủ đò phải có đủ áo phao cho khách qua sông”.' },
      {
        text: 'Về tiền đò: Theo quy định tại Điều 4 Quyết định số 12/2031/QĐ-UBND, Trạm Y tế quy định mức thu như sau: 5.000 đồng.',
      },
    ],
    counterExamples: [
      { text: 'Tại các bến đò ngang, chủ đò phải trang bị đủ áo phao cho khách qua sông.' },
      { text: 'Thực hiện đúng quy định tại khoản 2 Điều 9 Luật Đò ngang, cụ thể: trang bị đủ áo phao.' },
    ],
  },
  {
    id: 'class-told-of',
    says: 'in a letter that answers or explains: what the law has a class of people or bodies do, or lets somebody do, unless they are whom the letter is addressed to',
    decides: (words) =>
      none(
        words.zone === 'told' &&
          words.duty !== undefined &&
          !isGiven(words) &&
          !isGivenLater(words) &&
          (isAppliedLaw(words) || !isToldTo(words)),
      ),
    examples: [
      { text: 'Người lao động nghỉ ốm phải nộp giấy ra viện trong 45 ngày.', zone: 'told' },
      { text: 'Công ty được hoàn lại tiền cọc phải nộp hóa đơn gốc.', zone: 'told', to: ['Công ty Đò Hồng'] },
      { text: 'Căn cứ quy định nêu trên, Công ty lập hóa đơn khi giao vé.', zone: 'told', to: ['Công ty Đò Hồng'] },
    ],
    counterExamples: [
      { text: 'Người lao động nghỉ ốm phải nộp giấy ra viện trong 45 ngày.', zone: 'explicit' },
      { text: 'Đơn vị phải kịp thời lập danh sách người nghỉ việc.', zone: 'told', to: ['Các đơn vị dùng lao động'] },
      { text: 'Sở Y tế phải kịp thời lập danh sách người nghỉ việc.', zone: 'told' },
    ],
  },
]

/** What a list consists of, and what those must do whom a letter is addressed to. */
export const addresseeRules: readonly OrderStep[] = [
  {
    id: 'class-in-list',
    says: 'its lead-in says what something consists of, and it is one of its kinds of people or bodies, told apart by what they do',
    decides: (words) =>
      none(
        words.listed &&
          words.duty !== undefined &&
          !isGiven(words) &&
          isKind(words.text.slice(words.duty.actor.start, words.duty.actor.end)) &&
          !obliging.test(words.head.replace(/phải (?:được|có|là)/gu, '')),
      ),
    examples: [{ text: 'Hộ kinh doanh thực hiện vận chuyển khách qua sông;', listed: true }],
    counterExamples: [
      { text: 'Hộ kinh doanh thực hiện vận chuyển khách qua sông;' },
      { text: 'Hộ kinh doanh phải thực hiện vận chuyển khách qua sông;', listed: true },
    ],
  },
  {
    id: 'addressee-must',
    says: 'in a letter that answers or explains: what those must do whom it is addressed to',
    decides: ({ text, start, end, duty, zone, head, to }) =>
      order(
        zone === 'told' &&
          !followsFromCase({ head }) &&
          ((duty !== undefined && mustAct(text, duty.actor, to)) ||
            saysAddresseeMust(text, start, firstSentenceEnd(text, start, end), to)),
      ),
    examples: [
      {
        text: 'Khi có người nghỉ việc, đơn vị phải kịp thời lập danh sách gửi Trạm Y tế.',
        zone: 'told',
        to: ['Các đơn vị dùng lao động'],
      },
    ],
    counterExamples: [
      { text: 'Khi có người nghỉ việc, đơn vị phải kịp thời lập danh sách gửi Trạm Y tế.', zone: 'told' },
    ],
  },
]
