/** A letter that OCR read in a line, with its place in dots of the picture. */
export interface Letter {
  readonly text: string
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

const letter =
  /<span class=['"]ocrx_cinfo['"] title=['"]x_bboxes (\d{1,6}) (\d{1,6}) (\d{1,6}) (\d{1,6});[^'">]{0,60}['"]>([^<\n]{1,12})<\/span>/gu

/** The letters of Tesseract's hOCR when it was asked for them (`hocr_char_boxes`). */
export function lettersOfHocr(hocr: string): readonly Letter[] {
  return [...hocr.matchAll(letter)].map(([, left, top, right, bottom, text = '']) => ({
    text: text === '&amp;' ? '&' : text.normalize('NFC'),
    left: Number(left),
    top: Number(top),
    right: Number(right),
    bottom: Number(bottom),
  }))
}
