import { describe, expect, it } from 'vitest'
import { labelledTerm, type WhenExample, whenRules } from '../../src/extract/tasks/when-rules.ts'
import type { Deadline } from '../../src/model/task.ts'
import { readTasks } from './reading-tasks.ts'

const when = ({ text }: WhenExample): Deadline | undefined =>
  readTasks(`Chủ tịch yêu cầu:\n\n1. ${text}\n\n2. Sở Nội vụ kiểm tra.\n`, 'CT', '2031-10-12').tasks[0]?.deadline

describe.each([labelledTerm, ...whenRules])('the rule $id', ({ id, examples, counterExamples }) => {
  it.each(examples)('gives $value: $text', (example) => {
    const deadline = when(example)
    expect([deadline?.value, deadline?.rule]).toEqual([example.value, id])
  })
  it.each(counterExamples)('leaves to others: $text', (example) => {
    const deadline = when(example)
    expect(deadline?.value).toBe(example.value)
    expect(deadline?.rule).not.toBe(id)
  })
})
