import { describe, expect, it } from 'vitest'
import { readColumns } from '../../src/extract/closing/columns.ts'
import { type ClosingExample, closingRules } from '../../src/extract/closing/line-rules.ts'
import { addresseeRules, copyRules, type RecipientExample } from '../../src/extract/closing/recipient-rules.ts'
import { type SignatureExample, signatureRules } from '../../src/extract/closing/signature-rules.ts'
import { readSignatures } from '../../src/extract/closing/signatures.ts'
import { sourceOfText } from '../../src/input/source.ts'
import { parseText } from '../../src/parse.ts'
import { readLayout } from '../../src/syntax/tree.ts'

const columns = (text: string) => {
  const layout = readLayout(sourceOfText(text))
  return { layout, ...readColumns(layout, { start: 0, end: layout.lines.length }) }
}

const placed = ({ text, value }: ClosingExample): readonly (string | undefined)[] =>
  columns(text)
    .placed.filter((line) => line.text === value)
    .map(({ rule }) => rule)

describe.each(closingRules)('the rule $id', ({ id, examples, counterExamples }) => {
  it.each(examples)('places "$value"', (example) => expect(placed(example)).toEqual([id]))
  it.each(counterExamples)('leaves "$value" to others', (example) => {
    expect(placed(example)).toHaveLength(1)
    expect(placed(example)).not.toEqual([id])
  })
})

const partOf = ({ text, value }: SignatureExample): readonly string[] => {
  const told: string[] = []
  const { layout, signing } = columns(text)
  readSignatures(layout, signing, (words, rule) => {
    if (words === value) told.push(rule)
  })
  return told
}

describe.each(signatureRules)('the rule $id', ({ id, examples, counterExamples }) => {
  it.each(examples)('reads "$value"', (example) => expect(partOf(example)).toEqual([id]))
  it.each(counterExamples)('leaves "$value" to others', (example) => {
    expect(partOf(example)).toHaveLength(1)
    expect(partOf(example)).not.toEqual([id])
  })
})

const head =
  'ỦY BAN NHÂN DÂN XÃ TÀ XÙA\nSố: 14/UBND-VP\nV/v dọn kênh mương\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nTà Xùa, ngày 12 tháng 3 năm 2031\n\n'
const letter = (words: string): string =>
  words.startsWith('Kính')
    ? `${head}${words}\nThực hiện kế hoạch của huyện, xã đề nghị các đơn vị dọn kênh mương trước mùa lũ.\n\nCHỦ TỊCH\n\nVi Thị Mận\n`
    : `${head}Kính gửi: Đảng ủy xã.\n\nXã đề nghị dọn kênh mương.\n\n${words}\nCHỦ TỊCH\n\nVi Thị Mận\n`
const opened = ({ text, value }: RecipientExample): readonly (string | undefined)[] =>
  parseText(letter(text))
    .recipients.filter((one) => one.value === value)
    .map(({ rule }) => rule)

describe.each([...addresseeRules, ...copyRules])('the rule $id', ({ id, examples, counterExamples }) => {
  it.each(examples)('opens "$value"', (example) => expect(opened(example)).toEqual([id]))
  it.each(counterExamples)('leaves "$value" to others', (example) => {
    expect(opened(example)).toHaveLength(1)
    expect(opened(example)).not.toEqual([id])
  })
})

describe('the rules of a closing', () => {
  it('are told with each signature and recipient', () => {
    const { signatures, recipients } = parseText(letter('Nơi nhận:\n- Trạm Y tế xã;\n- Lưu: VT.\n'))
    expect(signatures.map(({ name, rule }) => [name?.value, rule])).toEqual([['Vi Thị Mận', 'signer-name']])
    expect(recipients.map(({ value, rule }) => [value, rule])).toEqual([
      ['Đảng ủy xã', 'addressee-behind-words'],
      ['Trạm Y tế xã', 'copy-of-dash'],
      ['VT', 'copy-of-dash'],
    ])
  })
})
