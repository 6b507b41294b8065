import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Document } from '../../src/model/document.ts'
import type { Section, Task } from '../../src/model/task.ts'
import { parseText } from '../../src/parse.ts'
import { growth, measured } from '../support/growth.ts'
import { runs } from '../support/property.ts'
import { leads, readTasks } from './reading-tasks.ts'

const folder = fileURLToPath(new URL('../../fixtures', import.meta.url))
const documents = readdirSync(folder)
  .filter((name) => /\.(?:txt|md)$/u.test(name))
  .map((name) => ({ name, document: parseText(readFileSync(`${folder}/${name}`, 'utf8'), name) }))

const bodies = ['Sở Y tế', 'Các sở, ban, ngành', 'Công an tỉnh', 'Ủy ban nhân dân các xã, phường', 'Văn phòng Đảng ủy']
const duties = [
  'chủ trì rà soát các cơ sở',
  'khẩn trương kiểm tra công trình',
  'tiếp tục tuyên truyền đến người dân',
  'báo cáo UBND tỉnh trước ngày 15/12/2021',
]
const orders = [
  'Tăng cường kiểm tra, giám sát',
  'Đẩy mạnh tuyên truyền trong nhân dân',
  'Bố trí kinh phí thực hiện nhiệm vụ',
]
const markers = ['1.', '2.', '3.', 'a)', 'b)', '-', '+', 'I.', 'II.', '1.1.', '(1)', '•', '']

/** Lines as writers make them, in any order: lead-ins, headings, items, paragraphs, rows. */
const line = fc.oneof(
  fc
    .tuple(fc.constantFrom(...markers), fc.constantFrom(...bodies), fc.constantFrom(...duties))
    .map(([m, b, d]) => `${m} ${b} ${d}.`),
  fc.tuple(fc.constantFrom(...markers), fc.constantFrom(...orders)).map(([m, o]) => `${m} ${o};`),
  fc.tuple(fc.constantFrom(...markers), fc.constantFrom(...bodies)).map(([m, b]) => `${m} ${b}`),
  fc.constantFrom(
    'Ủy ban nhân dân tỉnh yêu cầu các đơn vị thực hiện các nhiệm vụ sau:',
    'MỤC ĐÍCH, YÊU CẦU',
    'TỔ CHỨC THỰC HIỆN',
    '|',
    '1\tRà soát\tSở Y tế',
  ),
)
const text = fc.array(fc.tuple(line, fc.constantFrom('\n', '\n\n')), { maxLength: 24 }).map((lines) =>
  lines
    .map((one) => one.join(''))
    .join('')
    .trim(),
)
const type = fc.constantFrom('CT', 'CV', 'KH', 'QĐ', 'BC', 'TT')

const inside = (inner: { start: number; end: number }, outer: { start: number; end: number }): boolean =>
  inner.start >= outer.start && inner.end <= outer.end
const apart = (a: Task, b: Task): boolean => a.span.end <= b.span.start || b.span.end <= a.span.start

function check(source: string, tasks: readonly Task[], sections: readonly Section[]): void {
  for (const task of tasks) {
    expect(source.slice(task.span.start, task.span.end)).toBe(task.text)
    for (const part of [
      ...task.assignees,
      ...task.reportTo,
      ...(task.deadline ? [task.deadline] : []),
      ...(task.recurrence ? [task.recurrence] : []),
    ])
      expect(source.slice(part.span.start, part.span.end)).toBe(part.text)
    for (const part of task.assignees.filter((one) => one.source === 'item')) expect(part.value).not.toBe('')
  }
  // Items never overlap except a heading with its items.
  for (const [i, a] of tasks.entries())
    for (const b of tasks.slice(i + 1))
      expect(apart(a, b) || inside(a.span, b.span) || inside(b.span, a.span)).toBe(true)
  // Sections stand inside the one above and one after the other; a marked item lies inside the section that carries its path.
  const walk = (parts: readonly Section[], outer: { start: number; end: number }): void => {
    let at = outer.start
    for (const part of parts) {
      expect(inside(part.span, outer)).toBe(true)
      expect(part.span.start).toBeGreaterThanOrEqual(at)
      at = part.span.end
      walk(part.sections, part.span)
    }
  }
  walk(sections, { start: 0, end: source.length })
  for (const task of tasks) expect(sectionOf(task, sections)).toBe(true)
}

function sectionOf(task: Task, sections: readonly Section[]): boolean {
  if (task.path.length === 0) return true
  const covering = (parts: readonly Section[]): readonly string[] => {
    const part = parts.find(({ span }) => task.span.start >= span.start && task.span.start < span.end)
    return part ? [...(part.marker === undefined ? [] : [part.marker]), ...covering(part.sections)] : []
  }
  const path = covering(sections)
  return (
    task.path.every((marker, i) => path[i] === marker) ||
    task.text.includes('\t') ||
    task.path.length === path.length + 1
  )
}

describe('tasks as properties', () => {
  it.each(documents.map(({ name, document }) => [name, document] as const))(
    'hold in %s',
    (name, document: Document) => {
      check(readFileSync(`${folder}/${name}`, 'utf8'), document.tasks, document.sections)
    },
  )

  it('hold in any text of lines, as any kind of document', () => {
    fc.assert(
      fc.property(text, type, (source, kind) => {
        const { tasks, sections } = readTasks(source, kind)
        check(source, tasks, sections)
      }),
      runs(300),
    )
  })

  it('a marker style that is taken away invents no assignee', () => {
    const named = (source: string, kind: string): readonly string[] => readTasks(source, kind).tasks.flatMap(leads)
    fc.assert(
      fc.property(text, type, fc.constantFrom('-', '+', '•', 'a)', 'b)', '1.'), (source, kind, marker) => {
        const without = source
          .split('\n')
          .map((one) => (one.startsWith(`${marker} `) ? one.slice(marker.length + 1) : one))
          .join('\n')
        // Whoever is named afterwards is a name that the text gives, whole.
        for (const name of named(without, kind))
          expect(bodies.some((body) => body.includes(name)) || name === 'các đơn vị').toBe(true)
      }),
      runs(200),
    )
  })

  it('gives the same tasks with CRLF, NFD and a byte order mark', () => {
    const values = (source: string) =>
      parseText(source).tasks.map((task) => [task.value, leads(task), task.deadline?.value])
    for (const { name } of documents.slice(0, 12)) {
      const source = readFileSync(`${folder}/${name}`, 'utf8').replace(/\r\n/gu, '\n').normalize('NFC')
      const expected = values(source)
      expect(values(source.replaceAll('\n', '\r\n'))).toEqual(expected)
      expect(values(source.normalize('NFD'))).toEqual(expected)
      expect(values(`\ufeff${source}`)).toEqual(expected)
    }
  })

  it('takes time that grows with the text', measured, () => {
    const piece = `${bodies.map((body, i) => `${i + 1}. ${body} ${duties[i % duties.length]}, ${'phối hợp với các đơn vị '.repeat(20)}.`).join('\n\n')}\n\n`
    // Three times the text; quadratic work would take nine times as long.
    expect(growth((source: string) => readTasks(source, 'CT'), piece.repeat(80), piece.repeat(240))).toBeLessThan(6)
  })

  it('holds out against any number of colons', () => {
    for (const topic of [': Nội dung ', 'Về đập: '])
      expect(() => readTasks(`Giao nhiệm vụ:\n\n- ${topic.repeat(20_000)}`, 'CT')).not.toThrow()
  })
})
