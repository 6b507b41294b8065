import answers from './answers.schema.json' with { type: 'json' }
import document from './document.schema.json' with { type: 'json' }

/**
 * The JSON Schema (draft-07) of what `directives parse` prints, generated from the types in `model/document.ts`
 * (`npm run schema`; a test tells when it is out of date). `directives schema` prints it.
 */
export const documentSchema: Readonly<Record<string, unknown>> = {
  title: 'A Vietnamese administrative document, as printed by `directives parse`',
  ...document,
}

const definitions: ReadonlyMap<string, unknown> = new Map(Object.entries(answers.definitions))

/**
 * The JSON Schema (draft-07) of what a query prints with `--json`, generated from the types in `cli/answers.ts`; with the definitions that
 * it needs and no others.
 *
 * @param command the name of the command: 'cites', 'list', …
 * @throws RangeError when the command has no answer of its own
 * @example answerSchema('list').$ref === '#/definitions/ListAnswer'
 */
export function answerSchema(command: string): Readonly<Record<string, unknown>> {
  const name = `${command.charAt(0).toUpperCase()}${command.slice(1)}Answer`
  if (!definitions.has(name)) throw new RangeError(`no schema for ${command}`)
  const needed = new Set([name])
  // A set is walked with what is added to it on the way.
  for (const one of needed) for (const other of referred(definitions.get(one))) needed.add(other)
  return {
    $schema: answers.$schema,
    title: `What \`directives ${command}\` prints as JSON`,
    $ref: `#/definitions/${name}`,
    definitions: Object.fromEntries([...definitions].filter(([key]) => needed.has(key))),
  }
}

/** The definitions that a schema refers to. */
function referred(schema: unknown): readonly string[] {
  return [...JSON.stringify(schema).matchAll(/"#\/definitions\/([^"]+)"/gu)].map(([, name = '']) =>
    decodeURIComponent(name),
  )
}
