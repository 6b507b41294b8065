import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { readActor } from '../../src/extract/tasks/actors.ts'
import { beginnings } from '../../src/extract/tasks/names/beginnings.ts'
import { headAt } from '../../src/extract/tasks/names/heads.ts'
import { type ActorExample, NameReading } from '../../src/extract/tasks/names/reading.ts'
import { decideName, nameRules } from '../../src/extract/tasks/names/rules.ts'
import { decide } from '../../src/text/ladder.ts'

const folder = fileURLToPath(new URL('../../fixtures/', import.meta.url))

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

it('rules that wait for a verb, or for a word before, would decide nothing elsewhere', () => {
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.txt'))) {
    const text = readFileSync(folder + file, 'utf8').normalize('NFC')
    for (let at = 0; at < text.length; at += 1) {
      const head = headAt(text, at)
      if (head === undefined) continue
      const name = new NameReading(text, at, at + head.trimEnd().length, text.length, at % 2 === 0, at % 3 === 0)
      while (name.next()) {
        const said = decideName(name)
        const all = nameRules.filter(({ at: only }) => !Array.isArray(only) || only.includes(name.word))
        if (decide(all, name)?.rule !== said?.rule) expect({ file, at, said }).toBeUndefined()
        const step = said?.value ?? { passes: name.word.length }
        if (step === 'nobody' || 'ends' in step) break
        name.pass(step)
      }
    }
  }
})
