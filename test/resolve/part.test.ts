import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type CitedParts, type Identity, identityOfCited, identityOfHeader } from '../../src/identity/identity.ts'
import { type BlockWork, type SettledBlock, settleBlock } from '../../src/resolve/block.ts'
import { partOf, settlePart, sideOf } from '../../src/resolve/part.ts'
import type { BucketCited } from '../../src/resolve/pools.ts'
import type { WorkBefore } from '../../src/resolve/recall.ts'
import type { BucketDocument } from '../../src/resolve/works.ts'
import { type HeaderParts, headerOf } from '../identity/header-of.ts'
import { runs } from '../support/property.ts'

const numbers = [
  ...['07/CT-UBND', '07/CT-UBND', '07/QĐ-UBND', '07/2021/QĐ-UBND', '07/CT-TTg', '07/QĐ-TTg', '07/CT', '7'],
  ...['07-CT/TU', '07/2021/QH14', '07/2021/QH15', '07a/CT-UBND'],
]
const days = ['2020-03-31', '2021-03-31', '2021-04', '2021', '2022-01-05']
const seats = [
  ...['ỦY BAN NHÂN DÂN TỈNH NGHỆ AN', 'ỦY BAN NHÂN DÂN TỈNH HÀ TĨNH', 'ỦY BAN NHÂN DÂN XÃ YÊN THÀNH TỈNH NGHỆ AN'],
  ...['THỦ TƯỚNG CHÍNH PHỦ', 'THÀNH ỦY ĐÀ NẴNG', 'QUỐC HỘI'],
]
const maybe = <T>(values: readonly T[]) => fc.option(fc.constantFrom(...values), { nil: undefined })
const shown = <T extends object>(parts: T) =>
  Object.fromEntries(Object.entries(parts).filter(([, value]) => value !== undefined))

const header: fc.Arbitrary<HeaderParts> = fc
  .record({
    number: fc.constantFrom(...numbers),
    type: maybe(['CT', 'QĐ', 'L']),
    issuer: maybe(seats),
    date: maybe(days),
    subject: maybe(['Đất đai', 'Nhà ở', 'việc sửa chữa hồ đập và công trình thủy lợi']),
  })
  .map(shown)
const parts: fc.Arbitrary<CitedParts> = fc
  .record({
    number: fc.constantFrom(...numbers),
    type: maybe(['CT', 'QĐ', 'VB', 'L']),
    issuer: maybe(['UBND tỉnh Nghệ An', 'UBND tỉnh Hà Tĩnh', 'Thủ tướng Chính phủ', 'UBND các xã']),
    date: maybe(days),
    title: fc.option(fc.constantFrom('Luật Đất đai', 'Luật Nhà ở'), { nil: undefined, freq: 12 }),
  })
  .map(shown)
const citation = fc.record({ parts, writer: header, mentions: fc.integer({ min: 1, max: 3 }) })

const documentOf = (parts: HeaderParts, doc: number): BucketDocument => ({
  doc,
  content: `${String(doc).padStart(2, '0')}c`,
  identity: identityOfHeader(headerOf(parts)),
  values: shown({ number: parts.number, date: parts.date }),
})
const citedOf = (
  { parts, writer, mentions }: typeof citation extends fc.Arbitrary<infer T> ? T : never,
  n: number,
): BucketCited => ({
  doc: 100 + n,
  n: 0,
  identity: identityOfCited(parts, headerOf(writer)),
  values: shown({ number: parts.number, date: parts.date, title: parts.title }),
  mentions,
  writer: shown({ date: writer.date }),
})

const kindOf = ({ external, partial }: BlockWork): WorkBefore['kind'] =>
  external ? (partial ? 'partial' : 'external') : 'held'
const settled = (documents: readonly BucketDocument[], cited: readonly BucketCited[]): SettledBlock =>
  settleBlock({ bucket: 'n:7', documents, cited, known: [] })

/** Works and links as texts, in an order of their own. */
const worksTold = (works: readonly BlockWork[], wanted: (identity: Identity) => boolean): readonly string[] =>
  works
    .filter(({ identity }) => wanted(identity))
    .map(({ docs, ...work }) => JSON.stringify([work, docs.map(({ doc }) => doc)]))
    .sort()
const linksTold = ({ links }: SettledBlock, wanted: (identity: Identity) => boolean): readonly string[] =>
  links
    .filter(({ cited }) => wanted(cited.identity))
    .map(({ cited, candidates, ...link }) => JSON.stringify([cited.doc, link, [...candidates].sort()]))
    .sort()

describe('the part of a bucket in which a document has come or gone', () => {
  it('is what it is when the whole is worked out, and the rest is as it was', () => {
    let taken = 0
    fc.assert(
      fc.property(
        fc.array(header, { maxLength: 8 }),
        fc.array(citation, { maxLength: 12 }),
        fc.option(header, { nil: undefined }),
        fc.nat(),
        (headers, citations, fresh, chosen) => {
          const documents = headers.map(documentOf)
          const cited = citations.map(citedOf)
          const gone = chosen % 3 === 0 ? undefined : documents[chosen % (documents.length || 1)]
          const came = fresh && documentOf(fresh, 50)
          const moved = [gone, came].flatMap((one) => (one ? [one.identity] : []))
          const part = partOf(moved)
          if (part === undefined) return
          const before = settled(documents, cited)
          const now = [...documents.filter((one) => one !== gone), ...(came ? [came] : [])]
          const links = new Map(before.links.map((link) => [link.cited, link]))
          const found = settlePart(part, {
            bucket: 'n:7',
            documents: now,
            cited: cited.map((one) => ({ one, links: [links.get(one)] })),
            works: new Map(
              before.works.map((work) => [work.key, { identity: JSON.stringify(work.identity), kind: kindOf(work) }]),
            ),
          })
          if (found === undefined) return
          taken += 1
          const whole = settled(now, cited)
          const isInside = (identity: Identity): boolean => sideOf(part, identity) === 'inside'
          const isOutside = (identity: Identity): boolean => !isInside(identity)
          expect(worksTold(found.works, () => true)).toEqual(worksTold(whole.works, isInside))
          expect(linksTold(found, () => true)).toEqual(linksTold(whole, isInside))
          expect(worksTold(whole.works, isOutside)).toEqual(worksTold(before.works, isOutside))
          expect(linksTold(whole, isOutside)).toEqual(linksTold(before, isOutside))
        },
      ),
      runs(600),
    )
    expect(taken).toBeGreaterThan(50)
  })

  it.each<[string, CitedParts, string | undefined]>([
    ['the same symbol and place', { number: '07/CT-UBND', issuer: 'UBND tỉnh Nghệ An' }, 'inside'],
    ['no symbol', { number: '07', issuer: 'UBND tỉnh Nghệ An' }, 'border'],
    ['of the centre', { number: '07/CT-TTg' }, 'border'],
    ['another place', { number: '07/CT-UBND', issuer: 'UBND tỉnh Hà Tĩnh' }, undefined],
    ['another symbol', { number: '07/QĐ-UBND', issuer: 'UBND tỉnh Nghệ An' }, undefined],
  ])('%s', (_, cited, side) => {
    const seat = headerOf({ issuer: 'ỦY BAN NHÂN DÂN TỈNH NGHỆ AN', number: '07/CT-UBND', type: 'CT' })
    const part = partOf([identityOfHeader(seat)])
    expect(part && sideOf(part, identityOfCited(cited, seat))).toBe(side)
  })

  it('is no part where a law has moved, nor where two have that share no symbol', () => {
    const of = (number: string, type: string): Identity =>
      identityOfHeader(headerOf({ number, type, issuer: 'ỦY BAN NHÂN DÂN TỈNH NGHỆ AN', subject: 'Đất đai' }))
    expect(partOf([of('07/2021/QH15', 'L')])).toBeUndefined()
    expect(partOf([of('07/CT-UBND', 'CT'), of('07/QĐ-UBND', 'QĐ')])).toBeUndefined()
    expect(partOf([of('7', 'CT')])).toBeUndefined()
  })
})
