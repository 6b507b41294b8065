/** What is used of word-extractor, which brings no types. */
declare module 'word-extractor' {
  interface Options {
    /** Turns curly quotes into straight ones unless false. */
    readonly filterUnicode?: boolean
  }
  interface ExtractedDocument {
    getBody(options?: Options): string
    getFootnotes(options?: Options): string
    getEndnotes(options?: Options): string
  }
  // biome-ignore lint/style/noDefaultExport: it is how that library gives its class.
  export default class WordExtractor {
    extract(source: Buffer): Promise<ExtractedDocument>
  }
}
