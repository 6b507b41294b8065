import { describe, expect, it } from 'vitest'
import type { Entry } from '../../src/extract/outline/entries.ts'
import { leadsTo } from '../../src/extract/tasks/behind-lead-in.ts'
import { leadOf } from '../../src/extract/tasks/below.ts'
import { firstContext } from '../../src/extract/tasks/candidate.ts'
import { headingActor } from '../../src/extract/tasks/headings.ts'
import { classOfHead } from '../../src/extract/tasks/item-heads.ts'
import { leadInZoneRules, leafZoneRules } from '../../src/extract/tasks/item-zone-rules.ts'
import { proposes, zones } from '../../src/extract/tasks/policy.ts'
import type { ItemClues, ZoneExample } from '../../src/extract/tasks/zone-clues.ts'
import { headingZoneRules } from '../../src/extract/tasks/zone-rules.ts'
import { isTitle } from '../../src/extract/tasks/zones.ts'
import type { Decision } from '../../src/model/rule.ts'
import { decide } from '../../src/text/ladder.ts'
import { readEntries } from './reading-tasks.ts'

type Decided = Decision<string> | undefined

function decideItem(example: ZoneExample, decides: (clues: ItemClues, titled: boolean) => Decided): Decided {
  const { text, entries } = readEntries(example.text)
  const item = entries.find((entry: Entry) => entry.kind === 'item')
  if (item?.kind !== 'item') throw new Error(`no item: ${example.text}`)
  const head = text.slice(item.textStart, item.headEnd)
  const titled = isTitle(head) || item.form === 'title'
  const says = titled || item.form === 'article' ? classOfHead(text, item) : undefined
  return decides(
    { text, item, policy: example.policy, above: example.above ?? zones[example.policy].before, says },
    titled,
  )
}

const heading = (example: ZoneExample): Decided =>
  decideItem(example, (clues, titled) => {
    const { text, item } = clues
    const namesWho = headingActor(text, item.textStart, item.headEnd) !== undefined
    const lead = leadOf(text.slice(item.textStart, item.headEnd).toLowerCase(), titled)
    return decide(headingZoneRules, { ...clues, namesWho, lead })
  })

const leaf = (example: ZoneExample): Decided => decideItem(example, (clues) => decide(leafZoneRules, clues))

function leadIn({ text, policy, above }: ZoneExample): Decided {
  const { before, after } = zones[policy]
  const paragraph = { kind: 'paragraph', start: 0, end: text.length, line: 0 } as const
  const says = leadsTo({ text, policy, answers: false, issuer: '' }, paragraph, firstContext(above ?? before))
  if (says === undefined) return undefined
  return decide(leadInZoneRules, { policy, above: above ?? before, after, says, proposes: proposes(text) })
}

describe.each([
  ['of a heading', headingZoneRules, heading],
  ['of an item', leafZoneRules, leaf],
  ['of a lead-in', leadInZoneRules, leadIn],
] as const)('the zone %s', (_, rules, decided) => {
  describe.each(rules.map(({ id, examples, counterExamples }) => ({ id, examples, counterExamples })))(
    'by the rule $id',
    ({ id, examples, counterExamples }) => {
      it.each(examples)('is $zone: $text', (example) => {
        expect(decided(example)).toEqual({ value: example.zone, rule: id })
      })
      it.each(counterExamples)('is told by another, $zone: $text', (example) => {
        expect(decided(example)?.value).toBe(example.zone)
        expect(decided(example)?.rule).not.toBe(id)
      })
    },
  )
})
