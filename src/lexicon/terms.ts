/*
 * Terms of the Party's committees and of the Đoàn: numbers run through one term (Hướng dẫn 36-HD/VPTW, 05-HD/VPTW), so the term
 * is a part of what a number means. `from` is the day of the congress, or the usual end of the congress season where each
 * committee had its own day; then `blurred` days before and after it may belong to either term.
 */
export interface TermRow {
  /** The years as people write them: "2020-2025". */
  readonly name: string
  readonly from: string
  readonly blurred?: number
}

export const partyTerms: Readonly<Record<'central' | 'province' | 'district' | 'commune', readonly TermRow[]>> = {
  central: [
    { name: '1996-2001', from: '1996-07-01' },
    { name: '2001-2006', from: '2001-04-22' },
    { name: '2006-2011', from: '2006-04-25' },
    { name: '2011-2016', from: '2011-01-19' },
    { name: '2016-2021', from: '2016-01-28' },
    { name: '2021-2026', from: '2021-02-01' },
    { name: '2026-2031', from: '2026-01-24', blurred: 14 },
  ],
  province: [
    { name: '2000-2005', from: '2000-12-15', blurred: 60 },
    { name: '2005-2010', from: '2005-12-15', blurred: 60 },
    { name: '2010-2015', from: '2010-10-15', blurred: 45 },
    { name: '2015-2020', from: '2015-10-15', blurred: 45 },
    { name: '2020-2025', from: '2020-10-15', blurred: 45 },
    { name: '2025-2030', from: '2025-09-25', blurred: 90 },
  ],
  district: [
    { name: '2000-2005', from: '2000-10-15', blurred: 90 },
    { name: '2005-2010', from: '2005-10-15', blurred: 90 },
    { name: '2010-2015', from: '2010-07-15', blurred: 75 },
    { name: '2015-2020', from: '2015-07-15', blurred: 75 },
    { name: '2020-2025', from: '2020-07-15', blurred: 75 },
  ],
  commune: [
    { name: '2000-2005', from: '2000-08-01', blurred: 120 },
    { name: '2005-2010', from: '2005-08-01', blurred: 120 },
    { name: '2010-2015', from: '2010-05-15', blurred: 75 },
    { name: '2015-2020', from: '2015-05-15', blurred: 75 },
    { name: '2020-2025', from: '2020-05-15', blurred: 75 },
    // The committees made on 1 July 2025 began again at 01.
    { name: '2025-2030', from: '2025-07-01' },
  ],
}

/** The Đoàn's congresses of the centre; the provinces hold theirs in the months before. */
export const youthTerms: readonly TermRow[] = [
  { name: '2007-2012', from: '2007-12-20', blurred: 120 },
  { name: '2012-2017', from: '2012-12-13', blurred: 120 },
  { name: '2017-2022', from: '2017-12-13', blurred: 120 },
  { name: '2022-2027', from: '2022-12-16', blurred: 120 },
]
