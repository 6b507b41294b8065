import type { Document } from '../../src/model/document.ts'
import type { Span } from '../../src/model/span.ts'
import { parseText } from '../../src/parse.ts'
import { agrees, alternatives, pairUp, plainNumber, sameNames, shown } from './compare.ts'
import { type Fixture, headerKeys } from './expected.ts'
import { scoreCitations } from './score-citations.ts'
import { likeness, overlap, Skeleton } from './skeleton.ts'
import type { Tally } from './tally.ts'

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
  tally.check(kind === expected.kind, { document: name, measure: 'kind', item: 'kind', expected: expected.kind, found: kind })
  let whole = true
  for (const key of headerKeys) {
    const found = header[key]?.value
    const right = agrees(expected.header[key], found, key === 'number' ? plainNumber : undefined)
    const miss = { document: name, measure: `header.${key}`, item: key, expected: shown(expected.header[key]), found: shown(found) }
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
    if (!pairs.some(([, b]) => b === j)) tally.miss({ document: name, measure, item, expected: 'none', found: shown(one.name?.value) })
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
  const all = pairUp(expected.recipients, document.recipients, (a, b) => (a.role === b.role && agrees(a.value, b.value) ? 1 : 0))
  const pairs = all.filter(([i]) => expected.recipients[i]?.optional !== true)
  const found = document.recipients.length - (all.length - pairs.length)
  tally.count(measure, pairs.length, expected.recipients.filter((one) => one.optional !== true).length, found)
  expected.recipients.forEach((one, i) => {
    const item = `${one.role} ${shown(one.value)}`
    if (one.optional !== true && !pairs.some(([a]) => a === i)) tally.miss({ document: name, measure, item, expected: item, found: 'none' })
  })
  document.recipients.forEach((one, j) => {
    const text = `${one.role} ${one.value}`
    if (!all.some(([, b]) => b === j)) tally.miss({ document: name, measure, item: `extra: ${text}`, expected: 'none', found: text })
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

/** A task is found when its extent is nearly that of the expected one. */
const near = 0.85

function scoreTasks({ name, expected }: Fixture, document: Document, skeleton: Skeleton, tally: Tally): void {
  if (expected.tasks === undefined) return
  let from = 0
  const wanted = expected.tasks.map((task) => {
    const start = located(skeleton.find(task.start, from), name, task.start)
    const end = located(skeleton.find(task.end, start.start), name, task.end)
    from = start.start + 1
    return { ...task, span: { start: start.start, end: end.end } }
  })
  const regions = (expected.optionalRegions ?? []).map((region) => {
    const { start } = located(skeleton.find(region.start), name, region.start)
    return { start, end: located(skeleton.find(region.end, start), name, region.end).start }
  })
  const asked = wanted.filter((task) => task.optional !== true)
  let tasks = document.tasks.map((task) => ({ task, span: skeleton.trim(skeleton.span(task.span)) }))
  for (const optional of wanted.filter((task) => task.optional === true)) {
    const held = tasks.find(({ span }) => likeness(span, optional.span) >= 0.5 && !asked.some((task) => likeness(span, task.span) >= near))
    tasks = tasks.filter((task) => task !== held)
  }
  const inRegion = (span: Span): boolean => regions.some((region) => overlap(region, span) > (span.end - span.start) / 2)
  tasks = tasks.filter(({ span }) => !inRegion(span) || asked.some((task) => likeness(span, task.span) >= 0.5))

  const measure = 'tasks'
  const pairs = pairUp(asked, tasks, (a, b) => (likeness(a.span, b.span) >= near ? likeness(a.span, b.span) : 0))
  tally.count(measure, pairs.length, asked.length, tasks.length)
  asked.forEach((task, i) => {
    if (!pairs.some(([a]) => a === i))
      tally.miss({ document: name, measure, item: task.start, expected: `${task.start} … ${task.end}`, found: 'none' })
  })
  tasks.forEach(({ task }, j) => {
    const text = task.value.slice(0, 60)
    if (!pairs.some(([, b]) => b === j))
      tally.miss({ document: name, measure, item: `extra: ${text}`, expected: 'none', found: task.value })
  })
  for (const [i, j] of pairs) {
    const task = asked[i]
    const found = tasks[j]?.task
    if (task === undefined || found === undefined) continue
    const leads = found.assignees.filter(({ role, source }) => role === 'lead' && source !== 'lead-in').map(({ value }) => value)
    tally.check(
      [task.assignees, ...(task.assigneesAlso ?? [])].some((names) => sameNames(names, leads)),
      {
        document: name,
        measure: 'tasks.assignees',
        item: task.start,
        expected: task.assignees.join('; ') || 'none',
        found: leads.join('; ') || 'none',
      },
    )
    const deadline = found.deadline?.value
    const right = agrees(task.deadline, deadline)
    const must = !alternatives(task.deadline).includes(null)
    if (must || deadline !== undefined) tally.count('tasks.deadline', right ? 1 : 0, must || right ? 1 : 0, deadline === undefined ? 0 : 1)
    if (!right) {
      const miss = { document: name, measure: 'tasks.deadline', item: task.start, expected: shown(task.deadline), found: shown(deadline) }
      tally.miss(miss)
    }
  }
}

/** A quote that does not stand in its document is an error of the expected values, never of the parser. */
export function located(span: Span | undefined, name: string, quote: string): Span {
  if (span === undefined) throw new Error(`${name}: the quote does not stand in the document, or not in this order: ${quote}`)
  return span
}
