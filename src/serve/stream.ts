/** How much is made before others have their turn: about ten milliseconds of work. */
const atOnce = 64 * 1024

/**
 * Sends a text as it is made, in UTF-8: nothing holds the whole, whoever goes away ends the work, and between two pieces the other pages are
 * answered.
 *
 * @example new Response(streamOf(['a', 'b']))
 */
export function streamOf(pieces: Iterable<string>): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder()
  const rest = pieces[Symbol.iterator]()
  return new ReadableStream({
    async pull(controller) {
      await new Promise((turn) => setImmediate(turn))
      let text = ''
      while (text.length < atOnce) {
        const next = rest.next()
        if (next.done === true) {
          if (text !== '') controller.enqueue(encoder.encode(text))
          controller.close()
          return
        }
        text += next.value
      }
      controller.enqueue(encoder.encode(text))
    },
    cancel() {
      rest.return?.()
    },
  })
}

/**
 * Sends each piece of a page as soon as it is made, in UTF-8. What fails on the way is told in its place, since the answer has begun.
 *
 * @param onFailure gives what stands in its place
 */
export function streamOfPage(
  pieces: AsyncIterator<string>,
  onFailure: (error: unknown) => string,
): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder()
  return new ReadableStream({
    async pull(controller) {
      // What is there goes out before the next piece is made.
      await new Promise((turn) => setTimeout(turn, 1))
      try {
        const next = await pieces.next()
        if (next.done === true) controller.close()
        else controller.enqueue(encoder.encode(next.value))
      } catch (error) {
        controller.enqueue(encoder.encode(onFailure(error)))
        controller.close()
      }
    },
  })
}
