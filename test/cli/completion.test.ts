import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { optionValues } from '../../src/cli/completion-values.ts'
import { writeCorpus } from '../corpus/small-corpus.ts'
import { runCli } from './run-cli.ts'

const shells = ['bash', 'zsh', 'fish', 'powershell'] as const
const isThere = (shell: string): boolean => spawnSync(shell, ['--version']).status === 0

/** What is typed, and what a shell then offers: all of it, in any order. */
const typed: readonly (readonly [line: string, offers: readonly string[]])[] = [
  ['directives ci', ['cites']],
  ['directives tasks --due-w', ['--due-within']],
  ['directives tasks --format ', ['csv', 'ics', 'md', 'xlsx']],
  ['directives parse --format a', ['akn']],
  ['directives graph -f h', ['html']],
  ['directives graph --format parq', ['parquet']],
  ['directives cites "16/CT-TTg" --relation im', ['implements']],
  ['directives list --system p', ['party']],
  ['directives check --rule mott', ['motto-missing']],
  ['directives completion ', shells],
  ['directives schema sq', ['sqlite']],
  ['directives --lang vi regi', ['register']],
]

describe('completion', () => {
  let folder = ''
  const script = (shell: string): string => join(folder, shell)
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'directives-completion-'))
    for (const shell of shells) writeFileSync(script(shell), (await runCli(['completion', shell])).stdout)
  })
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  it.each(shells)('knows all commands, their options and values: %s', async (shell) => {
    const { code, stdout } = await runCli(['completion', shell])
    expect(code).toBe(0)
    for (const word of ['parse', 'register', 'mcp', 'due-within', 'hide-external', 'lang', 'graphml', 'implements'])
      expect(stdout).toContain(word)
  })

  it.each(typed)('bash: %s', (line, offers) => {
    const words = line.split(' ').map((word) => `'${word.replaceAll('"', '')}'`)
    const { stdout } = spawnSync(
      'bash',
      [
        '-c',
        `source ${script('bash')}; COMP_WORDS=(${words.join(' ')}); COMP_CWORD=${words.length - 1}; _directives; printf '%s\\n' "\${COMPREPLY[@]}"`,
      ],
      { encoding: 'utf8' },
    )
    expect(stdout.trim().split('\n').toSorted()).toEqual([...offers].toSorted())
  })

  it('bash: leaves files to the shell, and takes --format=csv', () => {
    const complete = (...words: string[]): string =>
      spawnSync(
        'bash',
        [
          '-c',
          `source ${script('bash')}; COMP_WORDS=(${words.map((word) => `'${word}'`).join(' ')}); COMP_CWORD=${words.length - 1}; _directives; echo "\${COMPREPLY[@]}"`,
        ],
        { encoding: 'utf8' },
      ).stdout.trim()
    expect(complete('directives', 'tasks', 'van')).toBe('')
    expect(complete('directives', 'parse', '-o', '')).toBe('')
    expect(complete('directives', 'graph', '--format', '=', 's')).toBe('svg')
    expect(complete('directives', 'tasks', '--format', '=')).toBe('csv xlsx ics md')
  })

  it.skipIf(!isThere('fish')).each(typed)('fish: %s', (line, offers) => {
    const { stdout } = spawnSync('fish', ['--no-config', '-c', `source ${script('fish')}; complete -C '${line}'`], {
      encoding: 'utf8',
    })
    const given = stdout
      .trim()
      .split('\n')
      .map((offer) => offer.split('\t')[0])
    expect(given.toSorted()).toEqual([...offers].toSorted())
  })

  it.skipIf(!isThere('zsh')).each(typed)('zsh: %s', (line, offers) => {
    const words = line.split(' ').map((word) => `'${word.replaceAll('"', '')}'`)
    // What the function hands to zsh's own completion, which then keeps what begins as typed.
    const { stdout } = spawnSync(
      'zsh',
      [
        '-f',
        '-c',
        `compdef() { :; }; compset() { :; }; _files() { :; }
         compadd() { shift; print -l -- "$@"; }
         _describe() { print -l -- "\${(@)\${(@P)2}%%:*}"; }
         source ${script('zsh')}; words=(${words.join(' ')}); CURRENT=${words.length}; _directives`,
      ],
      { encoding: 'utf8' },
    )
    const last = line.split(' ').at(-1) ?? ''
    const given = stdout
      .trim()
      .split('\n')
      .filter((offer) => offer.startsWith(last))
    expect(given.toSorted()).toEqual([...offers].toSorted())
  })

  it.skipIf(!isThere('zsh'))('zsh: the first Tab, which loads the function, is answered', () => {
    const { stdout } = spawnSync(
      'zsh',
      [
        '-f',
        '-c',
        `compdef() { :; }; compset() { :; }; compadd() { :; }; _files() { :; }
         _describe() { print -l -- "\${(@)\${(@P)2}%%:*}"; }
         cp ${script('zsh')} ${folder}/_directives; fpath=(${folder} $fpath); autoload -Uz _directives
         words=(directives ''); CURRENT=2; _directives`,
      ],
      { encoding: 'utf8' },
    )
    expect(stdout.trim().split('\n')).toEqual(expect.arrayContaining(['parse', 'cites', 'graph']))
  })

  it('knows no other shell', async () => {
    expect((await runCli(['completion', 'csh'])).code).toBe(2)
  })
})

describe('the values that are offered', () => {
  let folder = ''
  beforeAll(() => {
    folder = writeCorpus()
  })
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  /** A call that takes the option. */
  const calls: Readonly<Record<string, readonly string[]>> = {
    '--relation': ['cites', '05-CT/TU', 'van-ban'],
    '--system': ['list', 'van-ban'],
    '--type': ['list', 'van-ban'],
    '--ocr': ['parse', 'van-ban/da-nang/ct-05-tu.txt'],
    '--encoding': ['parse', 'van-ban/da-nang/ct-05-tu.txt'],
    '--rule': ['check', 'van-ban/da-nang/ct-05-tu.txt'],
    '--ignore': ['check', 'van-ban/da-nang/ct-05-tu.txt'],
    'parse --format': ['parse', 'van-ban/da-nang/ct-05-tu.txt'],
    'parse --only': ['parse', 'van-ban/da-nang/ct-05-tu.txt'],
    '--book': ['register', 'van-ban'],
    '--sort': ['register', 'van-ban'],
  }

  it.each(Object.entries(optionValues))('are all taken, and no other: %s', async (key, values) => {
    const option = key.split(' ').at(-1) ?? key
    const call = calls[key] ?? ['graph', 'van-ban/da-nang', '-o', 'graph-out']
    for (const value of key === '--type' || key === '--rule' || key === '--ignore' ? values.slice(0, 3) : values) {
      const { code, stderr } = await runCli([...call, option, value], { cwd: folder })
      expect([value, code === 2 ? stderr : '']).toEqual([value, ''])
      rmSync(join(folder, 'graph-out'), { recursive: true, force: true })
    }
    expect((await runCli([...call, option, 'khong-co'], { cwd: folder })).code).toBe(2)
  })
})
