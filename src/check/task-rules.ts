import type { Task } from '../model/task.ts'
import { isNormative } from './places.ts'
import type { CheckRule } from './rule.ts'

/** Where this share of the tasks of one part names who acts, the one that does not was forgotten; else the part speaks to all. */
const usual = 0.6

/** "Khuyến khích các địa phương …", "Nghiêm cấm …", "Cấp phê duyệt: Thủ tướng Chính phủ": said to everybody, or of whom the label tells. */
const speaksToAll = /^(?:khuyến khích|động viên|nghiêm cấm|cấm|không)(?!\p{L})|^[^:;,.]{3,40}: \p{Lu}/iu

/** The part in which a task stands: what lies under one marker and heading. */
const partOf = ({ path, heading }: Task): string => [...path.slice(0, -1), heading ?? ''].join('\n')

/** What is ordered: by whom it is to be done. */
export const taskRules: readonly CheckRule[] = [
  {
    id: 'task-without-actor',
    severity: 'info',
    systems: ['state', 'party', 'front'],
    source: 'Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, mục II.6 (nội dung rõ ràng, chính xác)',
    says: {
      vi: 'nhiệm vụ chưa nói ai thực hiện',
      en: 'nobody is named who is to do this',
    },
    ofDrafts: true,
    finds: (draft) => {
      const { tasks, recipients } = draft.document
      // A letter orders those whom it is addressed to; a law-making document says what is to be, to everybody.
      if (recipients.some(({ role }) => role === 'to') || isNormative(draft)) return []
      const parts = new Map<string, Task[]>()
      for (const task of tasks) {
        const part = parts.get(partOf(task))
        if (part) part.push(task)
        else parts.set(partOf(task), [task])
      }
      return [...parts.values()].flatMap((sisters) => {
        const silent = sisters.filter(({ assignees, value }) => assignees.length === 0 && !speaksToAll.test(value))
        return silent.length <= sisters.length * (1 - usual) ? silent.map(({ span }) => ({ span })) : []
      })
    },
    examples: [{ draft: 'plan', from: '3. Công chức Văn hóa - Xã hội tăng cường tuyên', to: '3. Tăng cường tuyên' }],
    counterExamples: [
      {
        draft: 'plan',
        from: '3. Công chức Văn hóa - Xã hội tăng cường tuyên',
        to: '3. Khuyến khích các hộ dân tăng cường tuyên',
      },
    ],
  },
]
