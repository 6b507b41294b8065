import type { CheckRule } from './rule.ts'

/** Where this share of the tasks names who acts, the one that does not was forgotten; else the document speaks to all. */
const usual = 0.6

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
    finds: ({ document: { tasks, recipients } }) => {
      // A letter orders those whom it is addressed to.
      if (recipients.some(({ role }) => role === 'to')) return []
      const silent = tasks.filter(({ assignees }) => assignees.length === 0)
      return silent.length <= tasks.length * (1 - usual) ? silent.map(({ span }) => ({ span })) : []
    },
    examples: [{ draft: 'plan', from: '3. Công chức Văn hóa - Xã hội tăng cường tuyên', to: '3. Tăng cường tuyên' }],
  },
]
