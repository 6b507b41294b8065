import { ByteWriter, ParquetWriter } from 'hyparquet-writer'
import { storable } from '../../text/plain-text.ts'

/** What a column of a Parquet table holds; every value may be absent, lists are empty instead. */
interface Kinds {
  readonly string: string | undefined
  readonly int: number | undefined
  readonly boolean: boolean | undefined
  /** An ISO day; of what is no whole day nothing is kept. */
  readonly day: string | undefined
  readonly strings: readonly string[]
}

type ColumnOf<T, K extends keyof Kinds> = {
  readonly name: string
  readonly kind: K
  readonly value: (row: T) => Kinds[K]
}

/** A column with its type, so that an empty table has the same schema as a full one. */
export type ParquetColumn<T> = { [K in keyof Kinds]: ColumnOf<T, K> }[keyof Kinds]

/** Rows that are encoded together: few enough to be held, many enough to be compressed well. */
const groupRows = 20_000

/**
 * A table as a Parquet file (Snappy, UTF-8, days as DATE, lists as LIST), made group by group: of the rows no more than a group is held. The same
 * rows give the same bytes.
 *
 * @example await parquetTable([{ name: 'key', kind: 'string', value: (node) => node.key }], nodes)
 */
export async function parquetTable<T>(columns: readonly ParquetColumn<T>[], rows: Iterable<T>): Promise<Uint8Array> {
  const writer = new ByteWriter()
  const file = new ParquetWriter({ writer, schema: schemaOf(columns), createdBy: 'directives' })
  let group: T[] = []
  const flush = async (): Promise<void> => {
    const columnData = columns.map((column) => ({ name: column.name, data: group.map((row) => cellOf(column, row)) }))
    await file.write({ columnData, rowGroupSize: groupRows })
    group = []
  }
  for (const row of rows) {
    group.push(row)
    if (group.length === groupRows) await flush()
  }
  if (group.length > 0) await flush()
  await file.finish()
  return new Uint8Array(writer.getBuffer())
}

type Schema = ConstructorParameters<typeof ParquetWriter>[0]['schema']

function schemaOf<T>(columns: readonly ParquetColumn<T>[]): Schema {
  return [
    { name: 'schema', num_children: columns.length },
    ...columns.flatMap(({ name, kind }): Schema => {
      const repetition_type = 'OPTIONAL'
      switch (kind) {
        case 'int':
          return [{ name, type: 'INT32', repetition_type }]
        case 'boolean':
          return [{ name, type: 'BOOLEAN', repetition_type }]
        case 'day':
          return [{ name, type: 'INT32', converted_type: 'DATE', repetition_type }]
        case 'strings':
          return [
            { name, converted_type: 'LIST', num_children: 1, repetition_type },
            { name: 'list', num_children: 1, repetition_type: 'REPEATED' },
            { name: 'element', type: 'BYTE_ARRAY', converted_type: 'UTF8', repetition_type },
          ]
        default:
          return [{ name, type: 'BYTE_ARRAY', converted_type: 'UTF8', repetition_type }]
      }
    }),
  ]
}

function cellOf<T>(column: ParquetColumn<T>, row: T): unknown {
  switch (column.kind) {
    case 'string': {
      const text = column.value(row)
      return text === undefined ? undefined : storable(text)
    }
    case 'strings':
      return column.value(row).map(storable)
    case 'day': {
      const day = column.value(row)
      return day !== undefined && /^\d{4}-\d{2}-\d{2}$/u.test(day) ? new Date(`${day}T00:00:00Z`) : undefined
    }
    default:
      return column.value(row)
  }
}
