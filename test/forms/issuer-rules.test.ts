import { describe, expect, it } from 'vitest'
import { readBody } from '../../src/forms/issuer/body.ts'
import { jointRules } from '../../src/forms/issuer/joint-rules.ts'
import type { NameExample } from '../../src/forms/issuer/name-rule.ts'
import { wordRules } from '../../src/forms/issuer/word-rules.ts'

const name = ({ text }: NameExample): { readonly value: string; readonly told: readonly string[] } => {
  const told: string[] = []
  const end = readBody(text, 0, (rule) => told.push(rule))
  return { value: text.slice(0, Math.max(0, end)), told }
}

const rules = [...jointRules, ...wordRules].map(({ id, examples, counterExamples }) => ({
  id,
  examples,
  counterExamples,
}))

describe.each(rules)('the rule $id', ({ id, examples, counterExamples }) => {
  it.each(examples)('decides in "$text"', (example) => {
    const { value, told } = name(example)
    expect(value).toBe(example.value)
    expect(told).toContain(id)
  })
  it.each(counterExamples)('is not needed in "$text"', (example) => {
    const { value, told } = name(example)
    expect(value).toBe(example.value)
    expect(told).not.toContain(id)
  })
})
