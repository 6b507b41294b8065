/** Packages that are installed beside the bundle: they ship a binary, or start a thread from a file of their own. */
export const externalPackages = [
  'libsql',
  '@viz-js/viz',
  '@embedpdf/pdfium',
  'tinypool',
  'tesseract.js',
  '@resvg/resvg-js',
]
