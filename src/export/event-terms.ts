import type { Task } from '../model/task.ts'

/** The terms of a task that are counted from an event, in their own words: "trong 05 ngày làm việc kể từ ngày nhận được văn bản". */
export function eventTerms({ deadlines = [] }: Pick<Task, 'deadlines'>): readonly string[] {
  return deadlines.flatMap((term) => ('after' in term ? [term.text.replace(/\s+/gu, ' ')] : []))
}
