import { expect, it } from 'vitest'
import { mendConnectives } from '../../src/text/damage/connectives.ts'

it.each([
  ['công văn số 8401/VPCP-KSTT tủa Văn phòng Chính phủ', 'công văn số 8401/VPCP-KSTT của Văn phòng Chính phủ'],
  ['ngày 19/10/2020 cia Chính phủ', 'ngày 19/10/2020 của Chính phủ'],
  ['gặp gỡ cia đình', 'gặp gỡ cia đình'],
])('%j is read as %j', (text, mended) => {
  expect(mendConnectives(text)).toBe(mended)
})
