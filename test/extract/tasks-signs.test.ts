import { describe, expect, it } from 'vitest'
import { isWordByChance } from '../../src/extract/tasks/joints.ts'
import { isPrice } from '../../src/extract/tasks/order-words.ts'
import { agreesOnly, closes, tellsForce, tellsOfMeeting } from '../../src/extract/tasks/orders.ts'
import { leadInClass } from '../../src/extract/tasks/policy.ts'
import { othersBehindSemicolons } from '../../src/extract/tasks/prose.ts'
import { insideCompound } from '../../src/extract/tasks/split-actors.ts'
import { capitalVerb, readWord } from '../../src/extract/tasks/verbs.ts'
import { compoundNames } from '../../src/lexicon/actors.ts'
import { wordAt } from '../../src/lexicon/words/words.ts'

/* What is asked for by its cheapest sign first is found with it, and with nothing less. */
describe('signs that are asked first', () => {
  it('each comma and "và" of a set name stands inside it', () => {
    for (const name of compoundNames)
      for (const { index } of name.matchAll(/, | và /gu)) {
        expect(insideCompound(name, index), name).toBe(true)
        expect(insideCompound(`Bộ ${name}`, index + 3), name).toBe(true)
      }
    expect(insideCompound('Sở Y tế và Sở Nội vụ', 7)).toBe(false)
    expect(insideCompound(', các xã', 0)).toBe(false)
  })

  it('a price stands behind the first colon', () => {
    expect(isPrice('xăng e5ron92: không cao hơn 19.807 đồng/lít.')).toBe(true)
    expect(isPrice('mức 1.5: 300 đồng')).toBe(true)
    expect(isPrice(`${'a'.repeat(70)}: 300 đồng`)).toBe(true)
    expect(isPrice(`${'a'.repeat(71)}: 300 đồng`)).toBe(false)
    expect(isPrice('không cao hơn 19.807 đồng/lít')).toBe(false)
  })

  it.each([
    'chỉ thị này thay thế chỉ thị số 2.',
    'quyết định có hiệu lực kể từ ngày ký.',
    'hội đồng tự giải thể.',
    'chỉ thị này được phổ biến đến chi bộ.',
  ])('tells of force: %s', (words) => {
    expect(tellsForce(words)).toBe(true)
  })

  it('what else is "này" tells of no force', () => {
    expect(tellsForce('thực hiện chỉ thị này trong quý ii.')).toBe(false)
    expect(tellsForce('cấp ủy, tổ chức thay thế chỉ thị này.')).toBe(false)
  })

  it.each([
    'Chủ tịch Ủy ban nhân dân xã đồng ý lùi thời hạn.',
    'Về phí bến: Nhất trí mức 5.000 đồng.',
    'Về phương án mua phao: thống nhất chủ trương.',
  ])('agrees: %s', (text) => {
    expect(agreesOnly(text, 0, text.length)).toBe(true)
  })

  it('courtesy closes near the beginning', () => {
    const near = 'văn phòng trân trọng thông báo để các đơn vị nắm'
    expect(closes(near, 0, near.length, near)).toBe(true)
    const far = `${'a'.repeat(61)}trân trọng thông báo lịch họp`
    expect(closes(far, 0, far.length, far)).toBe(false)
  })

  it('a comma ends what is told of a meeting', () => {
    expect(tellsOfMeeting('Đảng ủy xã, tại phiên họp ngày 12/7, \n')).toBe(true)
    expect(tellsOfMeeting('Đảng ủy xã, tại phiên họp ngày 12/7')).toBe(false)
  })

  it.each([
    ['bộ máy giúp việc của ban gồm:', 'description'],
    ['các phòng chuyên môn trực thuộc gồm:', 'description'],
    ['quá trình thực hiện còn gặp một số khó khăn, vướng mắc như sau:', 'description'],
    ['trong quý i, các đơn vị đã làm được các việc sau:', 'description'],
    ['sở y tế yêu cầu các xã thực hiện các việc sau:', 'orders'],
  ])('leads in: %s', (words, says) => {
    expect(leadInClass(words)).toBe(says)
  })

  it('others act behind semicolons where a name begins', () => {
    const others = (text: string): readonly string[] =>
      othersBehindSemicolons(text, 0, text.length).map(({ actor }) => text.slice(actor.start, actor.end))
    expect(others('Sở Y tế rà soát tủ thuốc; Sở Nội vụ rà soát biên chế.')).toEqual(['Sở Nội vụ'])
    expect(others('Sở Y tế rà soát tủ thuốc; rà soát biên chế; Báo cáo kết quả.')).toEqual([])
  })

  it('a word or a mark is read where it stands alone', () => {
    expect(readWord('Sở Y tế, xã', 0)).toBe('Sở')
    expect(readWord('Sở Y tế, xã', 7)).toBe(',')
    expect(readWord('Sở Y tế', 2)).toBeUndefined()
    expect(readWord('Sở Y tế', 7)).toBeUndefined()
  })

  it('a verb in capitals is read where it stands', () => {
    expect(capitalVerb('MTTQ Phối hợp với xã', 5, 'mttq')).toBe('phối hợp')
    expect(capitalVerb('Ban Chỉ đạo tỉnh', 4, 'ban')).toBeUndefined()
    expect(capitalVerb('Cục Phối hợp', 0, '')).toBeUndefined()
  })

  it('two syllables that go with their neighbours are a word by chance', () => {
    const byChance = (text: string, at: number): boolean | undefined => {
      const found = wordAt(text, at)
      return found && isWordByChance(text, found)
    }
    expect(byChance('dịch vụ công bố trí cán bộ', 'dịch vụ '.length)).toBe(true)
    expect(byChance('Sở Y tế công bố lịch tiêm', 'Sở Y tế '.length)).toBe(false)
  })
})
