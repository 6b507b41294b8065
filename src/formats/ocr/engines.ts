import { type OcrEngine, tesseractProgram } from './tesseract.ts'
import { tesseractPackage } from './tesseract-js.ts'

let found: Promise<OcrEngine | undefined> | undefined

/** The engine that reads pictures here: the program first, which is quicker; undefined when none is installed. */
export function ocrEngine(): Promise<OcrEngine | undefined> {
  found ??= tesseractProgram().then((program) => program ?? tesseractPackage())
  return found
}

/** What to do where no engine is installed. */
export const howToInstall = [
  'install Tesseract with its Vietnamese data',
  '(Debian, Ubuntu: apt install tesseract-ocr tesseract-ocr-vie; macOS: brew install tesseract tesseract-lang;',
  'Windows: winget install UB-Mannheim.TesseractOCR, with Vietnamese chosen),',
  'or beside directives: npm install tesseract.js @tesseract.js-data/vie',
].join(' ')
