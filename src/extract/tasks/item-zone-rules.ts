import type { Step } from '../../model/rule.ts'
import { decide } from '../../text/ladder.ts'
import type { Zone } from './policy.ts'
import { type ItemClues, isExecution, isRegulation, type LeadInClues, type ZoneExample } from './zone-clues.ts'
import { executors, ruled, strongest } from './zones.ts'

const longestLastArticle = 1500

/** What an item without items below it must be to count. */
export const leafZoneRules: readonly Step<ItemClues, Zone, ZoneExample>[] = [
  {
    id: 'zone-of-last-article',
    says: 'in a regulation the short article that charges somebody with carrying it out: what names who acts counts',
    decides: (clues) =>
      isRegulation(clues) && clues.above === 'none' && (chargesSomebody(clues) || isExecution(clues))
        ? 'explicit'
        : undefined,
    examples: [
      {
        text: 'Điều 9. Chánh Văn phòng, Giám đốc Sở Y tế chịu trách nhiệm thi hành Quyết định này.',
        policy: 'normative',
        zone: 'explicit',
      },
    ],
    counterExamples: [{ text: 'Điều 9. Hồ sơ gồm đơn đề nghị và bản vẽ.', policy: 'normative', zone: 'none' }],
  },
  {
    id: 'zone-of-titled-item',
    says: 'an item whose heading speaks of aims, situation or results does not count',
    decides: ({ says }) => (says === 'none' ? 'none' : undefined),
    examples: [{ text: '1. Tình hình thực hiện:\nĐường vào bản còn lầy lội.', policy: 'letter', zone: 'none' }],
    counterExamples: [{ text: '1. Đường vào bản:\nDọn đá, khơi cống.', policy: 'letter', zone: 'explicit' }],
  },
  {
    id: 'zone-of-named-item',
    says: 'an item whose heading speaks of time, funds or papers counts when it names who acts',
    decides: ({ says, above }) => (says === 'named' && above !== 'none' && above !== 'told' ? 'explicit' : undefined),
    examples: [{ text: '1. Kinh phí thực hiện:\nSở Tài chính bố trí vốn.', policy: 'letter', zone: 'explicit' }],
    counterExamples: [{ text: '1. Kinh phí thực hiện:\nSở Tài chính bố trí vốn.', policy: 'normative', zone: 'none' }],
  },
  {
    id: 'zone-of-its-part',
    says: 'any other item is as its part is',
    decides: ({ above }) => above,
    examples: [{ text: 'Điều 9. Hồ sơ gồm đơn đề nghị và bản vẽ.', policy: 'normative', zone: 'none' }],
    counterExamples: [{ text: '1. Tình hình thực hiện:\nĐường vào bản còn lầy lội.', policy: 'letter', zone: 'none' }],
  },
]

function chargesSomebody({ text, item }: ItemClues): boolean {
  return (
    item.form === 'article' &&
    item.end - item.start <= longestLastArticle &&
    executors.test(text.slice(item.textStart, item.end))
  )
}

const opens = ({ says }: LeadInClues): boolean => says === 'orders' || says === 'plan'

/** What follows a lead-in must be to count. */
export const leadInZoneRules: readonly Step<LeadInClues, Zone, ZoneExample>[] = [
  {
    id: 'zone-of-proposal',
    says: 'the list in which a submission or report asks somebody to decide: verbs of doing count',
    decides: (clues) => (opens(clues) && clues.proposes ? strongest(clues.above, 'plan') : undefined),
    examples: [
      { text: 'Sở Nội vụ kính đề nghị Ủy ban nhân dân tỉnh xem xét, quyết định:', policy: 'report', zone: 'plan' },
    ],
    counterExamples: [{ text: 'Sở Nội vụ yêu cầu các xã thực hiện các nhiệm vụ sau:', policy: 'report', zone: 'none' }],
  },
  {
    id: 'zone-of-ruled-lead-in',
    says: 'no other lead-in of a report or regulation opens orders',
    decides: (clues) => (opens(clues) && ruled.has(clues.policy) ? clues.above : undefined),
    examples: [{ text: 'Sở Nội vụ yêu cầu các xã thực hiện các nhiệm vụ sau:', policy: 'report', zone: 'none' }],
    counterExamples: [
      { text: 'Sở Nội vụ yêu cầu các xã thực hiện các nhiệm vụ sau:', policy: 'letter', zone: 'orders' },
    ],
  },
  {
    id: 'zone-of-description',
    says: 'a list that describes a thing somebody made or asks leave for, or how things stand, orders nothing',
    decides: ({ says }) => (says === 'description' ? 'none' : undefined),
    examples: [
      { text: 'Theo đơn của tác giả, giải pháp có nội dung như sau:', policy: 'letter', above: 'orders', zone: 'none' },
      {
        text: 'Khi làm thủ tục, các xã gặp một số vướng mắc như sau:',
        policy: 'letter',
        above: 'orders',
        zone: 'none',
      },
    ],
    counterExamples: [
      { text: 'Sở Nội vụ yêu cầu các xã thực hiện các nội dung như sau:', policy: 'letter', zone: 'orders' },
    ],
  },
  {
    id: 'zone-of-weak-lead-in',
    says: 'a lead-in below which not all are orders: verbs of doing count',
    decides: ({ says, after, above }) => (says === 'plan' && after === 'orders' ? strongest(above, 'plan') : undefined),
    examples: [{ text: 'Phát động phong trào với các nội dung sau:', policy: 'letter', zone: 'plan' }],
    counterExamples: [{ text: 'Phát động phong trào với các nội dung sau:', policy: 'decision', zone: 'explicit' }],
  },
  {
    id: 'zone-of-lead-in',
    says: 'a lead-in opens what such a document orders: in a directive or letter all that follows, in a decision what names who acts',
    decides: (clues) => (opens(clues) ? strongest(clues.above, clues.after) : undefined),
    examples: [
      { text: 'Sở Nội vụ yêu cầu các xã thực hiện các nhiệm vụ sau:', policy: 'letter', zone: 'orders' },
      { text: 'Sở Nội vụ yêu cầu các xã thực hiện các nhiệm vụ sau:', policy: 'plan', zone: 'plan' },
    ],
    counterExamples: [{ text: 'Sở Nội vụ yêu cầu các xã thực hiện các nhiệm vụ sau:', policy: 'report', zone: 'none' }],
  },
  {
    id: 'zone-of-answer',
    says: 'who answers tells: of what follows counts what names who acts, in a letter not what holds of a class, unless orders were given before, or in a plan',
    decides: ({ says, policy, above }) =>
      says === 'answer' && policy !== 'plan'
        ? above === 'orders'
          ? 'orders'
          : policy === 'letter'
            ? 'told'
            : 'explicit'
        : undefined,
    examples: [
      { text: 'Theo đề nghị của xã, Cục Thuế trả lời như sau:', policy: 'letter', above: 'plan', zone: 'told' },
      {
        text: 'Một số nội dung mới của Thông tư số 44/2031/TT-BYT về nước sạch như sau:',
        policy: 'letter',
        zone: 'told',
      },
      { text: 'Theo đề nghị của xã, Cục Thuế trả lời như sau:', policy: 'decision', zone: 'explicit' },
    ],
    counterExamples: [{ text: 'Theo đề nghị của xã, Cục Thuế trả lời như sau:', policy: 'plan', zone: 'plan' }],
  },
  {
    id: 'zone-of-account',
    says: 'a letter that reports to whom it is addressed: of what follows counts what names who acts, and not what holds of a class',
    decides: ({ says }) => (says === 'account' ? 'told' : undefined),
    examples: [
      {
        text: 'Sở Y tế xin báo cáo Ủy ban nhân dân tỉnh về nước sạch như sau:',
        policy: 'letter',
        above: 'orders',
        zone: 'told',
      },
    ],
    counterExamples: [
      {
        text: 'Sở Y tế yêu cầu các xã báo cáo về nước sạch theo các nội dung như sau:',
        policy: 'letter',
        zone: 'orders',
      },
    ],
  },
  {
    id: 'zone-before-list',
    says: 'any other lead-in changes nothing',
    decides: ({ above }) => above,
    examples: [{ text: 'Theo đề nghị của xã, Cục Thuế trả lời như sau:', policy: 'plan', zone: 'plan' }],
    counterExamples: [
      { text: 'Theo đề nghị của xã, Cục Thuế trả lời như sau:', policy: 'letter', above: 'plan', zone: 'told' },
    ],
  },
]

/** The zone of an item without items below it. */
export const leafZone = (clues: ItemClues): Zone => decide(leafZoneRules, clues)?.value ?? clues.above

/** The zone behind a lead-in. */
export const zoneAfter = (clues: LeadInClues): Zone => decide(leadInZoneRules, clues)?.value ?? clues.above
