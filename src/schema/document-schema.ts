import schema from './document.schema.json' with { type: 'json' }

/**
 * The JSON Schema (draft-07) of what `directives parse` prints, generated from the types in `model/document.ts`
 * (`npm run schema`; a test tells when it is out of date). `directives schema` prints it.
 */
export const documentSchema: Readonly<Record<string, unknown>> = {
  title: 'A Vietnamese administrative document, as printed by `directives parse`',
  ...schema,
}
