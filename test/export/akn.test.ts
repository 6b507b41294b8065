import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { XMLParser } from 'fast-xml-parser'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { validateXML } from 'xmllint-wasm'
import { akomaNtoso } from '../../src/export/akn/document.ts'
import { hierarchyName, provisionId, workIri } from '../../src/export/akn/names.ts'
import { sourceOfText } from '../../src/input/source.ts'
import { readDocument } from '../../src/parse.ts'
import { runCli } from '../cli/run-cli.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const read = (path: string): string => readFileSync(join(root, path), 'utf8')

const aknOf = (text: string, path = 'van-ban.txt'): string => {
  const { document, passages } = readDocument(sourceOfText(text, path))
  return akomaNtoso(document, text, passages.spans())
}

/** What the schema of the standard says against some documents. */
async function faults(documents: ReadonlyMap<string, string>): Promise<readonly string[]> {
  const { errors } = await validateXML({
    xml: [...documents].map(([fileName, contents]) => ({ fileName, contents })),
    schema: [{ fileName: 'akomantoso30.xsd', contents: read('test/export/akn-schema/akomantoso30.xsd') }],
    preload: [{ fileName: 'xml.xsd', contents: read('test/export/akn-schema/xml.xsd') }],
  })
  return errors.map(({ rawMessage }) => rawMessage)
}

/** The text between the tags, without that of `meta`. */
const textIn = (xml: string): string =>
  xml
    .slice(xml.indexOf('</meta>'))
    .replace(/<meta>[\s\S]*?<\/meta>/gu, '')
    .replace(/<[^>]+>/gu, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')
const letters = (text: string): string => text.replace(/[\s\ufeff]+/gu, '')

const fixtures = readdirSync(join(root, 'fixtures')).filter((name) => /\.(?:txt|md)$/u.test(name))

const decree = `CHÍNH PHỦ
-------
Số: 77/2031/NĐ-CP
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
---------------
Hà Nội, ngày 05 tháng 3 năm 2031

NGHỊ ĐỊNH
Quy định về bến thuyền du lịch

Căn cứ Luật Du lịch ngày 19 tháng 6 năm 2017;
Theo đề nghị của Bộ trưởng Bộ Giao thông vận tải;
Chính phủ ban hành Nghị định quy định về bến thuyền du lịch.

Chương I
QUY ĐỊNH CHUNG
Điều 1. Phạm vi điều chỉnh
Nghị định này quy định về bến thuyền có hơn 5 thuyền & "phao" <cứu sinh>.
Điều 2. Sửa đổi
1. Sửa đổi điểm b khoản 2 Điều 25 Nghị định số 12/2029/NĐ-CP ngày 14 tháng 02 năm 2029 của Chính phủ.
2. Các bến thuyền:
a) Có bảng giờ;
d) Có trạm sơ cứu;
đ) Có người trực.
Chương II
ĐIỀU KHOẢN THI HÀNH
Điều 3. Hiệu lực
Nghị định này có hiệu lực kể từ ngày 20 tháng 4 năm 2031 và thay thế Nghị định số 9/2020/NĐ-CP ngày 01 tháng 02 năm 2020 của Chính phủ.

Nơi nhận:
- Ban Bí thư Trung ương Đảng;
- Lưu: VT.
TM. CHÍNH PHỦ
THỦ TƯỚNG
Lê Văn Thử

PHỤ LỤC I
DANH MỤC BẾN THUYỀN
1. Bến số một
PHỤ LỤC II
MẪU BẢNG GIỜ
`

describe('a document as Akoma Ntoso', () => {
  it('is valid by the schema of the standard, for every fixture', async () => {
    const documents = new Map(fixtures.map((name) => [`${name}.akn`, aknOf(read(`fixtures/${name}`), name)]))
    expect(documents.size).toBeGreaterThan(24)
    expect(await faults(documents)).toEqual([])
  })

  it('is held against a schema that refuses what is not valid', async () => {
    const broken = aknOf(decree).replace('<FRBRcountry value="vn"/>', '')
    expect(await faults(new Map([['broken.akn', broken]]))).not.toEqual([])
  })

  it('is valid for texts that are hardly documents', async () => {
    const odd = [
      '',
      ' \n ',
      'Xin chào',
      '1.\n1.\n1.\na)\na)',
      '<p>&amp;</p>',
      'Điều 1.\nĐiều 1.\nĐiều 1.',
      '\u0000\u0007\ud800 Số: 1',
    ]
    const all = new Map(odd.map((text, i) => [`${i}.akn`, aknOf(text)]))
    for (let i = 0; i < decree.length; i += 97) all.set(`cut-${i}.akn`, aknOf(decree.slice(0, i)))
    expect(await faults(all)).toEqual([])
  })

  it.each(fixtures.filter((name) => name.endsWith('.txt')))('holds every letter of %s once, in its order', (name) => {
    const text = read(`fixtures/${name}`)
    expect(letters(textIn(aknOf(text, name)))).toBe(letters(text))
  })

  it('leaves out the marks of Markdown alone', () => {
    const text = '# KẾ HOẠCH\n\n**Số: 5/KH-UBND** ngày 2/3/2031\n\n1. **Nội dung**: trồng cây.\n'
    expect(letters(textIn(aknOf(text, 'a.md')))).toBe(letters(text.replace(/[*#]/gu, '')))
  })

  const xml = aknOf(decree)
  it('says who the document is, on each level', () => {
    expect(xml).toContain('<act name="nghi-dinh">')
    for (const line of [
      '<FRBRuri value="/akn/vn/act/nghi-dinh/2031/77-2031-nd-cp"/>',
      '<FRBRuri value="/akn/vn/act/nghi-dinh/2031/77-2031-nd-cp/vie@2031-03-05"/>',
      '<FRBRalias value="urn:lex:vn:chinh.phu:nghi.dinh:2031-03-05;77-2031-nd-cp" name="urn:lex"/>',
      '<FRBRdate date="2031-03-05" name="ban-hanh"/>',
      '<FRBRnumber value="77/2031/NĐ-CP"/>',
      '<eventRef eId="force" date="2031-04-20" source="#original"/>',
    ])
      expect(xml).toContain(line)
  })

  it('has chương, điều, khoản and điểm as elements with their numbers', () => {
    for (const id of [
      '<chapter eId="chp_i">',
      '<article eId="chp_i__art_2">',
      '<paragraph eId="chp_i__art_2__para_2">',
      '<point eId="chp_i__art_2__para_2__point_d">',
      '<point eId="chp_i__art_2__para_2__point_dd">',
      '<article eId="chp_ii__art_3">',
    ])
      expect(xml).toContain(id)
    expect(xml).toContain('<num>Điều 3.</num>\n<heading>Hiệu lực</heading>')
  })

  it('points from citations to the works and their parts, and says what is changed', () => {
    expect(xml).toContain('href="/akn/vn/act/nghi-dinh/2029/12-2029-nd-cp/!main#art_25__para_2__point_b"')
    expect(xml).toMatch(
      /<textualMod type="replacement" eId="mod_\d+">\n<source href="#ref_\d+"\/>\n<destination href="\/akn\/vn\/act\/nghi-dinh\/2020\/9-2020-nd-cp"\/>/u,
    )
    expect(xml).toMatch(/<textualMod type="substitution"[^>]*>\n<source href="#ref_(\d+)"\/>/u)
  })

  it('has annexes as components', () => {
    expect([...xml.matchAll(/<attachment eId="(att_\d)">/gu)].map(([, id]) => id)).toEqual(['att_1', 'att_2'])
    expect(xml).toContain('<hasAttachment eId="annex_2" href="/akn/vn/act/nghi-dinh/2031/77-2031-nd-cp/!att_2"')
    expect(xml).toContain('<FRBRthis value="/akn/vn/act/nghi-dinh/2031/77-2031-nd-cp/!att_2"/>')
    expect(xml.indexOf('DANH MỤC BẾN THUYỀN')).toBeGreaterThan(xml.indexOf('<attachment eId="att_1">'))
  })

  it('points to nothing that is not there', () => {
    for (const name of fixtures) {
      const one = aknOf(read(`fixtures/${name}`), name)
      const ids = new Set([...one.matchAll(/ eId="([^"]+)"/gu)].map(([, id]) => id))
      for (const [, id] of one.matchAll(/ (?:href|as|source|refersTo)="#([^"]+)"/gu)) expect(ids).toContain(id)
    }
  })

  it('tells each task with the part of the text in which it stands', () => {
    const parsed = new XMLParser({ ignoreAttributes: false, attributeNamePrefix: '' }).parse(
      aknOf(read('fixtures/chi-thi-ttg.txt')),
    )
    const tasks = parsed.akomaNtoso.doc.meta.proprietary.task
    const { document } = readDocument(sourceOfText(read('fixtures/chi-thi-ttg.txt'), 'x.txt'))
    expect(tasks.map(({ text }: { text: string }) => text)).toEqual(document.tasks.map(({ value }) => value))
    expect(tasks[0]).toMatchObject({ deadline: '2021-06-30', bound: 'before', href: '#para_1__point_a' })
  })
})

describe('names of Akoma Ntoso', () => {
  it('are the same from the document and from who cites it', () => {
    const citing = decree
      .replace('77/2031', '78/2031')
      .replace('ngày 05 tháng 3', 'ngày 06 tháng 8')
      .replace('9/2020/NĐ-CP ngày 01 tháng 02 năm 2020', '77/2031/NĐ-CP ngày 05 tháng 3 năm 2031')
    const own = /<FRBRuri value="([^"]+)"/u.exec(aknOf(decree))?.[1]
    expect(aknOf(citing)).toContain(`<destination href="${own}"/>`)
  })

  it('have the place of local issuers, and none of central ones', () => {
    expect(workIri({ type: 'CT', key: '16/ct-ttg:2020', year: '2020' })).toBe('/akn/vn/doc/chi-thi/2020/16-ct-ttg')
    expect(workIri({ type: 'CV', key: '412-cv/tu:2020-2025:lâm-đồng/thành-phố-đà-lạt', year: '2021' })).toBe(
      '/akn/vn/doc/cong-van/lam.dong.thanh.pho.da.lat/2021/412-cv-tu',
    )
  })

  it('are those of a reference where no year is known', () => {
    expect(workIri({ type: 'CT', key: '16/ct-ttg' })).toBe('/akn/ontology/reference/vn/chi-thi/16-ct-ttg')
  })

  it.each([
    ['Điều 5.', 'article', 'art_5'],
    ['Chương IV', 'chapter', 'chp_iv'],
    ['Mục 2', 'section', 'sec_2'],
    ['II.', 'section', 'sec_ii'],
    ['3.', 'paragraph', 'para_3'],
    ['1.2.', 'paragraph', 'para_1-2'],
    ['b)', 'point', 'point_b'],
    ['-', 'indent', 'indent_7'],
    [undefined, 'hcontainer', 'hcontainer_7'],
  ])('of the part %s', (marker, element, id) => {
    expect(hierarchyName(marker, 7)).toMatchObject({ element, id })
  })

  it('tell điểm đ from điểm d', () => {
    expect(provisionId({ value: '', article: '5', point: 'đ' })).toBe('art_5__point_dd')
    expect(provisionId({ value: '', article: '5', point: 'd' })).toBe('art_5__point_d')
    expect(provisionId({ value: '', chapter: 'I' })).toBeUndefined()
  })
})

describe('directives parse --format akn', () => {
  let folder = ''
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'directives-akn-'))
  })
  afterAll(() => rmSync(folder, { recursive: true, force: true }))
  const one = join(root, 'fixtures/chi-thi-ttg.txt')
  const two = join(root, 'fixtures/cong-dien-ttg.txt')

  it('prints one document, or writes it into a file that is called so', async () => {
    const { code, stdout } = await runCli(['parse', one, '--format', 'akn'])
    expect(code).toBe(0)
    expect(stdout).toContain('<doc name="chi-thi">')
    for (const name of ['x.akn', 'x.xml']) {
      expect((await runCli(['parse', one, '-o', name], { cwd: folder })).code).toBe(0)
      expect(readFileSync(join(folder, name), 'utf8')).toBe(stdout)
    }
  })

  it('writes several documents into a folder, and says so when there is none', async () => {
    expect(await runCli(['parse', one, two, '--format', 'akn'])).toMatchObject({ code: 2, stdout: '' })
    const refused = await runCli(['parse', one, two, '-o', 'both.akn'], { cwd: folder })
    expect(refused.code).toBe(2)
    expect(refused.stderr).toContain('name a folder with -o')
    expect(existsSync(join(folder, 'both.akn'))).toBe(false)
    expect((await runCli(['parse', 'fixtures', '--format', 'akn', '-o', join(folder, 'all')])).code).toBe(0)
    expect(readdirSync(join(folder, 'all/fixtures'))).toHaveLength(fixtures.length)
  })

  it.each([
    [['--format', 'akn', '--plain']],
    [['--format', 'akn', '--ndjson']],
    [['--format', 'akn', '-o', 'x.json']],
    [['--format', 'yaml']],
  ])('refuses %j', async (options) => {
    expect(await runCli(['parse', one, ...options], { cwd: folder })).toMatchObject({ code: 2, stdout: '' })
  })

  it('writes the decoded text for -o x.txt and --format text', async () => {
    expect((await runCli(['parse', one, '-o', 'x.txt'], { cwd: folder })).code).toBe(0)
    expect(readFileSync(join(folder, 'x.txt'), 'utf8')).toBe(readFileSync(one, 'utf8'))
    expect((await runCli(['parse', one, '--format', 'text'])).stdout).toBe(readFileSync(one, 'utf8'))
  })
})
