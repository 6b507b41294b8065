import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import manifest from '../../package.json' with { type: 'json' }
import { call, clone, install, pack, packagesOf, project, sizeOf } from './places.ts'

const million = 1_000_000
const program = `import { parseText, openCorpus, type Document } from 'directives'

const document: Document = parseText('CHỈ THỊ\\nSố: 12/CT-UBND')
const number: string | undefined = document.header.number?.value
// @ts-expect-error a number is no day
const wrong: Date = document.header.number
export { number, openCorpus, wrong }
`

let tarball = ''
let user = ''
const directives = (...args: readonly string[]): string =>
  call(process.execPath, [join(user, 'node_modules/directives/bin/directives.js'), ...args], user)

beforeAll(() => {
  tarball = pack()
  user = install(tarball)
  mkdirSync(join(user, 'van-ban'))
  for (const name of ['chi-thi-ttg.txt', 'cong-dien-ttg.txt'])
    writeFileSync(join(user, 'van-ban', name), readFileSync(join(project, 'fixtures', name)))
})

describe('the tarball', () => {
  it('holds what users run, and nothing of the project’s own tools', () => {
    const names = call('tar', ['-tzf', tarball], dirname(tarball)).trim().split('\n')
    expect(names).toContain('package/dist/types/index.d.ts')
    expect(names).toContain('package/dist/THIRD-PARTY-LICENCES.txt')
    expect(names.filter((name) => /(?:bench|accuracy|score|write-readme|tools\/|test\/)/u.test(name))).toEqual([])
    expect(
      names.filter(
        (name) => !/^package\/(?:bin|dist)\/|^package\/[A-Z]+(?:\.vi)?(?:\.md)?$|package\.json$/u.test(name),
      ),
    ).toEqual([])
  })

  it('says where the project lives', () => {
    expect(manifest.repository.url).toMatch(/^git\+https:/u)
    expect(manifest.bugs.url).toMatch(/^https:/u)
    expect(manifest.homepage).toMatch(/^https:/u)
  })
})

describe('installed in an empty folder', () => {
  it('weighs at most 60 MB in at most 30 packages', () => {
    expect(sizeOf(join(user, 'node_modules')) / million).toBeLessThanOrEqual(60)
    expect(packagesOf(user).length).toBeLessThanOrEqual(30)
  })

  it('weighs what the README says, within 3 MB', () => {
    const [, size, count] =
      /<!-- weight -->[\s\S]*?(\d+) MB in (\d+) packages/u.exec(readFileSync(join(project, 'README.md'), 'utf8')) ?? []
    const weight = sizeOf(join(user, 'node_modules')) / million
    expect(Math.abs(weight - Number(size)), `README must say ${Math.round(weight)} MB`).toBeLessThanOrEqual(3)
    expect(packagesOf(user).length, 'README must say how many packages').toBe(Number(count))
  })

  it('compiles a strict TypeScript program, and finds its mistakes', () => {
    writeFileSync(join(user, 'program.ts'), program)
    const tsc = join(project, 'node_modules/typescript/bin/tsc')
    call(process.execPath, [tsc, '--strict', '--module', 'nodenext', '--target', 'es2022', 'program.ts'], user)
    expect(
      call(process.execPath, ['-e', "import('./program.js').then((m) => console.log(m.number))"], user).trim(),
    ).toBe('12/CT-UBND')
  })

  it('reads a document', () => {
    const document: unknown = JSON.parse(directives('parse', 'van-ban/chi-thi-ttg.txt'))
    expect(document).toHaveProperty('header.number.value', '16/CT-TTg')
    expect(directives('--version').trim()).toBe(manifest.version)
  })

  it('indexes a folder and answers', () => {
    directives('index', 'van-ban')
    expect(directives('cites', '16/CT-TTg ngày 12/4/2021')).toContain('1345/CĐ-TTg')
  })

  it('tells the nearest names of one that nothing bears', () => {
    expect(() => directives('cites', '1346/CĐ-TTg', 'van-ban')).toThrow(/gave 1\n[\s\S]*nearest:[\s\S]*1345\/CĐ-TTg/u)
  })

  it('draws a picture and a page', () => {
    directives('graph', 'van-ban', '--format', 'svg', '-o', 'graph.svg')
    expect(readFileSync(join(user, 'graph.svg'), 'utf8')).toMatch(/<svg[\s\S]*<\/svg>/u)
    directives('graph', 'van-ban', '--format', 'html', '-o', 'graph.html')
    expect(readFileSync(join(user, 'graph.html'), 'utf8')).toContain('</html>')
  })

  it('makes a workbook', () => {
    directives('tasks', 'van-ban', '--format', 'xlsx', '-o', 'tasks.xlsx')
    expect(readFileSync(join(user, 'tasks.xlsx')).subarray(0, 2).toString('latin1')).toBe('PK')
  })
})

describe('a fresh clone without development packages', () => {
  it('installs and runs', () => {
    const folder = clone()
    call('npm', ['ci', '--omit=dev', '--no-audit', '--no-fund'], folder)
    expect(existsSync(join(folder, 'node_modules/vitest'))).toBe(false)
    const printed = call(process.execPath, ['bin/directives.js', 'parse', 'fixtures/chi-thi-ttg.txt'], folder)
    expect(JSON.parse(printed)).toHaveProperty('header.number.value', '16/CT-TTg')
  })
})
