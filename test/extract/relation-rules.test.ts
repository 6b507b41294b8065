import { describe, expect, it } from 'vitest'
import type { RelationExample } from '../../src/extract/relations/relation-rule.ts'
import { reference, relationRules } from '../../src/extract/relations/rules.ts'
import type { Relation } from '../../src/model/citation.ts'
import { readCitations } from './reading.ts'

function read({ text, by = 'CV' }: RelationExample): Relation | undefined {
  return readCitations(text, { type: { value: by, name: by } }).citations.find(({ kind }) => kind === 'document')
    ?.relation
}

describe.each([...relationRules, reference])('the relation rule $id', ({ id, examples, counterExamples }) => {
  it.each(examples)('reads $relation: $text', (example) => {
    const relation = read(example)
    expect({ value: relation?.value, rule: relation?.rule }).toEqual({ value: example.relation, rule: id })
  })
  if (counterExamples.length > 0)
    it.each(counterExamples)('does not read: $text', (example) => {
      const relation = read(example)
      expect(relation?.value).toBe(example.relation)
    })
})
