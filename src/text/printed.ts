/** Nothing to mend: letters and digits at both ends, usual marks and single spaces inside. */
const plain = /^[A-Za-z0-9À-ÏÑ-ïñ-ỹ(](?:[A-Za-z0-9À-ÏÑ-ïñ-ỹ,;:./()&%+"'-]| (?! ))*[A-Za-z0-9À-ÏÑ-ïñ-ỹ)]$/u

/** What a sentence has to be cleaned of. */
const odd = /[\p{Cf}\u00d0\u0189\u00f0*|#\\]|[^\S ]| {2}/u

/**
 * The value of a printed stretch: NFC, invisible characters and the marks `* | #` dropped, white space collapsed,
 * trailing `,` `;` `.` `:` and `./.` dropped; case and tone placement stay (GUIDELINES, opening).
 *
 * @example printed('**BAN\nCHẤP HÀNH TRUNG ƯƠNG**;') === 'BAN CHẤP HÀNH TRUNG ƯƠNG'
 */
export function printed(text: string): string {
  const composed = text.normalize('NFC')
  if (plain.test(composed)) return composed
  const clean = odd.test(composed)
    ? composed
        .replace(/\p{Cf}+/gu, '')
        .replace(/[\u00d0\u0189]/gu, 'Đ')
        .replace(/\u00f0/gu, 'đ')
        .replace(/[\s*|#\\]+/gu, ' ')
        .trim()
    : composed.trim()
  let end = clean.length
  while (end > 0 && ' ,;:./'.includes(clean.charAt(end - 1))) end -= 1
  let start = 0
  while (start < end && ' ,;'.includes(clean.charAt(start))) start += 1
  return clean.slice(start, end)
}
