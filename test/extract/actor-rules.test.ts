import { describe, expect, it } from 'vitest'
import { readActor } from '../../src/extract/tasks/actors.ts'
import { beginnings } from '../../src/extract/tasks/names/beginnings.ts'
import type { ActorExample } from '../../src/extract/tasks/names/reading.ts'
import { nameRules } from '../../src/extract/tasks/names/rules.ts'

const read = ({ text, open, heading }: ActorExample): { readonly name: string; readonly told: readonly string[] } => {
  const told: string[] = []
  const actor = readActor(text, 0, text.length, open === true, heading === true, (rule) => told.push(rule))
  return { name: actor === undefined ? '' : text.slice(actor.start, actor.end), told }
}

const rules = [...beginnings, ...nameRules].map(({ id, examples, counterExamples }) => ({
  id,
  examples,
  counterExamples,
}))

describe.each(rules)('the rule $id', ({ id, examples, counterExamples }) => {
  it.each(examples)('decides in "$text"', (example) => {
    const { name, told } = read(example)
    expect(name).toBe(example.name)
    expect(told).toContain(id)
  })
  it.each(counterExamples)('is not needed in "$text"', (example) => {
    const { name, told } = read(example)
    expect(name).toBe(example.name)
    expect(told).not.toContain(id)
  })
})
