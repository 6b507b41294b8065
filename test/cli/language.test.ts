import { describe, expect, it } from 'vitest'
import { languageOf } from '../../src/cli/language.ts'
import { runCli } from './run-cli.ts'

describe('the language', () => {
  it('is what is asked for, else what is set, else the locale, else English', () => {
    expect(languageOf(['list', '--lang', 'vi'], { DIRECTIVES_LANG: 'en' })).toBe('vi')
    expect(languageOf(['--lang=en'], { LANG: 'vi_VN.UTF-8' })).toBe('en')
    expect(languageOf([], { DIRECTIVES_LANG: 'vi', LANG: 'en_US.UTF-8' })).toBe('vi')
    expect(languageOf([], { LANG: 'vi_VN.UTF-8' })).toBe('vi')
    expect(languageOf([], { LC_ALL: 'C', LANG: 'vi_VN.UTF-8' })).toBe('en')
    expect(languageOf([], {}, { locale: 'vi-VN' })).toBe('vi')
    expect(languageOf([], { LANG: 'en_GB.UTF-8' }, { locale: 'vi-VN' })).toBe('en')
    expect(languageOf([], {})).toBe('en')
    expect(languageOf(['--', '--lang', 'vi'], {})).toBe('en')
  })

  it('is Vietnamese or English', async () => {
    expect((await runCli(['list', 'fixtures', '--lang', 'fr'])).code).toBe(2)
  })

  const vietnamese = (...args: readonly string[]) => runCli(args, { env: { LANG: 'vi_VN.UTF-8' }, columns: 80 })

  it('is heard in tables, summaries, notices and errors, dates included', async () => {
    const list = (await vietnamese('list', 'fixtures')).stdout
    expect(list).toMatch(/^ngày +văn bản +cơ quan ban hành +nội dung\n/u)
    expect(list).toMatch(/\n12\/4\/2021 +Chỉ thị 16\/CT-TTg/u)
    const show = (await vietnamese('show', 'fixtures/cong-van-thanh-uy.txt')).stdout
    expect(show).toMatch(/\nngười ký {5}T\/M/u)
    expect(show).toMatch(/\nTrích dẫn \(6\)\nthực hiện/u)
    expect(show).toMatch(/\nhệ thống {5}Đảng, cấp huyện, Đà Lạt\n/u)
    expect((await vietnamese('tasks', 'fixtures/cong-van-thanh-uy.txt')).stdout).toContain('chậm nhất')
    expect((await vietnamese('cites', '16/CT-TTg 2021', 'fixtures')).stdout).toContain('được 14 văn bản trích dẫn')
    expect((await vietnamese('cascade', '16/CT-TTg 2021', 'fixtures')).stdout).toMatch(/sau \d+ ngày, \d+ nhiệm vụ/u)
    expect((await vietnamese('cites', '9999/CT-TTg', 'fixtures')).stderr).toContain(
      'không có văn bản "9999/CT-TTg" trong kho',
    )
    expect((await vietnamese('cites', '16/CT-TTg', 'ngày', '1')).stderr).toContain('phải đặt trong ngoặc kép')
  })

  it('changes neither JSON nor the keys of CSV', async () => {
    for (const args of [
      ['list', 'fixtures', '--json'],
      ['list', 'fixtures', '--csv'],
      ['cites', '16/CT-TTg 2021', 'fixtures', '--ndjson'],
      ['show', 'fixtures/cong-van-thanh-uy.txt', '--json'],
    ]) {
      const { code, stdout } = await runCli(args, { columns: 80 })
      expect(await vietnamese(...args)).toMatchObject({ code, stdout })
    }
  })
})
