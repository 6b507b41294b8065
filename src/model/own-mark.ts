/**
 * What tells the files that this program makes from the documents beside them: a register or a page that was written into the folder of
 * the documents is no document the next time the folder is read.
 */

/** Stands near the top of every web page of ours. */
export const pageMark = '<meta name="generator" content="directives">'

/**
 * The moment that all parts of our workbooks bear, as ZIP writes it (time, then day; APPNOTE 4.4.6): 4 May 1980, 03:02:02. It stands for no
 * moment: the same content gives the same bytes, and other programs that write one moment take the first that ZIP knows.
 */
export const sealedTime = (3 << 11) | (2 << 5) | 1
export const sealedDay = (0 << 9) | (5 << 5) | 4
