import { decide } from '../../text/ladder.ts'
import { latin } from '../../text/letters.ts'
import { decisionZoneRules } from './decision-zone-rules.ts'
import type { Zone } from './policy.ts'
import {
  asksForWork,
  type HeadingClues,
  type HeadingZoneRule,
  headingOf,
  isCharge,
  isExecution,
  isOnSolutions,
  isRegulation,
  quotesLaw,
} from './zone-clues.ts'
import { strongest, tellsOfLeading } from './zones.ts'

/** "IV. KIẾN NGHỊ, ĐỀ XUẤT", "Một số đề xuất, kiến nghị". */
const requests = latin(
  /^(?:(?:những|một số|các) )?(?:kiến nghị|đề nghị|đề xuất)(?:(?:,| và)? ?(?:kiến nghị|đề nghị|đề xuất))?[\s.:]*$/iu,
)

const onlyDemands = /^(?:một số |các |những )?yêu cầu[\s.:]*$/iu

/** Too long for a title. */
const longLeadIn =
  '1. Cả bản tiếp tục làm tốt một số nhiệm vụ sau đây, xong trước mùa mưa năm nay, báo cáo kết quả về Ủy ban nhân dân xã để tổng hợp, theo dõi, đôn đốc chung toàn xã; trong đó tập trung làm tốt các việc còn chậm của năm trước, nhất là những việc đã được cử tri kiến nghị nhiều lần nhưng chưa làm xong, cụ thể là thực hiện các nhiệm vụ sau:\na) Dọn đá.\nb) Khơi cống.'

/** What items below a heading must be to count: which part gives orders. The order is the meaning. */
export const headingZoneRules: readonly HeadingZoneRule[] = [
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
      {
        text: 'Điều 9. Thi hành quyết định cưỡng chế\n1. Sở Y tế rà soát.\n2. Sở Nội vụ kiểm tra.',
        policy: 'normative',
        zone: 'none',
      },
    ],
  },
  {
    id: 'zone-of-charge',
    says: 'in a resolution that sets rules a body that is told what it is responsible for: below it verbs of doing count',
    decides: (clues) => (isCharge(clues) ? strongest(clues.above, 'plan') : undefined),
    examples: [
      {
        text: '1. Chủ tịch Ủy ban nhân dân các xã có trách nhiệm:\na) Rà soát tủ thuốc.\nb) Bổ sung phao.',
        policy: 'resolution',
        zone: 'plan',
      },
      {
        text: '2. Sở Y tế chịu trách nhiệm thực hiện:\na) Rà soát tủ thuốc.\nb) Bổ sung phao.',
        policy: 'resolution',
        zone: 'plan',
      },
    ],
    counterExamples: [
      {
        text: '1. Chủ tịch Ủy ban nhân dân các xã có trách nhiệm:\na) Rà soát tủ thuốc.\nb) Bổ sung phao.',
        policy: 'normative',
        zone: 'none',
      },
      {
        text: '1. Tổ chức, cá nhân nuôi cá có trách nhiệm:\na) Đăng ký lồng bè.\nb) Thu gom rác.',
        policy: 'resolution',
        zone: 'none',
      },
    ],
  },
  {
    id: 'zone-of-solutions',
    says: 'the article of a resolution on the solutions by which its aims are reached: below it verbs of doing count',
    decides: (clues) => (isOnSolutions(clues) ? strongest(clues.above, 'plan') : undefined),
    examples: [
      {
        text: 'Điều 5. Giải pháp thực hiện\n1. Rà soát các bến đò.\n2. Bổ sung phao.',
        policy: 'resolution',
        zone: 'plan',
      },
    ],
    counterExamples: [
      {
        text: 'Điều 5. Nguyên tắc phân bổ\n1. Rà soát các bến đò.\n2. Bổ sung phao.',
        policy: 'resolution',
        zone: 'none',
      },
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
    id: 'zone-of-quoted-article',
    says: 'an article in a letter is quoted from a law: nothing below it counts',
    decides: (clues) => (quotesLaw(clues) ? 'none' : undefined),
    examples: [
      {
        text: 'Điều 9. Nhiệm vụ của cơ quan thuế\n1. Sở Y tế rà soát.\n2. Sở Nội vụ kiểm tra.',
        policy: 'letter',
        zone: 'none',
      },
    ],
    counterExamples: [
      {
        text: 'Điều 9. Tổ chức thực hiện\n1. Sở Y tế rà soát.\n2. Sở Nội vụ kiểm tra.',
        policy: 'decision',
        zone: 'explicit',
      },
    ],
  },
  {
    id: 'zone-of-described-list',
    says: 'an item above examples, or the units of which something consists: nothing below it counts',
    decides: ({ lead }) => (lead === 'description' ? 'none' : undefined),
    examples: [
      {
        text: '1. Bộ máy làm việc của Viện gồm có:\na) Vụ Kiểm sát án dân sự.\nb) Vụ Tổ chức cán bộ.',
        policy: 'decision',
        zone: 'none',
      },
    ],
    counterExamples: [
      {
        text: '1. Giao các đơn vị trực thuộc Sở thực hiện các nhiệm vụ sau:\na) Dọn đá.\nb) Khơi cống.',
        policy: 'decision',
        zone: 'plan',
      },
    ],
  },
  {
    id: 'zone-of-demands',
    says: '"Yêu cầu" by itself in a directive, a conclusion or a letter: what is demanded; plans head their aims so',
    decides: (clues) =>
      (clues.policy === 'directive' || clues.policy === 'letter') && onlyDemands.test(headingOf(clues))
        ? 'orders'
        : undefined,
    examples: [{ text: 'III. YÊU CẦU\n1. Dọn kênh.\n2. Khơi cống.', policy: 'directive', zone: 'orders' }],
    counterExamples: [
      { text: 'II. YÊU CẦU\n1. Dọn kênh.\n2. Khơi cống.', policy: 'plan', zone: 'none' },
      { text: 'I. MỤC ĐÍCH, YÊU CẦU\n1. Dọn kênh.\n2. Khơi cống.', policy: 'directive', zone: 'none' },
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
    says: 'a heading of time, funds or papers: below it only what names who acts counts, unless a plan says there how it is carried out',
    decides: ({ says, above, policy, inExecution }) =>
      says === 'named' && above !== 'orders' && !(policy === 'plan' && inExecution)
        ? above === 'none' || above === 'told'
          ? above
          : 'explicit'
        : undefined,
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
    id: 'zone-of-report-requests',
    says: 'in a report the part of what it asks of others: what names who acts counts',
    decides: (clues) => (clues.policy === 'report' && requests.test(headingOf(clues)) ? 'explicit' : undefined),
    examples: [
      {
        text: 'IV. KIẾN NGHỊ, ĐỀ XUẤT\n1. Sở Y tế bổ sung thuốc.\n2. Sửa tủ thuốc.',
        policy: 'report',
        zone: 'explicit',
      },
    ],
    counterExamples: [
      { text: 'IV. KIẾN NGHỊ, ĐỀ XUẤT\n1. Sở Y tế bổ sung thuốc.\n2. Sửa tủ thuốc.', policy: 'plan', zone: 'orders' },
    ],
  },
  {
    id: 'zone-of-one-asked',
    says: 'below a heading of that part that names who is asked verbs of doing count',
    decides: ({ policy, namesWho, above }) =>
      policy === 'report' && namesWho && above === 'explicit' ? 'plan' : undefined,
    examples: [
      { text: '1. Đối với Sở Y tế:\na) Bổ sung thuốc.\nb) Sửa tủ.', policy: 'report', above: 'explicit', zone: 'plan' },
    ],
    counterExamples: [{ text: '1. Đối với Sở Y tế:\na) Bổ sung thuốc.\nb) Sửa tủ.', policy: 'report', zone: 'none' }],
  },
  {
    id: 'zone-of-report-tasks',
    says: 'in a report the part of tasks to come, not that of how the work was led',
    decides: (clues) =>
      clues.policy === 'report' && asksForWork(clues) && !tellsOfLeading(clues.item, clues.text) ? 'plan' : undefined,
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
  ...decisionZoneRules,
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
    decides: (clues) => (clues.policy === 'news' && asksForWork(clues) ? clues.above : undefined),
    examples: [{ text: 'I. NHIỆM VỤ, GIẢI PHÁP\n1. Dọn kênh.\n2. Khơi cống.', policy: 'news', zone: 'none' }],
    counterExamples: [{ text: 'I. NHIỆM VỤ, GIẢI PHÁP\n1. Dọn kênh.\n2. Khơi cống.', policy: 'plan', zone: 'orders' }],
  },
  {
    id: 'zone-of-answered-tasks',
    says: 'in a letter that answers or explains a heading of tasks: verbs of doing count, below one of what it asks for what names who acts',
    decides: (clues) =>
      clues.above === 'told' && asksForWork(clues)
        ? requests.test(headingOf(clues))
          ? 'explicit'
          : 'plan'
        : undefined,
    examples: [
      { text: 'II. NHIỆM VỤ, GIẢI PHÁP\n1. Dọn kênh.\n2. Khơi cống.', policy: 'letter', above: 'told', zone: 'plan' },
      {
        text: 'II. ĐỀ XUẤT, KIẾN NGHỊ\n1. Sở Y tế bổ sung thuốc.\n2. Sửa tủ thuốc.',
        policy: 'letter',
        above: 'told',
        zone: 'explicit',
      },
    ],
    counterExamples: [
      { text: 'I. NHIỆM VỤ, GIẢI PHÁP\n1. Dọn kênh.\n2. Khơi cống.', policy: 'letter', zone: 'orders' },
    ],
  },
  {
    id: 'zone-of-tasks',
    says: 'a heading of tasks and solutions, or of who carries it out: all below it are orders',
    decides: (clues) => (asksForWork(clues) ? 'orders' : undefined),
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
    examples: [{ text: longLeadIn, policy: 'plan', zone: 'plan' }],
    counterExamples: [{ text: longLeadIn, policy: 'letter', zone: 'orders' }],
  },
  {
    id: 'zone-of-order-lead-in',
    says: 'an item that leads in to orders: all below it are orders',
    decides: ({ lead, above }) => (lead === 'orders' && above !== 'none' ? 'orders' : undefined),
    examples: [{ text: longLeadIn, policy: 'letter', zone: 'orders' }],
    counterExamples: [{ text: longLeadIn, policy: 'plan', zone: 'plan' }],
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

/** The zone below a heading. */
export const zoneBelow = (clues: HeadingClues): Zone => decide(headingZoneRules, clues)?.value ?? clues.above
