/** Destinations that are read. */
export const destinations: Readonly<Record<string, 'body' | 'fonts' | 'label' | 'aside' | 'styles'>> = {
  fonttbl: 'fonts',
  stylesheet: 'styles',
  listtext: 'label',
  pntext: 'label',
  footnote: 'aside',
  header: 'aside',
  headerf: 'aside',
  shptxt: 'body',
  // Text boxes of Word 95; newer ones write them once more as what older programs shall show (shprslt).
  dptxbxtext: 'body',
  fldrslt: 'body',
}

/** Destinations that hold nothing of the document: tables of definitions, pictures, headers and footers, fields' instructions, properties of shapes. */
export const skippedDestinations: ReadonlySet<string> = new Set(
  'colortbl info pict object objdata shprslt headerl headerr footer footerl footerr footerf fldinst sp themedata colorschememapping latentstyles datastore listtable listoverridetable rsidtbl generator xmlnstbl filetbl revtbl bkmkstart bkmkend annotation atnid atnauthor atndate atnref atnparent nonshppict falt panose fname fontemb ftnsep ftnsepc ftncn aftnsep aftnsepc aftncn pnseclvl userprops docvar template wgrffmtfilter mmathPr upr nonesttables xe tc tcn'.split(
    ' ',
  ),
)

const byCharset: Readonly<Record<number, string>> = {
  0: 'windows-1252',
  1: '',
  77: 'macintosh',
  128: 'shift_jis',
  129: 'euc-kr',
  134: 'gbk',
  136: 'big5',
  161: 'windows-1253',
  162: 'windows-1254',
  163: 'windows-1258',
  177: 'windows-1255',
  178: 'windows-1256',
  186: 'windows-1257',
  204: 'windows-1251',
  222: 'windows-874',
  238: 'windows-1250',
}

/** The encoding of a font's character set, or of a code page; empty: the file's own. */
export function charsetEncoding(charset: number, page?: number): string {
  if (page !== undefined) {
    if (page === 65001) return 'utf-8'
    if (page >= 1250 && page <= 1258) return `windows-${page}`
    return { 932: 'shift_jis', 936: 'gbk', 949: 'euc-kr', 950: 'big5', 874: 'windows-874' }[page] ?? 'windows-1252'
  }
  return byCharset[charset] ?? ''
}
