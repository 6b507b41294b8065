import type { GraphNode } from '../../model/graph.ts'
import { nameOf } from '../labels.ts'
import type { RegisterEntry } from './register.ts'

/** What a register needs of a task of the corpus. */
export interface RegisteredTask extends Pick<RegisterEntry, 'marker' | 'heading' | 'deadline' | 'reportTo' | 'force'> {
  readonly document: GraphNode
  readonly id: string
  readonly value: string
  readonly assignees: readonly { readonly value: string; readonly role: string }[]
  readonly recurrence?: string
  readonly rrule?: string
  readonly file: string
  readonly line: number
}

/**
 * A task of the corpus as a line of a register.
 *
 * @param shown a path of the index as the reader knows it
 */
export function entryOf(task: RegisteredTask, shown: (path: string) => string): RegisterEntry {
  const { document, marker, heading, deadline, recurrence, rrule } = task
  const names = (role: string): readonly string[] =>
    task.assignees.filter((one) => one.role === role).map(({ value }) => value)
  return {
    id: `${document.key}#${task.id}`,
    document: {
      name: nameOf(document),
      ...(document.date === undefined ? {} : { date: document.date }),
      ...(document.issuer === undefined ? {} : { issuer: document.issuer }),
    },
    ...(marker === undefined ? {} : { marker }),
    ...(heading === undefined ? {} : { heading }),
    task: task.value,
    leads: names('lead'),
    supports: names('support'),
    ...(deadline ? { deadline } : {}),
    ...(recurrence === undefined
      ? {}
      : { recurrence: { value: recurrence, ...(rrule === undefined ? {} : { rrule }) } }),
    reportTo: task.reportTo,
    force: task.force,
    source: `${shown(task.file)}:${task.line}`,
  }
}
