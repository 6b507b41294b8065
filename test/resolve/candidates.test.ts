import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type CitedParts, identityOfCited, identityOfHeader } from '../../src/identity/identity.ts'
import { Candidates } from '../../src/resolve/candidates.ts'
import { settleBucket } from '../../src/resolve/link-block.ts'
import type { BucketCited } from '../../src/resolve/pools.ts'
import { climb, climbAmong } from '../../src/resolve/rungs.ts'
import { type HeaderParts, headerOf } from '../identity/header-of.ts'
import { growth, measured } from '../support/growth.ts'

const issuers = ['THỦ TƯỚNG CHÍNH PHỦ', 'ỦY BAN NHÂN DÂN TỈNH NGHỆ AN', 'THÀNH ỦY ĐÀ NẴNG', 'QUỐC HỘI', 'BỘ Y TẾ']
const numbers = [
  ...['7', '07/CT', '07/CT-TTg', '07/CT-UBND', '07/2021/QĐ-UBND', '07/QĐ-UBND', '07-CT/TU', '07/2021/QH14'],
  ...['07/2021/QH15', '07/2021/TT-BYT', '07/2021', '07/UBND-KT', '07/UBND', '07/DA-UBND', '07/ĐA-UBND', '7/HD-BYT'],
]
const days = ['2020-03-31', '2021-03-31', '2021-04', '2021', '2022-01-05']
const maybe = <T>(values: readonly T[]) => fc.option(fc.constantFrom(...values), { nil: undefined })
const shown = <T extends object>(parts: T) =>
  Object.fromEntries(Object.entries(parts).filter(([, value]) => value !== undefined))

const header: fc.Arbitrary<HeaderParts> = fc
  .record({
    number: maybe(numbers),
    type: maybe(['CT', 'QĐ', 'L', 'TT', 'CV', 'ĐA']),
    issuer: maybe(issuers),
    date: maybe(days),
    subject: maybe(['Đất đai', 'Nhà ở']),
  })
  .map(shown)
const cited: fc.Arbitrary<CitedParts> = fc
  .record({
    number: maybe(numbers),
    type: maybe(['CT', 'QĐ', 'L', 'TT', 'VB', 'DA']),
    issuer: maybe(['UBND tỉnh Nghệ An', 'Thành ủy', 'Bộ Y tế']),
    date: maybe(days),
    title: maybe(['Luật Đất đai', 'Luật Nhà ở']),
  })
  .map(shown)

const byKey = ({ key: a }: { readonly key: string }, { key: b }: { readonly key: string }): number => (a < b ? -1 : 1)

describe('candidates by what has to agree', () => {
  it('leave out none that a rung takes', () => {
    fc.assert(
      fc.property(fc.array(header, { maxLength: 14 }), cited, header, (headers, parts, writer) => {
        const all = headers
          .map((one, n) => ({
            key: `k${n % 10}${n}`,
            identity: identityOfHeader(headerOf(one)),
            ...(n % 3 === 0 ? { weight: n + 1 } : {}),
          }))
          .sort(byKey)
        const identity = identityOfCited(parts, headerOf(writer))
        const who = writer.date === undefined ? {} : { date: writer.date }
        const pool = new Candidates(all)
        expect(climb(identity, pool.near(identity), who, () => pool.namesakes(identity))).toEqual(
          climb(identity, all, who),
        )
        // What was worked out for one who cites serves the others: those of another day, and of none.
        for (const when of [who, { date: '2021-06-01' }, { notBefore: '2022' }])
          expect(climbAmong(identity, pool.possible(identity), when, () => pool.namesakes(identity))).toEqual(
            climb(identity, all, when),
          )
      }),
      { numRuns: 400 },
    )
  })

  const bucket = (count: number): readonly BucketCited[] =>
    Array.from({ length: count }, (_, n) => ({
      doc: n,
      n: 0,
      content: `content-${String(n).padStart(6, '0')}`,
      identity: identityOfCited({ type: 'QĐ', number: `15/${1945 + (n % 80)}/QĐ-X${n}` }, headerOf({})),
      values: { number: `15/${1945 + (n % 80)}/QĐ-X${n}` },
      mentions: 1,
      writer: { date: '2026-01-01' },
    }))

  it('of one ordinal are worked out in a time that grows with their number', measured, () => {
    const documents = (all: readonly BucketCited[]) =>
      all.map(({ doc, content = '', identity, values }) => ({ doc, content, identity, values }))
    const work = (all: readonly BucketCited[]): void => void settleBucket(documents(all), all)
    expect(growth(work, bucket(400), bucket(1600))).toBeLessThan(8)
  })

  it(
    'are compared once for all that cite in the same words: the work grows with what is cited otherwise',
    measured,
    () => {
      const provinces = ['Nghệ An', 'Hà Tĩnh', 'Lâm Đồng', 'Cà Mau', 'An Giang', 'Đồng Tháp', 'Sơn La', 'Lào Cai']
      const documents = Array.from({ length: 400 }, (_, n) => ({
        doc: n,
        content: `d${n}`,
        identity: identityOfHeader(
          headerOf({
            type: 'QĐ',
            number: '1/QĐ-UBND',
            issuer: `ỦY BAN NHÂN DÂN TỈNH ${provinces[n % 8]?.toUpperCase() ?? ''}`,
            date: `${1960 + (n % 60)}-01-0${1 + (n % 9)}`,
          }),
        ),
        values: {},
      }))
      const [first] = bucket(1)
      const alike = (isShared: boolean): readonly BucketCited[] => {
        const identity = identityOfCited({ type: 'QĐ', number: '1/QĐ-UBND' }, headerOf({}))
        return Array.from({ length: 600 }, (_, n) => ({
          ...(first as BucketCited),
          doc: 1000 + n,
          content: `c${n}`,
          identity: isShared ? identity : { ...identity },
        }))
      }
      const work = (all: readonly BucketCited[]): void => void settleBucket(documents, all)
      expect(growth(work, alike(true), alike(false))).toBeGreaterThan(3)
    },
  )
})
