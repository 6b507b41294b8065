import { readdirSync, readFileSync } from 'node:fs'

/** A value, or a list of equally right ones; `null`: the document does not have it. */
export type OneOf = string | null | readonly (string | null)[]

export const headerKeys = ['system', 'superior', 'issuer', 'type', 'number', 'place', 'date', 'subject'] as const

export interface ExpectedSignature {
  readonly name: OneOf
  readonly title?: OneOf
  readonly authority?: OneOf
}

export interface ExpectedRecipient {
  readonly role: 'to' | 'copy' | 'archive'
  readonly value: OneOf
  readonly purpose?: OneOf
  readonly optional?: boolean
}

/** A key that is left out is not scored. */
export interface ExpectedCitation {
  /** Copied from the text; the citations stand in text order. */
  readonly quote: string
  /** Another extent that is as right. */
  readonly quoteAlso?: string
  readonly type: OneOf
  readonly number: OneOf
  readonly date?: OneOf
  readonly issuer?: OneOf
  readonly title?: OneOf
  readonly relation?: OneOf
  /** The fullest number of that document anywhere in the text, or a title, or a title with its year. */
  readonly entity?: OneOf
  /** Neither asked for nor held against. */
  readonly optional?: boolean
}

export interface ExpectedTask {
  /** First and last words, copied from the text. */
  readonly start: string
  readonly end: string
  readonly assignees?: readonly string[]
  /** Other lists that are as right. */
  readonly assigneesAlso?: readonly (readonly string[])[]
  readonly deadline?: OneOf
  /** Everybody whom the sentence above the list orders, for an item that names nobody. */
  readonly leadIn?: readonly string[]
  /** With whom it is done. */
  readonly support?: readonly string[]
  /** To whom the result goes. */
  readonly reportTo?: readonly string[]
  readonly optional?: boolean
}

/** What a careful reader finds in a document: `fixtures/NAME.expected.json`. */
export interface Expected {
  readonly file: string
  readonly kind: 'document' | 'news'
  readonly header: Readonly<Record<(typeof headerKeys)[number], OneOf>>
  readonly signatures: readonly ExpectedSignature[]
  readonly recipients: readonly ExpectedRecipient[]
  readonly citations: readonly ExpectedCitation[]
  /** Left out where rules of law are no tasks (luật, nghị định, thông tư, quy định). */
  readonly tasks?: readonly ExpectedTask[]
  /** From the `start` quote up to before the `end` quote: tasks there are neither asked for nor held against. */
  readonly optionalRegions?: readonly { readonly start: string; readonly end: string }[]
  readonly doubts: readonly string[]
}

export interface Fixture {
  /** The file name without its ending: the name of its expected values. */
  readonly name: string
  readonly file: string
  readonly text: string
  readonly expected: Expected
}

/** The names of the documents in a folder of fixtures, sorted. */
export function documentNames(folder: URL): readonly string[] {
  return readdirSync(folder)
    .filter((name) => /\.(?:txt|md)$/u.test(name))
    .sort()
}

/**
 * Reads a document of the fixtures with its expected values.
 *
 * @throws when `NAME.expected.json` is missing or is not that document's
 */
export function readFixture(folder: URL, file: string): Fixture {
  const name = file.replace(/\.[^.]+$/u, '')
  const expected = JSON.parse(readFileSync(new URL(`${name}.expected.json`, folder), 'utf8')) as Expected
  if (expected.file !== file) throw new Error(`${name}.expected.json is for ${expected.file}, not for ${file}`)
  for (const key of headerKeys)
    if (!(key in expected.header)) throw new Error(`${name}.expected.json: header.${key} is missing`)
  return { name, file, text: readFileSync(new URL(file, folder), 'utf8'), expected }
}

/** All documents of a folder with their expected values. */
export function readFixtures(folder: URL): readonly Fixture[] {
  return documentNames(folder).map((file) => readFixture(folder, file))
}
