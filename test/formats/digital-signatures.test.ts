import { describe, expect, it } from 'vitest'
import { signerOf } from '../../src/formats/pdf/certificate.ts'
import { timeOf } from '../../src/formats/pdf/digital-signatures.ts'
import { readSource } from '../../src/formats/read.ts'
import type { Source } from '../../src/model/source.ts'
import { mutants } from '../support/mutants.ts'
import { pdfOf } from '../support/pdf.ts'

/** A signature by a key made for this test (openssl smime -sign, DER): Vi Thị Mận, with the certificate of an authority above. */
const message = Uint8Array.from(
  Buffer.from(
    'MIIDxQYJKoZIhvcNAQcCoIIDtjCCA7ICAQExDzANBglghkgBZQMEAgEFADALBgkqhkiG9w0BBwGgggLvMIIBTzCB9QIUBEvg6z5z' +
      'DsEkn0KBwQiK73sTtdYwCgYIKoZIzj0EAwIwKTELMAkGA1UEBhMCVk4xGjAYBgNVBAMMEUNBIHRo4butIG5naGnhu4dtMCAXDTI2' +
      'MTEyOTA0NTQ1NloYDzIwNTEwNzIxMDQ1NDU2WjApMQswCQYDVQQGEwJWTjEaMBgGA1UEAwwRQ0EgdGjhu60gbmdoaeG7h20wWTAT' +
      'BgcqhkjOPQIBBggqhkjOPQMBBwNCAARhsY7UuK8nLi7V5o3wk45oHjVFpgc4cuS2PtrPg72ZfvPTjUpZsY/A7VuMH9j7EJytdxUH' +
      'kkvG2V5hWSfRX8VdMAoGCCqGSM49BAMCA0kAMEYCIQCxkPFRXJ9ZxMrEqXxnEHiRUndR67d5VH+mOfTYHxBl6AIhAPcMsAiLqknW' +
      'QMpc+//VV3aKK5mDwA7rH8kNAAmN8PfVMIIBmDCCAT4CAQcwCgYIKoZIzj0EAwIwKTELMAkGA1UEBhMCVk4xGjAYBgNVBAMMEUNB' +
      'IHRo4butIG5naGnhu4dtMCAXDTI2MTEyOTA0NTQ1NloYDzIwNTEwNzIxMDQ1NDU2WjCBhDELMAkGA1UEBhMCVk4xEjAQBgNVBAcM' +
      'CVTDonkgTmluaDEtMCsGA1UECgwk4bumWSBCQU4gTkjDgk4gRMOCTiBU4buITkggVMOCWSBOSU5IMRkwFwYDVQQLDBBT4bueIFjD' +
      'glkgROG7sE5HMRcwFQYDVQQDDA5WaSBUaOG7iyBN4bqtbjBZMBMGByqGSM49AgEGCCqGSM49AwEHA0IABDZpYaZGLrBBw/T5tPIq' +
      'q8OaRNzamqqr6HjrIAIZ6bfh6nl0J60Nhwxv0/TozzyY0sgbsgvFuYxqO1QIuzrERnYwCgYIKoZIzj0EAwIDSAAwRQIgC755cweN' +
      'soQDjBQLrUjSRR05NbQLiO6AZUr9khh+Vv4CIQDNvEyzzQcjsQ8FGDvtQGnBx4cN48nwplOWb3imbCRXADGBmzCBmAIBATAuMCkx' +
      'CzAJBgNVBAYTAlZOMRowGAYDVQQDDBFDQSB0aOG7rSBuZ2hp4buHbQIBBzANBglghkgBZQMEAgEFADAKBggqhkjOPQQDAgRIMEYC' +
      'IQCIyvz1/oImkpea+aDBmh83ENn9liFSsYlTeTwuYwgD2QIhALWz/CcXckQ065QHnrIZjcZ4holLqKLEmcfErjN5a02u',
    'base64',
  ),
)

/** A PDF with a line of text, to which signatures were added as signing programs do: behind the file. */
function signedPdf(...signatures: readonly { readonly contents: Uint8Array; readonly time?: string }[]): Uint8Array {
  const base = Buffer.from(pdfOf([{ texts: [{ x: 70, y: 100, text: 'Giao So Xay dung chu tri' }] }])).toString('latin1')
  const fields = signatures.map(({ contents, time }, i) => {
    const hex = `${Buffer.from(contents).toString('hex')}${'0'.repeat(200)}`
    const said = time === undefined ? '' : `/M(${time})`
    return `<</FT/Sig/T(S${i})/V<</Type/Sig/Filter/Adobe.PPKLite/SubFilter/adbe.pkcs7.detached/ByteRange[0 1 2 3]/Contents<${hex}>${said}>>>>`
  })
  const object = `\n1 0 obj<</Type/Catalog/Pages 2 0 R/AcroForm<</Fields[${fields.join('')}]>>>>endobj\n`
  const before = /startxref\n(\d+)/u.exec(base)?.[1] ?? '0'
  const table = `xref\n1 1\n${String(base.length + 1).padStart(10, '0')} 00000 n \n`
  const file = `${base}${object}${table}trailer<</Size 7/Root 1 0 R/Prev ${before}>>\nstartxref\n${base.length + object.length}\n%%EOF`
  return Uint8Array.from(Buffer.from(file, 'latin1'))
}

async function sourceOf(bytes: Uint8Array): Promise<Source> {
  const read = await readSource('a.pdf', bytes, { ocr: 'never' })
  if ('failure' in read) throw new Error(read.failure)
  return read.source
}

describe('digital signatures of a PDF', () => {
  it('tell the person, the bodies and the time, and are no part of the text', async () => {
    const source = await sourceOf(
      signedPdf({ contents: message, time: "D:20310821154116+07'00'" }, { contents: message }),
    )
    const who = { name: 'Vi Thị Mận', bodies: ['SỞ XÂY DỰNG', 'ỦY BAN NHÂN DÂN TỈNH TÂY NINH'] }
    expect(source.digitalSignatures).toEqual([{ ...who, at: '2031-08-21T15:41:16+07:00' }, who])
    expect(source.text.trim()).toBe('Giao So Xay dung chu tri')
  })

  it('are absent where there are none, or none that can be understood', async () => {
    expect(await sourceOf(signedPdf())).not.toHaveProperty('digitalSignatures')
    expect(await sourceOf(signedPdf({ contents: message.subarray(0, 60) }))).not.toHaveProperty('digitalSignatures')
  })

  it('never fail, whatever the bytes', () => {
    for (const bytes of mutants(message, 300, 20_251)) expect(() => signerOf(bytes)).not.toThrow()
  })
})

it.each([
  ["D:20310821154116+07'00'", '2031-08-21T15:41:16+07:00'],
  ['D:20310821154116Z', '2031-08-21T15:41:16Z'],
  ['D:20310821154116', '2031-08-21T15:41:16'],
  ['D:20311321154116', undefined],
  ['21/8/2031', undefined],
])('a moment of a PDF: %s', (written, time) => {
  expect(timeOf(Buffer.from(`${written}\0`, 'latin1'))).toBe(time)
})
