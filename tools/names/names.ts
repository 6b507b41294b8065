#!/usr/bin/env node
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { inkOf } from '../../src/formats/ocr/hand/ink.ts'
import { nameLines } from '../../src/formats/ocr/names/find.ts'
import { nameOf } from '../../src/formats/ocr/names/read.ts'
import type { GreyPicture } from '../../src/formats/page/glyph.ts'
import { placeTones } from '../../src/text/normalise.ts'

/*
 * How many names in script type are read, rightly and wrongly, at each least certainty: `node tools/dist/names.js FOLDER`, a folder of pictures
 * that `tools/names/places.py` composed.
 */

/** The height of the type in those pictures, in dots. */
const type = 33
/** So many lines of a picture are looked at, as for a page. */
const tried = 2

/** A portable grey map. */
function pictureOf(file: string): GreyPicture {
  const bytes = readFileSync(file)
  const head = /^P5\s+(\d+)\s+(\d+)\s+255\s/u.exec(bytes.subarray(0, 40).toString('latin1'))
  return {
    width: Number(head?.[1]),
    height: Number(head?.[2]),
    bytes: new Uint8Array(bytes.subarray(head?.[0].length ?? 0)),
  }
}

const [folder] = process.argv.slice(2)
if (folder === undefined) {
  console.error('usage: node tools/dist/names.js FOLDER   (made by tools/names/places.py)')
  process.exit(1)
}
const rows = readFileSync(join(folder, 'names.tsv'), 'utf8').trimEnd().split('\n')
const read = rows.map((row) => {
  const [file = '', , wanted = ''] = row.split('\t')
  const ink = inkOf(pictureOf(join(folder, file)))
  const names = nameLines(ink, type)
    .slice(0, tried)
    .flatMap((line) => nameOf(ink, line) ?? [])
  return { wanted, names }
})
const named = read.filter(({ wanted }) => wanted !== '').length
console.log(`${named} names, ${read.length - named} pictures without one`)
for (const least of [0.3, 0.5, 0.6, 0.7, 0.8, 0.85, 0.9, 0.93, 0.95, 0.97, 0.98, 0.99]) {
  const taken = read.flatMap(({ wanted, names }) => {
    const first = names.find(({ sure }) => sure >= least)
    return first ? [{ wanted, text: first.text }] : []
  })
  const right = taken.filter(({ wanted, text }) => placeTones(wanted) === placeTones(text)).length
  const made = taken.filter(({ wanted }) => wanted === '').length
  console.log(`${least}: right ${right}, wrong ${taken.length - right - made}, made up ${made}`)
}
