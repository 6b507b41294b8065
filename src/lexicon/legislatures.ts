/*
 * The National Assembly's terms, as they stand in the numbers of its laws and resolutions (45/2013/QH13, 94/2025/UBTVQH15). A term begins
 * with its first sitting: in that month and year two codes are possible, in all other times one.
 */
export const legislatures: readonly { readonly term: number; readonly from: string }[] = [
  { term: 9, from: '1992-09' },
  { term: 10, from: '1997-09' },
  { term: 11, from: '2002-07' },
  { term: 12, from: '2007-07' },
  { term: 13, from: '2011-07' },
  { term: 14, from: '2016-07' },
  { term: 15, from: '2021-07' },
  { term: 16, from: '2026-04' },
  { term: 17, from: '2031-04' },
]
