/*
 * "kế họach", "hòan thành", "khỏan 2": the tone of oa, oe and uy stands on their first vowel only where nothing follows. Who puts it there always, and a
 * word whose end a gap had cut off ("kế hoạ ch"), are read as the official spelling has it. The text keeps its length.
 */

const closed =
  /[òóỏõọ][ae](?=[cimnopty])|[ÒÓỎÕỌ][AEae](?=[CIMNOPTYcimnopty])|[ùúủũụ]y(?=[acenpt])|[ÙÚỦŨỤ][Yy](?=[ACENPTacenpt])/gu
const afterQ = /[qQ]/u

/**
 * The text with such tones on the second vowel.
 *
 * @param text composed (NFC)
 * @example closeTones('Kế họach hòan thành') === 'Kế hoạch hoàn thành'
 */
export function closeTones(text: string): string {
  return text.replace(closed, (pair: string, at: number) => {
    const tone = pair.charAt(0).normalize('NFD').slice(1)
    const [first = '', second = ''] = pair.replace(/^./u, (vowel) => vowel.normalize('NFD').charAt(0))
    return afterQ.test(text.charAt(at - 1)) ? pair : first + (second + tone).normalize('NFC')
  })
}
