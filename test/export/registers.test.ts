import { XMLParser } from 'fast-xml-parser'
import { strFromU8, unzipSync } from 'fflate'
import ICAL from 'ical.js'
import { describe, expect, it } from 'vitest'
import { csvRegister } from '../../src/export/registers/csv.ts'
import { icsRegister } from '../../src/export/registers/ics.ts'
import { registerFormats } from '../../src/export/registers/list.ts'
import { mdRegister } from '../../src/export/registers/md.ts'
import { firstOccurrence } from '../../src/export/registers/occurrences.ts'
import type { RegisterEntry } from '../../src/export/registers/register.ts'
import { xlsxRegister } from '../../src/export/registers/xlsx.ts'
import { isOwnProduct, ownMarkReach } from '../../src/formats/sniff.ts'

const entry: RegisterEntry = {
  id: 'CT|16/CT-TTg#t1',
  document: { name: 'Chỉ thị 16/CT-TTg', date: '2021-10-11', issuer: 'Thủ tướng Chính phủ' },
  marker: '1.',
  task: 'Rà soát, phân loại toàn bộ đập; lập danh mục "công trình", hoàn thành trước ngày 15/12/2021',
  leads: ['Sở Nông nghiệp và Môi trường', 'Công an tỉnh'],
  supports: ['các sở, ban, ngành'],
  deadline: { value: '2021-12-15', bound: 'before' },
  reportTo: [{ value: 'UBND tỉnh', through: 'Sở Nội vụ' }],
  force: 'order',
  source: 'chi-thi.txt:17',
}
const entries: readonly RegisterEntry[] = [
  entry,
  {
    ...entry,
    id: 'a#t2',
    task: '=HYPERLINK("http://x";"y")',
    leads: ['@SUM(A1)'],
    deadline: { value: '2021-Q4', bound: 'by' },
  },
  {
    ...entry,
    id: 'a#t3',
    deadline: { value: '2021-11-30', bound: 'target', time: '17:00' },
    task: `Một nhiệm vụ dài ${'với nhiều chữ có dấu '.repeat(30)}`,
  },
]

/** RFC 4180, read apart from the writer. */
function readCsv(text: string): string[][] {
  const rows: string[][] = [[]]
  let cell = ''
  let quoted = false
  for (let i = 0; i < text.length; i += 1) {
    const c = text.charAt(i)
    if (quoted) {
      if (c === '"' && text.charAt(i + 1) === '"') i += 1
      else if (c === '"') {
        quoted = false
        continue
      }
      cell += c
    } else if (c === '"') quoted = true
    else if (c === ',' || c === '\n') {
      rows.at(-1)?.push(cell)
      cell = ''
      if (c === '\n') rows.push([])
    } else if (c !== '\r') cell += c
  }
  return rows.slice(0, -1)
}

const asText = async (
  format: (typeof registerFormats)[number],
  all: readonly RegisterEntry[] = entries,
): Promise<string> => String(await format.write(all))

describe('the register as CSV', () => {
  it('begins with a byte order mark and is read back cell by cell', async () => {
    const text = await asText(csvRegister)
    expect(text.startsWith('\ufeffSTT,"Văn bản",')).toBe(true)
    const rows = readCsv(text.slice(1))
    expect(rows).toHaveLength(4)
    expect(rows[1]).toEqual([
      '1',
      'Chỉ thị 16/CT-TTg',
      '11/10/2021',
      'Thủ tướng Chính phủ',
      '1.',
      entry.task,
      'Sở Nông nghiệp và Môi trường; Công an tỉnh',
      'các sở, ban, ngành',
      'trước 15/12/2021',
      '2021-12-15',
      'UBND tỉnh (qua Sở Nội vụ)',
      'giao',
      'chi-thi.txt:17',
    ])
    expect(rows.map((row) => row[8])).toEqual([
      'Thời hạn',
      'trước 15/12/2021',
      'chậm nhất quý IV/2021',
      'phấn đấu 17:00 30/11/2021',
    ])
  })

  it('quotes what a reader that splits at semicolons would take for a cell', async () => {
    const text = await asText(csvRegister, [{ ...entry, task: 'một;=1+1' }])
    expect(text).toContain('"một;=1+1"')
  })

  it('has its headings in English as well', async () => {
    expect(String(await csvRegister.write([entry], 'en'))).toMatch(
      /^\ufeffNo\.,Document,Date,[^\r]*\r\n1,[^\r]*"before 2021-12-15"/u,
    )
  })

  it('lets no cell run as a formula', async () => {
    for (const row of readCsv((await asText(csvRegister)).slice(1)))
      for (const cell of row) expect(/^[=+\-@]/u.test(cell)).toBe(false)
  })
})

describe('the register as a workbook', () => {
  it('is read back with its words, real dates and a heading that stays', async () => {
    const bytes = await xlsxRegister.write(entries)
    const files = unzipSync(bytes as Uint8Array)
    const parser = new XMLParser({ ignoreAttributes: false, trimValues: false })
    const read = (name: string): string => strFromU8(files[name] ?? new Uint8Array())
    const strings = read('xl/sharedStrings.xml')
    expect(strings).toContain('Sở Nông nghiệp và Môi trường; Công an tỉnh')
    expect(parser.parse(strings)).toHaveProperty('sst')
    const sheet = read('xl/worksheets/sheet1.xml')
    expect(sheet).toContain('ySplit="1"')
    // 15 December 2021 in days since 30 December 1899.
    expect(sheet).toContain('<v>44545</v>')
    expect(sheet).not.toContain('<f>')
    expect(parser.parse(read('xl/workbook.xml'))).toHaveProperty('workbook.sheets.sheet.@_name', 'Nhiệm vụ')
  })

  it('gives the same bytes each time', async () => {
    const first = (await xlsxRegister.write(entries)) as Uint8Array
    const again = (await xlsxRegister.write(entries)) as Uint8Array
    expect(Buffer.compare(Buffer.from(first), Buffer.from(again))).toBe(0)
    // By the moment that its parts bear it is known as ours.
    expect(isOwnProduct(first.subarray(0, ownMarkReach))).toBe(true)
  })
})

describe('the register as a calendar', () => {
  const recurring: RegisterEntry = {
    ...entry,
    id: 'r',
    deadline: undefined as never,
    recurrence: { value: 'monthly', rrule: 'FREQ=MONTHLY;BYMONTHDAY=20;BYHOUR=16;BYMINUTE=0' },
  }
  const { deadline: _, ...withoutDeadline } = recurring
  const parse = async (all: readonly RegisterEntry[]) => new ICAL.Component(ICAL.parse(await asText(icsRegister, all)))

  it('is read back by another reader: days, hours, rules, words', async () => {
    const calendar = await parse([...entries, withoutDeadline])
    const events = calendar.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event))
    expect(events).toHaveLength(4)
    const [first, second, third, fourth] = events
    expect(first?.startDate.toString()).toBe('2021-12-15')
    expect(first?.summary).toContain('Sở Nông nghiệp và Môi trường, Công an tỉnh: Rà soát')
    expect(first?.description).toContain(`${entry.task}\nChủ trì:`)
    expect(second?.startDate.toString()).toBe('2021-12-31')
    expect([third?.startDate.toString(), third?.startDate.zone.tzid]).toEqual([
      '2021-11-30T17:00:00',
      'Asia/Ho_Chi_Minh',
    ])
    expect(fourth?.startDate.toString()).toBe('2021-10-20T16:00:00')
    const next = fourth?.iterator()
    expect([next?.next().toString(), next?.next().toString()]).toEqual(['2021-10-20T16:00:00', '2021-11-20T16:00:00'])
    expect(new Set(events.map(({ uid }) => uid)).size).toBe(4)
  })

  it('ends what comes again: a year after the document, or at the deadline, which stands beside it', async () => {
    const daily = { value: 'daily', rrule: 'FREQ=DAILY' }
    const events = (
      await parse([
        { ...withoutDeadline, recurrence: daily },
        { ...entry, id: 'both', recurrence: daily },
      ])
    )
      .getAllSubcomponents('vevent')
      .map((event) => [
        String(event.getFirstPropertyValue('dtstart')),
        String(event.getFirstPropertyValue('rrule') ?? 'once'),
      ])
    expect(events).toEqual([
      ['2021-10-11', 'FREQ=DAILY;UNTIL=20221011'],
      ['2021-12-15', 'once'],
      ['2021-10-11', 'FREQ=DAILY;UNTIL=20211215'],
    ])
  })

  it('does not name twice who the task begins with', async () => {
    const named = { ...entry, leads: ['Sở Xây dựng'], task: 'Sở Xây dựng rà soát quy hoạch' }
    expect(await asText(icsRegister, [named])).toContain('SUMMARY:Sở Xây dựng rà soát quy hoạch\r\n')
  })

  it('stamps with the date of the document, else with the first day', async () => {
    const stamps = (await parse([entry, { ...entry, id: 'b', document: { name: 'Công văn' } }]))
      .getAllSubcomponents('vevent')
      .map((event) => String(event.getFirstPropertyValue('dtstamp')))
    expect(stamps).toEqual(['2021-10-11T00:00:00Z', '1980-01-01T00:00:00Z'])
  })

  it('has no line of more than 75 bytes and ends each with CRLF', async () => {
    const text = await asText(icsRegister)
    expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true)
    for (const line of text.split('\r\n')) {
      expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
      expect(line).not.toContain('\n')
    }
  })

  it('begins a rule on a day that fits it', () => {
    expect(firstOccurrence('FREQ=MONTHLY;BYMONTHDAY=20', '2021-10-25')).toBe('2021-11-20')
    expect(firstOccurrence('FREQ=WEEKLY;BYDAY=FR', '2021-10-11')).toBe('2021-10-15')
    expect(firstOccurrence('FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=15', '2021-12-16')).toBe('2022-12-15')
    expect(firstOccurrence('FREQ=DAILY', '2021-10-11')).toBe('2021-10-11')
  })
})

describe('the register as Markdown', () => {
  it('is a table whose cells hold no marks of their own', async () => {
    const text = await asText(mdRegister, [{ ...entry, task: 'một | hai <b> [x](y) *z*' }])
    const lines = text.trimEnd().split('\n')
    expect(lines).toHaveLength(3)
    expect(lines[2]).toContain('một \\| hai \\<b\\> \\[x\\](y) \\*z\\*')
    const cells = (line: string | undefined): number => (line ?? '').split(/(?<!\\)\|/u).length
    expect(cells(lines[2])).toBe(cells(lines[0]))
  })
})

describe('all registers', () => {
  it.each(registerFormats.flatMap((format) => (format.binary ? [] : [[format.id, format] as const])))(
    '%s is written entry by entry, asking for them again where it has to',
    async (_, format) => {
      const given = {
        *[Symbol.iterator]() {
          yield* entries
        },
      }
      for (const language of ['vi', 'en'] as const) {
        const parts = [...(format.pieces?.(given, language) ?? [])]
        expect(parts.join('')).toBe(await format.write(entries, language))
        expect(parts.length).toBeGreaterThan(entries.length)
      }
    },
  )
  it.each(registerFormats.map((format) => [format.id, format] as const))(
    '%s can be written without any task',
    async (_id, format) => {
      expect((await format.write([])).length).toBeGreaterThan(0)
    },
  )
})
