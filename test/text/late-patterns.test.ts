import { readdirSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import fc from 'fast-check'
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { latePatterns } from '../../tools/build/late-patterns.mjs'
import { latinLiterals } from '../../tools/build/latin-literals.mjs'
import { writtenPatterns } from '../../tools/build/written-patterns.mjs'

/** The patterns of literals as the quick bundle has them, in a fresh copy of the module that reads their table. */
async function lateOf(literals: readonly string[]) {
  const late = latePatterns()
  late.write('src/x.ts', literals.map((literal, i) => `const x${i} = ${literal}`).join('\n'))
  const table = late.table()
  vi.stubGlobal('MADE_AHEAD', () => table)
  vi.resetModules()
  const { LatePattern } = await import('../../src/text/late-pattern.ts')
  const row = new Map(late.literals().map((literal, i) => [literal, i]))
  return (literal: string) => new LatePattern(row.get(literal) ?? -1)
}

function plain(literal: string): RegExp {
  const end = literal.lastIndexOf('/')
  return new RegExp(literal.slice(1, end), literal.slice(end + 1))
}

/** What a pattern says of a text from a place on, in all the ways in which it can be asked. */
function answers(pattern: () => RegExp, text: string, at: number): unknown {
  const [one, other, third] = [pattern(), pattern(), pattern()]
  one.lastIndex = at
  other.lastIndex = at
  const found = one.exec(text)
  return {
    found: found && [...found, found.index],
    groups: found?.groups && { ...found.groups },
    behind: one.lastIndex,
    tested: other.test(text),
    afterTest: other.lastIndex,
    replaced: text.replace(pattern(), '<$&>'),
    matched: text.match(third)?.slice(0),
    searched: text.search(pattern()),
    split: text.split(pattern()),
    all: third.flags.includes('g') ? [...text.matchAll(pattern())].map(([whole]) => whole) : [],
  }
}

afterEach(() => void vi.unstubAllGlobals())

describe('patterns of the quick bundle', () => {
  const literals = new Set<string>()
  beforeAll(async () => {
    const late = latePatterns()
    const [written, latin] = [await writtenPatterns(), await latinLiterals()]
    for (const name of readdirSync('src', { recursive: true }).map(String)) {
      if (!/^(?:extract|forms|identity|lexicon|syntax|text|input)\/.*\.ts$/u.test(name)) continue
      const path = resolve('src', name)
      const source = readFileSync(path, 'utf8')
      const withPatterns = written(path, source) ?? source
      late.write(path, latin(path, withPatterns) ?? withPatterns)
    }
    for (const literal of late.literals()) literals.add(literal)
  })

  it('find in the lines of documents what the same literals find', async () => {
    const late = await lateOf([...literals])
    const names = readdirSync('fixtures').filter((name) => name.endsWith('.txt'))
    const lines = names.flatMap((name) => readFileSync(`fixtures/${name}`, 'utf8').split('\n').slice(0, 40))
    const chosen = [...new Set(lines)].filter((line, i) => line !== '' && i % 7 === 0)
    expect(literals.size).toBeGreaterThan(1000)
    const different = [...literals].flatMap((literal) => {
      const same = plain(literal)
      return chosen
        .filter((line) => {
          const pattern = late(literal)
          same.lastIndex = 0
          const [found, expected] = [pattern.exec(line), same.exec(line)]
          return (
            found?.index !== expected?.index || found?.[0] !== expected?.[0] || pattern.lastIndex !== same.lastIndex
          )
        })
        .map((line) => ({ literal, line }))
    })
    expect(different.slice(0, 5)).toEqual([])
  })

  it('are made only for a text that holds what they cannot do without', async () => {
    const [late, made] = [await lateOf(['/^(?:nơi nhận|kính gửi)/u', '/(?<!\\d)(?:thay thế|bãi bỏ) {1,2}số/']), vi.fn()]
    vi.stubGlobal(
      'RegExp',
      class extends RegExp {
        constructor(source: string, flags: string) {
          super(source, flags)
          made(source)
        }
      },
    )
    const [bound, free] = [late('/^(?:nơi nhận|kính gửi)/u'), late('/(?<!\\d)(?:thay thế|bãi bỏ) {1,2}số/')]
    for (const text of ['', 'nơi', 'gửi: nơi nhận', 'văn bản này thay đổi văn bản số 1']) {
      expect(bound.test(text)).toBe(false)
      expect(free.test(text)).toBe(false)
    }
    expect(made).not.toHaveBeenCalled()
    expect(bound.test('kính gửi: các sở')).toBe(true)
    expect(free.exec('thay thế số 1')?.[0]).toBe('thay thế số')
    expect(made).toHaveBeenCalledTimes(2)
  })

  it('are made after a while where what they need does not come, so that the time does not grow with the calls', async () => {
    const late = await lateOf(['/a\\d{2}b/g'])
    const pattern = late('/a\\d{2}b/g')
    const text = 'c'.repeat(30_000)
    const includes = vi.spyOn(String.prototype, 'includes')
    for (let i = 0; i < 20; i += 1) expect(pattern.test(text)).toBe(false)
    const asked = includes.mock.calls.length
    includes.mockRestore()
    expect(asked).toBeLessThan(150)
  })

  it('answer as literals do, whatever the pattern and the text', async () => {
    const letter = fc.constantFrom(
      'a',
      'b',
      'A',
      'đ',
      ' ',
      '1',
      '\\d',
      '.',
      '\\s',
      '[ab]',
      '[^a]',
      '[Bb1]',
      '[a-z]',
      '\\u0111',
      '\\b',
    )
    const { tree } = fc.letrec<{ tree: string }>((tie) => ({
      tree: fc.oneof(
        { depthSize: 'small', withCrossShrink: true },
        letter,
        fc.array(tie('tree'), { minLength: 1, maxLength: 4 }).map((parts) => parts.join('')),
        fc.array(tie('tree'), { minLength: 1, maxLength: 3 }).map((branches) => `(?:${branches.join('|')})`),
        fc
          .tuple(tie('tree'), fc.constantFrom('?', '*', '+', '{2}', '{1,2}', '{0,1}', '+?', '{1}'))
          .map(([one, count]) => `(?:${one})${count}`),
        fc
          .tuple(fc.constantFrom('(', '(?<x>', '(?=', '(?!', '(?<=', '(?<!'), tie('tree'))
          .map(([open, one]) => `${open}${one})`),
      ),
    }))
    const flags = fc.subarray(['g', 'i', 'm', 's', 'u', 'y']).map((all) => all.join(''))
    const pattern = fc
      .tuple(fc.constantFrom('', '^', '(?:^|b)', '^(?=a)'), tree, fc.constantFrom('', '$'), flags)
      .map(([start, inner, end, all]) => `/${start}${inner}${end}/${all}`)
      .filter((literal) => literal.split('(?<x>').length < 3)
    const text = fc.string({ unit: fc.constantFrom('a', 'b', 'A', 'B', 'đ', 'Đ', ' ', '1', '\n', 'ab'), maxLength: 9 })
    await fc.assert(
      fc.asyncProperty(
        fc.array(pattern, { minLength: 8, maxLength: 8 }),
        fc.array(text, { minLength: 6, maxLength: 6 }),
        fc.nat(9),
        async (patterns, texts, at) => {
          const late = await lateOf(patterns)
          for (const literal of patterns)
            for (const one of texts) {
              const asRegExp = (): RegExp => late(literal) as unknown as RegExp
              expect(answers(asRegExp, one, at), `${literal} on ${JSON.stringify(one)}`).toEqual(
                answers(() => plain(literal), one, at),
              )
            }
        },
      ),
      { numRuns: 40 },
    )
  })
})
