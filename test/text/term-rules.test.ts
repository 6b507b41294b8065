import { describe, expect, it } from 'vitest'
import { type TermExample, termRules } from '../../src/text/deadlines/term-rules.ts'
import { findDeadlines } from '../../src/text/deadlines.ts'

const read = ({ text }: TermExample): { readonly value: string | undefined; readonly told: string | undefined } => {
  const told: string[] = []
  const [first] = findDeadlines(text, '2031-10-12', (rule) => told.push(rule))
  return { value: first?.value, told: told[0] }
}

describe.each(termRules)('the rule $id', ({ id, examples, counterExamples }) => {
  it.each(examples)('decides in "$text"', (example) => {
    expect(read(example)).toEqual({ value: example.value, told: id })
  })
  it.each(counterExamples)('leaves to others "$text"', (example) => {
    const { value, told } = read(example)
    expect(value).toBe(example.value)
    expect(told).toBeDefined()
    expect(told).not.toBe(id)
  })
})
