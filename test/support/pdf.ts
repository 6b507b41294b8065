/** A word on a page: from the left and from the top, in points. */
export interface Placed {
  readonly x: number
  readonly y: number
  readonly text: string
  readonly size?: number
}

/** A page by hand: text in a font, and straight lines. */
export interface PageDrawing {
  readonly texts?: readonly Placed[]
  /** Thin boxes: left, top, width, height. */
  readonly rules?: readonly (readonly [number, number, number, number])[]
  /** Covered by a picture of one grey dot. */
  readonly picture?: boolean
  /** More entries of the page's dictionary: "/Rotate 90". */
  readonly entries?: string
  /** Small pictures of one grey dot: left, top, width, height. */
  readonly pictures?: readonly (readonly [number, number, number, number])[]
}

const height = 842

/** A PDF written by hand. `font` .VnTime means that the texts are bytes of TCVN 5712. */
export function pdfOf(pages: readonly PageDrawing[], font = 'Helvetica', trailer = ''): Uint8Array {
  const objects: string[] = [
    '<</Type/Catalog/Pages 2 0 R>>',
    `<</Type/Pages/Kids[${pages.map((_, i) => `${5 + i * 2} 0 R`).join(' ')}]/Count ${pages.length}>>`,
    `<</Type/Font/Subtype/TrueType/BaseFont/${font}/Encoding/WinAnsiEncoding/FirstChar 32/LastChar 255/Widths[${Array.from({ length: 224 }, () => 500).join(' ')}]>>`,
    '<</Type/XObject/Subtype/Image/Width 1/Height 1/ColorSpace/DeviceGray/BitsPerComponent 8/Length 1>>stream\n\x80\nendstream',
  ]
  for (const [i, page] of pages.entries()) {
    const content = contentOf(page)
    objects.push(
      `<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 ${height}]${page.entries ?? ''}/Contents ${6 + i * 2} 0 R/Resources<</Font<</F 3 0 R>>/XObject<</I 4 0 R>>>>>>`,
      `<</Length ${content.length}>>stream\n${content}\nendstream`,
    )
  }
  let file = '%PDF-1.4\n'
  const places = objects.map((object, i) => {
    const at = file.length
    file += `${i + 1} 0 obj${object}endobj\n`
    return at
  })
  const table = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('')
  const size = objects.length + 1
  file += `xref\n0 ${size}\n0000000000 65535 f \n${table}trailer<</Size ${size}/Root 1 0 R${trailer}>>\nstartxref\n${file.length}\n%%EOF`
  return Uint8Array.from(Buffer.from(file, 'latin1'))
}

function contentOf(page: PageDrawing): string {
  const texts = (page.texts ?? []).map(
    ({ x, y, text, size = 12 }) =>
      `BT /F ${size} Tf 1 0 0 1 ${x} ${height - y} Tm (${text.replace(/[\\()]/gu, '\\$&')}) Tj ET`,
  )
  const rules = (page.rules ?? []).map(([x, y, w, h]) => `${x} ${height - y - h} ${w} ${h} re f`)
  const pictures = (page.pictures ?? []).map(([x, y, w, h]) => `q ${w} 0 0 ${h} ${x} ${height - y - h} cm /I Do Q`)
  return [...(page.picture ? [`q 595 0 0 ${height} 0 0 cm /I Do Q`] : []), ...pictures, ...rules, ...texts].join('\n')
}
