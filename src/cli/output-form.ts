import { UsageError } from './io.ts'
import type { Words } from './words/words.ts'

/** Endings that promise a format: a file with one of them holds that format or is not written. */
const promising = new Set(
  (
    'json ndjson jsonl csv tsv xlsx xls ods ics md html htm svg dot gv mmd graphml gexf cypher jsonld png jpg jpeg pdf ' +
    'doc docx odt rtf xml yaml yml parquet zip db sqlite sarif'
  ).split(' '),
)

/**
 * The form of what is written: as an option says, else as the ending of the file says.
 *
 * @param output the path of `-o`
 * @param chosen the option that names a form, as it was typed, and that form
 * @param endings the forms of this command by ending, without the dot
 * @returns undefined when neither says anything
 * @throws UsageError when option and ending contradict one another, or when this command cannot write what the ending promises
 * @example formOf('so.xlsx', undefined, { xlsx: 'xlsx' }, words) === 'xlsx'
 */
export function formOf<T extends string>(
  output: string | undefined,
  chosen: { readonly option: string; readonly form: T } | undefined,
  endings: Readonly<Record<string, T>>,
  words: Words,
): T | undefined {
  const ending = /[^/\\]\.([a-z0-9]{1,8})$/iu.exec(output ?? '')?.[1]?.toLowerCase()
  if (output === undefined || ending === undefined) return chosen?.form
  const promised = Object.hasOwn(endings, ending) ? endings[ending] : undefined
  if (promised === undefined && !promising.has(ending)) return chosen?.form
  if (chosen !== undefined && promised !== chosen.form)
    throw new UsageError(words.usage.formContradicts(chosen.option, output))
  if (promised === undefined)
    throw new UsageError(
      words.usage.endingUnknown(
        output,
        Object.keys(endings)
          .map((known) => `.${known}`)
          .join(', '),
      ),
    )
  return promised
}
