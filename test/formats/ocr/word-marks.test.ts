import { expect, it } from 'vitest'
import { withWordMarks } from '../../../src/formats/ocr/word-marks.ts'
import { officeWords } from '../../../src/lexicon/office-words.ts'
import { bare } from '../../../src/text/bare.ts'
import { fold } from '../../../src/text/fold.ts'

const mended = (text: string): string => withWordMarks(text.split(' ')).join(' ')

it.each([
  ['kiếm tra, giám sát', 'kiểm tra, giám sát'],
  ['Ban Tố chức Trung ương', 'Ban Tổ chức Trung ương'],
  ['Cống TTĐT tỉnh (đế đăng tải);', 'Cổng TTĐT tỉnh (để đăng tải);'],
  ['các cá nhãần có liên quan', 'các cá nhân có liên quan'],
  ['báo cáo chỉ tiết theo biếu mẫu', 'báo cáo chi tiết theo biểu mẫu'],
  ['TĂNG CƯỜNG KIẾM SOÁT', 'TĂNG CƯỜNG KIỂM SOÁT'],
  ['cấp có thấm quyền.', 'cấp có thẩm quyền.'],
])('sets marks right by the word: %s', (read, right) => {
  expect(mended(read)).toBe(right)
})

it.each([
  // Punctuation parts words.
  'số kiếm, tra cứu',
  // Names: two capitals, or capitals behind a family name.
  'Trần Kiêm Tra',
  'NGUYỄN KIÊM TRA',
  // A syllable that stands right with its other neighbour stays.
  'kiểm tra cữu',
  // Where a tone stands is the writer's own way.
  'Uỷ ban',
  // A word after all.
  'chủ nghĩa đế quốc',
  'sau 3 kỳ họp, ký hợp đồng',
  '',
])('leaves what is no mistake: %s', (read) => {
  expect(mended(read)).toBe(read)
})

it('knows one spelling only for the letters of a word', () => {
  const spelled = new Map<string, string>()
  for (const word of officeWords.trim().split(/[/\n]/u)) {
    expect(word.split(' ')).toHaveLength(2)
    expect(fold(word)).toBe(word)
    expect(spelled.get(bare(word)) ?? word).toBe(word)
    spelled.set(bare(word), word)
  }
})
