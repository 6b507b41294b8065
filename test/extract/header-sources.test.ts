import { describe, expect, it } from 'vitest'
import { dateSources } from '../../src/extract/header/sources/date-sources.ts'
import type { HeaderExample } from '../../src/extract/header/sources/example-texts.ts'
import { issuerSources } from '../../src/extract/header/sources/issuer-sources.ts'
import { numberSources } from '../../src/extract/header/sources/number-sources.ts'
import { onlySources } from '../../src/extract/header/sources/only-sources.ts'
import { subjectSources } from '../../src/extract/header/sources/subject-sources.ts'
import { systemRules } from '../../src/extract/header/system.ts'
import { laterTypeRules, typeRules } from '../../src/extract/header/type.ts'
import type { Header } from '../../src/model/document.ts'
import { parseText } from '../../src/parse.ts'

interface Source {
  readonly id: string
  readonly examples: readonly HeaderExample[]
  readonly counterExamples: readonly HeaderExample[]
}
type Field = Exclude<keyof Header, 'issuers'>

const ladders: readonly (readonly [Field, readonly Source[]])[] = [
  ['system', systemRules],
  ['superior', [onlySources.superior]],
  ['issuer', issuerSources],
  ['type', [...typeRules, ...laterTypeRules]],
  ['number', numberSources],
  ['place', [onlySources.place]],
  ['date', dateSources],
  ['subject', subjectSources],
  ['urgency', [onlySources.urgency]],
  ['secrecy', [onlySources.secrecy]],
]

describe.each(ladders)('the sources of the %s', (field, sources) => {
  const read = ({ text, path }: HeaderExample): { value: string | undefined; rule: string | undefined } => {
    const value = parseText(text, path).header[field]
    return { value: value?.value, rule: value?.rule }
  }
  for (const { id, examples, counterExamples } of sources) {
    it.each(examples)(`${id}: $value`, (example) => {
      expect(read(example)).toEqual({ value: example.value, rule: id })
    })
    if (counterExamples.length > 0)
      it.each(counterExamples)(`not ${id}: $value`, (example) => {
        const { value, rule } = read(example)
        expect(value).toBe(example.value)
        expect(rule).not.toBe(id)
      })
  }
})
