import { readdirSync, readFileSync } from 'node:fs'
import type { Document } from '../../src/model/document.ts'
import { parseText } from '../../src/parse.ts'
import { fold, foldSearch } from '../../src/text/fold.ts'
import { randomOf } from '../random.ts'
import type { DamageKind } from './kinds.ts'

/** What is compared, and how many of its values are kept. */
export interface Kept {
  readonly header: number
  readonly citations: number
  readonly tasks: number
}

const parts = ['header', 'citations', 'tasks'] as const

/** The values of a document that an index keeps, as words. */
function valuesOf(document: Document, marks: boolean): Readonly<Record<keyof Kept, readonly string[]>> {
  const form = (text: string): string => (marks ? foldSearch(text) : fold(text))
  const { number, date, type, issuer, place, subject } = document.header
  const header = Object.entries({ number, date, type, issuer, place, subject })
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `${name}: ${form(value?.value ?? '')}`)
  const citations = document.citations.map((citation) =>
    form(
      [
        citation.type?.value,
        citation.number?.value,
        citation.date?.value,
        citation.title?.value,
        citation.relation.value,
      ]
        .filter((value) => value !== undefined)
        .join(' '),
    ),
  )
  const tasks = document.tasks.flatMap((task) => [
    `task ${form(task.assignees.map(({ value }) => value).join('; '))} ${task.deadline?.value ?? ''}`,
  ])
  return { header, citations, tasks }
}

/** How many values two lists share. */
function shared(some: readonly string[], others: readonly string[]): number {
  const left = new Map<string, number>()
  for (const value of some) left.set(value, (left.get(value) ?? 0) + 1)
  let count = 0
  for (const value of others) {
    const more = left.get(value) ?? 0
    if (more > 0) {
      count += 1
      left.set(value, more - 1)
    }
  }
  return count
}

/** The texts that are damaged. */
export function cleanTexts(folder: URL): readonly string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .toSorted()
    .map((name) => readFileSync(new URL(name, folder), 'utf8'))
}

/**
 * The share of values that a damaged text has in common with the clean one, of all that either has: 1 when the damage changes nothing.
 *
 * @param seed of where the damage falls
 */
export function measure(kind: DamageKind, texts: readonly string[], seed: number): Kept {
  const both = { header: 0, citations: 0, tasks: 0 }
  const all = { header: 0, citations: 0, tasks: 0 }
  texts.forEach((text, i) => {
    const clean = parseText(text)
    const a = valuesOf(clean, kind.marks)
    const b = valuesOf(parseText(kind.damages(text, randomOf(seed + i), clean)), kind.marks)
    for (const part of parts) {
      both[part] += 2 * shared(a[part], b[part])
      all[part] += a[part].length + b[part].length
    }
  })
  const share = (part: keyof Kept): number => (all[part] === 0 ? 1 : both[part] / all[part])
  return { header: share('header'), citations: share('citations'), tasks: share('tasks') }
}

/** The least of the shares. */
export function least({ header, citations, tasks }: Kept): number {
  return Math.min(header, citations, tasks)
}
