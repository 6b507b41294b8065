import { readFileSource } from '../corpus/files.ts'
import { type ReadSource, readSource } from '../input/source.ts'
import { type Io, safe } from './io.ts'

/** Reads one argument: a file, or `-` for standard input. */
export async function readInput(path: string, io: Io): Promise<ReadSource> {
  if (path !== '-') return readFileSource(path, io.cwd)
  const chunks: Uint8Array[] = []
  for await (const chunk of io.stdin) chunks.push(typeof chunk === 'string' ? Buffer.from(chunk) : chunk)
  return readSource('-', Buffer.concat(chunks))
}

/** Names on standard error what could not be read. */
export function tellFailure(path: string, reason: string, io: Io): void {
  io.stderr.write(`directives: ${path === '-' ? 'standard input' : safe(path)} ${reason}\n`)
}
