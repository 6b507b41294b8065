import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Ajv } from 'ajv'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { projectRoot, runCli } from './run-cli.ts'

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'directives-doctor-'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const looked = async (...args: readonly string[]) => {
  const { code, stdout } = await runCli(['doctor', '--json', ...args], { cwd: folder })
  const answer: { readonly checks: readonly { id: string; state: string; found?: string; mend?: string }[] } =
    JSON.parse(stdout)
  return { code, answer, of: (id: string) => answer.checks.find((check) => check.id === id) }
}

describe('doctor', () => {
  it('tells what is there and what is not, and takes what is not needed for no fault', async () => {
    const { code, of, answer } = await looked()
    expect(code).toBe(0)
    expect(of('node')).toEqual({ id: 'node', state: 'ok', found: process.versions.node })
    expect(of('index')?.mend).toContain('directives index')
    expect(of('configuration')?.state).toBe('absent')
    for (const { state, mend } of answer.checks) expect(state === 'ok' || (mend ?? '') !== '').toBe(true)
    const { stdout } = await runCli(['schema', 'doctor'])
    const valid = new Ajv({ strict: false }).compile(JSON.parse(stdout))
    expect(valid(answer) ? [] : valid.errors).toEqual([])
  })

  it('tells of an index how it stands, and of a damaged one how to mend it: exit 1', async () => {
    mkdirSync(join(folder, 'van-ban'))
    cpSync(join(projectRoot, 'fixtures/chi-thi-ttg.txt'), join(folder, 'van-ban/chi-thi.txt'))
    writeFileSync(join(folder, 'van-ban/trong.txt'), '')
    await runCli(['index', 'van-ban'], { cwd: folder })
    const sound = await looked()
    expect(sound.code).toBe(0)
    expect(sound.of('index')).toMatchObject({ state: 'ok', found: expect.stringContaining('1 document, 1 file could') })
    mkdirSync(join(folder, 'kho/.directives'), { recursive: true })
    writeFileSync(join(folder, 'kho/.directives/corpus.db'), 'no database at all, only some letters')
    const damaged = await looked('--corpus', 'kho')
    expect(damaged.code).toBe(1)
    expect(damaged.of('index')).toMatchObject({
      state: 'wrong',
      mend: expect.stringMatching(/remove it|left as it is/u),
    })
  })

  it('tells what is wrong in a configuration that stops every other command', async () => {
    writeFileSync(join(folder, '.directivesrc'), '{ "langs": "vi" }')
    const { code, of } = await looked()
    expect(code).toBe(1)
    expect(of('configuration')).toMatchObject({ state: 'wrong', mend: expect.stringContaining('"langs"') })
    const { stdout } = await runCli(['doctor', '--lang', 'vi'], { cwd: folder, columns: 80 })
    expect(stdout).toMatch(/^cấu hình +có lỗi: /mu)
    expect(Math.max(...stdout.split('\n').map((line) => line.length))).toBeLessThanOrEqual(80)
    rmSync(join(folder, '.directivesrc'))
  })
})
