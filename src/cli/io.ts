import type { Readable, Writable } from 'node:stream'
import type { Language } from '../export/words/graph-words.ts'
import { type Words, wordsOf } from './words/words.ts'

/** The streams and facts of the terminal that the program is started with; tests pass their own. */
export interface Streams {
  readonly stdin: Readable
  readonly stdout: Writable & { readonly isTTY?: boolean; readonly columns?: number }
  readonly stderr: Writable & { readonly isTTY?: boolean; readonly columns?: number }
  readonly cwd: string
  readonly env: Readonly<Record<string, string | undefined>>
  /** Of the machine ("vi-VN"), where no variable says it. */
  readonly locale?: string | undefined
}

/** The same for commands, with the language in which they speak. */
export interface Io extends Streams {
  readonly language: Language
  readonly words: Words
}

/** What scripts can rely on (README, exit codes). */
export const exitCode = { found: 0, nothing: 1, usage: 2, unreadable: 3, defect: 70 } as const

/** Writes, and waits when the reader is slow. Resolves to false when the reader has gone (`| head`). */
export function write(stream: Writable, text: string): Promise<boolean> {
  if (stream.destroyed || stream.writableEnded) return Promise.resolve(false)
  return new Promise((resolve) => {
    stream.write(text, (error) => resolve(!error))
  })
}

/** What is told: a text, or what the words of the reader's language make of it. */
export type Told = string | ((words: Words) => string)

/** Something that the user can mend. `message` is English, `tell` gives it in the language of the reader. */
export class ToldError extends Error {
  readonly #told: Told
  constructor(told: Told) {
    super(typeof told === 'string' ? told : told(wordsOf('en')))
    this.#told = told
  }

  tell(words: Words): string {
    return typeof this.#told === 'string' ? this.#told : this.#told(words)
  }
}

/** A wrong way of calling: told with a hint, exit 2. */
export class UsageError extends ToldError {}

/** The index itself cannot be read: told with what to do, exit 3. */
export class UnreadableError extends ToldError {}

const dangerous = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu

/** Text of a document or a path, made safe for a terminal: control characters and direction marks show as `\xNN`. */
export function safe(text: string): string {
  return text.replace(dangerous, (c) => `\\x${c.charCodeAt(0).toString(16).padStart(2, '0')}`)
}

/**
 * JSON in which characters that a terminal obeys (C1 controls, marks that turn the direction of writing) stand as `\\uNNNN`:
 * the same value for every reader.
 */
export function jsonText(value: unknown, indent = 0): string {
  return JSON.stringify(value, null, indent).replace(dangerous, (c) =>
    c < ' ' ? c : `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}
