import type { Streams } from './io.ts'

/**
 * Standard error of a terminal, on which messages ("directives: …") are broken between words at its width, further lines indented. Words stay
 * whole, so that a path or a call can be copied. In a pipe a message is one line, for `grep`; what else is written goes through as it is.
 */
export function wrappingMessages(stream: Streams['stderr']): Streams['stderr'] {
  if (stream.isTTY !== true) return stream
  return new Proxy(stream, {
    get: (target, name) => {
      if (name === 'write')
        return (chunk: unknown, ...rest: []) =>
          target.write(typeof chunk === 'string' ? wrapMessages(chunk, target.columns || 80) : chunk, ...rest)
      const value: unknown = Reflect.get(target, name, target)
      return typeof value === 'function' ? value.bind(target) : value
    },
  })
}

/**
 * Breaks the messages in a text; lines that are none stay.
 *
 * @example wrapMessages('directives: a b c\n', 14) // 'directives: a\n  b c\n'
 */
export function wrapMessages(text: string, columns: number): string {
  return text
    .split('\n')
    .map((line) => (line.startsWith('directives: ') && line.length > columns ? brokenAt(line, columns) : line))
    .join('\n')
}

function brokenAt(message: string, columns: number): string {
  const lines: string[] = []
  let line = ''
  for (const word of message.split(' ')) {
    if (line !== '' && line.length + 1 + word.length > columns) {
      lines.push(line)
      line = `  ${word}`
    } else line = line === '' ? word : `${line} ${word}`
  }
  return [...lines, line].join('\n')
}
