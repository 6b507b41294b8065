import type { Document } from '../../src/model/document.ts'
import { parseText } from '../../src/parse.ts'
import { agrees, pairUp, plainNumber, shown } from './compare.ts'
import { type Fixture, headerKeys } from './expected.ts'
import { scoreCitations } from './score-citations.ts'
import { scoreTasks } from './score-tasks.ts'
import { Skeleton } from './skeleton.ts'
import type { Miss, Tally } from './tally.ts'

/** Parses a fixture and counts what is as expected; every miss is kept with what was found in its place. */
export function scoreFixture(fixture: Fixture, tally: Tally): void {
  const document = parseText(fixture.text, fixture.file)
  const skeleton = new Skeleton(fixture.text)
  scoreHeader(fixture, document, tally)
  scoreSignatures(fixture, document, tally)
  scoreRecipients(fixture, document, tally)
  scoreCitations(fixture, document, skeleton, tally)
  scoreTasks(fixture, document, skeleton, tally)
}

function scoreHeader({ name, expected }: Fixture, { kind, header }: Document, tally: Tally): void {
  tally.check(kind === expected.kind, {
    document: name,
    measure: 'kind',
    item: 'kind',
    expected: expected.kind,
    found: kind,
  })
  let whole = true
  for (const key of headerKeys) {
    const found = header[key]?.value
    const right = agrees(expected.header[key], found, key === 'number' ? plainNumber : undefined)
    const miss: Miss = {
      document: name,
      measure: `header.${key}`,
      item: key,
      expected: shown(expected.header[key]),
      found: shown(found),
    }
    whole = tally.check(right, miss) && whole
  }
  tally.count('header, all eight', whole ? 1 : 0, 1)
}

function scoreSignatures({ name, expected }: Fixture, { signatures }: Document, tally: Tally): void {
  const measure = 'signatures'
  const pairs = pairUp(expected.signatures, signatures, (a, b) => (agrees(a.name, b.name?.value) ? 1 : 0))
  tally.count(measure, pairs.length, expected.signatures.length, signatures.length)
  expected.signatures.forEach((one, i) => {
    if (!pairs.some(([a]) => a === i))
      tally.miss({ document: name, measure, item: shown(one.name), expected: shown(one.name), found: 'none' })
  })
  signatures.forEach((one, j) => {
    const item = `extra: ${one.name?.value ?? 'no name'}`
    if (!pairs.some(([, b]) => b === j))
      tally.miss({ document: name, measure, item, expected: 'none', found: shown(one.name?.value) })
  })
  for (const [i, j] of pairs) {
    const one = expected.signatures[i]
    for (const key of ['title', 'authority'] as const) {
      const wanted = one?.[key]
      if (one === undefined || wanted === undefined) continue
      const found = signatures[j]?.[key]?.value
      tally.check(agrees(wanted, found), {
        document: name,
        measure: `signatures.${key}`,
        item: shown(one.name),
        expected: shown(wanted),
        found: shown(found),
      })
    }
  }
}

function scoreRecipients({ name, expected }: Fixture, document: Document, tally: Tally): void {
  const measure = 'recipients'
  const all = pairUp(expected.recipients, document.recipients, (a, b) =>
    a.role === b.role && agrees(a.value, b.value) ? 1 : 0,
  )
  const pairs = all.filter(([i]) => expected.recipients[i]?.optional !== true)
  const found = document.recipients.length - (all.length - pairs.length)
  tally.count(measure, pairs.length, expected.recipients.filter((one) => one.optional !== true).length, found)
  expected.recipients.forEach((one, i) => {
    const item = `${one.role} ${shown(one.value)}`
    if (one.optional !== true && !pairs.some(([a]) => a === i))
      tally.miss({ document: name, measure, item, expected: item, found: 'none' })
  })
  document.recipients.forEach((one, j) => {
    const text = `${one.role} ${one.value}`
    if (!all.some(([, b]) => b === j))
      tally.miss({ document: name, measure, item: `extra: ${text}`, expected: 'none', found: text })
  })
  for (const [i, j] of pairs) {
    const one = expected.recipients[i]
    if (one?.purpose === undefined) continue
    const purpose = document.recipients[j]?.purpose?.value
    tally.check(agrees(one.purpose, purpose), {
      document: name,
      measure: 'recipients.purpose',
      item: `${one.role} ${shown(one.value)}`,
      expected: shown(one.purpose),
      found: shown(purpose),
    })
  }
}
