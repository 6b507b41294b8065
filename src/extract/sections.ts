import type { Section } from '../model/task.ts'
import type { Layout } from '../syntax/layout.ts'
import type { Frame } from './frame.ts'

export function extractSections(_layout: Layout, _frame: Frame): readonly Section[] {
  return []
}
