import { expect, it } from 'vitest'
import { inRightSpelling } from '../../../src/formats/ocr/spelling.ts'

const mended = (text: string): string => inRightSpelling(text.split(' ')).join(' ')

it.each([
  ['ỦY BAN NHÂN DÂN THÀNH PHÓỎ HUÊ', 'ỦY BAN NHÂN DÂN THÀNH PHỐ HUẾ'],
  ['UY BAN NHÂN DẦN TĨNH KHÁNH HOÀ', 'ỦY BAN NHÂN DÂN TỈNH KHÁNH HOÀ'],
  ['VAN PHONG', 'VĂN PHÒNG'],
  ['KÉ HOẠCH', 'KẾ HOẠCH'],
  ['QUYÉT ĐỊNH:', 'QUYẾT ĐỊNH:'],
  ['KT. GIÁM ĐÓC,', 'KT. GIÁM ĐỐC,'],
])('sets the marks of capitals right: %s', (read, right) => {
  expect(mended(read)).toBe(right)
})

it.each([
  // Where a tone stands is the writer's own way.
  'UỶ BAN NHÂN DÂN',
  // Small letters keep their marks well, and a name may look like a word.
  'Văn Phong và Quyết Đinh',
  // A syllable alone may be a name.
  'TRẦN VĂN PHÓ',
  // Nor are the words behind a family name.
  'NGUYỄN VĂN PHONG',
  'LÊ THỊ TRÂN',
  // No letters.
  '05 - 2031',
  '',
])('leaves what is no mistaken phrase: %s', (read) => {
  expect(mended(read)).toBe(read)
})
