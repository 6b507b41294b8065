import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { projectRoot, runCli } from './run-cli.ts'

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'directives-own-'))
  mkdirSync(join(folder, 'van-ban'))
  for (const name of ['chi-thi-ttg.txt', 'cong-van-thanh-uy.txt'])
    cpSync(join(projectRoot, 'fixtures', name), join(folder, 'van-ban', name))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const call = (...args: readonly string[]) => runCli(args, { cwd: folder })

describe('what the program wrote into the folder of the documents', () => {
  it('is no document the next time, and can be written again', async () => {
    const book = ['register', 'van-ban', '-o', 'van-ban/so.xlsx'] as const
    expect(await call(...book)).toMatchObject({ code: 0, stderr: '' })
    const first = readFileSync(join(folder, 'van-ban/so.xlsx'))
    expect((await call('view', 'van-ban', '-o', 'van-ban/trang.html')).code).toBe(0)
    expect((await call('graph', 'van-ban', '-o', 'van-ban/do-thi.html')).code).toBe(0)
    expect((await call('list', 'van-ban', '-o', 'van-ban/danh-sach.xlsx')).code).toBe(0)
    const again = await call(...book)
    expect(again).toMatchObject({
      code: 0,
      stderr:
        'directives: 4 files made by directives itself passed over: 2 .html, 2 .xlsx (name one to have it read)\n',
    })
    expect(readFileSync(join(folder, 'van-ban/so.xlsx')).equals(first)).toBe(true)
    expect((await call('list', 'van-ban', '--count')).stdout).toBe('2\n')
    expect((await call('index', 'van-ban', '-q')).code).toBe(0)
    expect((await call('list', '--count')).stdout).toBe('2\n')
  })

  it('is read when it is named', async () => {
    expect((await call('show', 'van-ban/so.xlsx')).stdout).toContain('16/CT-TTg')
  })
})
