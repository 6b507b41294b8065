/*
 * "[09:12, 3/4/2026] Hương VP: Nơi nhận:": a document that was sent in pieces over a chat and copied out of it. Each message begins with when it
 * came and from whom; others put in what they think.
 */

/** When a message came, as the programs for chats write it when messages are copied. */
const time = '\\d{1,2}:\\d{2}(?::\\d{2})?(?: ?[AP]M)?'
const date = '\\d{1,2}[/.-]\\d{1,2}(?:[/.-](?:\\d{4}|\\d{2}))?'
/** Brackets alone tell a stamp from the rows of a timetable ("3/4/2026, 8:00 - Chủ tịch: dự họp"). */
const stamp = new RegExp(`^\\[(?:${time},? ${date}|${date},? ${time})\\] ?(?<sender>[^:\\n[\\]]{1,60}): ?`, 'gm')
const mayHold = /^\[\d{1,2}[:/.-]\d{1,2}/m
/** So many messages are a chat. */
const fewest = 3

/**
 * The text with the stamps of a chat's messages as blanks, and the messages of all but the one who wrote most; of the same length. A text that is no
 * chat comes back as it is.
 *
 * @param text lines end with "\n"
 * @example blankChat('[09:12, 3/4/2026] Mai: KẾ HOẠCH\n…').trimStart().startsWith('KẾ HOẠCH')
 */
export function blankChat(text: string): string {
  if (!text.includes('[') || !mayHold.test(text)) return text
  const stamps = [...text.matchAll(stamp)]
  if (stamps.length < fewest) return text
  const written = new Map<string, number>()
  const messages = stamps.map((found, i) => {
    const message = {
      start: found.index,
      words: found.index + found[0].length,
      end: stamps[i + 1]?.index ?? text.length,
    }
    const sender = found.groups?.sender ?? ''
    written.set(sender, (written.get(sender) ?? 0) + message.end - message.words)
    return { ...message, sender }
  })
  const [writer] = [...written].reduce((most, next) => (next[1] > most[1] ? next : most))
  let blanked = text.slice(0, messages[0]?.start)
  for (const { start, words, end, sender } of messages) {
    const kept = sender === writer ? words : end
    blanked += text.slice(start, kept).replace(/[^\n]/gu, blankOf) + text.slice(kept, end)
  }
  return blanked
}

/** As many blanks as the character has code units. */
const blankOf = (character: string): string => ' '.repeat(character.length)
