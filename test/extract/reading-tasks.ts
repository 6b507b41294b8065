import type { Entry } from '../../src/extract/outline/entries.ts'
import { readOutline } from '../../src/extract/outline/outline.ts'
import { extractSections } from '../../src/extract/outline.ts'
import type { Frame } from '../../src/extract/parts/frame.ts'
import { extractTasks } from '../../src/extract/tasks.ts'
import { sourceOfText } from '../../src/input/source.ts'
import type { Header } from '../../src/model/document.ts'
import type { Section, Task } from '../../src/model/task.ts'
import type { Layout } from '../../src/syntax/layout.ts'
import { readLayout } from '../../src/syntax/tree.ts'

export interface Reading {
  readonly text: string
  readonly tasks: readonly Task[]
  readonly sections: readonly Section[]
}

/** The layout of a text that is all body, and its frame. */
function allBody(text: string): { readonly layout: Layout; readonly frame: Frame } {
  const layout = readLayout(sourceOfText(text))
  const all = layout.lines.length
  const nothing = { start: 0, end: 0 }
  const end = { start: all, end: all }
  const frame: Frame = {
    head: nothing,
    title: nothing,
    addressees: nothing,
    body: { start: 0, end: all },
    closing: end,
    appendix: end,
    furniture: [],
    metadata: [],
    letterhead: false,
  }
  return { layout, frame }
}

/** The flow of a text that is all body, and its outline. */
export function readEntries(text: string): { readonly text: string; readonly entries: readonly Entry[] } {
  const { layout, frame } = allBody(text)
  const outline = readOutline(layout, frame)
  return { text: outline.text, entries: outline.body }
}

/** The tasks and sections of a text that is all body, as a document of that type. */
export function readTasks(text: string, type = 'CT', date?: string, kind: 'document' | 'news' = 'document'): Reading {
  const { layout, frame } = allBody(text)
  const header: Header = {
    type: { value: type, name: type },
    ...(date === undefined ? {} : { date: { value: date, text: date, span: { start: 0, end: 0 } } }),
  }
  const outline = readOutline(layout, frame)
  return {
    text,
    sections: extractSections(layout, frame, outline),
    tasks: extractTasks(layout, frame, { header, kind, citations: [] }, outline),
  }
}

/** Who must do a task, without those who only co-operate or whom only the lead-in names. */
export function leads(task: Task | undefined): readonly string[] {
  return (task?.assignees ?? [])
    .filter((one) => one.role === 'lead' && one.source !== 'lead-in')
    .map((one) => one.value)
}

export function supports(task: Task | undefined): readonly string[] {
  return (task?.assignees ?? []).filter((one) => one.role === 'support').map((one) => one.value)
}
