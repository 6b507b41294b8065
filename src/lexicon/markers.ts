/*
 * How the lines of an outline begin (NĐ 30/2020, Phụ lục I: bố cục; Hướng dẫn 36-HD/VPTW for the Party's "I-", "1-").
 * Sources of regular expressions, anchored at the start of a line by whoever compiles them.
 */

/** Điểm are lettered by the Vietnamese alphabet: đ is a letter, f j w z are not; aa), d1) occur in inserted points. */
export const pointLetter = '[a-eghiklmnopqrstuvxyđ]'

/** These letters in their order: đ follows d (NĐ 30/2020, Phụ lục I). */
export const pointLetters = 'abcdđeghiklmnopqrstuvxy'

export const roman = '(?:X{0,3}(?:IX|IV|V?I{1,3}|V)|X{1,3})'

/** Ordinals in words, in their order: "Một là, …", "Thứ nhất, …". */
export const wordOrdinals: readonly (readonly string[])[] = [
  ['một', 'nhất'],
  ['hai'],
  ['ba'],
  ['bốn', 'tư'],
  ['năm'],
  ['sáu'],
  ['bảy'],
  ['tám'],
  ['chín'],
  ['mười'],
]

export interface MarkerForm {
  readonly id: string
  /** Outermost is lowest. */
  readonly rank: number
  readonly pattern: string
}

/** In the order in which they are tried. A slash or a hyphen after a figure is a marker only before a word: "15/CT-TTg" and "05-CT/TW" are numbers of documents. */
export const markerForms: readonly MarkerForm[] = [
  {
    id: 'part',
    rank: 0,
    pattern: '(?:Phần|PHẦN) (?:thứ [\\p{Ll}]+|THỨ [\\p{Lu}]+|[IVX]+|\\d{1,2}|[A-H](?![\\p{L}]))[.:]?(?= |$)',
  },
  { id: 'chapter', rank: 1, pattern: '(?:Chương|CHƯƠNG) (?:[IVXL]+|\\d{1,3})[.:]?(?= |$)' },
  {
    id: 'section',
    rank: 2,
    pattern:
      '(?:Mục|MỤC|Tiểu mục|TIỂU MỤC) (?:\\d{1,2}|[IVX]+)[.:]?(?= (?!Chương|Phần|Phụ lục|Điều|Nghị|Luật|Thông|Quy|Kế|Hướng)\\p{Lu}|$)',
  },
  { id: 'article', rank: 3, pattern: '(?:Điều|ĐIỀU) \\d{1,3}[a-zđ]?(?:[.:]|(?= Aa$|$))' },
  { id: 'appendix', rank: 0, pattern: '(?:Phụ lục|PHỤ LỤC)(?: (?:số )?(?:[IVX]+|\\d{1,2}))?[.:]?(?=$| \\p{Lu})' },
  { id: 'roman', rank: 2, pattern: `${roman} ?(?:[.)](?= ?[\\p{L}"“*])|[/-](?= ?(?:\\p{Lu}| )))` },
  { id: 'capital', rank: 1, pattern: '[A-H](?:[.)](?= ?\\p{Lu}[\\p{L} ])|[/-](?= ?\\p{Lu}[\\p{Ll} ]))' },
  {
    id: 'decimal',
    rank: 5,
    pattern: '\\d{1,2}(?:\\.\\d{1,2}){1,3}(?:[.)]?(?= ?[\\p{L}"“(])|[/-](?= ?\\p{Lu}[\\p{Ll} ]))',
  },
  {
    id: 'number',
    rank: 4,
    pattern: '\\d{1,3}[a-zđ]? ?(?:[.)](?= ?[\\p{L}"“(\\[])|[/-](?= [\\p{L}"“(]|\\p{Lu}[\\p{Ll} ]))',
  },
  {
    id: 'words',
    rank: 4.5,
    pattern:
      '(?:(?:Một|Hai|Ba|Bốn|Năm|Sáu|Bảy|Tám|Chín|Mười) là ?[,:]|(?:Thứ|THỨ) (?:nhất|hai|ba|tư|năm|sáu|bảy|tám|chín|mười) ?[,:](?! ?(?:ngày|\\d)))(?= ?[\\p{L}"“(])',
  },
  { id: 'step', rank: 5.5, pattern: '(?:Bước|BƯỚC) (?:\\d{1,2}|I{1,3}|IV|V)(?:[.:](?= ?[\\p{L}"“])|(?= Aa$))' },
  { id: 'paren', rank: 6.5, pattern: '\\((?:\\d{1,2}|i{1,3}|iv|vi{0,3}|ix|x)\\)(?= ?[\\p{L}"“])' },
  { id: 'subpoint', rank: 6.2, pattern: `${pointLetter}(?:\\.\\d{1,2}){1,3}(?:[.)](?= ?[\\p{L}"“(])|(?= \\p{Lu}))` },
  {
    // "©)" and "b}" are what a scanner makes of "c)" and "b)".
    id: 'letter',
    rank: 6,
    pattern: `(?:${pointLetter}\\d?|©(?=\\)))(?:[).}](?= ?[\\p{L}"“(])|,(?= ?\\p{Lu})(?! ?(?:Điều|Khoản|Điểm|Phần|Mục|Chương))|[/-](?= \\p{L}|\\p{Lu}\\p{Ll}))`,
  },
  { id: 'dash', rank: 7, pattern: '(?:[-~]|_(?= ))(?= ?[\\p{L}\\d"“(])' },
  { id: 'plus', rank: 8, pattern: '\\+(?= ?[\\p{L}\\d"“(])' },
  // Guillemets and signs are what a scanner makes of a bullet; letters are what a bullet of a symbol font ("Wingdings") is where that font is missing.
  {
    id: 'bullet',
    rank: 8,
    pattern: '[•●▪■◦○·*✓►➢](?= ?[\\p{L}\\d"“(])|[«»§¢©oØüv](?= \\p{Lu}\\p{Ll}* [\\p{L}\\d])',
  },
]
