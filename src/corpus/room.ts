/** What may be in memory at the same time. */
export interface RoomLimits {
  /** So many are let in whatever their size. */
  readonly few: number
  /** More than these only up to so many … */
  readonly many: number
  /** … and as long as all inside have no more bytes. */
  readonly bytes: number
}

/** Lets in many small things and few large ones, in the order in which they came. */
export class Room {
  readonly #limits: RoomLimits
  readonly #waiting: { readonly size: number; readonly enter: () => void }[] = []
  #inside = 0
  #bytes = 0

  constructor(limits: RoomLimits) {
    this.#limits = limits
  }

  /** Waits until there is room; whoever has entered leaves with the same size. */
  async enter(size: number): Promise<void> {
    if (this.#waiting.length === 0 && this.#fits(size)) this.#add(size)
    else await new Promise<void>((enter) => this.#waiting.push({ size, enter }))
  }

  leave(size: number): void {
    this.#inside -= 1
    this.#bytes -= size
    for (let next = this.#waiting[0]; next && this.#fits(next.size); next = this.#waiting[0]) {
      this.#waiting.shift()
      this.#add(next.size)
      next.enter()
    }
  }

  #fits(size: number): boolean {
    const { few, many, bytes } = this.#limits
    return this.#inside < few || (this.#inside < many && this.#bytes + size <= bytes)
  }

  #add(size: number): void {
    this.#inside += 1
    this.#bytes += size
  }
}
