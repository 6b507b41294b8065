import type { Reader, Reading } from './reader.ts'
import { unpack } from './zip-parts.ts'

/** Archives: each document inside is read by itself. */
export const reader: Reader = {
  read(bytes, { limits }): Reading {
    if (((bytes[6] ?? 0) & 1) === 1)
      return { failure: 'is protected by a password: unpack it and give the files or their folder' }
    const files = unpack(bytes, limits, (name) => !/(?:^|\/)(?:\.|__MACOSX\/|node_modules\/|~\$)/u.test(name))
    const entries = [...files].map(([name, content]) => ({ name: name.replaceAll('\\', '/'), bytes: content }))
    return { entries: entries.toSorted((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0)) }
  },
}
