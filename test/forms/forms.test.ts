import { describe, expect, it } from 'vitest'
import { forms } from '../../src/forms/list.ts'
import { asExpected, readCitations } from '../extract/reading.ts'

const empty = { kind: 'document', number: '', date: '', issuer: '', title: '' }

describe.each(forms.map((form) => [form.id, form] as const))('form %s', (id, form) => {
  it.each(form.examples.map((example) => [example.text, example] as const))('reads: %s', (text, example) => {
    const { citations } = readCitations(text)
    const seen = citations.map(asExpected).map((citation, i) => {
      const { text: whole, ...rest } = citation
      return example.citations[i]?.text === undefined ? rest : { ...rest, text: whole }
    })
    expect(seen).toEqual(example.citations.map((wanted) => ({ ...empty, ...wanted })))
  })

  it('is the form that reads one of its examples', () => {
    expect(
      form.examples.some((example) => readCitations(example.text).citations.some((citation) => citation.form === id)),
    ).toBe(true)
  })

  it.each(form.counterExamples)('finds nothing in: %s', (text) => {
    expect(
      readCitations(text)
        .citations.filter((citation) => citation.kind === 'document')
        .map((citation) => citation.text),
    ).toEqual([])
  })
})
