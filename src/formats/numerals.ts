const romans: readonly (readonly [number, string])[] = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
]

/** 4 → "IV"; what has no Roman figure stays as it is. */
export function roman(value: number): string {
  if (value <= 0 || value > 3999) return String(value)
  let left = value
  let text = ''
  for (const [worth, letters] of romans)
    while (left >= worth) {
      text += letters
      left -= worth
    }
  return text
}

/** 1 → "A", 27 → "AA" (as word processors count on: AA, BB, CC). */
export function letter(value: number): string {
  if (value <= 0) return String(value)
  return String.fromCharCode(65 + ((value - 1) % 26)).repeat(Math.min(8, Math.floor((value - 1) / 26) + 1))
}

const bullets: Readonly<Record<string, string>> = {
  '\uf02d': '-',
  '\u2212': '-',
  '\u2010': '-',
  '\u2011': '-',
  '\uf02b': '+',
  '\uf0b7': '•',
  '\u00b7': '•',
  '\uf0a7': '•',
  '\uf076': '•',
  '\uf0d8': '•',
  '\uf0fc': '•',
  '\uf0e8': '•',
  '\u25cf': '•',
  '\u25aa': '•',
  o: '•',
}

/** A bullet as text has it: "-", "+", "•". */
export const bulletText = (sign: string): string => bullets[sign] ?? (/[\uf000-\uf0ff]/u.test(sign) ? '•' : sign)
