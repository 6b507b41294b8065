/** Packages that are installed beside the bundle: they ship a binary, or start a thread from a file of their own, or are installed by those alone who want them. */
export const externalPackages = [
  'libsql',
  '@viz-js/viz',
  '@embedpdf/pdfium',
  'tinypool',
  'tesseract.js',
  '@resvg/resvg-js',
  '@modelcontextprotocol/sdk',
]
