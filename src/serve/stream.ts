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
