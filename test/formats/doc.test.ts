import { describe, expect, it } from 'vitest'
import { readSource } from '../../src/formats/read.ts'

/** An OLE container in outline: the mark of the container, a stream's name, and the first bytes of Word's own stream. */
function outline(flags: number): Uint8Array {
  const bytes = new Uint8Array(2048)
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])
  bytes.set([0xec, 0xa5, 0xc1, 0x00], 512)
  bytes[512 + 11] = flags
  bytes.set(Buffer.from('WordDocument', 'utf16le'), 1024)
  return bytes
}

const failureOf = async (bytes: Uint8Array): Promise<string> => {
  const read = await readSource('van-ban.doc', bytes)
  return 'failure' in read ? read.failure : 'was read'
}

describe('Word 97', () => {
  it('says that a file is protected by a password', async () => {
    expect(await failureOf(outline(1))).toContain('is protected by a password')
  })

  it('reads RTF under the name .doc by its bytes', async () => {
    const read = await readSource('van-ban.doc', Uint8Array.from(Buffer.from('{\\rtf1 So: 12/QD-UB\\par}')))
    expect('failure' in read ? read.failure : read.source.format).toBe('rtf')
  })
})
