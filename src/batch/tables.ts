import { createHash } from 'node:crypto'
import { isFirstRound } from '../resolve/block.ts'
import type { BlockLine, CarriedRows, CitedLine, FailureLine, MappedLine } from './rows.ts'

/** The tables that lines belong to: `numbers` and `names` are for the first and the second round of `reduce`. */
type Table = 'documents' | 'contents' | 'citations' | 'tasks' | 'numbers' | 'names' | 'failures'

/**
 * A line of `map` (with `rows` and `blocks`) → the lines of its rows in each table, so that an engine parts them by `table` and parses each once,
 * as far as it asks. A line is a JSON object that opens with its table. What is only handed on stands behind a tab, as JSON of its own: the rows
 * of a document, the line for `reduce`. Two paths with the same content have the same rows, beside that of `documents`. Pure.
 */
export function tableLines(mapped: MappedLine | FailureLine): string {
  const { path } = mapped
  if (!('content' in mapped)) return lineOf('failures', { path, line: mapped.line, failure: mapped.failure })
  const { content, rows, blocks = [] } = mapped
  const lines = blocks.map((block) => blockLine(block, content))
  if (!rows) return lines.join('')
  // The text of a mention or a task is made once: it is a row of its own, and stands among the rows of its document as well.
  const mentions = rows.mentions.map(asText)
  const tasks = rows.tasks.map(asText)
  const { sha256, kind, values, notBefore } = rows
  return [
    lineOf('documents', { path, content, sha256, kind, values, notBefore }, rowsText(rows, { mentions, tasks })),
    // By itself, so that whoever looks for contents given twice reads nothing more.
    lineOf('contents', { content }),
    ...mentions.map((text, n) => numbered('citations', content, n, text)),
    ...tasks.map((text, n) => numbered('tasks', content, n, text)),
    ...lines,
  ].join('')
}

const asText = (value: unknown): string => JSON.stringify(value)

/** A field that is undefined is left out. */
function lineOf(table: Table, fields: Readonly<Record<string, unknown>>, behind?: string): string {
  const line = JSON.stringify({ table, ...fields })
  return behind === undefined ? `${line}\n` : `${line}\t${behind}\n`
}

/** An object's text as a line, with its number in its document. */
const numbered = (table: Table, content: string, n: number, text: string): string =>
  `${JSON.stringify({ table, content, n }).slice(0, -1)},${text.slice(1)}\n`

/** What `JSON.stringify` gives of the rows, of which some texts are made already. */
function rowsText(rows: CarriedRows, made: Readonly<Record<string, readonly string[]>>): string {
  const fields = Object.entries(rows).flatMap(([name, value]) => {
    const texts = made[name]
    const text: string | undefined = texts ? `[${texts.join(',')}]` : JSON.stringify(value)
    return text === undefined ? [] : [`"${name}":${text}`]
  })
  return `{${fields.join(',')}}`
}

function blockLine(block: BlockLine, content: string): string {
  const { key, kind } = block
  const table = isFirstRound(key) ? 'numbers' : 'names'
  const asked = block.kind === 'cited' ? { n: block.n, mentions: block.mentions, group: groupOf(block) } : {}
  return lineOf(table, { key, kind, content, ...asked }, JSON.stringify(block))
}

/** Of all that decides what a citation names, its words and the day of who cites: those that bear the same one are alike. */
function groupOf({ identity, values, date, notBefore }: CitedLine): string {
  const said = JSON.stringify([identity, values, date, notBefore])
  return createHash('sha256').update(said).digest('hex').slice(0, 32)
}
