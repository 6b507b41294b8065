import { describe, expect, it } from 'vitest'
import { checkDraft, checkRules } from '../../src/check/check.ts'
import { drafts } from '../../src/check/drafts.ts'
import type { Change } from '../../src/check/rule.ts'
import { parseText } from '../../src/parse.ts'

const found = (text: string, known: Change['known'] = []): string[] => {
  const document = parseText(text)
  const told = document.citedDocuments.flatMap(({ id, number }) =>
    known.filter((one) => one.number === number?.value).map((one) => [id, one] as const),
  )
  return checkDraft({ document, text, known: new Map(told) }).map(({ rule }) => rule)
}
function changed({ draft, from, to }: Change): string {
  expect(drafts[draft], `the draft ${draft} holds what the example changes`).toContain(from)
  return drafts[draft].replace(from, to)
}

describe('the rules of form', () => {
  it.each(Object.entries(drafts))('find nothing in the well-formed %s', (_, text) => {
    expect(found(text)).toEqual([])
  })

  it.each(checkRules.flatMap((rule) => rule.examples.map((change) => ({ rule, change }))))(
    '$rule.id finds its example ($change.draft)',
    ({ rule, change }) => {
      expect(found(changed(change), change.known)).toContain(rule.id)
    },
  )

  it.each(checkRules.flatMap((rule) => (rule.counterExamples ?? []).map((change) => ({ rule, change }))))(
    '$rule.id leaves its counter-example alone ($change.draft)',
    ({ rule, change }) => {
      expect(found(changed(change), change.known)).not.toContain(rule.id)
    },
  )

  it('have each one id, a source and words in both languages', () => {
    expect(new Set(checkRules.map(({ id }) => id)).size).toBe(checkRules.length)
    for (const { source, says } of checkRules)
      expect([source, says.vi, says.en].every((words) => words !== '')).toBe(true)
  })

  it('point at the text', () => {
    const text = changed({ draft: 'decision', from: '05/QĐ-UBND', to: '5/QĐ-UBND' })
    const [finding] = checkDraft({ document: parseText(text), text })
    expect(finding).toMatchObject({ rule: 'number-padded', severity: 'warning', instead: '05/QĐ-UBND' })
    expect(text.slice(finding?.span.start, finding?.span.end)).toContain('5/QĐ-UBND')
  })
})
