import { readFileSync } from 'node:fs'
import { inflateSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import type { FoundWord } from '../../../../src/formats/ocr/found-word.ts'
import { withSignersName } from '../../../../src/formats/ocr/names/signer.ts'
import type { GreyPicture } from '../../../../src/formats/page/glyph.ts'

/** Places of signatures that tools/names/places.py composed, in four greys. */
interface Composed {
  readonly name: string
  readonly width: number
  readonly height: number
  readonly dots: string
}

const composed: readonly Composed[] = JSON.parse(readFileSync(new URL('pictures.json', import.meta.url), 'utf8'))

/** A page at 200 dots to the inch, and a composed place of a signature in its lower right. */
const [scale, width, height] = [200 / 72, 1653, 2339]
const corner = { x: 740, y: 1500 }

function page(place: Composed | undefined): GreyPicture {
  const bytes = new Uint8Array(width * height).fill(255)
  if (!place) return { width, height, bytes }
  const packed = inflateSync(Buffer.from(place.dots, 'base64'))
  for (let at = 0; at < place.width * place.height; at += 1) {
    const grey = ((packed[at >> 2] ?? 0) >> (6 - 2 * (at & 3))) & 3
    bytes[(corner.y + Math.floor(at / place.width)) * width + corner.x + (at % place.width)] = grey * 85
  }
  return { width, height, bytes }
}

const word = (text: string, left: number, base: number, more: Partial<FoundWord> = {}): FoundWord => ({
  text,
  left,
  right: left + text.length * 6,
  base,
  size: 12,
  sure: 95,
  isFirst: false,
  ...more,
})
const recipients = [word('Nơi', 80, 545, { isFirst: true }), word('nhận:', 105, 545)]

async function read(
  words: readonly FoundWord[],
  black: Composed | undefined,
  red?: Composed,
): Promise<readonly string[]> {
  const stamps = (): GreyPicture => page(red)
  return (await withSignersName(words, { picture: page(black), stamps, scale })).read.map(({ text }) => text)
}

const named = composed.filter(({ name }) => name !== '')
const nameless = composed.filter(({ name }) => name === '')

describe("a signer's name in script type", () => {
  it.each(named.map((place) => [place.name, place] as const))('is read beside "Nơi nhận:": %s', async (name, place) => {
    expect(await read(recipients, place)).toEqual([name])
  })

  it('is read in red ink where black ink holds none', async () => {
    const [place] = named
    expect(await read(recipients, nameless[0], place)).toEqual([place?.name])
  })

  it('stands among the words of the page, in its place', async () => {
    const [place] = named
    const { words } = await withSignersName(recipients, { picture: page(place), stamps: () => undefined, scale })
    const own = words.slice(recipients.length)
    expect(own.map(({ text }) => text).join(' ')).toBe(place?.name)
    expect(own[0]?.isFirst).toBe(true)
    expect(own.every(({ base, left }) => base > 545 && base < 720 && left > 270)).toBe(true)
  })

  it('is not made up where there is none: a title, a stamp and a signature', async () => {
    for (const place of nameless) expect(await read(recipients, place, place)).toEqual([])
    expect(await read(recipients, undefined)).toEqual([])
  })

  it('is not looked for where OCR read a name, or where no recipients stand', async () => {
    const printed = [word('Trần', 380, 690, { isFirst: true }), word('Văn', 410, 690), word('An', 440, 690)]
    expect(await read([...recipients, ...printed], named[0])).toEqual([])
    expect(await read([word('Điều', 80, 545, { isFirst: true })], named[0])).toEqual([])
  })
})
