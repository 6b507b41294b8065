import { describe, expect, it } from 'vitest'
import { sourceOfText } from '../../../src/input/source.ts'
import type { Document } from '../../../src/model/document.ts'
import { parseDocument } from '../../../src/parse.ts'
import { bare } from '../../../src/text/bare.ts'
import { copies } from './layouts.ts'
import { type Written, written } from './written.ts'

const withoutPurpose = (item: string): string => item.replace(/ \((?:để|b\/c|t\/h)[^)]*\)$/u, '')
const two = (figure: number): string => String(figure).padStart(2, '0')

/** What stands in the row, in the form in which {@link read} tells it. */
function told(one: Written): Readonly<Record<string, string>> {
  const [day, month, year] = one.day
  return {
    system: one.system,
    superior: one.superior?.join(' ') ?? '',
    issuer: one.issuer.join(' '),
    type: one.type?.[1] ?? 'CV',
    number: one.number,
    place: one.place,
    date: `${year}-${two(month)}-${two(day)}`,
    subject: one.subject,
    signer: [one.authority, one.title, one.name].join(' | '),
    recipients: [
      ...(one.to ?? []).map((name) => `to ${name}`),
      ...one.copies.map((item) => `copy ${withoutPurpose(item)}`),
      `archive ${one.archive}`,
    ].join('; '),
  }
}

function read({ header, signatures, recipients }: Document): Readonly<Record<string, string>> {
  return {
    system: header.system?.value ?? '',
    superior: header.superior?.value ?? '',
    issuer: header.issuer?.value ?? '',
    type: header.type?.value ?? '',
    number: header.number?.value ?? '',
    place: header.place?.value ?? '',
    date: header.date?.value ?? '',
    subject: header.subject?.value ?? '',
    signer: signatures
      .map(({ authority, title, name }) => [authority?.value, title?.value, name?.value].join(' | '))
      .join('; '),
    recipients: recipients.map(({ role, value }) => `${role} ${value}`).join('; '),
  }
}

describe.each(Object.entries(copies))('letterhead and closing: %s', (_name, copy) => {
  it.each(written.map((one) => [one.number, one] as const))('%s', (_number, one) => {
    const found = read(parseDocument(sourceOfText(copy.text(one), copy.path)))
    const wrong = Object.entries(told(one)).flatMap(([field, value]) =>
      bare(value) === bare(found[field] ?? '') ? [] : [`${field}: ${value} <> ${found[field]}`],
    )
    expect(wrong).toEqual([])
  })
})
