import { Chalk, type ChalkInstance } from 'chalk'
import type { Io } from './io.ts'

/** The narrowest terminal that output is laid out for. */
const narrowest = 40

/** Colours when standard output is a terminal and neither NO_COLOR nor --no-color says otherwise. */
export function colours(io: Io, wanted: boolean): ChalkInstance {
  const forced = io.env.FORCE_COLOR !== undefined && io.env.FORCE_COLOR !== '0'
  const on = wanted && (io.env.NO_COLOR ?? '') === '' && io.env.TERM !== 'dumb' && (io.stdout.isTTY === true || forced)
  return new Chalk({ level: on ? 1 : 0 })
}

/** How wide output may be: the terminal's width, 100 in a pipe. */
export function width(io: Io): number {
  return Math.max(narrowest, Math.min(io.stdout.columns ?? 100, 160))
}

/** Breaks a text at spaces into lines of at most `columns` characters; a longer word stands alone on its line. */
export function wrap(text: string, columns: number): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(/\s+/u).filter(Boolean)) {
    if (line !== '' && line.length + 1 + word.length > columns) {
      lines.push(line)
      line = word
    } else line = line === '' ? word : `${line} ${word}`
    while (line.length > columns) {
      lines.push(line.slice(0, columns))
      line = line.slice(columns)
    }
  }
  if (line !== '' || lines.length === 0) lines.push(line)
  return lines
}

/** `label  text`, the text wrapped beside its label. */
export function labelled(label: string, text: string, labelWidth: number, columns: number, paint: (label: string) => string): string {
  const [first = '', ...rest] = wrap(text, Math.max(16, columns - labelWidth - 2))
  const indent = ' '.repeat(labelWidth + 2)
  return [`${paint(label.padEnd(labelWidth))}  ${first}`, ...rest.map((line) => `${indent}${line}`)].join('\n')
}
