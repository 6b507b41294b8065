import type { DetailKind } from '../../lexicon/detail-labels.ts'
import type { Entry } from '../outline/entries.ts'
import type { Row } from '../outline/rows.ts'
import type { Candidate, Context } from './candidate.ts'
import type { Detail } from './details.ts'
import { walkRules } from './order-outline.ts'

/** A row of a table of tasks. Offsets in the flow. */
export interface TaskRow {
  /** The words of the task. */
  readonly task: { readonly start: number; readonly end: number }
  /** End of the row's last cell. */
  readonly end: number
  readonly marker: string | undefined
  readonly details: readonly Detail[]
}

type Role = DetailKind | 'task' | 'number'

const roles: readonly (readonly [Role, RegExp])[] = [
  ['number', /^(?:stt|tt|số tt|số thứ tự|no)$/u],
  ['support', /phối hợp/u],
  [
    'lead',
    /chủ trì|(?:cơ quan|đơn vị|bộ phận|người|cá nhân) (?:được giao|thực hiện|tham mưu|đầu mối|chịu trách nhiệm|phụ trách|tổ chức)|phân công|chịu trách nhiệm|trách nhiệm thực hiện|lãnh đạo phụ trách/u,
  ],
  ['time', /thời (?:gian|hạn)|tiến độ|hạn hoàn thành|ngày hoàn thành|hoàn thành/u],
  ['task', /nhiệm vụ|nội dung|công việc|hạng mục|giải pháp|hoạt động|tên (?:đề án|văn bản|dự án)/u],
]

const ofGroup = /^(?:thuộc |nhóm |lĩnh vực)/u

/** A heading row names a column of those who act; nearly every row is sent away here. */
const mayHead =
  /chủ trì|thực hiện|trách nhiệm|phân công|phụ trách|phối hợp|được giao|tham mưu|tổ chức|đầu mối|CHỦ TRÌ|THỰC HIỆN|TRÁCH NHIỆM|PHÂN CÔNG|PHỤ TRÁCH|PHỐI HỢP|ĐƯỢC GIAO|THAM MƯU|TỔ CHỨC|ĐẦU MỐI|Chủ |Phân |Phối |Trách |Phụ |Thực /u

/** Tables of administrative procedures tell who handles what, and order nothing. */
const lawTable = /thủ tục hành chính|tthc|vbqppl|quy phạm pháp luật|căn cứ pháp lý|phí, lệ phí/u

/** The cells of a heading row, by what their words say; undefined when it heads no table of tasks. */
function columnsOf(text: string, row: Row): readonly (Role | undefined)[] | undefined {
  if (!mayHead.test(text.slice(row.start, Math.min(row.end, row.start + 600)))) return undefined
  const taken = new Set<Role>()
  let ruled = false
  const columns = row.cells.map((cell) => {
    const words = text.slice(cell.start, cell.end).replace(/\s+/gu, ' ').trim().toLowerCase()
    if (words === '' || words.length > 80) return undefined
    if (lawTable.test(words)) ruled = true
    // "Thuộc nhóm nhiệm vụ": beside it stands what is to be done.
    const role = ofGroup.test(words)
      ? undefined
      : roles.find(([name, pattern]) => !taken.has(name) && pattern.test(words))?.[0]
    if (role) taken.add(role)
    return role
  })
  return !ruled && taken.has('task') && (taken.has('lead') || (taken.has('time') && taken.has('support')))
    ? columns
    : undefined
}

/** The number of a row: "1", "2.", "1.1", "a)". */
const numberCell = /^(?:\d{1,3}(?:\.\d{1,3})*[.)]?|[a-zđ]\)?|-)$/u

export const noRows: ReadonlyMap<number, TaskRow> = new Map()

/**
 * The tasks of the tables among `entries`, each by where it ends: of those tables whose heading row names a column of tasks and one of those who do them
 * (our annotation rules, Patterns of orders). Rows that only head a group ("I. Công tác tuyên truyền") are none.
 */
export function taskRows(text: string, entries: readonly Entry[]): ReadonlyMap<number, TaskRow> {
  if (!entries.some(({ kind }) => kind === 'row')) return noRows
  const found = new Map<number, TaskRow>()
  let columns: readonly (Role | undefined)[] | undefined
  let above: TaskRow | undefined
  for (const entry of entries) {
    if (entry.kind !== 'row') {
      columns = undefined
      continue
    }
    const heading = columnsOf(text, entry)
    if (heading) {
      columns = heading
      above = undefined
      continue
    }
    const row = columns && (spannedRow(text, entry, columns, above) ?? rowOf(text, entry, columns, above))
    if (row) found.set(row.end, row)
    above = row ?? above
  }
  return found
}

/**
 * A row beside which the first cells of the one above go on, as those of several tasks of one body do: it has only the last columns, from that of the
 * tasks on, and is done by whom that one names.
 */
function spannedRow(
  text: string,
  row: Row,
  columns: readonly (Role | undefined)[],
  above: TaskRow | undefined,
): TaskRow | undefined {
  const left = columns.indexOf('task')
  const cells = row.cells.filter(({ start, end }) => end > start)
  const [task] = cells
  if (above === undefined || left < 2 || cells.length !== columns.length - left || !task) return undefined
  if (row.cells.slice(0, cells.length).some(({ start, end }) => end === start)) return undefined
  if (task.end - task.start < shortestTask || isNumber(text, task)) return undefined
  const own = detailsOf(cells, columns.slice(left))
  const shared = whoOf(above).filter(({ kind }) => columns.indexOf(kind) < left)
  const details = [...shared, ...own]
  return details.some(({ kind }) => kind === 'lead') ? { task, end: row.end, marker: undefined, details } : undefined
}

/** Who does the row above, and with whom. */
const whoOf = (above: TaskRow | undefined): readonly Detail[] =>
  above?.details.filter(({ kind }) => kind === 'lead' || kind === 'support') ?? []

/** A cell of fewer letters is no task. */
const shortestTask = 8

/** What the cells tell of who acts and when, by their columns. */
function detailsOf(cells: Row['cells'], columns: readonly (Role | undefined)[]): readonly Detail[] {
  return cells.flatMap((cell, i) => {
    const role = columns[i]
    return cell.end > cell.start && (role === 'lead' || role === 'support' || role === 'time')
      ? [{ kind: role, start: cell.start, end: cell.end }]
      : []
  })
}

/** A heading row may leave out the column of numbers, which its rows have ("Nội dung | Đơn vị thực hiện | …" below "1.1 | … | …"). */
function rowOf(
  text: string,
  row: Row,
  columns: readonly (Role | undefined)[],
  above: TaskRow | undefined,
): TaskRow | undefined {
  const unheaded = columns[0] === 'task' && isNumber(text, row.cells[0]) ? row.cells[0] : undefined
  const cells = unheaded ? row.cells.slice(1) : inColumns(text, row, columns)
  const task = cells[columns.indexOf('task')]
  if (cells.length > columns.length || !task || task.end - task.start < shortestTask) return undefined
  const details = detailsOf(cells, columns)
  if (!details.some(({ kind }) => kind !== 'support')) return undefined
  const number = unheaded ?? cells[columns.indexOf('number')]
  const marker = number && isNumber(text, number) ? text.slice(number.start, number.end).trim() : undefined
  // Number and body are left empty beside merged cells: both go on.
  const goesOn = number !== undefined && number.end === number.start && !details.some(({ kind }) => kind === 'lead')
  return { task, end: row.end, marker, details: goesOn ? [...whoOf(above), ...details] : details }
}

type Cell = Row['cells'][number]

const isNumber = (text: string, cell: Cell | undefined): boolean =>
  cell !== undefined && numberCell.test(text.slice(cell.start, cell.end).trim())

/** Empty cells at the edges of a row are not printed: without its number a row begins one column later. */
function inColumns(text: string, row: Row, columns: readonly (Role | undefined)[]): Row['cells'] {
  const [first] = row.cells
  if (row.cells.length >= columns.length || columns[0] !== 'number' || !first) return row.cells
  return isNumber(text, first) ? row.cells : [{ start: first.start, end: first.start }, ...row.cells]
}

/** The task of a row below what stands above its table; none without a row. */
export function rowTask(row: TaskRow | undefined, context: Context): readonly Candidate[] {
  if (!row) return []
  const { path, heading, addressed, request } = context
  const { task, end: hull, marker, details } = row
  const marked = marker === undefined ? path : [...path, marker]
  return [
    {
      ...task,
      rule: walkRules.row,
      hull,
      marker,
      path: marked,
      heading,
      inherited: undefined,
      addressed,
      request,
      details,
    },
  ]
}
