import { Chalk, type ChalkInstance } from 'chalk'
import type { Io } from './io.ts'

/** The narrowest terminal that output is laid out for. */
const narrowest = 40

/** Colours when standard output is a terminal and neither NO_COLOR nor --no-color says otherwise. */
export function colours(io: Pick<Io, 'env' | 'stdout'>, wanted: boolean): ChalkInstance {
  const forced = io.env.FORCE_COLOR !== undefined && io.env.FORCE_COLOR !== '0'
  const on = wanted && (io.env.NO_COLOR ?? '') === '' && io.env.TERM !== 'dumb' && (io.stdout.isTTY === true || forced)
  return new Chalk({ level: on ? 1 : 0 })
}

/** How wide output may be: the terminal's width; in a pipe what COLUMNS says, else 100. */
export function width(io: Pick<Io, 'env' | 'stdout'>): number {
  const said = /^[1-9]\d{0,3}$/u.test(io.env.COLUMNS ?? '') ? Number(io.env.COLUMNS) : 100
  // A terminal that does not know its width says 0.
  return Math.max(narrowest, Math.min(io.stdout.columns || said, 160))
}

const simple = /^[\u0020-\u02ff\u1e00-\u1eff]*$/u
const wide =
  /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\p{Emoji_Presentation}\uff01-\uff60]/u

/** How many columns a terminal needs for a text: marks that combine with a letter take none, Chinese characters two. */
export function columnsOf(text: string): number {
  if (simple.test(text)) return text.length
  let columns = 0
  for (const character of text) if (!/[\p{M}\p{Cf}]/u.test(character)) columns += wide.test(character) ? 2 : 1
  return columns
}

/** Whether a text needs more columns; of a long one no more is read than tells it. */
function isWider(text: string, columns: number): boolean {
  let used = 0
  for (const character of text) {
    used += columnsOf(character)
    if (used > columns) return true
  }
  return false
}

/** Pads a text with spaces to so many columns. */
export const padded = (text: string, columns: number): string =>
  text + ' '.repeat(Math.max(0, columns - columnsOf(text)))

/** Where a line may end: at white space, but an ellipsis that tells of a cut stays with the word before it. */
const ends = /[^\S\u00a0]+(?!…(?:\s|$))/u

/** What holds words together in a line; printed as a space. */
const joint = '\u00a0'

/** A date, a number or a short name that no line end may split: its spaces hold its words together. */
export const unbroken = (text: string): string => text.replaceAll(' ', joint)

/** How many columns a text needs at least when only spaces may become line ends. */
export function narrowestOf(text: string): number {
  return text.split(ends).reduce((most, word) => Math.max(most, columnsOf(word)), 0)
}

/** Breaks a text at spaces into lines of at most `columns` columns; a longer word is broken behind a hyphen or slash where it has one. */
export function wrap(text: string, columns: number): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(ends).filter(Boolean)) {
    if (line !== '' && columnsOf(line) + 1 + columnsOf(word) > columns) {
      lines.push(line)
      line = word
    } else line = line === '' ? word : `${line} ${word}`
    while (isWider(line, columns)) {
      const at = breakOf(line, columns)
      lines.push(line.slice(0, at))
      line = line.slice(at)
    }
  }
  if (line !== '' || lines.length === 0) lines.push(line)
  return lines.map((one) => one.replaceAll(joint, ' '))
}

/** Where a word that is too long is broken: never inside a letter with its marks. */
function breakOf(word: string, columns: number): number {
  let at = 0
  let used = 0
  let behind = 0
  for (const character of word) {
    used += columnsOf(character)
    if (used > columns && at > 0) break
    at += character.length
    if (/[-/.;]/u.test(character) && used * 3 > columns) behind = at
  }
  return behind > 0 && behind < word.length ? behind : at
}

/** `label  text`, the text wrapped beside its label. */
export function labelled(
  label: string,
  text: string,
  labelWidth: number,
  columns: number,
  paint: (label: string) => string,
): string {
  const [first = '', ...rest] = wrap(text, Math.max(16, columns - labelWidth - 2))
  const indent = ' '.repeat(labelWidth + 2)
  return [`${paint(padded(label, labelWidth))}  ${first}`, ...rest.map((line) => `${indent}${line}`)].join('\n')
}
