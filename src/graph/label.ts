import { documentTypes, typeCodes, typesThat } from '../lexicon/document-types.ts'
import type { CitedDocument } from '../model/citation.ts'
import type { GraphNode } from '../model/graph.ts'
import { oneLine } from '../text/plain-text.ts'
import { printedDate } from '../text/printed-date.ts'

const typeNames = new Map(documentTypes.map((row) => [row.code, row.name]))
/** What has a name of its own, by which people know it better than by its number. */
const named = typesThat('named')

/** The name of a document type by its code: "Chỉ thị" for CT; the code itself when it is not in the list. */
export function typeNameOf(code: string): string {
  return typeNames.get(code) ?? oneLine(code)
}

/**
 * How a document is called in one line, the same in tables, pictures, pages and JSON (`label`): kind and number; laws by their title with the
 * number behind it; else the title with the year, else kind and day, else the kind alone where a subject says more, else its file, else its key.
 *
 * @example labelOf(node) // 'Chỉ thị 16/CT-TTg', 'Luật Tổ chức Chính phủ 63/2025/QH15', 'Công văn ngày 02/6/2020'
 */
export function labelOf(node: Omit<GraphNode, 'label'>): string {
  return labelWith(node.type === typeCodes.unsaid ? '' : typeNameOf(node.type), node)
}

/** How a document is called that one document cites: as `labelOf`, with its kind as the text says it. */
export function labelOfCited({ key, type, number, date, title, subject }: CitedDocument): string {
  return labelWith(type.name ?? (type.value === typeCodes.unsaid ? '' : typeNameOf(type.value)), {
    key,
    type: type.value,
    ...(number ? { number: number.value } : {}),
    ...(date ? { date: date.value } : {}),
    ...(title ? { title: title.value } : {}),
    ...(subject ? { subject: subject.value } : {}),
    paths: [],
    external: true,
  })
}

function labelWith(kind: string, node: Omit<GraphNode, 'label'>): string {
  const number = oneLine(node.number ?? '')
  const title = oneLine(node.title ?? '')
  if (number !== '')
    return named.has(node.type) && title !== '' && !title.includes(number)
      ? `${title} ${number}`
      : `${kind} ${number}`.trim()
  const year = /^\d{4}/u.exec(node.date ?? '')?.[0] ?? ''
  if (title !== '') return title.includes(year) ? title : `${title} ${year}`
  if (kind !== '' && node.date !== undefined)
    return `${kind} ${/^\d{4}-\d{2}-\d{2}$/u.test(node.date) ? 'ngày ' : ''}${printedDate(node.date)}`
  if (kind !== '' && node.subject !== undefined) return kind
  return oneLine(node.paths[0]?.split('/').at(-1) ?? '') || oneLine(node.key)
}
