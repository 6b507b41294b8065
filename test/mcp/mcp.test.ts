import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Client } from '@modelcontextprotocol/sdk/client/index.js'
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js'
import { Ajv } from 'ajv'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { CallError, readArguments, schemaOf } from '../../src/mcp/arguments.ts'
import { tools } from '../../src/mcp/tools.ts'
import { projectRoot, runCli } from '../cli/run-cli.ts'
import { writeCorpus, writeInto } from '../corpus/small-corpus.ts'

interface Answer {
  readonly isError: boolean
  readonly text: string
  readonly value: Record<string, unknown>
}

describe('directives mcp, asked by the client of the protocol', () => {
  let folder = ''
  const client = new Client({ name: 'test', version: '1' })
  beforeAll(async () => {
    folder = writeCorpus()
    writeInto(
      folder,
      'trung-uong/ct-20-2022.txt',
      'THỦ TƯỚNG CHÍNH PHỦ\n\nSố: 20/CT-TTg\n\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n\nHà Nội, ngày 05 tháng 5 năm 2022\n\nCHỈ THỊ\nVề an toàn cầu treo\n\nChỉ thị này thay thế Chỉ thị số 16/CT-TTg ngày 12/4/2021 của Thủ tướng Chính phủ.\n\nTHỦ TƯỚNG\nPhạm Văn Bình\n',
    )
    expect((await runCli(['index', 'van-ban'], { cwd: folder })).code).toBe(0)
    writeFileSync(join(folder, '..', 'directives-outside.txt'), 'Số: 1/CT-TTg')
    symlinkSync('../directives-outside.txt', join(folder, 'link.txt'))
    const command = { command: process.execPath, args: [join(projectRoot, 'bin/directives.js'), 'mcp'], cwd: folder }
    await client.connect(new StdioClientTransport(command))
  })
  afterAll(async () => {
    await client.close()
    rmSync(join(folder, '..', 'directives-outside.txt'))
    rmSync(folder, { recursive: true, force: true })
  })

  const call = async (name: string, given: Record<string, unknown>): Promise<Answer> => {
    const { isError, content, structuredContent } = await client.callTool({ name, arguments: given })
    const [first] = content as readonly { readonly text: string }[]
    return {
      isError: isError === true,
      text: first?.text ?? '',
      value: (structuredContent ?? {}) as Record<string, unknown>,
    }
  }
  const cli = async (...args: string[]): Promise<Record<string, unknown>> =>
    JSON.parse((await runCli([...args, '--json'], { cwd: folder })).stdout)

  it('lists its tools, which only read, with schemas that a validator takes', async () => {
    const listed = await client.listTools()
    expect(listed.tools.map(({ name }) => name)).toEqual([
      'parse',
      'find',
      'cites',
      'refs',
      'status',
      'tasks',
      'search',
    ])
    for (const { inputSchema, annotations, description } of listed.tools) {
      expect(() => new Ajv({ strict: true }).compile(inputSchema)).not.toThrow()
      expect(annotations).toMatchObject({ readOnlyHint: true })
      expect(description).toMatch(/\.$/u)
    }
    expect(client.getServerVersion()).toMatchObject({ name: 'directives' })
    expect(client.getInstructions()).toContain('corpus')
  })

  it('parses a file below the folder, and a text', async () => {
    const file = await call('parse', { path: 'van-ban/da-nang/ct-05-tu.txt' })
    expect(file.value).toMatchObject({ number: '05-CT/TU', date: '2021-05-22' })
    expect(JSON.parse(file.text)).toEqual(file.value)
    const text = await call('parse', { text: 'Số: 7/KH-UBND\nHuế, ngày 03 tháng 2 năm 2022\nKẾ HOẠCH\nTrồng cây' })
    expect(text.value).toMatchObject({ number: '7/KH-UBND', path: 'text.txt' })
  })

  it.each([['../directives-outside.txt'], ['link.txt'], ['/etc/hostname'], ['van-ban/../../directives-outside.txt']])(
    'reads nothing outside the folder: %s',
    async (path) => {
      const { isError, text } = await call('parse', { path })
      expect(isError).toBe(true)
      expect(text).toMatch(/outside the folder|is not there/u)
      expect(text).not.toContain('CT-TTg')
    },
  )

  it('finds documents, all that a number names', async () => {
    const { value } = await call('find', { document: '16/CT-TTg' })
    const keys = (value.documents as { key: string }[]).map(({ key }) => key)
    expect(keys.toSorted()).toEqual(['16/ct-ttg:2020', '16/ct-ttg:2021'])
    expect((await call('find', { document: '99/XX-YY' })).value).toMatchObject({ documents: [] })
  })

  it('answers cites and refs as the command line does', async () => {
    for (const command of ['cites', 'refs'] as const) {
      const asked = await cli(command, '05-CT/TU')
      const { value } = await call(command, { document: '05-CT/TU' })
      const keysOf = (answer: Record<string, unknown>): readonly string[] =>
        (answer.results as { document: { key: string } }[]).map(({ document }) => document.key)
      expect(keysOf(value)).toEqual(keysOf(asked))
      expect(value.total).toBe(keysOf(asked).length)
      expect(JSON.stringify(value)).toContain('"sentence":')
    }
    const some = await call('cites', { document: '16/ct-ttg:2021', limit: 1 })
    expect(some.value.results).toHaveLength(1)
    expect(Number(some.value.total)).toBeGreaterThan(1)
    const implementing = await call('cites', { document: '16/ct-ttg:2021', relation: 'replaces' })
    expect(JSON.stringify(implementing.value.results)).toContain('20/CT-TTg')
  })

  it('tells whether a document holds', async () => {
    expect((await call('status', { document: '16/CT-TTg 2021', at: '2023-01-01' })).value).toMatchObject({
      status: 'replaced',
      at: '2023-01-01',
    })
  })

  it('gives tasks by who and when', async () => {
    const all = await call('tasks', {})
    const due = await call('tasks', { due_to: '2021-06-15', assignee: 'so giao thong' })
    expect((all.value.results as unknown[]).length).toBeGreaterThan(3)
    expect(due.value.results).toMatchObject([
      { deadline: { value: '2021-06-15' }, document: { key: '5/ct-ubnd:2021:đà-nẵng' } },
    ])
    const ofOne = await call('tasks', { document: '98-CV/ĐU' })
    expect(ofOne.value.results).toHaveLength(1)
  })

  it('searches with and without diacritics', async () => {
    const { value } = await call('search', { words: 'cau treo', limit: 2 })
    expect(value.results).toHaveLength(2)
    expect(JSON.stringify(value.results)).toContain('cầu treo')
  })

  it.each([
    ['cites', { document: '16/CT-TTg' }, 'names 2 documents'],
    ['status', { document: '99/XX-YY' }, 'has no document'],
    ['status', { document: '05-CT/TU', at: 'hôm nay' }, 'YYYY-MM-DD'],
    ['cites', {}, '"document" is missing'],
    ['cites', { document: '05-CT/TU', relation: 'loves' }, 'implements'],
    ['tasks', { until: '2021-01-01' }, 'no argument "until"'],
    ['search', { words: '!!' }, 'no word'],
    ['parse', {}, 'either path or text'],
    ['parse', { path: 'khong-co.txt' }, 'is not there'],
    ['delete', {}, 'no tool "delete"'],
  ])('tells the model what is wrong with %s %j', async (name, given, says) => {
    const { isError, text } = await call(name, given)
    expect(isError).toBe(true)
    expect(text).toContain(says)
  })
})

describe('directives mcp', () => {
  it('says how to make an index where there is none', async () => {
    const folder = join(writeCorpus({}), 'empty')
    mkdirSync(folder, { recursive: true })
    const { code, stdout, stderr } = await runCli(['mcp'], { cwd: folder })
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(stderr).toContain('directives index')
    rmSync(join(folder, '..'), { recursive: true, force: true })
  })

  it('says what to install where the package of the protocol is not', () => {
    const folder = writeCorpus()
    const place = join(folder, 'node_modules/directives')
    for (const name of ['dist', 'bin', 'package.json'])
      cpSync(join(projectRoot, name), join(place, name), { recursive: true })
    for (const name of ['libsql', 'tinypool', '@embedpdf', '@viz-js'])
      symlinkSync(join(projectRoot, 'node_modules', name), join(folder, 'node_modules', name))
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [join(place, 'bin/directives.js'), 'mcp', 'van-ban'],
      {
        cwd: folder,
        encoding: 'utf8',
        env: { ...process.env, LANG: 'en_US.UTF-8' },
      },
    )
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
    expect(stderr).toContain('npm install --global @modelcontextprotocol/sdk')
    rmSync(folder, { recursive: true, force: true })
  })

  it('ends when the client goes away', async () => {
    const folder = writeCorpus()
    expect(await runCli(['mcp', 'van-ban'], { cwd: folder, stdin: '' })).toMatchObject({ code: 0, stdout: '' })
    rmSync(folder, { recursive: true, force: true })
  })
})

describe('the arguments of a tool', () => {
  const specs = {
    name: { type: 'string', required: true, says: 'a name' },
    count: { type: 'integer', from: 1, to: 5, says: 'how many' },
  } as const

  it('are checked by the schema that is published', () => {
    const validate = new Ajv().compile(schemaOf(specs))
    const accepts = (given: Record<string, unknown>): boolean => {
      try {
        readArguments(specs, given)
        return true
      } catch (error) {
        expect(error).toBeInstanceOf(CallError)
        return false
      }
    }
    for (const given of [
      { name: 'a' },
      { name: 'a', count: 5 },
      { name: 'a', count: 6 },
      { name: 'a', count: 1.5 },
      { name: 1 },
      { count: 1 },
      { name: 'a', other: 1 },
    ])
      expect([given, accepts(given)]).toEqual([given, validate(given)])
  })

  it('have an English sentence each', () => {
    for (const { name, inputSchema } of tools)
      for (const [argument, { description }] of Object.entries(
        inputSchema.properties as Record<string, { description: string }>,
      ))
        expect(description.length, `${name}.${argument}`).toBeGreaterThan(20)
  })
})
