import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { callErrors } from '../../src/cli/speaking.ts'
import { rulesVi } from '../../src/cli/words/knowledge-vi.ts'
import { reasonIn, reasons } from '../../src/cli/words/reasons.ts'
import { runCli } from './run-cli.ts'

const speaking = (language: 'vi' | 'en', ...args: readonly string[]) =>
  runCli(args, { env: { DIRECTIVES_LANG: language }, columns: 80 })

/** Calls to copy, names, codes and paths are the same in every language. */
const isSame = (line: string): boolean =>
  line === '' || /^directives [^:]|^[^\p{L}]*$|^[\w-]+(?:, [\w-]+)+\W*$/u.test(line)

/** Words that no Vietnamese sentence has; options, codes and what stands in quotes are no words of a sentence. */
const english =
  /(?<![-\p{L}./"'`])(?:the|of|and|which|with|only|that|is|are|not|no|there|this|what|from|without)(?![-\p{L}./"'`])/u

/** What a Vietnamese screen has left in English: a line that the English screen has too, or an English word. */
function leftOver(vi: string, en: string): readonly string[] {
  const lines = (text: string): readonly string[] =>
    text
      .replace(/\n {8,}/gu, ' ')
      .split('\n')
      .map((line) => line.trim())
  const other = new Set(lines(en))
  return lines(vi).filter((line) => !isSame(line) && ((other.has(line) && line.includes(' ')) || english.test(line)))
}

async function commandNames(): Promise<readonly string[]> {
  const { stdout } = await speaking('en', '--help')
  return [...stdout.matchAll(/^ {2}([a-z]+) {2,}/gmu)].map(([, name = '']) => name)
}

let commands: readonly string[] = []
beforeAll(async () => {
  commands = await commandNames()
})

describe('Vietnamese screens', () => {
  it('have no English left in the help of any command', async () => {
    expect(commands.length).toBeGreaterThan(15)
    for (const command of ['', ...commands.filter((name) => name !== 'help')]) {
      const asked = command === '' ? ['--help'] : [command, '--help']
      const [vi, en] = [await speaking('vi', ...asked), await speaking('en', ...asked)]
      expect(vi.code, command).toBe(0)
      expect(leftOver(vi.stdout, en.stdout), command).toEqual([])
    }
  })

  const wrong: readonly (readonly string[])[] = [
    ['tsks'],
    ['find'],
    ['-v'],
    ['cites'],
    ['list', '--jsn'],
    ['list', '--from'],
    ['list', '--lang', 'fr'],
    ['schema', 'foo'],
    ['rules', 'foo'],
    ['check', 'x.txt', '--format', 'foo'],
    ['check'],
    ['check', 'fixtures', '--rule', 'foo'],
    ['completion', 'foo'],
    ['list', 'fixtures', '--type', 'XYZ'],
    ['list', 'fixtures', '--limit', '0'],
    ['list', 'fixtures', '--from', '2021-02-30'],
    ['list', 'fixtures', '--from', '2022', '--to', '2021'],
    ['list', 'fixtures', '--system', 'foo'],
    ['list', 'fixtures', '--json', '--csv'],
    ['list', 'fixtures', '-o', 'no-such-folder/a.json'],
    ['list', 'fixtures', '-o', 'fixtures'],
    ['list', 'fixtures', '--json', '-o', 'a.csv'],
    ['list', 'fixtures', '-o', 'a.docx'],
    ['parse', 'fixtures', '--only', 'foo'],
    ['parse', 'fixtures', '--pretty', '--ndjson'],
    ['parse', 'fixtures', '-o', ''],
    ['index', '-'],
    ['list', '--corpus', 'fixtures'],
    ['forget', 'fixtures', '--corpus', 'fixtures'],
    ['show', 'fixtures/chi-thi-ttg.txt', '--csv'],
    ['forms', '--json', '--markdown'],
    ['graph', 'fixtures', '--theme', 'foo'],
    ['graph', 'fixtures', '--theme', 'README.md'],
    ['graph', 'fixtures', '--theme', 'biome.json'],
    ['graph', 'fixtures', '--format', 'png'],
    ['graph', 'fixtures', '--format', 'csv'],
    ['tasks', 'fixtures', '--overdue'],
    ['tasks', 'fixtures', '--due-within', 'x', '--today', '2021-10-12'],
    ['tasks', 'fixtures', '--format', 'xlsx'],
    ['register', 'fixtures', '--book', 'foo'],
    ['cites', '', 'fixtures'],
    ['search', '!', 'fixtures'],
  ]

  it.each(wrong.map((given) => ({ given })))('tell in Vietnamese what is wrong: $given', async ({ given }) => {
    const [vi, en] = [await speaking('vi', ...given), await speaking('en', ...given)]
    expect(vi.code).toBe(2)
    expect(en.code).toBe(2)
    expect(leftOver(vi.stderr, en.stderr)).toEqual([])
    expect(vi.stderr).toMatch(/^directives: .*[àáảãạăâđèéẻẽẹêìíỉĩịòóỏõọôơùúủũụưỳýỷỹỵ]/iu)
  })

  it('tell in Vietnamese why a file or an index cannot be used', async () => {
    for (const { example, pattern } of reasons()) {
      expect(example).toMatch(pattern)
      const told = reasonIn('vi', example)
      expect(told).not.toBe(example)
      expect(leftOver(told, ''), example).toEqual([])
    }
    const { stderr } = await speaking('vi', 'show', 'no-such.txt', 'src')
    expect(stderr).toContain('no-such.txt không tồn tại\n')
    expect(leftOver(stderr, '')).toEqual([])
  })

  it('tell forms, rules and counts in Vietnamese', async () => {
    for (const args of [['forms'], ['doctor'], ['stats', 'fixtures'], ['check', '--rules']]) {
      const [vi, en] = [await speaking('vi', ...args), await speaking('en', ...args)]
      const lines = new Set(en.stdout.split('\n').filter((line) => english.test(line)))
      expect(vi.stdout.split('\n').filter((line) => lines.has(line))).toEqual([])
    }
    const { stdout } = await speaking('vi', 'stats', 'fixtures')
    expect(stdout).toMatch(/^Nhà nước +\d+ +\d+,\d %$/mu)
    expect(stdout).toMatch(/^Công văn \(CV\) +\d+/mu)
    expect(stdout).not.toMatch(english)
  })

  it('tell nearly all rules of reading in Vietnamese (a new one may still be English)', async () => {
    const { rules }: { readonly rules: readonly { readonly id: string }[] } = JSON.parse(
      (await speaking('en', 'rules', '--json')).stdout,
    )
    const told = rules.filter(({ id }) => Object.hasOwn(rulesVi, id))
    expect(told.length / rules.length).toBeGreaterThan(0.9)
    expect((await speaking('vi', 'rules')).stdout).toContain('dấu riêng ở phần đầu: "MẬT", "TỐI MẬT"')
  })

  it('tell notices in Vietnamese', async () => {
    const { stdout } = await runCli(['show', '-'], { stdin: 'Nội dung.', env: { DIRECTIVES_LANG: 'vi' } })
    expect(stdout).toContain('number-missing: không tìm thấy số, ký hiệu\n')
    expect(stdout).not.toMatch(english)
  })

  it('know every error of commander that a call here can meet', async () => {
    const texts = await Promise.all(wrong.slice(0, 10).map((args) => speaking('en', ...args)))
    // Told in words of our own: a new wording of commander would show through as it is.
    expect(texts.map(({ stderr }) => stderr).join('')).not.toMatch(/Allowed choices|Expected \d|^directives: error/mu)
    expect(new Set(callErrors.map(({ id }) => id)).size).toBe(callErrors.length)
  })

  it('name what stands in brackets in the words of the reader', async () => {
    const { stdout } = await speaking('vi', 'cites', '--help')
    expect(stdout).toMatch(/^Cách dùng: directives cites \[tùy chọn\] <văn bản> \[đường dẫn\.\.\.\]$/mu)
    expect(stdout).toMatch(/^ {2}--depth <số> /mu)
    expect(stdout).toMatch(/^Ví dụ:$/mu)
  })

  it('fit into 80 columns, and into what COLUMNS says in a pipe', async () => {
    const { stdout } = await speaking('vi', 'graph', '--help')
    const told = await runCli(['graph', '--help'], { env: { DIRECTIVES_LANG: 'vi', COLUMNS: '60' } })
    const widest = (text: string): number =>
      Math.max(
        ...text
          .split('\n')
          .filter((line) => !/^ {2}directives |^Cách dùng:/u.test(line))
          .map((line) => line.length),
      )
    expect(widest(stdout)).toBeLessThanOrEqual(80)
    expect(widest(told.stdout)).toBeLessThanOrEqual(60)
  })
})

describe('a folder of files that cannot be read', () => {
  const folder = mkdtempSync(join(tmpdir(), 'directives-broken-'))
  afterAll(() => rmSync(folder, { recursive: true, force: true }))
  const example = (name: string): Buffer =>
    readFileSync(fileURLToPath(new URL(`../../examples/${name}`, import.meta.url)))
  const noise = Buffer.from(Uint8Array.from({ length: 400 }, (_, i) => (i * 97 + (i >> 3) * 31) & 0xff))
  const files: Readonly<Record<string, Buffer>> = {
    'rong.docx': Buffer.alloc(0),
    'cut.docx': example('cong-van-so-y-te.docx').subarray(0, 700),
    'cut.odt': example('cong-van-so-y-te.odt').subarray(0, 700),
    'cut.rtf': example('cong-van-so-y-te.rtf').subarray(0, 60),
    'cut.zip': example('kho.zip').subarray(0, 200),
    'cut.doc': Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(800)]),
    'cut.pdf': Buffer.from('%PDF-1.7\n1 0 obj<</Type/Catalog'),
    'la.docx': noise,
    'la.txt': noise,
    'kho.txt': Buffer.from('Rar!\u001a\u0007abc', 'latin1'),
    'anh.txt': Buffer.from('GIF89a\u0001', 'latin1'),
    'anh.png': Buffer.from('89504e47', 'hex'),
  }

  it('is told in the reader’s language, file by file', async () => {
    for (const [name, bytes] of Object.entries(files)) writeFileSync(join(folder, name), bytes)
    const [vi, en] = [await speaking('vi', 'parse', folder), await speaking('en', 'parse', folder)]
    expect([vi.code, en.code]).toEqual([3, 3])
    for (const { stderr } of [vi, en])
      for (const name of Object.keys(files))
        expect(stderr.split(`/${name} `), name).toHaveLength(name === 'anh.png' ? 1 : 2)
    expect(leftOver(vi.stderr, en.stderr)).toEqual([])
    expect(vi.stderr).toContain('ảnh (.jpg, .png) được đọc khi nêu tên tệp')
  })
})
