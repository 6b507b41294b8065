import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { beginsActor, headAt } from '../../src/extract/tasks/names/heads.ts'
import { actorHeads, determiners } from '../../src/lexicon/actors.ts'
import { byFirstLetter, firstLetters, opensWith } from '../../src/text/first-letters.ts'
import { latinPattern } from '../../src/text/letters.ts'

const folder = fileURLToPath(new URL('../../fixtures/', import.meta.url))
const fixtures = readdirSync(folder).filter((name) => name.endsWith('.txt'))

describe('the letters that a pattern begins with', () => {
  test.each([
    ['[Hh]ội thẩm', 'Hh'],
    ['(?<=[Cc]ác )[Pp]hòng(?= )', 'Pp'],
    ['(?:P?T|B)?GĐ', 'PTBG'],
    ['(?:[Ss]ư|Lữ) đoàn', 'SsL'],
    ['P\\. ?', 'P'],
    ['(?!a|b)c', 'c'],
  ])('%s', (source, letters) => {
    expect(firstLetters(source)).toBe(letters)
  })

  test.each(['\\p{L}a', '.a', 'a?', '[A-Z]a', 'a*b', 'a{0,2}b'])('%s does not say', (source) => {
    expect(firstLetters(source)).toBeUndefined()
    expect(byFirstLetter([source])('x')).toEqual([source])
  })

  test('sources are left out that begin otherwise', () => {
    expect(byFirstLetter(['[Ss]ở', 'Bộ', 'Ban(?= )', '.x'])('B')).toEqual(['Bộ', 'Ban(?= )', '.x'])
  })

  test('words open with a source behind what may be passed', () => {
    const openings = opensWith(['lưu ?:', 'ví dụ', '\\(xem'], '“(', '(?!\\p{L})')
    expect(['Ví dụ', 'ví dụ 2', '“(ví dụ', '(xem', 'lưu:', 'x'].map((words) => openings.test(words))).toEqual([
      false,
      true,
      true,
      true,
      true,
      false,
    ])
    expect(['ví dụng', 'a ví dụ', '', '“'].some((words) => openings.test(words))).toBe(false)
  })

  test('a name begins where it does with all heads tried one by one', () => {
    const whole = latinPattern(
      `(?:(?:${determiners.join('|')}) ){0,2}(?:${actorHeads.join('|')})(?<=[ ,.]|(?![\\p{Ll}]))`,
      'y',
    )
    for (const name of fixtures.slice(0, 12)) {
      const text = readFileSync(folder + name, 'utf8').normalize('NFC')
      for (let at = 0; at <= text.length; at += 1) {
        whole.lastIndex = at
        const found = whole.exec(text)?.[0]
        if (headAt(text, at) !== found || beginsActor(text, at) !== (found !== undefined))
          expect({ at, found: headAt(text, at) }).toEqual({ at, found })
      }
    }
  })
})
