import { describe, expect, it } from 'vitest'
import { kindRules } from '../../src/extract/header/kind.ts'
import { parseText } from '../../src/parse.ts'

describe.each(kindRules)('the kind rule $id', ({ id, examples, counterExamples }) => {
  it.each(examples)('$kind: $text', ({ text, kind }) => {
    const read = parseText(text)
    expect({ kind: read.kind, rule: read.kindRule }).toEqual({ kind, rule: id })
  })
  if (counterExamples.length > 0)
    it.each(counterExamples)('not $text', ({ text, kind }) => {
      const read = parseText(text)
      expect(read.kind).toBe(kind)
      expect(read.kindRule).not.toBe(id)
    })
})
