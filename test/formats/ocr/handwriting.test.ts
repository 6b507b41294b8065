import { expect, it } from 'vitest'
import { type SureWord, withoutGuesses } from '../../../src/formats/ocr/handwriting.ts'

/** "Số:96 12/TB-UBND~20": a word, and behind the tilde how sure OCR is of it (95 when not said). */
const read = (line: string): readonly SureWord[] =>
  line.split(' ').map((word, i) => {
    const [text = '', sure = '95'] = word.split('~')
    return { text, sure: Number(sure), isFirst: i === 0 }
  })

it.each([
  ['Số: đ44/TB-UBND~3', 'Số: …/TB-UBND'],
  ['Só:15127/TTĐT~31', 'Só:…/TTĐT'],
  ['Số: JAC/KH-UBND~20', 'Số: …/KH-UBND'],
  ['Số: 935~41 /NQ-HĐND', 'Số: … /NQ-HĐND'],
  ['số:25/TB-UBND~4', 'số:…/TB-UBND'],
  // Clerks write number and day together.
  ['Số: 445~84 /NQ-CP Hà Nội, ngày #3~62 tháng Ƒ_~17 năm 2031', 'Số: … /NQ-CP Hà Nội, ngày #3 tháng Ƒ_ năm 2031'],
  ['Số:2722/TB-ĐHV~70 Huế, ngày~38 thángũ8năm~1 2031', 'Số:…/TB-ĐHV Huế, ngày thángũ8năm 2031'],
  ['Số: 27/TB-ĐHV~70 Huế, ngày 7~81 tháng 8~90 năm 2031', 'Số: …/TB-ĐHV Huế, ngày 7 tháng 8 năm 2031'],
  ['Số: 94/QĐ-ĐHBK~72 Huế, ngày 0Htháng~79 ]~0 năm 2031', 'Số: …/QĐ-ĐHBK Huế, ngày 0Htháng ] năm 2031'],
])('an ellipsis stands for a number written by hand: %s', (line, wanted) => {
  expect(withoutGuesses(read(line)).join(' ')).toBe(wanted)
})

it.each([
  ['Số: 80/2031/NQ-HĐND~67', 'Số: 80/2031/NQ-HĐND'],
  ['Quyết định số 80/QĐ-UBND', 'Quyết định số 80/QĐ-UBND'],
  ['theo Tờ trình 12/TTr-SNV~30', 'theo Tờ trình 12/TTr-SNV'],
  ['theo số: 80/QĐ-UBND~30', 'theo số: 80/QĐ-UBND'],
  ['Số~20 lượng~40', 'Số lượng'],
  ['Số: 12/CT-UBND~77 Huế, ngày 26 tháng 11 năm 2031', 'Số: 12/CT-UBND Huế, ngày 26 tháng 11 năm 2031'],
  // A day that is still to be filled in tells nothing of the number.
  ['Số: 12/CT-UBND~77 Huế, ngày tháng 11 năm 2031', 'Số: 12/CT-UBND Huế, ngày tháng 11 năm 2031'],
])('what was read surely, or is no number of the document, stays: %s', (line, wanted) => {
  expect(withoutGuesses(read(line)).join(' ')).toBe(wanted)
})
