import type { Step } from '../../model/rule.ts'
import { decide } from '../../text/ladder.ts'
import type { Item } from '../outline/entries.ts'
import type { HeadingClass, LeadInClass, Policy, Zone } from './policy.ts'
import { dutiesOfTeam, executors, ruled, strictExecution, strongest, tellsOfLeading } from './zones.ts'

/** An item that may give orders, in a kind of document, with what its words say. */
export interface ItemClues {
  readonly text: string
  readonly item: Item
  readonly policy: Policy
  /** The zone of the part in which the item stands. */
  readonly above: Zone
  /** What its heading says of what stands below; undefined where it is no heading, or says nothing of it. */
  readonly says: HeadingClass
}

/** An item with items below it. */
export interface HeadingClues extends ItemClues {
  /** Its heading names who acts. */
  readonly namesWho: boolean
  /** What it says as a lead-in, where it is a sentence. */
  readonly lead: LeadInClass
}

/** A paragraph that leads in to what follows. */
export interface LeadInClues {
  readonly policy: Policy
  readonly above: Zone
  /** The zone that lead-ins of this kind of document open. */
  readonly after: Zone
  readonly says: Exclude<LeadInClass, undefined>
  /** Its list asks somebody to decide: "kính đề nghị … xem xét:". */
  readonly proposes: boolean
}

/** The beginning of a text whose first item or paragraph the rule decides, in a kind of document, and the zone that it gives. */
export interface ZoneExample {
  readonly text: string
  readonly policy: Policy
  /** The zone above: that in which such a document begins when absent. */
  readonly above?: Zone
  readonly zone: Zone
}

type HeadingRule = Step<HeadingClues, Zone, ZoneExample>
type LeafRule = Step<ItemClues, Zone, ZoneExample>
type LeadInRule = Step<LeadInClues, Zone, ZoneExample>

const isRegulation = ({ policy }: ItemClues): boolean => policy === 'normative' || policy === 'attached'
const headingOf = ({ text, item }: ItemClues): string => text.slice(item.textStart, item.headEnd)
const asks = ({ says }: ItemClues): boolean => says === 'orders' || says === 'execution'

/** The article that says who carries a normative document out. */
export const isExecution = (clues: ItemClues): boolean =>
  clues.says === 'execution' && clues.item.form === 'article' && strictExecution.test(headingOf(clues).toLowerCase())

/** What items below a heading must be to count: which part gives orders. The order is the meaning. */
export const headingZoneRules: readonly HeadingRule[] = [
  {
    id: 'zone-of-one-told',
    says: 'in the article on who carries a regulation out, a point that names who acts: below it verbs of doing count',
    decides: (clues) =>
      isRegulation(clues) && clues.above !== 'none' && clues.namesWho && clues.item.form !== 'article'
        ? strongest(clues.above, 'plan')
        : undefined,
    examples: [
      {
        text: '1. Sở Y tế:\na) Rà soát tủ thuốc.\nb) Bổ sung phao.',
        policy: 'normative',
        above: 'explicit',
        zone: 'plan',
      },
    ],
    counterExamples: [
      { text: '1. Hồ sơ gồm:\na) Đơn đề nghị.\nb) Bản vẽ.', policy: 'normative', above: 'explicit', zone: 'explicit' },
    ],
  },
  {
    id: 'zone-of-execution-article',
    says: 'the article of a regulation on who carries it out: what names who acts counts',
    decides: (clues) => (isRegulation(clues) && clues.above === 'none' && isExecution(clues) ? 'explicit' : undefined),
    examples: [
      {
        text: 'Điều 9. Tổ chức thực hiện\n1. Sở Y tế rà soát.\n2. Sở Nội vụ kiểm tra.',
        policy: 'normative',
        zone: 'explicit',
      },
    ],
    counterExamples: [
      { text: 'Điều 9. Hồ sơ cấp phép\n1. Đơn đề nghị.\n2. Bản vẽ.', policy: 'normative', zone: 'none' },
    ],
  },
  {
    id: 'zone-of-regulation',
    says: 'anywhere else in a regulation a heading changes nothing: rules of law give no orders',
    decides: (clues) => (isRegulation(clues) ? clues.above : undefined),
    examples: [{ text: 'Điều 9. Hồ sơ cấp phép\n1. Đơn đề nghị.\n2. Bản vẽ.', policy: 'normative', zone: 'none' }],
    counterExamples: [
      {
        text: 'Điều 9. Tổ chức thực hiện\n1. Sở Y tế rà soát.\n2. Sở Nội vụ kiểm tra.',
        policy: 'decision',
        zone: 'explicit',
      },
    ],
  },
  {
    id: 'zone-without-orders',
    says: 'a heading of aims, situation, results or bases: nothing below it counts',
    decides: ({ says }) => (says === 'none' ? 'none' : undefined),
    examples: [
      { text: 'I. MỤC ĐÍCH, YÊU CẦU\n1. Nâng cao nhận thức.\n2. Giữ nguồn nước.', policy: 'plan', zone: 'none' },
    ],
    counterExamples: [{ text: 'I. NHIỆM VỤ, GIẢI PHÁP\n1. Dọn kênh.\n2. Khơi cống.', policy: 'plan', zone: 'orders' }],
  },
  {
    id: 'zone-of-those-named',
    says: 'a heading of time, funds or papers: below it only what names who acts counts',
    decides: ({ says, above }) =>
      says === 'named' && above !== 'orders' ? (above === 'none' ? 'none' : 'explicit') : undefined,
    examples: [
      {
        text: 'IV. KINH PHÍ THỰC HIỆN\n1. Sở Tài chính bố trí vốn.\n2. Các xã lập dự toán.',
        policy: 'plan',
        zone: 'explicit',
      },
    ],
    counterExamples: [
      {
        text: 'IV. KINH PHÍ THỰC HIỆN\n1. Sở Tài chính bố trí vốn.\n2. Các xã lập dự toán.',
        policy: 'plan',
        above: 'orders',
        zone: 'orders',
      },
    ],
  },
  {
    id: 'zone-of-report-tasks',
    says: 'in a report the part of tasks to come, not that of how the work was led',
    decides: (clues) =>
      clues.policy === 'report' && asks(clues) && !tellsOfLeading(clues.item, clues.text) ? 'plan' : undefined,
    examples: [{ text: 'II. NHIỆM VỤ TRỌNG TÂM QUÝ IV\n1. Dọn kênh.\n2. Khơi cống.', policy: 'report', zone: 'plan' }],
    counterExamples: [
      {
        text: 'I. CÔNG TÁC CHỈ ĐẠO, TRIỂN KHAI\n1. Ban hành văn bản.\n2. Họp giao ban.',
        policy: 'report',
        zone: 'none',
      },
    ],
  },
  {
    id: 'zone-of-report',
    says: 'any other heading of a report changes nothing: it tells what has been done',
    decides: ({ policy, above }) => (policy === 'report' ? above : undefined),
    examples: [
      {
        text: 'I. CÔNG TÁC CHỈ ĐẠO, TRIỂN KHAI\n1. Ban hành văn bản.\n2. Họp giao ban.',
        policy: 'report',
        zone: 'none',
      },
    ],
    counterExamples: [{ text: 'I. NHIỆM VỤ, GIẢI PHÁP\n1. Dọn kênh.\n2. Khơi cống.', policy: 'plan', zone: 'orders' }],
  },
  {
    id: 'zone-of-decision-execution',
    says: 'the article of a decision on who carries it out: what names who acts counts',
    decides: ({ policy, says, item, namesWho }) =>
      policy === 'decision' && says === 'execution' && item.form === 'article' && !namesWho ? 'explicit' : undefined,
    examples: [
      {
        text: 'Điều 9. Tổ chức thực hiện\n1. Sở Y tế rà soát.\n2. Sở Nội vụ kiểm tra.',
        policy: 'decision',
        zone: 'explicit',
      },
    ],
    counterExamples: [],
  },
  {
    id: 'zone-of-decision-article',
    says: 'another article of a decision that speaks of tasks changes nothing, unless a team is told its duties',
    decides: (clues) =>
      clues.policy === 'decision' &&
      clues.says === 'orders' &&
      clues.item.form === 'article' &&
      !dutiesOfTeam.test(headingOf(clues))
        ? clues.above
        : undefined,
    examples: [
      { text: 'Điều 2. Nhiệm vụ, giải pháp\n1. Dọn kênh.\n2. Khơi cống.', policy: 'decision', zone: 'explicit' },
    ],
    counterExamples: [
      { text: 'Điều 2. Nhiệm vụ của Tổ kiểm tra\n1. Dọn kênh.\n2. Khơi cống.', policy: 'decision', zone: 'plan' },
    ],
  },
  {
    id: 'zone-of-decision-tasks',
    says: 'a part of tasks in a decision: verbs of doing count',
    decides: (clues) => (clues.policy === 'decision' && asks(clues) ? 'plan' : undefined),
    examples: [
      { text: 'Điều 2. Nhiệm vụ của Tổ kiểm tra\n1. Dọn kênh.\n2. Khơi cống.', policy: 'decision', zone: 'plan' },
    ],
    counterExamples: [
      { text: 'Điều 2. Nhiệm vụ, giải pháp\n1. Dọn kênh.\n2. Khơi cống.', policy: 'decision', zone: 'explicit' },
    ],
  },
  {
    id: 'zone-of-one-named',
    says: 'below a heading of a decision that names who acts verbs of doing count',
    decides: ({ policy, namesWho, above }) =>
      policy === 'decision' && namesWho && above !== 'none' ? strongest(above, 'plan') : undefined,
    examples: [{ text: '1. Sở Y tế:\na) Rà soát tủ thuốc.\nb) Bổ sung phao.', policy: 'decision', zone: 'plan' }],
    counterExamples: [{ text: '1. Đường vào bản:\na) Dọn đá.\nb) Khơi cống.', policy: 'decision', zone: 'explicit' }],
  },
  {
    id: 'zone-of-decision',
    says: 'any other heading of a decision changes nothing',
    decides: ({ policy, above }) => (policy === 'decision' ? above : undefined),
    examples: [{ text: '1. Đường vào bản:\na) Dọn đá.\nb) Khơi cống.', policy: 'decision', zone: 'explicit' }],
    counterExamples: [
      { text: '1. Sở Y tế:\na) Rà soát tủ thuốc.\nb) Bổ sung phao.', policy: 'decision', zone: 'plan' },
    ],
  },
  {
    id: 'zone-of-plan-execution',
    says: 'how a plan is carried out, where the heading names nobody: verbs of doing count',
    decides: ({ policy, says, namesWho, above }) =>
      policy === 'plan' && says === 'execution' && !namesWho ? strongest(above, 'plan') : undefined,
    examples: [
      { text: 'III. TỔ CHỨC THỰC HIỆN\n1. Sở Y tế rà soát.\n2. Sở Nội vụ kiểm tra.', policy: 'plan', zone: 'plan' },
    ],
    counterExamples: [
      { text: 'III. TỔ CHỨC THỰC HIỆN\n1. Sở Y tế rà soát.\n2. Sở Nội vụ kiểm tra.', policy: 'letter', zone: 'orders' },
    ],
  },
  {
    id: 'zone-of-news',
    says: 'in an article a heading of tasks changes nothing: only what somebody ordered counts',
    decides: (clues) => (clues.policy === 'news' && asks(clues) ? clues.above : undefined),
    examples: [{ text: 'I. NHIỆM VỤ, GIẢI PHÁP\n1. Dọn kênh.\n2. Khơi cống.', policy: 'news', zone: 'none' }],
    counterExamples: [{ text: 'I. NHIỆM VỤ, GIẢI PHÁP\n1. Dọn kênh.\n2. Khơi cống.', policy: 'plan', zone: 'orders' }],
  },
  {
    id: 'zone-of-tasks',
    says: 'a heading of tasks and solutions, or of who carries it out: all below it are orders',
    decides: (clues) => (asks(clues) ? 'orders' : undefined),
    examples: [{ text: 'I. NHIỆM VỤ, GIẢI PHÁP\n1. Dọn kênh.\n2. Khơi cống.', policy: 'plan', zone: 'orders' }],
    counterExamples: [
      { text: 'I. MỤC ĐÍCH, YÊU CẦU\n1. Nâng cao nhận thức.\n2. Giữ nguồn nước.', policy: 'plan', zone: 'none' },
    ],
  },
  {
    id: 'zone-of-whom-it-names',
    says: 'a heading that names who acts: all below it are orders',
    decides: ({ namesWho, above }) => (namesWho && above !== 'none' ? 'orders' : undefined),
    examples: [{ text: '1. Sở Y tế:\na) Rà soát tủ thuốc.\nb) Bổ sung phao.', policy: 'letter', zone: 'orders' }],
    counterExamples: [{ text: '1. Đường vào bản:\na) Dọn đá.\nb) Khơi cống.', policy: 'letter', zone: 'explicit' }],
  },
  {
    id: 'zone-of-plan-lead-in',
    says: 'in a plan, or where not all below are orders, an item that leads in to tasks: verbs of doing count',
    decides: ({ policy, lead, above }) =>
      above !== 'none' && (lead === 'plan' || (lead === 'orders' && policy === 'plan'))
        ? strongest(above, 'plan')
        : undefined,
    examples: [
      {
        text: '1. Các bản tiếp tục làm tốt một số nhiệm vụ sau đây, xong trước mùa mưa năm nay, báo cáo kết quả về Ủy ban nhân dân xã để tổng hợp, theo dõi, đôn đốc chung toàn xã; trong đó tập trung làm tốt các việc còn chậm của năm trước, nhất là những việc đã được cử tri kiến nghị nhiều lần nhưng chưa làm xong, cụ thể là thực hiện các nhiệm vụ sau:\na) Dọn đá.\nb) Khơi cống.',
        policy: 'plan',
        zone: 'plan',
      },
    ],
    counterExamples: [
      {
        text: '1. Các bản tiếp tục làm tốt một số nhiệm vụ sau đây, xong trước mùa mưa năm nay, báo cáo kết quả về Ủy ban nhân dân xã để tổng hợp, theo dõi, đôn đốc chung toàn xã; trong đó tập trung làm tốt các việc còn chậm của năm trước, nhất là những việc đã được cử tri kiến nghị nhiều lần nhưng chưa làm xong, cụ thể là thực hiện các nhiệm vụ sau:\na) Dọn đá.\nb) Khơi cống.',
        policy: 'letter',
        zone: 'orders',
      },
    ],
  },
  {
    id: 'zone-of-order-lead-in',
    says: 'an item that leads in to orders: all below it are orders',
    decides: ({ lead, above }) => (lead === 'orders' && above !== 'none' ? 'orders' : undefined),
    examples: [
      {
        text: '1. Các bản tiếp tục làm tốt một số nhiệm vụ sau đây, xong trước mùa mưa năm nay, báo cáo kết quả về Ủy ban nhân dân xã để tổng hợp, theo dõi, đôn đốc chung toàn xã; trong đó tập trung làm tốt các việc còn chậm của năm trước, nhất là những việc đã được cử tri kiến nghị nhiều lần nhưng chưa làm xong, cụ thể là thực hiện các nhiệm vụ sau:\na) Dọn đá.\nb) Khơi cống.',
        policy: 'letter',
        zone: 'orders',
      },
    ],
    counterExamples: [
      {
        text: '1. Các bản tiếp tục làm tốt một số nhiệm vụ sau đây, xong trước mùa mưa năm nay, báo cáo kết quả về Ủy ban nhân dân xã để tổng hợp, theo dõi, đôn đốc chung toàn xã; trong đó tập trung làm tốt các việc còn chậm của năm trước, nhất là những việc đã được cử tri kiến nghị nhiều lần nhưng chưa làm xong, cụ thể là thực hiện các nhiệm vụ sau:\na) Dọn đá.\nb) Khơi cống.',
        policy: 'plan',
        zone: 'plan',
      },
    ],
  },
  {
    id: 'zone-as-above',
    says: 'any other heading changes nothing',
    decides: ({ above }) => above,
    examples: [{ text: '1. Đường vào bản:\na) Dọn đá.\nb) Khơi cống.', policy: 'letter', zone: 'explicit' }],
    counterExamples: [
      { text: '1. Sở Y tế:\na) Rà soát tủ thuốc.\nb) Bổ sung phao.', policy: 'letter', zone: 'orders' },
    ],
  },
]

const longestLastArticle = 1500

/** What an item without items below it must be to count. */
export const leafZoneRules: readonly LeafRule[] = [
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
    decides: ({ says, above }) => (says === 'named' && above !== 'none' ? 'explicit' : undefined),
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
export const leadInZoneRules: readonly LeadInRule[] = [
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
    says: 'who answers tells: of what follows counts what names who acts, unless orders were given before, or in a plan',
    decides: ({ says, policy, above }) =>
      says === 'answer' && policy !== 'plan' ? (above === 'orders' ? 'orders' : 'explicit') : undefined,
    examples: [
      { text: 'Theo đề nghị của xã, Cục Thuế trả lời như sau:', policy: 'letter', above: 'plan', zone: 'explicit' },
    ],
    counterExamples: [{ text: 'Theo đề nghị của xã, Cục Thuế trả lời như sau:', policy: 'plan', zone: 'plan' }],
  },
  {
    id: 'zone-before-list',
    says: 'any other lead-in changes nothing',
    decides: ({ above }) => above,
    examples: [{ text: 'Theo đề nghị của xã, Cục Thuế trả lời như sau:', policy: 'plan', zone: 'plan' }],
    counterExamples: [
      { text: 'Theo đề nghị của xã, Cục Thuế trả lời như sau:', policy: 'letter', above: 'plan', zone: 'explicit' },
    ],
  },
]

/** The zone below a heading. */
export const zoneBelow = (clues: HeadingClues): Zone => decide(headingZoneRules, clues)?.value ?? clues.above

/** The zone of an item without items below it. */
export const leafZone = (clues: ItemClues): Zone => decide(leafZoneRules, clues)?.value ?? clues.above

/** The zone behind a lead-in. */
export const zoneAfter = (clues: LeadInClues): Zone => decide(leadInZoneRules, clues)?.value ?? clues.above
