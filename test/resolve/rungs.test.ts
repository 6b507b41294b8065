import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type CitedParts, identityOfCited, identityOfHeader } from '../../src/identity/identity.ts'
import { settleBucket } from '../../src/resolve/link-block.ts'
import type { BucketCited } from '../../src/resolve/pools.ts'
import { climb, rungs } from '../../src/resolve/rungs.ts'
import type { BucketDocument } from '../../src/resolve/works.ts'
import { type HeaderParts, headerOf } from '../identity/header-of.ts'

const ward: HeaderParts = {
  issuer: 'ĐẢNG ỦY PHƯỜNG KHUÊ TRUNG',
  superior: 'QUẬN ỦY CẨM LỆ',
  date: '2021-10-12',
  place: 'Cẩm Lệ',
}

const document = (key: string, parts: HeaderParts) => ({ key, identity: identityOfHeader(headerOf(parts)) })
const cite = (cited: CitedParts, writer: HeaderParts = ward) => ({
  cited: identityOfCited(cited, headerOf(writer)),
  writer: { ...(writer.date ? { date: writer.date } : {}) },
})

const corpus = [
  document('ttg-2020', { number: '16/CT-TTg', type: 'CT', issuer: 'THỦ TƯỚNG CHÍNH PHỦ', date: '2020-03-31' }),
  document('ttg-2021', { number: '16/CT-TTg', type: 'CT', issuer: 'THỦ TƯỚNG CHÍNH PHỦ', date: '2021-04-12' }),
  document('ttg-2023', { number: '16/CT-TTg', type: 'CT', issuer: 'THỦ TƯỚNG CHÍNH PHỦ', date: '2023-05-05' }),
  document('danang-state', {
    number: '05/CT-UBND',
    type: 'CT',
    issuer: 'ỦY BAN NHÂN DÂN THÀNH PHỐ ĐÀ NẴNG',
    date: '2021-05-20',
  }),
  document('nghean-state', {
    number: '05/CT-UBND',
    type: 'CT',
    issuer: 'ỦY BAN NHÂN DÂN TỈNH NGHỆ AN',
    date: '2021-05-21',
  }),
  document('danang-party', { number: '05-CT/TU', type: 'CT', issuer: 'THÀNH ỦY ĐÀ NẴNG', date: '2021-05-22' }),
  document('nghean-party', { number: '05-CT/TU', type: 'CT', issuer: 'TỈNH ỦY NGHỆ AN', date: '2021-05-23' }),
  document('decree', { number: '30/2020/NĐ-CP', type: 'NĐ', issuer: 'CHÍNH PHỦ', date: '2020-03-05' }),
  document('land-2013', {
    number: '45/2013/QH13',
    type: 'L',
    issuer: 'QUỐC HỘI',
    date: '2013-11-29',
    subject: 'Đất đai',
  }),
  document('land-2024', {
    number: '31/2024/QH15',
    type: 'L',
    issuer: 'QUỐC HỘI',
    date: '2024-01-18',
    subject: 'Đất đai',
  }),
  document('letter', {
    number: '4577/UBND-KT',
    type: 'CV',
    issuer: 'ỦY BAN NHÂN DÂN TỈNH BÌNH THUẬN',
    date: '2021-08-29',
  }),
  document('conclusion', { type: 'KL', issuer: 'THÀNH ỦY ĐÀ NẴNG', date: '2021-06-01' }),
]

const outcome = (parts: CitedParts, writer: HeaderParts = ward) => {
  const { cited, writer: who } = cite(parts, writer)
  const found = climb(cited, corpus, who)
  if (!found) return undefined
  return found.status === 'resolved'
    ? [found.rung, found.target.key]
    : [found.rung, ...found.candidates.map(({ key }) => key), found.why]
}

describe('the ladder from certain to likely', () => {
  it.each<[string, CitedParts, readonly string[]]>([
    ['number and day', { type: 'CT', number: '16/CT-TTg', date: '2020-03-31' }, ['number-and-date', 'ttg-2020']],
    [
      'number, year of the day, and issuer',
      { type: 'CT', number: '16/CT-TTg', date: '2020-03-30' },
      ['number-year-and-place', 'ttg-2020'],
    ],
    ['number with its year', { type: 'NĐ', number: '30/2020/NĐ-CP' }, ['number-year-and-place', 'decree']],
    ['decree without its symbol', { type: 'NĐ', number: '30/2020' }, ['number-year-and-place', 'decree']],
    ['no date: the nearest earlier one', { type: 'CT', number: '16/CT-TTg' }, ['number-and-place-nearest', 'ttg-2021']],
    [
      'the committee of the writer’s city',
      { type: 'CT', number: '05-CT/TU', issuer: 'Thành ủy' },
      ['number-and-place-nearest', 'danang-party'],
    ],
    [
      'the State of the writer’s city',
      { type: 'CT', number: '05/CT-UBND', issuer: 'UBND thành phố' },
      ['number-and-place-nearest', 'danang-state'],
    ],
    [
      'a place that is named',
      { type: 'CT', number: '05/CT-UBND', issuer: 'UBND tỉnh Nghệ An' },
      ['number-and-place-nearest', 'nghean-state'],
    ],
    [
      'separators the wrong way round',
      { type: 'CT', number: '05/CT-TU', issuer: 'Thành ủy Đà Nẵng' },
      ['number-and-place-nearest', 'danang-party'],
    ],
    ['no symbol, the day', { type: 'CV', number: '4577', date: '2021-08-29' }, ['ordinal-and-date', 'letter']],
    [
      'no symbol, the issuer',
      { type: 'CT', number: '05', issuer: 'UBND thành phố' },
      ['ordinal-and-issuer', 'danang-state'],
    ],
    [
      'no symbol, the Party',
      { type: 'CT', number: '05', issuer: 'Ban Thường vụ Thành ủy' },
      ['ordinal-and-issuer', 'danang-party'],
    ],
    ['no symbol, only the type', { type: 'CT', number: '16' }, ['ordinal-and-type', 'ttg-2021']],
    ['a law by name and year', { type: 'L', title: 'Luật Đất đai', date: '2013' }, ['name-and-year', 'land-2013']],
    ['a law by name: the one of that time', { type: 'L', title: 'Luật Đất đai' }, ['name-in-force', 'land-2013']],
    [
      'no number: type, day and issuer',
      { type: 'KL', date: '2021-06-01', issuer: 'Thành ủy' },
      ['type-and-date', 'conclusion'],
    ],
  ])('%s', (_, parts, expected) => {
    expect(outcome(parts)).toEqual(expected)
  })

  it('takes the law in force when the writer wrote', () => {
    expect(outcome({ type: 'L', title: 'Luật Đất đai' }, { ...ward, date: '2025-08-01' })).toEqual([
      'name-in-force',
      'land-2024',
    ])
  })

  it('takes the number of the writer’s own year, and never the future', () => {
    expect(outcome({ type: 'CT', number: '16/CT-TTg' }, { ...ward, date: '2020-12-01' })).toEqual([
      'number-and-place-nearest',
      'ttg-2020',
    ])
    expect(outcome({ type: 'CT', number: '16/CT-TTg' }, { ...ward, date: '2020-03-30' })).toBeUndefined()
    expect(outcome({ type: 'CT', number: '16/CT-TTg', date: '2023-05-05' })).toBeUndefined()
  })

  it('says that a number of two places is ambiguous when the writer’s place is not known', () => {
    expect(outcome({ type: 'CT', number: '05-CT/TU' }, { date: '2021-10-01' })).toEqual([
      'number-nearest',
      'danang-party',
      'nghean-party',
      'the citation does not tell the place',
    ])
  })

  it('says that a bare number of the Party and the State is ambiguous', () => {
    expect(outcome({ type: 'CT', number: '05' })?.slice(-1)).toEqual(['the citation does not tell the issuer'])
  })

  it('does not mix up years, places or terms', () => {
    expect(outcome({ type: 'CT', number: '05/CT-UBND', date: '2019-05-20', issuer: 'UBND thành phố' })).toBeUndefined()
    expect(outcome({ type: 'CT', number: '05/CT-UBND', issuer: 'UBND tỉnh Quảng Nam' })).toBeUndefined()
    expect(outcome({ type: 'CT', number: '05-CT/TU', date: '2017-05-20', issuer: 'Thành ủy' })).toBeUndefined()
  })

  it('knows the rules for everybody from the other decisions of a year', () => {
    const rules = document('rules', {
      number: '30/2021/QĐ-TTg',
      type: 'QĐ',
      issuer: 'THỦ TƯỚNG CHÍNH PHỦ',
      date: '2021-10-01',
    })
    const decree = document('decree', { number: '30/2021/NĐ-CP', type: 'NĐ', issuer: 'CHÍNH PHỦ', date: '2021-03-26' })
    const to = (parts: CitedParts) => {
      const { cited, writer } = cite(parts)
      return climb(cited, [rules, decree], writer)
    }
    expect(to({ type: 'QĐ', number: '30/QĐ-TTg', date: '2021-01-08' })).toBeUndefined()
    expect(to({ type: 'QĐ', number: '30/QĐ-TTg', date: '2021-10-01' })).toMatchObject({ target: rules })
    expect(to({ type: 'NĐ', number: '30/NĐ-CP', date: '2021-03-25' })).toMatchObject({ target: decree })
  })

  it('knows a Đề án from a Dự án', () => {
    const plan = document('plan', {
      number: '12/ĐA-UBND',
      type: 'ĐA',
      issuer: 'UBND THÀNH PHỐ ĐÀ NẴNG',
      date: '2021-01-04',
    })
    const { cited, writer } = cite({ type: 'DA', number: '12/DA-UBND', issuer: 'UBND thành phố' })
    expect(climb(cited, [plan], writer)).toBeUndefined()
  })

  it('tries every rung in the tests above', () => {
    const tried = ['number-and-year', 'number-undated']
    expect(rungs.map(({ id }) => id).filter((id) => tried.includes(id))).toEqual(tried)
    const undated = document('undated', { number: '77/QĐ-UBND', type: 'QĐ', issuer: 'UBND THÀNH PHỐ ĐÀ NẴNG' })
    const { cited, writer } = cite({ type: 'QĐ', number: '77/QĐ-UBND', date: '2021-02-01', issuer: 'UBND thành phố' })
    expect(climb(cited, [undated], writer)).toMatchObject({ rung: 'number-undated' })
    const nowhere = document('nowhere', { number: '78/QĐ-UBND', type: 'QĐ', date: '2021-02-02' })
    const year = cite({ type: 'QĐ', number: '78/QĐ-UBND', date: '2021-02-03' }, { date: '2021-10-01' })
    expect(climb(year.cited, [nowhere], year.writer)).toMatchObject({ rung: 'number-and-year' })
  })
})

const bucketDocument = (n: number, parts: HeaderParts): BucketDocument => ({
  doc: n,
  content: `content-${n}`,
  identity: identityOfHeader(headerOf(parts)),
  values: { ...(parts.number ? { number: parts.number } : {}), ...(parts.date ? { date: parts.date } : {}) },
})
const bucketCited = (
  doc: number,
  n: number,
  parts: CitedParts,
  writer: HeaderParts = ward,
  mentions = 1,
): BucketCited => ({
  doc,
  n,
  content: `content-${doc}`,
  identity: identityOfCited(parts, headerOf(writer)),
  values: {
    ...(parts.number ? { number: parts.number } : {}),
    ...(parts.date ? { date: parts.date } : {}),
    ...(parts.title ? { title: parts.title } : {}),
  },
  mentions,
  writer: { ...(writer.date ? { date: writer.date } : {}) },
})

describe('a number that says too little', () => {
  const circular = document('circular', { number: '13/2021/TT-BYT', type: 'TT', issuer: 'BỘ Y TẾ', date: '2021-06-12' })
  const to = (parts: CitedParts, documents = [circular]) => {
    const { cited, writer } = cite(parts)
    return climb(cited, documents, writer)
  }

  it('is no more than a candidate where every ministry has one', () => {
    for (const number of ['13/2021', '13/2021/TT'])
      expect(to({ type: 'TT', number })).toMatchObject({
        status: 'ambiguous',
        rung: 'ordinal-and-year',
        why: 'the citation does not tell the issuer',
      })
    expect(to({ type: 'TT', number: '13' })).toBeUndefined()
  })

  it('is told by its day or its issuer', () => {
    expect(to({ type: 'TT', number: '13/2021/TT', date: '2021-06-12' })).toMatchObject({
      rung: 'ordinal-and-date',
      target: circular,
    })
    expect(to({ type: 'TT', number: '13/2021/TT', issuer: 'Bộ Y tế' })).toMatchObject({
      rung: 'ordinal-and-issuer',
      target: circular,
    })
  })

  it('is no document of that number about something else', () => {
    const people = { ...corpus[1]?.identity, subject: 'tăng cường an toàn cầu treo dân sinh ở miền núi' }
    const bridges = document('bridges', {
      number: '16/CT-TTg',
      type: 'CT',
      issuer: 'THỦ TƯỚNG CHÍNH PHỦ',
      date: '2021-04-12',
    })
    const candidate = { ...bridges, identity: { ...bridges.identity, ...people } }
    const about = (subject: string) => to({ type: 'CT', number: '16/CT-TTg', subject }, [candidate])
    expect(about('về việc thí điểm nuôi cá lồng bè trên hồ thủy điện')).toBeUndefined()
    expect(about('về bảo đảm an toàn đối với cầu treo dân sinh')).toMatchObject({ target: candidate })
    expect(about('về cầu treo')).toMatchObject({ target: candidate })
    expect(
      to({ type: 'CT', number: '16/CT-TTg', date: '2021-04-12', subject: 'nuôi cá lồng bè trên hồ thủy điện' }, [
        candidate,
      ]),
    ).toMatchObject({
      target: candidate,
    })
  })
})

describe('a bucket', () => {
  const directive = { number: '16/CT-TTg', type: 'CT', issuer: 'THỦ TƯỚNG CHÍNH PHỦ', date: '2020-03-31' }

  it('joins two copies and keeps two years apart', () => {
    const { works } = settleBucket(
      [
        bucketDocument(1, directive),
        bucketDocument(2, directive),
        bucketDocument(3, { ...directive, date: '2021-04-12' }),
      ],
      [],
    )
    expect(works.map(({ key, docs }) => [key, docs.map(({ doc }) => doc)])).toEqual([
      ['16/ct-ttg:2020', [1, 2]],
      ['16/ct-ttg:2021', [3]],
    ])
  })

  it('gives two documents with one number and two days keys of their own', () => {
    const { works } = settleBucket(
      [bucketDocument(1, directive), bucketDocument(2, { ...directive, date: '2020-04-01' })],
      [],
    )
    expect(works.map(({ key }) => key)).toEqual(['16/ct-ttg:2020:2020-03-31', '16/ct-ttg:2020:2020-04-01'])
  })

  it('does not join what two provinces issued', () => {
    const of = (place: string) => ({
      number: '40/2026/QĐ-UBND',
      type: 'QĐ',
      issuer: `ỦY BAN NHÂN DÂN TỈNH ${place}`,
      date: '2026-03-05',
    })
    const { works } = settleBucket([bucketDocument(1, of('NGHỆ AN')), bucketDocument(2, of('LÂM ĐỒNG'))], [])
    expect(works.map(({ key }) => key)).toEqual(['40/2026/qđ-ubnd:nghệ-an', '40/2026/qđ-ubnd:lâm-đồng'])
  })

  it('gathers the mentions of what the corpus does not hold in one external document', () => {
    const { works, links } = settleBucket(
      [],
      [
        bucketCited(1, 0, { type: 'CT', number: '16/CT-TTg', date: '2020-03-31' }),
        bucketCited(2, 0, { type: 'CT', number: '16/CT-TTg' }),
        bucketCited(3, 0, { type: 'CT', number: '16' }),
      ],
    )
    expect(works.map(({ key, external, partial }) => [key, external, partial])).toEqual([
      ['16/ct-ttg:2020', true, false],
    ])
    expect(links.map(({ status, target }) => [status, target])).toEqual(Array(3).fill(['external', '16/ct-ttg:2020']))
  })

  it('looks beyond the corpus where nearness decides', () => {
    const later = bucketCited(2, 0, { type: 'CT', number: '16/CT-TTg', date: '2021-04-12' })
    const undated = bucketCited(1, 0, { type: 'CT', number: '16/CT-TTg' })
    const early = bucketCited(3, 0, { type: 'CT', number: '16/CT-TTg' }, { ...ward, date: '2020-12-01' })
    const { links } = settleBucket([bucketDocument(9, directive)], [later, undated, early])
    const told = [...links].sort((a, b) => a.cited.doc - b.cited.doc).map(({ status, target }) => [status, target])
    expect(told).toEqual([
      ['external', '16/ct-ttg:2021'],
      ['external', '16/ct-ttg:2021'],
      ['resolved', '16/ct-ttg:2020'],
    ])
  })

  it('gathers a number that lost its year with the one of that day', () => {
    const { works, links } = settleBucket(
      [],
      [
        bucketCited(1, 0, { type: 'NĐ', number: '102/2021/NĐ-CP', date: '2021-09-16' }),
        bucketCited(2, 0, { type: 'NĐ', number: '102/NĐ-CP', date: '2021-09-16' }),
        bucketCited(3, 0, { type: 'NĐ', number: '102/NĐ-CP', date: '2020-09-16' }),
      ],
    )
    expect(works.map(({ key }) => key).toSorted()).toEqual(['102/2021/nđ-cp', '102/nđ-cp:2020'])
    const told = links.toSorted((a, b) => a.cited.doc - b.cited.doc).map(({ target }) => target)
    expect(told).toEqual(['102/2021/nđ-cp', '102/2021/nđ-cp', '102/nđ-cp:2020'])
  })

  it('leaves open what tells too little', () => {
    expect(settleBucket([], [bucketCited(1, 0, { type: 'CT', number: '16' })]).links).toMatchObject([
      { status: 'unresolved' },
    ])
  })

  it('dates an external document as most mentions do', () => {
    const { works } = settleBucket(
      [],
      [
        bucketCited(1, 0, { type: 'CT', number: '16/CT-TTg', date: '2020-03-30' }),
        bucketCited(2, 0, { type: 'CT', number: '16/CT-TTg', date: '2020-03-31' }, ward, 2),
      ],
    )
    expect(works.map(({ values }) => values.date)).toEqual(['2020-03-31'])
  })

  it('is the same in any order', () => {
    const documents = [1, 2, 3, 4].map((n) =>
      bucketDocument(n, { ...directive, date: n < 3 ? '2020-03-31' : `2021-04-1${n}` }),
    )
    const cited = [
      bucketCited(10, 0, { type: 'CT', number: '16/CT-TTg' }),
      bucketCited(10, 1, { type: 'CT', number: '16/CT-UBND', issuer: 'UBND thành phố' }),
      bucketCited(11, 0, { type: 'CT', number: '16' }, { date: '2019-01-01' }),
      bucketCited(12, 0, { type: 'CT', number: '16/CT-TTg', date: '2020-03-31' }),
      bucketCited(13, 0, { type: 'CT', number: '16/CT-UBND', date: '2020-05-01', issuer: 'UBND tỉnh Nghệ An' }),
    ]
    const plain = (settled: ReturnType<typeof settleBucket>) => ({
      works: settled.works
        .map(({ docs, ...work }) => ({ ...work, docs: docs.map(({ doc }) => doc) }))
        .sort((a, b) => (a.key < b.key ? -1 : 1)),
      links: settled.links
        .map(({ cited: { doc, n }, ...link }) => ({ doc, n, ...link }))
        .sort((a, b) => a.doc - b.doc || a.n - b.n),
    })
    const expected = plain(settleBucket(documents, cited))
    fc.assert(
      fc.property(
        fc.shuffledSubarray(documents, { minLength: documents.length }),
        fc.shuffledSubarray(cited, { minLength: cited.length }),
        (someDocuments, someCited) => {
          expect(plain(settleBucket(someDocuments, someCited))).toEqual(expected)
        },
      ),
    )
  })
})

describe('the name of a law', () => {
  const law = (key: string, number: string, weight: number) => ({
    key,
    identity: identityOfCited({ type: 'L', number, title: 'Luật Thuế thu nhập cá nhân' }, headerOf(ward)),
    weight,
  })
  const { cited, writer } = cite({ type: 'L', title: 'Luật thuế thu nhập cá nhân' })

  it('passes over a slip in the number that few mentions have', () => {
    expect(climb(cited, [law('right', '04/2007/QH12', 30), law('slip', '04/2007/QH11', 1)], writer)).toMatchObject({
      target: { key: 'right' },
    })
  })

  it('stays ambiguous when both numbers are given often', () => {
    expect(climb(cited, [law('a', '04/2007/QH12', 5), law('b', '04/2007/QH11', 4)], writer)).toMatchObject({
      status: 'ambiguous',
    })
  })

  it('is read at the time of the latest document that an undated writer cites', () => {
    const laws = [law('old', '04/2007/QH12', 9), law('new', '109/2025/QH15', 9)]
    expect(climb(cited, laws, { notBefore: '2020-05-01' })).toMatchObject({ target: { key: 'old' } })
    expect(climb(cited, laws, { notBefore: '2026-05-01' })).toMatchObject({ target: { key: 'new' } })
    expect(climb(cited, laws, {})).toMatchObject({ status: 'ambiguous' })
  })

  it('is the one in force, though the corpus holds another', () => {
    const known = [
      { ...law('old', '56/2010/QH12', 1), external: false },
      { ...law('new', '11/2022/QH15', 5), external: true },
    ]
    const target = (date: string) =>
      settleBucket(
        [],
        [bucketCited(1, 0, { type: 'L', title: 'Luật Thuế thu nhập cá nhân' }, { date })],
        known,
      ).links.map((link) => [link.status, link.target])
    expect(target('2024-03-01')).toEqual([['external', 'new']])
    expect(target('2015-03-01')).toEqual([['resolved', 'old']])
    // Before the first sitting of the year in which it was passed.
    expect(target('2022-03-01')).toEqual([['resolved', 'old']])
    // Earlier than all that are known: a law of its own.
    expect(target('2009-03-01')).toEqual([['external', 'luat-thue-thu-nhap-ca-nhan']])
  })

  it('is found by the name that others give its number, when its own was not read', () => {
    const { works } = settleBucket(
      [bucketDocument(1, { type: 'L', number: '80/2025/QH15', issuer: 'QUỐC HỘI', date: '2025-06-24' })],
      [
        bucketCited(
          2,
          0,
          { type: 'L', number: '80/2025/QH15', title: 'Luật Cán bộ, công chức' },
          { date: '2025-09-01' },
        ),
      ],
    )
    expect(works).toMatchObject([
      { key: '80/2025/qh15', external: false, identity: { title: 'luật cán bộ, công chức' } },
    ])
  })

  it('is taken from a draft without a day only when there is nothing else', () => {
    const draft = bucketDocument(7, { type: 'L', subject: 'Thuế thu nhập cá nhân', issuer: 'QUỐC HỘI' })
    const cites = [bucketCited(1, 0, { type: 'L', title: 'Luật Thuế thu nhập cá nhân' })]
    expect(settleBucket([draft], cites).links).toMatchObject([{ status: 'resolved' }])
    const known = [{ ...law('04/2007/QH12', '04/2007/QH12', 5), external: true }]
    expect(settleBucket([draft], cites, known).links).toMatchObject([{ status: 'external', target: '04/2007/QH12' }])
  })

  it('is what most documents call it; that it amends another is dropped by some', () => {
    const number = '31/2013/QH13'
    const { works } = settleBucket(
      [],
      [
        bucketCited(1, 0, { type: 'L', number, title: 'Luật Thuế giá trị gia tăng' }),
        bucketCited(2, 0, { type: 'L', number, title: 'sửa đổi, bổ sung một số điều của Luật Thuế GTGT' }),
        bucketCited(3, 0, {
          type: 'L',
          number,
          title: 'Luật sửa đôi, bổ sung một số điều của Luật Thuế giá trị gia tăng',
        }),
        bucketCited(7, 0, {
          type: 'L',
          number,
          title: 'Luật sửa đổi, bổ sung một số điều của Luật Thuế giá trị gia tăng',
        }),
        bucketCited(4, 0, { type: 'L', number: '13/2008/QH12', title: 'Luật này thay thế Luật Thuế giá trị gia tăng' }),
        bucketCited(5, 0, { type: 'L', number: '13/2008/QH12', title: 'Luật thuế GTGT' }),
        bucketCited(6, 0, { type: 'L', number: '13/2008/QH12', title: 'Luật Thuế giá trị gia tăng' }),
      ],
    )
    expect(new Map(works.map(({ key, identity }) => [key, identity.title]))).toEqual(
      new Map([
        [number.toLowerCase(), 'luật sửa đổi, bổ sung một số điều của luật thuế giá trị gia tăng'],
        ['13/2008/qh12', 'luật thuế giá trị gia tăng'],
      ]),
    )
  })

  it('keeps a number with the wrong legislature from being a law of its own', () => {
    const of = (n: number, number: string, title = 'Luật Xây dựng') => bucketCited(n, 0, { type: 'L', number, title })
    const { works, links } = settleBucket(
      [],
      [of(1, '50/2014/QH13'), of(2, '50/2014/QH12'), of(3, '50/2014/QH1'), of(4, '50/2014/QH14', 'Luật Nhà ở')],
    )
    expect(works.map(({ key }) => key)).toEqual(['50/2014/qh13', '50/2014/qh14'])
    expect(links.filter(({ target }) => target === '50/2014/qh13')).toHaveLength(3)
    const candidates = [law('right', '04/2008/QH12', 1), law('impossible', '04/2008/QH11', 9)]
    expect(climb(cited, candidates, writer)).toMatchObject({ target: { key: 'right' } })
  })

  it('is one however its commas are set', () => {
    const { works } = settleBucket(
      [],
      [
        bucketCited(1, 0, { type: 'L', title: 'Luật Phòng, chống mua bán người', date: '2011' }),
        bucketCited(2, 0, { type: 'L', title: 'Luật Phòng chống mua bán người', date: '2011' }),
      ],
    )
    expect(works.map(({ key }) => key)).toEqual(['luat-phong-chong-mua-ban-nguoi:2011'])
  })
})
