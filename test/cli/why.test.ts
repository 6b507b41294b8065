import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { allRules } from '../../src/cli/run/rules.ts'
import { areasVi, rulesVi } from '../../src/cli/words/knowledge-vi.ts'
import { readingRulesVi } from '../../src/cli/words/reading-rules-vi.ts'
import { runCli } from './run-cli.ts'

const letter =
  'ỦY BAN NHÂN DÂN\nXÃ TÀ XÙA\nSố: 14/UBND-VP\nV/v dọn kênh mương\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nTà Xùa, ngày 12 tháng 3 năm 2031\n\nKính gửi: Các bản trong xã.\n\nThực hiện Chỉ thị số 7/CT-UBND, Ủy ban nhân dân xã yêu cầu:\n\n1. Công an xã kiểm tra kênh trước ngày 20/3/2031.\n\n2. Dọn kênh mương.\n'
const why = (language: 'en' | 'vi', ...args: readonly string[]) =>
  runCli(['show', ...args, '--why'], { stdin: letter, env: { DIRECTIVES_LANG: language }, columns: 100 })

describe('directives show --why', () => {
  it('prints each value with the rule that decided it and its words', async () => {
    const { code, stdout } = await why('en', '-')
    expect(code).toBe(0)
    expect(stdout).toMatch(/number +14\/UBND-VP\n +number-of-letterhead: the number line of the letterhead/u)
    expect(stdout).toMatch(/kind +document\n +letterhead-or-addressees: /u)
    expect(stdout).toMatch(/implements +Chỉ thị số 7\/CT-UBND\n +numbered: .*\n(?: .*\n)? *verb: the verb that stands/u)
    expect(stdout).toMatch(/1\. +Công an xã kiểm tra .*\n +item-names-who: the first sentence of the item/u)
    expect(stdout).toMatch(/2\. +Dọn kênh mương\n +opens-with-verb: /u)
  })

  it('tells where in a Word file each value stands', async () => {
    const file = fileURLToPath(new URL('../../examples/cong-van-so-y-te.docx', import.meta.url))
    expect((await why('en', file)).stdout).toMatch(
      /number-of-letterhead: .*\n +paragraph 5, table 1, row 2, column 1\n/u,
    )
    expect((await why('vi', file)).stdout).toMatch(/number-of-letterhead: .*\n +đoạn 5, bảng 1, hàng 2, cột 1\n/u)
  })

  it('speaks Vietnamese', async () => {
    const { stdout } = await why('vi', '-')
    expect(stdout).toMatch(/\n +number-of-letterhead: dòng số ở phần đầu/u)
    expect(stdout).toMatch(/\n +item-names-who: câu đầu của mục nêu ai làm/u)
  })

  it('is of files', async () => {
    const { code, stderr } = await why('en', '7/CT-UBND')
    expect(code).toBe(2)
    expect(stderr).toContain('--why')
  })
})

describe('directives rules', () => {
  const text = async (...args: readonly string[]): Promise<string> => (await runCli(['rules', ...args])).stdout

  it('tells one rule with all its examples, or those of an area in their order', async () => {
    expect(await text('item-names-who')).toMatch(/^item-names-who {2}task\n *the first sentence .*\n(?:\+ .*\n){2}- /u)
    const kinds = (await text('kind')).match(/^[a-z-]+ {2}kind$/gmu)
    expect(kinds?.[0]).toBe('letterhead-or-addressees  kind')
    expect(kinds?.length).toBeGreaterThan(5)
  })

  it('names what is near for an unknown one', async () => {
    const { code, stderr } = await runCli(['rules', 'item-names-wo'])
    expect(code).toBe(2)
    expect(stderr).toContain('item-names-who')
  })

  it('has one rule for each id, and its words in both languages', () => {
    const ids = allRules.map(({ id }) => id)
    expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([])
    expect(ids.filter((id) => rulesVi[id] === undefined)).toEqual([])
    expect([...new Set(allRules.map(({ area }) => area))].filter((area) => areasVi[area] === undefined)).toEqual([])
    expect(Object.keys(rulesVi).filter((id) => !ids.includes(id))).toEqual([])
  })

  it('has its words in Vietnamese in one place', () => {
    const inTables = readFileSync(new URL('../../src/cli/words/knowledge-vi.ts', import.meta.url), 'utf8')
    const own = allRules.map(({ id }) => id).filter((id) => new RegExp(`^  '?${id}'?:`, 'mu').test(inTables))
    expect(own.filter((id) => readingRulesVi[id] !== undefined)).toEqual([])
  })

  it('has examples of all that is read', () => {
    const bare = allRules.filter(({ area }) => !['resolution', 'change', 'status'].includes(area))
    expect(bare.filter(({ examples }) => examples.length === 0).map(({ id }) => id)).toEqual([])
  })
})
