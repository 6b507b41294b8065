import type { GreyPicture } from '../../page/glyph.ts'
import type { FoundWord } from '../found-word.ts'
import { isIn, placeOfName } from './place.ts'
import type { ReadName } from './read.ts'
import type { PlacedName } from './stamped.ts'

/** A page as it was read, and how its stamps are drawn. */
export interface StampedPage {
  readonly picture: GreyPicture
  /** The page's red ink alone, dark on white. */
  readonly stamps: () => GreyPicture | undefined
  /** Dots to the point. */
  readonly scale: number
}

/** Words with a name in script type in its place, and that name. */
export interface WithName {
  readonly words: readonly FoundWord[]
  readonly read: readonly ReadName[]
}

/**
 * Reads the name that is stamped in script type beside "Nơi nhận:", where OCR reads none: in black ink, then in red. What the net is not
 * sure of stays out.
 */
export async function withSignersName(words: readonly FoundWord[], page: StampedPage): Promise<WithName> {
  const { picture, scale } = page
  const place = placeOfName(words, picture.width / scale, picture.height / scale)
  if (!place) return { words, read: [] }
  // The net is loaded when a page needs it.
  const { nameIn } = await import('./stamped.ts')
  const type = typeOf(words)
  for (const draw of [(): GreyPicture => picture, page.stamps]) {
    const drawn = draw()
    const found = drawn && nameIn(drawn, place, scale, type)
    if (found) return { words: withName(words, found, type), read: [found.name] }
  }
  return { words, read: [] }
}

/** The height of the type of most words. */
function typeOf(words: readonly FoundWord[]): number {
  const sizes = words.map(({ size }) => size).sort((a, b) => a - b)
  return sizes[sizes.length >> 1] ?? 12
}

/** The words of a page with those of a name instead of what OCR made of it. */
function withName(words: readonly FoundWord[], { name, part, base }: PlacedName, type: number): FoundWord[] {
  const texts = name.text.split(' ')
  const wide = (part.right - part.left) / texts.length
  const own = texts.map(
    (text, i): FoundWord => ({
      text,
      left: part.left + i * wide,
      right: part.left + (i + 0.9) * wide,
      base,
      size: type,
      sure: Math.round(name.sure * 100),
      isFirst: i === 0,
    }),
  )
  return [...words.filter((word) => !isIn(part, word)), ...own]
}
