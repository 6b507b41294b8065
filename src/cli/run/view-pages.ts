import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { pagePicture } from '../../formats/page-picture.ts'
import { placesOf } from '../../formats/places.ts'
import type { ReadOptions } from '../../formats/reader.ts'
import type { Source } from '../../model/source.ts'
import type { Sheet, Sheets } from '../../view/sheets.ts'

/** A page of A4 is 827 dots wide: it reads well beside the text, and takes some 100 kB. */
const dotsPerPoint = 100 / 72

/**
 * The first pages of a PDF, a scan or a picture as pictures; undefined where the file has no places, or stands inside another file (a
 * mail, an archive) or on standard input.
 *
 * @param most how many pages at most
 */
export async function sheetsOfSource(
  source: Source,
  cwd: string,
  most: number,
  reading: ReadOptions,
): Promise<Sheets | undefined> {
  const { layout, path } = source
  const file = resolve(cwd, path)
  if (layout === undefined || most === 0 || path === '-' || !existsSync(file)) return undefined
  const bytes = new Uint8Array(await readFile(file))
  const shown: Sheet[] = []
  for (const [at, { width, height }] of layout.frames.slice(0, most).entries()) {
    const picture = await pagePicture(path, bytes, at + 1, { ...reading, dotsPerPoint })
    // A page that cannot be drawn is left out; its text is there all the same.
    if (!('failure' in picture)) shown.push({ page: at + 1, src: addressOf(picture.png), width, height })
  }
  if (shown.length === 0) return undefined
  const count = layout.frames.length
  return { shown, count, more: `--pages ${count}`, placesOf: (span) => placesOf(source, span) }
}

/** The picture itself: the page stands alone. */
const addressOf = (png: Uint8Array): string => `data:image/png;base64,${Buffer.from(png).toString('base64')}`
