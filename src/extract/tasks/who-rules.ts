import type { Step } from '../../model/rule.ts'
import type { Assignee } from '../../model/task.ts'

/** A whole text, as a document of that type (Chỉ thị when absent), and one name that the rule gives. */
export interface WhoExample {
  readonly text: string
  readonly who: string
  readonly type?: string
}

/** Where the names of those stand who do a task: with what role they are given, and from where. */
export interface WhoRule extends Omit<Step<never, never, WhoExample>, 'decides'>, Pick<Assignee, 'role' | 'source'> {}

const order = (item: string): string => `Chủ tịch yêu cầu:\n\n1. ${item}\n\n2. Sở Nội vụ kiểm tra.\n`

/**
 * Who does a task, in the order in which they are given. Cells of a row say it alone; the heading speaks where the item itself
 * names nobody, the lead-in where nothing else does.
 */
export const whoRules = {
  labelled: {
    id: 'who-of-labelled-line',
    says: 'a labelled line, bracket or cell: "Đơn vị chủ trì: …"',
    role: 'lead',
    source: 'item',
    examples: [{ text: order('Phát áo phao (đơn vị thực hiện: Sở Y tế).'), who: 'Sở Y tế' }],
    counterExamples: [],
  },
  labelledSupport: {
    id: 'support-of-labelled-line',
    says: 'a labelled line, bracket or cell: "Đơn vị phối hợp: …"',
    role: 'support',
    source: 'item',
    examples: [
      { text: order('Phát áo phao (đơn vị thực hiện: Sở Y tế; đơn vị phối hợp: Tỉnh đoàn).'), who: 'Tỉnh đoàn' },
    ],
    counterExamples: [],
  },
  heading: {
    id: 'who-of-heading',
    says: 'the nearest heading that names somebody, where the item names nobody',
    role: 'lead',
    source: 'heading',
    examples: [
      {
        text: 'Chủ tịch yêu cầu:\n\n1. Sở Y tế:\n\na) Phát áo phao cho các bến đò.\n\nb) Báo cáo kết quả.\n\n2. Sở Nội vụ kiểm tra.\n',
        who: 'Sở Y tế',
      },
    ],
    counterExamples: [],
  },
  sentence: {
    id: 'who-of-sentence',
    says: 'the one who acts in a sentence of the item, or whom a verb of giving hands the duty',
    role: 'lead',
    source: 'item',
    examples: [
      { text: order('Sở Y tế phát áo phao cho các bến đò.'), who: 'Sở Y tế' },
      { text: order('Giao Sở Y tế phát áo phao cho các bến đò.'), who: 'Sở Y tế' },
    ],
    counterExamples: [{ text: order('Phát áo phao, có Sở Y tế phối hợp.'), who: 'Sở Y tế' }],
  },
  thing: {
    id: 'who-with-a-name',
    says: 'something with a name of its own before the verb, though no word of a body begins it',
    role: 'lead',
    source: 'item',
    examples: [{ text: order('Bếp ăn Trung đoàn 8 nấu 300 suất cơm.'), who: 'Bếp ăn Trung đoàn 8' }],
    counterExamples: [{ text: order('Sở Y tế phát áo phao cho các bến đò.'), who: 'Sở Y tế' }],
  },
  handed: {
    id: 'who-handed-over',
    says: 'a duty handed out further on in the sentence: "…; giao Sở Y tế …"',
    role: 'lead',
    source: 'item',
    examples: [{ text: order('Phát áo phao cho các bến đò; giao Sở Y tế tập huấn sơ cứu.'), who: 'Sở Y tế' }],
    counterExamples: [],
  },
  behindSemicolon: {
    id: 'who-behind-semicolon',
    says: 'another one who acts behind a semicolon: "Sở A …; Sở B …"',
    role: 'lead',
    source: 'item',
    examples: [{ text: order('Sở Y tế phát áo phao; Tỉnh đoàn dạy bơi cho thiếu nhi.'), who: 'Tỉnh đoàn' }],
    counterExamples: [{ text: order('Sở Y tế phát áo phao; tập huấn sơ cứu.'), who: 'Tỉnh đoàn' }],
  },
  bracket: {
    id: 'who-in-brackets',
    says: 'behind the duty, in brackets, behind a dash or "do": "… (Sở Y tế chủ trì)", "… do Sở Y tế phụ trách"',
    role: 'lead',
    source: 'item',
    examples: [
      { text: order('Phát áo phao cho các bến đò (Sở Y tế chủ trì; xong trước ngày 5/6).'), who: 'Sở Y tế' },
      { text: order('Phát áo phao cho các bến đò (giao Sở Y tế).'), who: 'Sở Y tế' },
      { text: order('Phát áo phao cho các bến đò - Sở Y tế chịu trách nhiệm.'), who: 'Sở Y tế' },
      { text: order('Phát áo phao cho các bến đò do Sở Y tế phụ trách.'), who: 'Sở Y tế' },
    ],
    counterExamples: [
      { text: order('Phát áo phao cho các bến đò (Sở Y tế cấp năm trước).'), who: 'Sở Y tế' },
      { text: order('Sở Nội vụ phát áo phao (do Sở Y tế cấp).'), who: 'Sở Y tế' },
      { text: order('Kiểm tra các bến đò do Sở Y tế quản lý.'), who: 'Sở Y tế' },
    ],
  },
  leadIn: {
    id: 'who-of-lead-in',
    says: 'those whom the lead-in addresses, where nothing else names anybody',
    role: 'lead',
    source: 'lead-in',
    examples: [
      {
        text: 'Chủ tịch yêu cầu các sở, ngành thực hiện các nhiệm vụ sau:\n\n1. Phát áo phao cho các bến đò.\n\n2. Tập huấn sơ cứu.\n',
        who: 'các sở, ngành',
      },
    ],
    counterExamples: [],
  },
  cooperation: {
    id: 'support-of-sentence',
    says: 'those with whom it is done: "phối hợp với …", "giao A cùng B …"',
    role: 'support',
    source: 'item',
    examples: [
      { text: order('Sở Y tế phối hợp với Tỉnh đoàn phát áo phao.'), who: 'Tỉnh đoàn' },
      { text: order('Giao Sở Y tế cùng Sở Nội vụ kiểm tra các trạm.'), who: 'Sở Nội vụ' },
    ],
    counterExamples: [],
  },
  headingSupport: {
    id: 'support-of-heading',
    says: 'those with whom the one does it whom the heading names: "Sở Y tế chủ trì, phối hợp với …:"',
    role: 'support',
    source: 'heading',
    examples: [
      {
        text: 'Chủ tịch yêu cầu:\n\n1. Sở Y tế chủ trì, phối hợp với Tỉnh đoàn:\n\na) Phát áo phao cho các bến đò.\n\nb) Tập huấn sơ cứu.\n\n2. Sở Nội vụ kiểm tra.\n',
        who: 'Tỉnh đoàn',
      },
    ],
    counterExamples: [
      {
        text: 'Chủ tịch yêu cầu:\n\n1. Sở Y tế chủ trì, phối hợp với Tỉnh đoàn:\n\na) Sở Nội vụ phát áo phao cho các bến đò.\n\n2. Sở Nội vụ kiểm tra.\n',
        who: 'Tỉnh đoàn',
      },
    ],
  },
} as const satisfies Readonly<Record<string, WhoRule>>
