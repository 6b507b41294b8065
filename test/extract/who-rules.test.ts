import { describe, expect, it } from 'vitest'
import { type WhoExample, type WhoRule, whoRules } from '../../src/extract/tasks/who-rules.ts'
import type { Assignee } from '../../src/model/task.ts'
import { readTasks } from './reading-tasks.ts'

const given = ({ text, who, type }: WhoExample): readonly Assignee[] =>
  readTasks(text, type)
    .tasks.flatMap(({ assignees }) => assignees)
    .filter(({ value }) => value === who)

describe.each(Object.values<WhoRule>(whoRules))('the rule $id', ({ id, role, source, examples, counterExamples }) => {
  it.each(examples)('gives $who: $text', (example) => {
    expect(given(example).map((one) => [one.rule, one.role, one.source])).toContainEqual([id, role, source])
  })
  if (counterExamples.length > 0)
    it.each(counterExamples)('does not give $who: $text', (example) => {
      expect(given(example).map(({ rule }) => rule)).not.toContain(id)
    })
})
