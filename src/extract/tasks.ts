import type { Citation } from '../model/citation.ts'
import type { Header } from '../model/document.ts'
import type { Task } from '../model/task.ts'
import type { Layout } from '../syntax/layout.ts'
import type { Frame } from './frame.ts'

/** What the tasks stage knows from the stages before it. */
export interface TaskContext {
  readonly header: Header
  readonly kind: 'document' | 'news'
  readonly citations: readonly Citation[]
}

export function extractTasks(_layout: Layout, _frame: Frame, _context: TaskContext): readonly Task[] {
  return []
}
