import { X509Certificate } from 'node:crypto'
import type { DigitalSignature } from '../../model/source.ts'
import { fold } from '../../text/fold.ts'

/** A value in DER (X.690): its tag, and where its content stands. */
interface Item {
  readonly tag: number
  readonly start: number
  readonly from: number
  readonly to: number
}

const tags = { sequence: 0x30, certificates: 0xa0, content: 0xa0 }
/** A chain holds the signer's certificate and those above it. */
const longestChain = 20

/**
 * Whose certificate a signature bears: the one in its message (PKCS #7, RFC 5652, 5.1) that signed no other. Undefined for what is no such message.
 *
 * @param message the bytes of the signature, zeros behind it allowed
 */
export function signerOf(message: Uint8Array): Omit<DigitalSignature, 'at'> | undefined {
  const chain = certificatesOf(message)
  const issuers = new Set(chain.filter(({ subject, issuer }) => subject !== issuer).map(({ issuer }) => issuer))
  const own = chain.find(({ subject }) => !issuers.has(subject)) ?? chain[0]
  if (!own) return undefined
  const parts = own.subject.split('\n').map((line) => /^([A-Za-z]+)=(.*)$/u.exec(line))
  const valuesOf = (key: string): readonly string[] =>
    parts.flatMap((part) =>
      part?.[1] === key && part[2] ? [part[2].replace(/\\(.)/gu, '$1').normalize('NFC').trim()] : [],
    )
  const [name] = valuesOf('CN')
  if (name === undefined) return undefined
  // A body's own certificate bears its name twice.
  const others = [...valuesOf('OU').toReversed(), ...valuesOf('O')].filter((body) => fold(body) !== fold(name))
  return { name, bodies: others }
}

function certificatesOf(message: Uint8Array): readonly X509Certificate[] {
  const [whole] = itemsOf(message, 0, message.length)
  const explicit = whole && itemsOf(message, whole.from, whole.to).find(({ tag }) => tag === tags.content)
  const [signed] = explicit ? itemsOf(message, explicit.from, explicit.to) : []
  const held = signed && itemsOf(message, signed.from, signed.to).find(({ tag }) => tag === tags.certificates)
  if (!held) return []
  return itemsOf(message, held.from, held.to)
    .filter(({ tag }) => tag === tags.sequence)
    .slice(0, longestChain)
    .flatMap(({ start, to }) => {
      try {
        return [new X509Certificate(message.subarray(start, to))]
      } catch {
        // A damaged one says nothing.
        return []
      }
    })
}

/** The values that stand one after the other; lengths that lead out of the stretch end it. */
function itemsOf(bytes: Uint8Array, from: number, to: number): readonly Item[] {
  const items: Item[] = []
  for (let at = from; at + 2 <= to && items.length < 200; ) {
    const first = bytes[at + 1] ?? 0
    const more = first & 0x80 ? first & 0x7f : 0
    if (more > 4) break
    let length = more === 0 ? first : 0
    for (let i = 0; i < more; i += 1) length = length * 256 + (bytes[at + 2 + i] ?? 0)
    const content = at + 2 + more
    if (content + length > to) break
    items.push({ tag: bytes[at] ?? 0, start: at, from: content, to: content + length })
    at = content + length
  }
  return items
}
