/** A file that this version cannot use, in words for the user. */
export class IndexError extends Error {
  override readonly name: string = 'IndexError'
}

/** The file is there, but this user may not write beside it. */
export class ReadOnlyIndexError extends IndexError {}

/** What SQLite says of a file that cannot be used, in words that tell what to do; other errors as they are. */
export function readable(error: unknown, path: string): unknown {
  const message = error instanceof Error && !(error instanceof IndexError) ? error.message : ''
  if (/not a database|malformed|corrupt|disk image|no such (?:table|column)/iu.test(message))
    return new IndexError(
      `the index ${path} is damaged (${message}): remove it and index again; the documents themselves are not touched`,
    )
  if (/disk is full|no space left/iu.test(message))
    return new IndexError(`the disk of the index ${path} is full: make room and run it again; what is done is kept`)
  if (/disk i\/o error/iu.test(message))
    return new IndexError(`the index ${path} cannot be read or written: its disk answers with an error (${message})`)
  if (/unable to open|readonly|read-only|permission/iu.test(message))
    return new ReadOnlyIndexError(`the index ${path} cannot be opened for writing (${message})`)
  return error
}
