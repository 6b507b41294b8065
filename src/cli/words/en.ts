/**
 * All that the command line says, in English. `vi.ts` has the same keys: what is missing there does not compile.
 * Codes, field names and rule ids are never translated.
 */
export const en = {
  help: {
    completion: 'a script that completes commands and options in your shell',
    register: 'the register of incoming or outgoing documents: table, CSV or workbook',
  },
  register: {
    paths: 'files and folders, or - for standard input',
    book: 'in (incoming, default) or out (outgoing)',
    fromNumber: 'the running number of the first document (default: 1)',
    arrived: 'the day on which they came, for the book of incoming documents',
    sort: 'given (default), date or number',
    csv: 'a table for spreadsheets',
    output: 'write to a file: .xlsx, .csv or .txt',
  },
  tasks: {
    todayMissing: (option: string): string =>
      `${option} counts from a day: say which, as in --today 2021-10-12 (the clock is never asked, so that the same call gives the same answer)`,
    termUnknown: (value: string): string =>
      `--due-within needs days, weeks or months, like 7d, 2w or 1m, not "${value}"`,
    dueWithin: 'deadlines within so many days, weeks or months of --today: 7d, 2w, 1m',
    overdue: 'deadlines that have passed on --today',
    today: 'the day from which --due-within and --overdue count',
  },
  usage: {
    documentFirst: (folder: string, document: string, command: string): string =>
      `"${folder}" is a path, "${document}" is none: the document comes first, as in directives ${command} "${document}" ${folder}`,
    quotesMissing: (words: string, name: string, command: string): string =>
      `there is no file or folder ${words}; a name of several words stands in quotes, as in directives ${command} "${name}"`,
    formContradicts: (option: string, path: string): string =>
      `${option} contradicts the ending of ${path}: drop one of the two`,
    endingUnknown: (path: string, known: string): string =>
      `this command does not write what the ending of ${path} promises; it writes ${known}`,
    overInput: (path: string): string => `${path} is read here and would be overwritten: choose another name for -o`,
    needsFile: (format: string, example: string): string =>
      `${format} is no text: say where it goes, as in -o ${example}`,
    severalFiles: (format: string): string =>
      `${format} makes several files: give a folder, as in --format csv -o do-thi`,
    graphFormatUnknown: (format: string, known: string): string =>
      /^(?:png|pdf|jpe?g)$/iu.test(format)
        ? `${format.toUpperCase()} is not written: draw SVG and convert it, as in directives graph -o g.svg && rsvg-convert -f ${format.toLowerCase()} g.svg -o g.${format.toLowerCase()}`
        : `--format knows no "${format}"; there are: ${known}`,
    excludeOneAnother: (options: string): string => `${options} exclude one another: choose one`,
  },
  check: {
    nothing: 'nothing to correct was found',
    needsFile: 'name the files to check, as in directives check du-thao.txt',
    severity: { error: 'error', warning: 'warning', info: 'note' },
  },
  view: {
    tooMany: (count: number, limit: number): string =>
      `${count} documents are too many for one page (the limit is ${limit}): choose fewer, or use directives graph`,
  },
}
