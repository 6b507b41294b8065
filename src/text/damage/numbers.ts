import { onlyFitting } from '../fitting-figures.ts'

/*
 * "Nghị định số 5l/2010/NĐ-CP", "số Š1/2010/NĐ-CP": a scanner took figures of a number for letters. Strokes and rings are the figures that they look like;
 * other letters are those that the text prints elsewhere in the number of the same year and symbol, where only one fits. The text keeps its length.
 */

/** Behind "số": figures and letters, the year, a symbol of type and body. */
const damaged =
  /(?<=(?<!\p{L})[Ss][ốôóồổo6][ \n])(?<ordinal>[\dA-ZŠl|]{1,6})\/(?:(?<year>[12][\dlIO]{3})\/)?(?<symbol>\p{Lu}[\p{L}\d]{0,8}-\p{Lu}[\p{L}\d-]{0,16})/gu
const sound =
  /(?<![\p{L}\d/.-])(?<ordinal>\d{1,6})\/(?:(?<year>\d{4})\/)?(?<symbol>\p{Lu}[\p{L}\d]{0,8}-\p{Lu}[\p{L}\d-]{0,16})/gu
/** Such a letter stands among the figures; hardly any text holds one, and to look for it is cheap. */
const mayBeDamaged =
  /[Ss][ốôóồổo6][ \n](?:\d{0,5}[A-ZŠl|]\d{0,5}[A-ZlI|]?\d*\/(?:\d{4}\/)?|\d{1,6}\/\d{1,3}[lIO]\d{0,2}\/)\p{Lu}/u

const figures: Readonly<Record<string, string>> = { l: '1', I: '1', '|': '1', O: '0' }
const asFigures = (letters: string): string => letters.replace(/[lI|O]/gu, (letter) => figures[letter] ?? letter)

/**
 * The text with such letters as the figures that they stand for; what nothing tells stays.
 *
 * @param text composed (NFC)
 * @example mendNumbers('Nghị định số 5l/2010/NĐ-CP') === 'Nghị định số 51/2010/NĐ-CP'
 */
export function mendNumbers(text: string): string {
  if (!mayBeDamaged.test(text)) return text
  let told: ReadonlyMap<string, ReadonlySet<string>> | undefined
  return text.replace(damaged, (all: string, ordinal: string, year: string | undefined, symbol: string) => {
    if (!/\d/u.test(ordinal)) return all
    const plain = asFigures(ordinal)
    const ofYear = year === undefined ? '' : `${asFigures(year)}/`
    if (/^\d+$/u.test(plain)) return `${plain}/${ofYear}${symbol}`
    // A number that was put in between: "12A".
    if (/^\d+[A-H]$/u.test(plain)) return all
    told ??= ordinalsOf(text)
    const only = onlyFitting(plain, told.get(ofYear + symbol) ?? [])
    return only === undefined ? all : `${only}/${ofYear}${symbol}`
  })
}

/** The ordinals of all sound numbers, by their year and symbol. */
function ordinalsOf(text: string): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>()
  for (const { groups } of text.matchAll(sound)) {
    const key = `${groups?.year === undefined ? '' : `${groups.year}/`}${groups?.symbol ?? ''}`
    const set = found.get(key) ?? new Set()
    found.set(key, set.add(groups?.ordinal ?? ''))
  }
  return found
}
