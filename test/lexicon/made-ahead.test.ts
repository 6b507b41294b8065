import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { erasOf } from '../../src/identity/divisions.ts'
import { ArrayReader, packed } from '../../src/lexicon/made-ahead.ts'
import { packedCommonWords } from '../../src/lexicon/words/common-words.ts'
import { packedPairs } from '../../src/lexicon/words/pairs.ts'
import { packedBareSyllables, packedSyllables } from '../../src/lexicon/words/syllables.ts'
import { packedWords } from '../../src/lexicon/words/words.ts'

const [until, from] = erasOf(undefined)
const tables = [
  { name: 'syllables', made: packedSyllables },
  { name: 'bare-syllables', made: packedBareSyllables },
  { name: 'pairs', made: packedPairs },
  { name: 'words', made: packedWords },
  { name: 'common-words', made: packedCommonWords },
  { name: 'divisions-until-2025-06', made: () => until.packed },
  { name: 'divisions-from-2025-07', made: () => from.packed },
]

describe('tables made ahead', () => {
  it('are read as they were written, whatever their widths and lengths', () => {
    const bytes = packed([
      Uint8Array.of(1, 2, 255),
      Uint32Array.of(4_000_000_000),
      Uint16Array.of(),
      Uint16Array.of(65_535),
    ])
    // As bytes of a file lie in memory: anywhere.
    const moved = new Uint8Array(bytes.length + 1)
    moved.set(bytes, 1)
    const reader = new ArrayReader(moved.subarray(1))
    expect([...reader.u8()]).toEqual([1, 2, 255])
    expect([...reader.u32()]).toEqual([4_000_000_000])
    expect([...reader.u16()]).toEqual([])
    expect([...reader.u16()]).toEqual([65_535])
  })

  it.each(tables)('the package carries what is worked out: $name', ({ name, made }) => {
    const kept = readFileSync(new URL(`../../dist/made-ahead/${name}`, import.meta.url))
    expect(kept.equals(made())).toBe(true)
  })
})
