import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { oftenBefore, oftenOf } from '../../src/lexicon/words/pairs.ts'
import {
  bareSyllableNumber,
  isBareSyllable,
  isSyllable,
  spellingOf,
  syllableNumber,
} from '../../src/lexicon/words/syllables.ts'
import { opensWithVerb, partOfSpeech, wordAt } from '../../src/lexicon/words/words.ts'
// @ts-expect-error: a build script without types
import { wordAssets } from '../../tools/build/words.mjs'

const number = (text: string): number => syllableNumber(text, 0, text.length)
const bare = (text: string): number => bareSyllableNumber(text, 0, text.length)

describe('syllables', () => {
  it.each(['nghiêng', 'Ủy', 'uỷ', 'HOÀ', 'hòa', 'khuỷu', 'quyết', 'Quý', 'giếng', 'gì', 'lý', 'lí', 'kỹ', 'Nguyễn'])(
    'knows %s',
    (text) => {
      expect(isSyllable(text)).toBe(true)
    },
  )

  it.each(['', 'Đắk', 'uỷxây', 'CT', 'TTg', 'email', 'nghieng', 'nghiêngg', 'bắp2', 'а', 'kế hoạch', 'oát-'])(
    'takes %j for none',
    (text) => {
      expect(isSyllable(text)).toBe(false)
    },
  )

  it('counts spellings of one syllable once', () => {
    expect(number('hoà')).toBe(number('HÒA'))
    expect(number('lí')).toBe(number('lý'))
    expect(number('mà')).not.toBe(number('má'))
    expect(bare('Đường')).toBe(bare('duong'))
    expect(isBareSyllable('quyet')).toBe(true)
    expect(isBareSyllable('ubnd')).toBe(false)
  })

  it('tells every number by its official spelling', () => {
    for (let id = 1; spellingOf(id) !== ''; id += 1) expect(number(spellingOf(id)), spellingOf(id)).toBe(id)
    expect(spellingOf(number('uỷ'))).toBe('ủy')
    expect(spellingOf(0)).toBe('')
  })
})

describe('words', () => {
  it('knows parts of speech', () => {
    expect(partOfSpeech('Trang trí')).toMatchObject({ verb: 'transitive', noun: false })
    expect(partOfSpeech('KẾ HOẠCH')).toMatchObject({ noun: true, mainly: 'noun' })
    expect(partOfSpeech('kế hoạch')?.verb).toBeUndefined()
    expect(partOfSpeech('báo cáo')).toMatchObject({ verb: 'transitive', noun: true })
    expect(partOfSpeech('uỷ quyền')).toEqual(partOfSpeech('ủy quyền'))
    expect(partOfSpeech('xây dựng kế')).toBeUndefined()
    expect(partOfSpeech('')).toBeUndefined()
  })

  it('takes the longest word, over a line end as well', () => {
    expect(wordAt('ủy ban nhân dân', 0)).toMatchObject({ start: 0, end: 6, syllables: 2 })
    expect(wordAt('thì chuẩn\nbị hồ sơ', 4)).toMatchObject({ start: 4, end: 12, syllables: 2 })
    expect(wordAt('chuẩn, bị', 0)).toMatchObject({ end: 5, syllables: 1 })
    expect(wordAt('CT-TTg', 0)).toBeUndefined()
  })

  it.each(['Trang trí sân khấu', 'Chốt danh sách', 'mua nước uống', '  Niêm yết công khai', 'Dọn vệ sinh'])(
    'finds the verb that opens %j',
    (text) => {
      expect(opensWithVerb(text)?.verb).toBe('transitive')
    },
  )

  it.each([
    'Kế hoạch tuyển quân',
    'Văn phòng Đảng ủy',
    'Các xã, phường',
    '1. Giao',
    '',
    'TT-BTC',
    'Về việc tuyển quân',
    'Được sự đồng ý',
  ])('finds no verb at the beginning of %j', (text) => {
    expect(opensWithVerb(text)).toBeUndefined()
  })

  it('are those that the dictionary gives', async () => {
    const file = fileURLToPath(new URL('../../src/lexicon/words/assets.ts', import.meta.url))
    expect(readFileSync(file, 'utf8') === (await wordAssets())).toBe(true)
  })
})

describe('pairs of syllables', () => {
  it('stand no oftener than each of the two', () => {
    const common = Array.from({ length: 7690 }, (_, i) => i).filter((syllable) => oftenOf(syllable) > 4)
    const oftener = common.flatMap((first) =>
      common.filter((second) => oftenBefore(first, second) > Math.min(oftenOf(first), oftenOf(second))),
    )
    expect(common.length).toBeGreaterThan(1000)
    expect(oftener).toEqual([])
  })
})
