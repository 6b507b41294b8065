import { describe, expect, it } from 'vitest'
import { writeBlocks } from '../../src/formats/write.ts'

const written = (line: string, label?: string): string =>
  writeBlocks([{ kind: 'paragraph', lines: [line], ...(label === undefined ? {} : { label }) }]).text

describe('items typed one behind the other in one paragraph', () => {
  it('stand on a line each, and every letter where it was', () => {
    const line = '- Rà soát các hộ trồng chè. - Hướng dẫn phun thuốc đúng kỳ; – Báo cáo kết quả.'
    const text = written(line)
    expect(text.trim().split('\n')).toEqual([
      '- Rà soát các hộ trồng chè.',
      '- Hướng dẫn phun thuốc đúng kỳ;',
      '– Báo cáo kết quả.',
    ])
    expect(text.replace(/\n/gu, ' ').trim()).toBe(line)
  })

  it('also behind a bullet that the program set', () => {
    expect(written('Rà soát các hộ. - Hướng dẫn phun thuốc.', '-')).toBe('- Rà soát các hộ.\n- Hướng dẫn phun thuốc.\n')
  })

  it.each([
    'Độc lập - Tự do - Hạnh phúc',
    'Thời gian: sáng thứ Hai. - Địa điểm họp: hội trường.',
    '- Từ 8 giờ. - 10 giờ nghỉ.',
    '- Mặt trận Tổ quốc Việt Nam; - TW Đoàn.',
    '- Báo cáo Sở. - Phòng',
  ])('nothing else is parted: %s', (line) => {
    expect(written(line)).toBe(`${line}\n`)
  })
})
