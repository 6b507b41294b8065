import { type FontCode, fromFont } from './old-fonts.ts'

/** Gathers the runs of a paragraph into lines; neighbours of one font are decoded together, since VNI parts a letter in two. */
export class LineBuilder {
  readonly #lines: string[] = []
  #line = ''
  #run = ''
  #code: FontCode = 'unicode'
  #capitals = false
  /** Length of the lines that are done, with their ends. */
  #done = 0
  readonly #marks: number[] = []

  add(text: string, code: FontCode = 'unicode', capitals = false): void {
    if (code !== this.#code || capitals !== this.#capitals) this.#flush()
    this.#code = code
    this.#capitals = capitals
    this.#run += text
  }

  break(): void {
    this.#flush()
    this.#lines.push(this.#line)
    this.#done += this.#line.length + 1
    this.#line = ''
  }

  /** Marks the place that is reached: a page begins here. */
  mark(): void {
    this.#flush()
    this.#marks.push(this.#done + this.#line.length)
  }

  #flush(): void {
    const text = fromFont(this.#run, this.#code)
    this.#line += this.#capitals ? text.toUpperCase() : text
    this.#run = ''
  }

  /** The lines so far; the builder is empty then. */
  take(): readonly string[] {
    this.break()
    this.#done = 0
    return this.#lines.splice(0)
  }

  /** What was marked since the last call, by UTF-16 offset into the lines, each ended by "\n". */
  takeMarks(): readonly number[] {
    return this.#marks.splice(0)
  }
}
