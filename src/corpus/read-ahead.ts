import { statSync } from 'node:fs'

/** Files up to this size are read before their turn comes. */
const smallBytes = 1 << 16
/** So many of them. */
const most = 8

/** Whether a file is small and regular: its content can wait in memory, and reading it does not wait for a pipe's other end. */
export function isSmallFile(absolute: string): boolean {
  try {
    const found = statSync(absolute)
    return found.isFile() && found.size <= smallBytes
  } catch {
    // Whoever reads it tells why it cannot be read.
    return false
  }
}

/**
 * What `read` gives of each, in their order. Small ones behind the one at hand are read while it is worked on: opening, reading and closing a
 * file each wait for the system, which makes a second for a thousand small files. The others are read when their turn comes.
 *
 * @param read does not fail; what it gives tells of a failure
 * @param isSmall whether one may be read before its turn
 * @example for await (const { item, read } of readAhead(files, readOne, ({ path }) => isSmallFile(path))) …
 */
export async function* readAhead<Item extends object, Read>(
  items: readonly Item[],
  read: (item: Item) => Promise<Read>,
  isSmall: (item: Item) => boolean,
): AsyncGenerator<{ readonly item: Item; readonly index: number; readonly read: Read }> {
  const begun: Promise<Read>[] = []
  for (const [index, item] of items.entries()) {
    const own = begun.shift() ?? read(item)
    while (begun.length < most) {
      const next = items[index + 1 + begun.length]
      if (next === undefined || !isSmall(next)) break
      begun.push(read(next))
    }
    yield { item, index, read: await own }
  }
}
