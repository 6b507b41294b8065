import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { openCorpus } from '../../src/corpus/corpus.ts'
import { letter } from '../../tools/fixtures/model.ts'
import { toDocx, toMail, toOdt, zip } from '../../tools/fixtures/office-files.ts'
import { writeCorpus } from './small-corpus.ts'

it('an index holds what mails and archives hold, by their paths, and drops what is no longer inside', async () => {
  const folder = writeCorpus({})
  const mail = (names: readonly string[]): Uint8Array =>
    toMail(
      'Kính gửi văn bản.',
      names.map((name) => [name, toDocx(letter)]),
    )
  writeFileSync(join(folder, 'thu.eml'), mail(['a.docx', 'b.docx']))
  writeFileSync(
    join(folder, 'kho.zip'),
    zip({ 'Sở/c.odt': toOdt(letter), 'trong.zip': zip({ 'd.docx': toDocx(letter) }) }),
  )
  const corpus = await openCorpus(folder, { create: true })
  const inside = (): readonly string[] =>
    [...new Set(corpus.dump().flatMap((row) => row.match(/(?:thu\.eml|kho\.zip)!\/[^"|\s,]+/gu) ?? []))].toSorted()
  const all = ['kho.zip!/Sở/c.odt', 'kho.zip!/trong.zip!/d.docx', 'thu.eml!/a.docx', 'thu.eml!/b.docx']
  expect(await corpus.index(['thu.eml', 'kho.zip'])).toMatchObject({ added: 5, failed: [] })
  expect(inside()).toEqual(all)
  expect(await corpus.index(['thu.eml', 'kho.zip'])).toMatchObject({ added: 0, unchanged: 5, removed: 0 })
  writeFileSync(join(folder, 'thu.eml'), mail(['a.docx']))
  expect(await corpus.index(['thu.eml', 'kho.zip'])).toMatchObject({ removed: 1, failed: [] })
  expect(inside()).toEqual(all.slice(0, 3))
  corpus.close()
  rmSync(folder, { recursive: true, force: true })
})
