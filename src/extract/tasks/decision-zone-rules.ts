import { decidingOpenings } from '../../lexicon/order-cues.ts'
import { latin, latinPattern } from '../../text/letters.ts'
import { asksForWork, type HeadingZoneRule, headingOf } from './zone-clues.ts'
import { dutiesOfTeam, strongest, tasksToCome } from './zones.ts'

const decides = latinPattern(`^(?:${decidingOpenings.join('|')})(?!\\p{L})`, 'i')

/** "Phân công thực hiện:", "Giao nhiệm vụ cụ thể như sau:" */
const handsOutWork = latin(
  /^(?:phân công|giao)(?: (?:tổ chức )?(?:thực hiện|nhiệm vụ|công việc|trách nhiệm|phụ trách))+(?: (?:cụ thể|như sau|sau(?: đây)?))* ?:$/iu,
)

/** What the headings of a decision say of the items below them: its articles decide, some hand out work. */
export const decisionZoneRules: readonly HeadingZoneRule[] = [
  {
    id: 'zone-of-work-handed-out',
    says: 'the article of a decision that hands out work, up to a colon: verbs of doing count',
    decides: (clues) => (clues.policy === 'decision' && handsOutWork.test(headingOf(clues)) ? 'plan' : undefined),
    examples: [
      { text: 'Điều 2. Phân công thực hiện:\n- Các chi hội bình xét.\n- Rà soát.', policy: 'decision', zone: 'plan' },
    ],
    counterExamples: [
      { text: 'Điều 9. Phân công thực hiện\n1. Rà soát.\n2. Kiểm tra.', policy: 'decision', zone: 'explicit' },
    ],
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
    says: 'another article of a decision that speaks of tasks changes nothing, unless it tells what is to come or a team its duties',
    decides: (clues) =>
      clues.policy === 'decision' &&
      clues.says === 'orders' &&
      clues.item.form === 'article' &&
      !dutiesOfTeam.test(headingOf(clues)) &&
      !tasksToCome.test(headingOf(clues))
        ? clues.above
        : undefined,
    examples: [
      { text: 'Điều 2. Nhiệm vụ, quyền hạn\n1. Dọn kênh.\n2. Khơi cống.', policy: 'decision', zone: 'explicit' },
    ],
    counterExamples: [
      { text: 'Điều 2. Nhiệm vụ, giải pháp\n1. Dọn kênh.\n2. Khơi cống.', policy: 'decision', zone: 'plan' },
      { text: 'Điều 2. Nhiệm vụ của Tổ kiểm tra\n1. Dọn kênh.\n2. Khơi cống.', policy: 'decision', zone: 'plan' },
    ],
  },
  {
    id: 'zone-of-decision-tasks',
    says: 'a part of tasks in a decision: verbs of doing count',
    decides: (clues) => (clues.policy === 'decision' && asksForWork(clues) ? 'plan' : undefined),
    examples: [
      { text: 'Điều 2. Nhiệm vụ của Tổ kiểm tra\n1. Dọn kênh.\n2. Khơi cống.', policy: 'decision', zone: 'plan' },
    ],
    counterExamples: [
      { text: 'Điều 2. Nhiệm vụ, quyền hạn\n1. Dọn kênh.\n2. Khơi cống.', policy: 'decision', zone: 'explicit' },
    ],
  },
  {
    id: 'zone-of-what-is-decided',
    says: 'an article that itself decides something changes nothing, though it names bodies',
    decides: (clues) =>
      clues.policy === 'decision' && clues.item.form === 'article' && decides.test(headingOf(clues))
        ? clues.above
        : undefined,
    examples: [
      {
        text: 'Điều 1. Tăng thêm số lượng Phó Giám đốc của các sở, ban, ngành sau đây:\n1. Tăng thêm 01 Phó Giám đốc.\n2. Bố trí trụ sở.',
        policy: 'decision',
        zone: 'explicit',
      },
    ],
    counterExamples: [
      { text: 'Điều 2. Sở Y tế:\na) Rà soát tủ thuốc.\nb) Bổ sung phao.', policy: 'decision', zone: 'plan' },
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
]
