import { describe, expect, it } from 'vitest'
import { spread } from '../../src/cli/argv.ts'
import { runCli } from './run-cli.ts'

describe('options that take several words', () => {
  it.each([
    ['list --type CT KH van-ban', 'list --type CT --type KH van-ban'],
    ['cites --relation implements guides 16/CT-TTg', 'cites --relation implements --relation guides 16/CT-TTg'],
    ['parse --include *.md *.txt van-ban', 'parse --include *.md --include *.txt van-ban'],
    ['graph a --relation basis --system state party b', 'graph a --relation basis --system state --system party b'],
    // The first word always belongs to the option, whatever it is; what only looks like one of its words does not.
    ['search --type van-ban ho', 'search --type van-ban ho'],
    ['list CT KH', 'list CT KH'],
    ['list --type=CT KH', 'list --type=CT KH'],
    ['list --type CT -- KH', 'list --type CT -- KH'],
    ['list --type CT van-ban KH', 'list --type CT van-ban KH'],
  ])('%s is read as %s', (given, read) => {
    expect(spread(given.split(' ')).join(' ')).toBe(read)
  })

  it('leave a path that follows them to be a path', async () => {
    const { code, stdout } = await runCli(['list', '--type', 'CT', 'KH', 'fixtures', '--json'])
    expect(code).toBe(0)
    const { results } = JSON.parse(stdout) as { results: { type: string; paths: string[] }[] }
    expect([...new Set(results.map(({ type }) => type))].sort()).toEqual(['CT', 'KH'])
    expect(results.every(({ paths }) => paths[0]?.startsWith('fixtures/'))).toBe(true)
  })
})

describe('values of options', () => {
  it.each([
    [['--type', 'XYZ'], 'knows no kind of document "XYZ"'],
    [['--type', 'CT,XYZ'], 'knows no kind of document "XYZ"'],
    [['--from', '2021-02-31'], '"2021-02-31"'],
    [['--from', '2021-13-40'], '"2021-13-40"'],
    [['--to', '31/4/2021'], '"31/4/2021"'],
    [['--from', '2022', '--to', '2021-12'], '--from 2022 is after --to 2021-12'],
    [['--limit', '0'], '"0"'],
    [['--jobs', '0'], '"0"'],
    [['--output', ''], '--output needs a path'],
    [['--system', 'church'], 'there are: state, party, front, joint'],
  ])('%j is wrong usage', async (options, told) => {
    const { code, stdout, stderr } = await runCli(['list', 'fixtures', ...options])
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(stderr).toContain(told)
    expect(stderr).toMatch(/^directives: /u)
  })

  it('are dates as people write them', async () => {
    const { code, stdout } = await runCli(['list', 'fixtures', '--from', '12/4/2021', '--to', '2021-04-12', '--json'])
    expect(code).toBe(0)
    expect(JSON.parse(stdout)).toMatchObject({ results: [{ number: '16/CT-TTg' }] })
  })
})

describe('help', () => {
  const commands =
    'parse show index forget cites refs path cascade graph tasks search list missing stats forms schema'.split(' ')
  it.each(commands.filter((name) => name !== 'forms' && name !== 'schema'))('of %s has calls to copy', async (name) => {
    const { code, stdout } = await runCli([name, '--help'])
    expect(code).toBe(0)
    expect(stdout).toMatch(new RegExp(`\\nExamples:\\n  directives ${name}[ \\n]`, 'u'))
    // The examples are to be copied, so they stand on one line; all else is wrapped.
    for (const line of stdout.slice(0, stdout.indexOf('\nExamples:')).split('\n'))
      expect(line.length).toBeLessThanOrEqual(100)
  })

  it('lists every command, and every command tells its options', async () => {
    const { stdout } = await runCli(['--help'])
    for (const name of commands) expect(stdout).toMatch(new RegExp(`^ {2}${name} +\\S`, 'mu'))
  })

  it('speaks with one voice about wrong calls, and says where to look', async () => {
    const { code, stderr } = await runCli(['prase', 'fixtures'])
    expect(code).toBe(2)
    expect(stderr).toBe(
      "directives: unknown command 'prase'\n(Did you mean parse?)\n(directives --help tells what there is)\n",
    )
  })
})
