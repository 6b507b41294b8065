import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'
import { describe, expect, it } from 'vitest'
import {
  type DocumentTypeRow,
  documentTypes,
  type TypedForm,
  typeCodes,
  typeTraits,
} from '../../src/lexicon/document-types.ts'
import type { Citation } from '../../src/model/citation.ts'
import { readCitations } from '../extract/reading.ts'
import { readTasks } from '../extract/reading-tasks.ts'

const cited = ({ code }: DocumentTypeRow, text: string, kind: Citation['kind'] = 'document') =>
  readCitations(text).citations.filter((one) => one.kind === kind && one.type?.value === code)

/** The symbol of a letter is its office alone. */
const numberOf = ({ symbols }: DocumentTypeRow): string => `61/${symbols[0] ?? 'VP'}-UBND`

/** A sentence in which a form names a type, and the kind of citation that it is. */
const sentences: Readonly<Record<TypedForm, (row: DocumentTypeRow) => readonly [string, Citation['kind']]>> = {
  anaphor: (row) => [
    `Thực hiện ${row.name} số ${numberOf(row)} ngày 05/6/2031; các xã nghiên cứu ${row.name} nêu trên.`,
    'anaphor',
  ],
  dated: ({ name }) =>
    /luật/iu.test(name)
      ? [`Căn cứ Luật Nhà ở ngày 27/11/2030 được sửa đổi bởi ${name} ngày 05/6/2031;`, 'document']
      : [`Thực hiện ${name} ngày 05/6/2031 của Ủy ban nhân dân tỉnh.`, 'document'],
  generic: ({ name }) => [`Thực hiện các ${name.toLowerCase()} của Ủy ban nhân dân tỉnh.`, 'generic'],
  plenum: ({ name }) => [`Thực hiện ${name} Hội nghị Trung ương 4 khóa XVI của Đảng.`, 'document'],
  congress: ({ name }) => [`Thực hiện ${name} Đại hội XVI của Đảng.`, 'document'],
  charter: ({ name }) => [`Căn cứ ${name} Đảng Cộng sản Việt Nam;`, 'document'],
  constitution: ({ name }) => [`Căn cứ ${name} nước Cộng hòa xã hội chủ nghĩa Việt Nam năm 2013;`, 'document'],
  law: ({ name }) => [`Căn cứ ${name} Bến đò số 61/2031/QH16;`, 'document'],
  'amending-law': ({ name }) => [
    `Căn cứ ${name} số 61/2031/QH16 sửa đổi, bổ sung một số điều của ${name} Bến đò;`,
    'document',
  ],
  coded: ({ name }) => [
    `Trả lời ${name.toLowerCase()} số MNV-203101/001 ngày 05/01/2031 của Công ty TNHH Sông Mã.`,
    'document',
  ],
  standard: ({ code }) => [`Áp dụng ${code} 61:2031/BTNMT.`, 'document'],
}

const claims = documentTypes.flatMap((row) => row.citedAs.map((form) => ({ row, form, name: row.name })))

describe('a document type', () => {
  it.each(claims)('$name is found where the form $form names it', ({ row, form }) => {
    const [text, kind] = sentences[form](row)
    expect(cited(row, text, kind).map((one) => one.form)).toContain(form)
  })

  const numbered = documentTypes.filter(
    ({ code, is }) => code !== typeCodes.unsaid && !is.some((trait) => /^(?:named|standard|not-cited)$/u.test(trait)),
  )
  it.each(numbered)('$name is found by its number', (row) => {
    expect(
      cited(row, `Thực hiện ${row.name} số ${numberOf(row)} ngày 05/6/2031 của Ủy ban nhân dân tỉnh.`),
    ).toHaveLength(1)
  })

  it('has no trait that no type has, and each trait once', () => {
    const told = documentTypes.flatMap(({ is }) => is)
    expect(Object.keys(typeTraits).filter((trait) => !told.some((one) => one === trait))).toEqual([])
    expect(documentTypes.filter(({ is }) => new Set(is).size < is.length)).toEqual([])
    expect(documentTypes.filter(({ citedAs }) => new Set(citedAs).size < citedAs.length)).toEqual([])
  })
})

const source = fileURLToPath(new URL('../../src', import.meta.url))
/** What may name types one by one: how tasks are told by kind of document; letters that are units, marks or commands of a path. */
const others: Readonly<Record<string, readonly string[]>> = {
  'extract/tasks/policy.ts': documentTypes.map(({ code }) => code),
  'extract/outline/markers.ts': ['L'],
  'export/html/page/shapes.ts': ['L'],
  'formats/numerals.ts': ['L'],
  'text/letters.ts': ['L'],
}

describe('the code of a document type', () => {
  it('stands in the lexicon alone, examples aside', () => {
    const codes = new Set(documentTypes.map(({ code }) => code))
    const found: string[] = []
    for (const file of readdirSync(source, { recursive: true }).map(String)) {
      const path = file.replace(/\\/gu, '/')
      if (!path.endsWith('.ts') || /^lexicon\/|examples\.ts$/u.test(path)) continue
      const parsed = ts.createSourceFile(path, readFileSync(join(source, file), 'utf8'), ts.ScriptTarget.Latest, true)
      const visit = (node: ts.Node): void => {
        if (ts.isPropertyAssignment(node) && /^(?:counterE|e)xamples?$/u.test(node.name.getText(parsed))) return
        const text =
          ts.isStringLiteralLike(node) || (ts.isIdentifier(node) && ts.isPropertyAssignment(node.parent))
            ? node.text
            : ''
        if (codes.has(text) && !(others[path] ?? []).includes(text)) found.push(`${path}: ${text}`)
        ts.forEachChild(node, visit)
      }
      visit(parsed)
    }
    expect(found).toEqual([])
  })
})

describe.each(documentTypes)('a $name', ({ code, orders }) => {
  const text =
    'Chủ tịch yêu cầu thực hiện các nhiệm vụ sau:\n\n1. Dọn kênh mương ở các bản.\n\n2. Khơi cống ở các chợ.\n'
  const counts = orders === 'directive' || orders === 'letter' || orders === 'plan'

  it(counts ? 'orders what stands behind its lead-in' : 'orders nothing without saying who acts', () => {
    expect(readTasks(text, code).tasks).toHaveLength(counts ? 2 : 0)
  })
})
