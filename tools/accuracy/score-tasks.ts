import type { Document } from '../../src/model/document.ts'
import type { Span } from '../../src/model/span.ts'
import { agrees, alternatives, pairUp, sameNames, shown } from './compare.ts'
import type { Fixture } from './expected.ts'
import { likeness, located, overlap, type Skeleton } from './skeleton.ts'
import type { Miss, Tally } from './tally.ts'

/** A task is found when its extent is nearly that of the expected one. */
const near = 0.85

/** Tasks by extent, then who is to do them and by when; what is optional is neither asked for nor held against. */
export function scoreTasks({ name, expected }: Fixture, document: Document, skeleton: Skeleton, tally: Tally): void {
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
    const held = tasks.find(
      ({ span }) => likeness(span, optional.span) >= 0.5 && !asked.some((task) => likeness(span, task.span) >= near),
    )
    tasks = tasks.filter((task) => task !== held)
  }
  const inRegion = (span: Span): boolean =>
    regions.some((region) => overlap(region, span) > (span.end - span.start) / 2)
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
    const leads = found.assignees
      .filter(({ role, source }) => role === 'lead' && source !== 'lead-in')
      .map(({ value }) => value)
    if (task.assignees !== undefined)
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
    const by = (role: 'lead' | 'support', source?: 'lead-in'): readonly string[] =>
      found.assignees
        .filter((one) => one.role === role && (source === undefined || one.source === source))
        .map(({ value }) => value)
    scoreNames('tasks.support', task.support, by('support'), name, task.start, tally)
    scoreNames(
      'tasks.reportTo',
      task.reportTo,
      found.reportTo.map(({ value }) => value),
      name,
      task.start,
      tally,
    )
    scoreNames('tasks.leadIn', task.leadIn, by('lead', 'lead-in'), name, task.start, tally)
    if (task.deadline === undefined) continue
    const deadline = found.deadline?.value
    const right = agrees(task.deadline, deadline)
    const must = !alternatives(task.deadline).includes(null)
    if (must || deadline !== undefined)
      tally.count('tasks.deadline', right ? 1 : 0, must || right ? 1 : 0, deadline === undefined ? 0 : 1)
    if (!right) {
      const miss: Miss = {
        document: name,
        measure: 'tasks.deadline',
        item: task.start,
        expected: shown(task.deadline),
        found: shown(deadline),
      }
      tally.miss(miss)
    }
  }
}

type NameMeasure = 'tasks.support' | 'tasks.reportTo' | 'tasks.leadIn'

/** Name by name: each expected one that is found, and what is found beside them. */
function scoreNames(
  measure: NameMeasure,
  expected: readonly string[] | undefined,
  found: readonly string[],
  document: string,
  item: string,
  tally: Tally,
): void {
  if (expected === undefined) return
  const pairs = pairUp(expected, found, (a, b) => (sameNames([a], [b]) ? 1 : 0))
  tally.count(measure, pairs.length, expected.length, found.length)
  if (pairs.length < Math.max(expected.length, found.length))
    tally.miss({
      document,
      measure,
      item,
      expected: expected.join('; ') || 'none',
      found: found.join('; ') || 'none',
    })
}
