import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { drafts } from '../../src/check/drafts.ts'
import { runCli } from './run-cli.ts'

let cwd = ''
beforeAll(() => {
  cwd = mkdtempSync(join(tmpdir(), 'directives-check-'))
  writeFileSync(join(cwd, 'good.txt'), drafts.decision)
  writeFileSync(join(cwd, 'bad.txt'), drafts.decision.replace('Số: 05/', 'Số: 5/').replace('- Lưu: VT.\n', ''))
})
afterAll(() => rmSync(cwd, { recursive: true, force: true }))

describe('directives check', () => {
  it('finds nothing in a draft in good form', async () => {
    expect(await runCli(['check', 'good.txt'], { cwd })).toMatchObject({ code: 0, stderr: '' })
  })

  it('tells place, rule, what is right and why, in the language of the reader', async () => {
    const { code, stdout } = await runCli(['check', 'bad.txt', '--lang', 'vi'], { cwd })
    expect(code).toBe(1)
    expect(stdout).toContain('bad.txt:3:')
    expect(stdout).toContain('số nhỏ hơn 10 phải ghi thêm số 0 phía trước (number-padded)')
    expect(stdout).toContain('→ 05/QĐ-UBND')
    expect((await runCli(['check', 'bad.txt'], { cwd })).stdout).toContain('a zero before it')
  })

  it('prints JSON whose spans are those of the text', async () => {
    const { results } = JSON.parse((await runCli(['check', '.', '--format', 'json'], { cwd })).stdout)
    expect(results.map(({ rule }: { rule: string }) => rule)).toEqual(['number-padded', 'archive-missing'])
    const text = readFileSync(join(cwd, 'bad.txt'), 'utf8')
    expect(text.slice(results[0].span.start, results[0].span.end)).toContain('5/QĐ-UBND')
  })

  it('prints SARIF and GitHub annotations', async () => {
    const sarif = JSON.parse((await runCli(['check', 'bad.txt', '--format', 'sarif'], { cwd })).stdout)
    expect(sarif.version).toBe('2.1.0')
    const [run] = sarif.runs
    for (const { ruleId, ruleIndex } of run.results) expect(run.tool.driver.rules[ruleIndex].id).toBe(ruleId)
    const github = (await runCli(['check', 'bad.txt', '--format', 'github'], { cwd })).stdout
    expect(github).toMatch(/^::warning file=bad\.txt,line=3,col=\d+,title=number-padded::/u)
  })

  it('asks only the rules that are wanted, and knows a wrong name', async () => {
    expect(await runCli(['check', 'bad.txt', '--rule', 'motto-missing'], { cwd })).toMatchObject({ code: 0 })
    expect((await runCli(['check', 'bad.txt', '--ignore', 'number-padded'], { cwd })).stdout).not.toContain(
      'number-padded',
    )
    const wrong = await runCli(['check', 'bad.txt', '--rule', 'number-paded'], { cwd })
    expect(wrong).toMatchObject({ code: 2, stdout: '' })
    expect(wrong.stderr).toContain('there is no rule "number-paded"')
  })

  it('lists the rules, and needs a file otherwise', async () => {
    expect((await runCli(['check', '--rules'], { cwd })).stdout).toContain('Nghị định 30/2020/NĐ-CP')
    expect(await runCli(['check'], { cwd })).toMatchObject({ code: 2 })
  })
})
