import { describe, expect, it } from 'vitest'
import { parseText } from '../../src/parse.ts'

const letter = (addressees: string, copies = '- Như trên;'): string => `CỤC THUẾ TỈNH HÒA ĐÔNG

Số: 77/CTHDO-TTHT
V/v hóa đơn

CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc

Hòa Đông, ngày 12 tháng 3 năm 2031

${addressees}

Cục Thuế trả lời để đơn vị biết.

Nơi nhận:
${copies}
- Lưu: VT.

CỤC TRƯỞNG

Vi Thị Mận
`

describe('what stands behind the name of an addressee', () => {
  it.each([
    '(Ð⁄c: Lô HH6, khu đô thị Nam An, Hòa Đông)',
    '(D/c: 12 Lê Lợi, phường 3, Hòa Đông)',
    '(Đ.c: Khu công nghiệp Tân Mai, Hòa Đông; MST: 3700123456)',
    '(Đ/e: 12 Lê Lợi, phường 3, Hòa Đông)',
    '(Đia chỉ: 12 Lê Lợi. Mã số thuế: 123)',
    '(trụ sở: số 5, đường 3/2, Hòa Đông)',
    '(Trú tại: tổ 4, phường Tân Lập)',
    '(số điện thoại: 0912345678)',
    '- MST: 3700123456\nĐịa chỉ trụ sở chính: Khu công nghiệp Tân Mai',
  ])('%s', (contact) => {
    const { recipients } = parseText(letter(`Kính gửi: Công ty TNHH An Phú ${contact}`))
    expect(recipients.filter(({ role }) => role === 'to').map(({ value }) => value)).toEqual(['Công ty TNHH An Phú'])
  })

  it.each(['Đ/c Lò Văn Tính - Bí thư Huyện ủy', 'Trụ sở Tiếp công dân tỉnh Hòa Đông', 'Phòng PC07 Công an tỉnh'])(
    'no contact: %s',
    (value) => {
      expect(parseText(letter(`Kính gửi: ${value}`)).recipients[0]?.value).toBe(value)
    },
  )
})

describe('a letter that stands for another one', () => {
  it.each(['thay báo cáo', 'thay t/báo', 'thay trả lời công văn số 117/2030/AP-HPC'])('(%s)', (purpose) => {
    const { recipients } = parseText(letter('Kính gửi: Sở Y tế.', `- Công ty An Phú (${purpose});`))
    expect(recipients[1]).toMatchObject({ value: 'Công ty An Phú', purpose: { value: purpose } })
  })

  it('goes on the name elsewhere', () => {
    const { recipients } = parseText(letter('Kính gửi: Sở Y tế.', '- Ông Vi Văn Nọi (thay mặt các hộ);'))
    expect(recipients[1]?.value).toBe('Ông Vi Văn Nọi (thay mặt các hộ)')
  })
})
