import { describe, expect, it } from 'vitest'
import { type CitedParts, identityOfCited } from '../../src/identity/identity.ts'
import { standingOf } from '../../src/identity/jurisdiction.ts'
import { headerOf } from './header-of.ts'

const ward = headerOf({
  issuer: 'ĐẢNG ỦY PHƯỜNG KHUÊ TRUNG',
  superior: 'QUẬN ỦY CẨM LỆ',
  date: '2021-10-12',
  place: 'Cẩm Lệ',
})
const nowhere = headerOf({})

describe('whose a cited document is', () => {
  it.each<[CitedParts, string]>([
    [{ number: '30/2020/NĐ-CP', type: 'NĐ' }, 'state central'],
    [{ number: '72/2025/QH15', type: 'L' }, 'state central'],
    [{ number: '403/2017/NQLT-UBTVQH14-CP-ĐCTUBTWMTTQVN', type: 'NQLT' }, 'state central'],
    [{ number: '16/CT-TTg', type: 'CT' }, 'state central'],
    [{ number: '2456/BNN-TCTL', type: 'CV' }, 'state central'],
    [{ type: 'L', title: 'Luật Trẻ em', date: '2016' }, 'state central'],
    [{ type: 'QCVN', number: '06:2022/BXD' }, 'state central'],
    [{ number: '24-NQ/TW', type: 'NQ' }, 'party central'],
    [{ number: '05-CT/TU', type: 'CT', issuer: 'Thành ủy' }, 'party province'],
    [{ number: '51-KH/QU', type: 'KH', issuer: 'Quận ủy' }, 'party district'],
    [{ number: '11-HD/BTCTU', type: 'HD', issuer: 'Ban Tổ chức Thành ủy' }, 'party province'],
    [{ type: 'ĐL', title: 'Điều lệ Đảng Cộng sản Việt Nam' }, 'party central'],
    [{ type: 'ĐL', title: 'Điều lệ Hội Nông dân Việt Nam' }, 'front central'],
    [{ type: 'TB', date: '2021-11-03', issuer: 'Thường trực Đảng ủy phường' }, 'party commune'],
    [{ number: '206/TTr-CAP', type: 'TTr', issuer: 'Trưởng Công an phường' }, 'state commune'],
    [{ number: '05/CT-UBND', type: 'CT', issuer: 'UBND tỉnh Nghệ An' }, 'state province'],
    [{ number: '61/KH-TLĐ', type: 'KH' }, 'front central'],
    [{ number: '45-KH/TĐTN-TNNT', type: 'KH', issuer: 'Thành đoàn' }, 'front province'],
    [{ number: '118/LĐLĐ-CSPL', type: 'CV', issuer: 'Liên đoàn Lao động quận' }, 'front district'],
  ])('%j is %s', (parts, expected) => {
    const { system, level } = standingOf(identityOfCited(parts, ward))
    expect(`${system} ${level}`).toBe(expected)
  })

  it('leaves open what nothing tells', () => {
    expect(standingOf(identityOfCited({ number: '87/QĐ-UBND', type: 'QĐ' }, nowhere))).toEqual({ system: 'state' })
    expect(standingOf(identityOfCited({ number: '12', type: 'KH' }, nowhere))).toEqual({})
  })
})
