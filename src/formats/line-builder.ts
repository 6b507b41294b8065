import { type FontCode, fromFont } from './old-fonts.ts'

/** Gathers the runs of a paragraph into lines; neighbours of one font are decoded together, since VNI parts a letter in two. */
export class LineBuilder {
  readonly #lines: string[] = []
  #line = ''
  #run = ''
  #code: FontCode = 'unicode'
  #capitals = false

  add(text: string, code: FontCode = 'unicode', capitals = false): void {
    if (code !== this.#code || capitals !== this.#capitals) this.#flush()
    this.#code = code
    this.#capitals = capitals
    this.#run += text
  }

  break(): void {
    this.#flush()
    this.#lines.push(this.#line)
    this.#line = ''
  }

  #flush(): void {
    const text = fromFont(this.#run, this.#code)
    this.#line += this.#capitals ? text.toUpperCase() : text
    this.#run = ''
  }

  /** The lines so far; the builder is empty then. */
  take(): readonly string[] {
    this.break()
    return this.#lines.splice(0)
  }
}
