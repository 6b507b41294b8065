/**
 * All that the command line says, in English. `vi.ts` has the same keys: what is missing there does not compile.
 * Codes, field names and rule ids are never translated.
 */
export const en = {
  /** Headings of tables. */
  table: {
    date: 'date',
    document: 'document',
    issuer: 'issuer',
    about: 'about',
    citedBy: 'cited by',
    issuerOrSubject: 'issuer or subject',
    task: 'task',
    who: 'who (with whom)',
    when: 'when',
    source: 'source',
    line: (line: number): string => `line ${line}`,
  },
  /** Labels of `show`. */
  show: {
    kind: 'kind',
    isDocument: 'document',
    news: 'news: an article about documents',
    articleTitle: 'title',
    posted: 'posted',
    site: 'site',
    type: 'type',
    number: 'number',
    place: 'place',
    date: 'date',
    issuer: 'issuer',
    superior: 'superior',
    system: 'system',
    subject: 'subject',
    urgency: 'urgency',
    secrecy: 'secrecy',
    signed: 'signed',
    digital: 'e-signed',
    to: 'to',
    copy: 'copy',
    archive: 'archive',
    key: 'key',
    file: 'file',
    replaces: 'replaced by',
    repeals: 'repealed by',
    amends: 'amended by',
    suspends: 'suspended by',
    cites: 'Cites',
    citedBy: 'Cited by',
    tasks: 'Tasks',
    citations: 'Citations',
    lead: 'who',
    support: 'with whom',
    when: 'when',
    notices: 'Notices',
    open: 'Not resolved',
    external: 'not in the corpus',
    more: (count: number): string => `and ${count} more`,
    moreWith: (count: number, command: string): string => `and ${count} more: ${command}`,
    steps: (depth: number): string => `${depth} steps away`,
    ambiguous: 'ambiguous: may be another document',
    nested: 'inside another citation',
    reported: 'as told there',
    otherWay: 'The chain leads the other way: each document cites the next.',
    sameDay: 'the same day',
    daysLater: (days: number): string => `after ${days} ${days === 1 ? 'day' : 'days'}`,
    taskCount: (count: number): string => `${count} ${count === 1 ? 'task' : 'tasks'}`,
    severity: { error: 'error', warning: 'warning', info: 'info' },
  },
  /** Whether a document is in force. */
  status: {
    standing: {
      'in-force': 'in force',
      'not-yet': 'not yet in force',
      expired: 'expired',
      replaced: 'replaced',
      repealed: 'repealed',
      suspended: 'suspended',
      unknown: 'nothing in this corpus says that it no longer holds',
    },
    since: (day: string): string => ` since ${day}`,
    comesOn: (day: string): string => `, it begins on ${day}`,
    noAct: 'a consolidated text is no act of its own',
    consolidates: 'it gives the words of',
    asked: (day: string): string => `as of ${day}`,
    latest: (day: string): string => `as of ${day}, the day of the latest document of the corpus`,
    from: 'in force from',
    until: 'until',
    record: 'its record',
    silent: 'No document of this corpus replaces, repeals, suspends or amends it.',
    ending: 'Ended by',
    later: 'From a later day',
    amendedBy: 'Amended by',
    uncertain: 'May be changed by',
    consolidatedIn: 'Consolidated in',
    whole: 'as a whole',
    part: 'in part',
    fromDay: (day: string): string => `from ${day}`,
    issuedOn: (day: string): string => `issued ${day}`,
    except: 'except',
    relation: {
      replaces: 'replaces it',
      repeals: 'repeals it',
      amends: 'amends it',
      corrects: 'corrects it',
      suspends: 'suspends it',
    },
  },
  stats: {
    files: 'files',
    failed: 'files that could not be read',
    documents: 'documents',
    copies: 'copies of a document',
    news: 'news items',
    external: 'cited, not in the corpus',
    citations: 'citations',
    tasks: 'tasks',
    resolutions: 'Cited documents by how they were resolved',
    rungs: 'What decided it',
    systems: 'Systems',
    types: 'Types',
    levels: 'Levels',
    years: 'Years',
    issuers: 'Issuers',
    relations: 'Relations',
    mostCited: 'Most cited',
    chain: (count: number): string => `Longest chain (${count} documents, each cites the next)`,
    contradictions: 'One number, several dates',
    dates: 'dates (times given)',
    unread: 'Could not be read',
    /** How a citation was resolved; undefined keeps the code. */
    resolved: {
      resolved: 'in the corpus',
      external: 'outside it',
      ambiguous: 'several may be meant',
      unresolved: 'too little is said',
      self: 'the citing document itself',
    },
  },
  say: {
    citedBy: (names: string, all: number, shown: number): string =>
      `${names} is cited by ${all} ${all === 1 ? 'document' : 'documents'}${shown < all ? `, the first ${shown}` : ''}`,
    cites: (names: string, all: number, shown: number): string =>
      `${names} cites ${all} ${all === 1 ? 'document' : 'documents'}${shown < all ? `, the first ${shown}` : ''}`,
    notCited: (filtered: boolean): string =>
      `no document of the corpus cites it${filtered ? ' with these conditions' : ''}`,
    partNotCited: (filtered: boolean): string =>
      `no document of the corpus cites that part${filtered ? ' with these conditions' : ''}; ask for the whole document, without Điều, khoản, điểm`,
    citesNothing: (filtered: boolean): string => `it cites no document${filtered ? ' with these conditions' : ''}`,
    notHeld:
      'it is cited but not in the corpus, so that what it cites is not known; `directives cites` tells who cites it',
    noTask: 'no task meets these conditions',
    noDocument: 'no document of the corpus meets these conditions',
    noMissing: 'no document that is missing meets these conditions',
    nothingMissing: 'nothing is missing: every cited document is in the corpus',
    newestFirst: 'these words stand in too many passages to be ranked: the newest documents come first',
    noWords: (words: string): string => `"${words}" stands in no document of the corpus`,
    noChain: (from: string, to: string): string => `no chain of citations joins "${from}" and "${to}"`,
    noCascade: 'no document of the corpus carries it out',
    emptyIndex: 'the index holds no document yet: add some with `directives index <folder>`',
    unfinished: 'the last indexing was stopped before it had linked all citations; run `directives index` again',
    several: (name: string, count: number): string =>
      `"${name}" names ${count} documents; say the date, the year or the issuer, give the key or the file, or take them together with --all:`,
    unknownFile: (name: string): string => `there is no file "${name}", and no document of that name in the corpus`,
    nameForFile:
      'looks like the name of a document, and this command reads files: `directives show` and `directives list` tell in which file a document is',
    unknownName: (name: string): string => `no document "${name}" in the corpus`,
    searchHint: ' (words of a text are found with `directives search`)',
    nearest: '; nearest:',
    standardInput: 'standard input',
    added: (added: number, changed: number, unchanged: number, removed: number): string =>
      `${added} added, ${changed} changed, ${unchanged} unchanged, ${removed} removed`,
    failed: (count: number): string => `, ${count} failed`,
    took: (seconds: string): string => ` in ${seconds} s`,
    stopped: '; stopped: run it again to go on',
    watching: 'watching; Ctrl-C ends it',
    passedOver: (count: number, kinds: string): string =>
      `${count} ${count === 1 ? 'file' : 'files'} of kinds that are not read passed over: ${kinds}`,
    namePictures: '; pictures (.jpg, .png) are read when they are named',
    ownFiles: (count: number, kinds: string): string =>
      `${count} ${count === 1 ? 'file' : 'files'} made by directives itself passed over: ${kinds} (name one to have it read)`,
    noEnding: 'without ending',
    notIndexed: 'none of these paths is in the index',
    imported: (files: number, edges: number): string => `${files} files with ${edges} citations imported`,
    forgotten: (count: number): string => `${count} ${count === 1 ? 'file' : 'files'} forgotten`,
    defect: (detail: string): string =>
      `a defect of this program: ${detail}\nPlease report it with the command that showed it.`,
  },
  tasks: {
    todayAlone: '--today alone chooses nothing: add --overdue, or --due-within 7d',
    todayMissing: (option: string): string =>
      `${option} counts from a day: say which, as in --today 2021-10-12 (the clock is never asked, so that the same call gives the same answer)`,
    termUnknown: (value: string): string =>
      `--due-within needs days, weeks or months, like 7d, 2w or 1m, not "${value}"`,
  },
  usage: {
    noIndex: 'there is no index here or above: make one with `directives index <folder>`, or give paths after the name',
    emptyName: 'the name of the document is empty: say a number, a title, a file or a key',
    noWord: 'there is no word to look for: say some, in quotes when they are several',
    noTable: 'there is no table of this answer: use --json',
    noParquet:
      'this answer is not written as Parquet: list, tasks and graph --format parquet are; or take -o with .csv or .ndjson',
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
      `${format} is not printed: say where it goes, as in -o ${example}`,
    severalFiles: (format: string): string =>
      `${format} makes several files: give a folder, as in --format ${format} -o do-thi`,
    graphFormatUnknown: (format: string, known: string): string =>
      /^(?:pdf|jpe?g)$/iu.test(format)
        ? `${format.toUpperCase()} is not written: draw SVG and convert it, as in directives graph -o g.svg && rsvg-convert -f ${format.toLowerCase()} g.svg -o g.${format.toLowerCase()}`
        : `--format knows no "${format}"; there are: ${known}`,
    aknFolder: (count: number): string =>
      `an Akoma Ntoso file holds one document, and these are ${count}: name a folder with -o, for example -o akn`,
    excludeOneAnother: (options: string): string => `${options} exclude one another: choose one`,
  },
  check: {
    nothing: 'nothing to correct was found',
    needsFile: 'name the files to check, as in directives check du-thao.txt',
    severity: { error: 'error', warning: 'warning', info: 'note' },
  },
  serve: {
    ready: 'the workbench is open on this machine; Ctrl-C ends it. Its address:',
    portWrong: (value: string): string => `--port needs a number from 0 (any) to 65535, not "${value}"`,
    portTaken: (port: string, reason: string): string =>
      `port ${port} cannot be had (${reason}): choose another with --port, or leave it out`,
  },
  /** What is counted: files are read, and then the numbers, names and days under which they are looked for are worked out. */
  progress: {
    phases: { reading: 'reading', linking: 'linking' },
    units: { reading: 'files', linking: 'numbers and names' },
    second: 's',
    left: (minutes: number, seconds: number): string => `, ${minutes > 0 ? `${minutes} min ` : ''}${seconds} s left`,
  },
  mcp: {
    noPackage:
      'directives mcp needs a package that is not part of the install: npm install --global @modelcontextprotocol/sdk (or without --global where directives is a part of a project)',
  },
  doctor: {
    names: {
      node: 'Node',
      configuration: 'configuration',
      index: 'index',
      ocr: 'OCR',
      libreoffice: 'LibreOffice',
      browser: 'browser',
      png: 'PNG pictures',
      mcp: 'MCP',
    },
    states: { ok: 'found', absent: 'none', wrong: 'wrong' },
    oldNode: (oldest: string): string => `install Node ${oldest} or newer, from nodejs.org`,
    noConfig: 'not needed; `directives schema config` tells what one may hold',
    index: (folder: string, documents: number, failed: number): string =>
      `${folder}, ${documents} ${documents === 1 ? 'document' : 'documents'}${failed > 0 ? `, ${failed} ${failed === 1 ? 'file' : 'files'} could not be read` : ''}`,
    unread: '`directives stats` names the files that could not be read, and why',
    noLibreOffice:
      'only for Word files older than Word 97, and damaged ones: Debian, Ubuntu: apt install libreoffice-writer-nogui; macOS, Windows: libreoffice.org',
    noBrowser: 'only to look at the pages of graph, view and serve: any browser, on any machine',
    noProtocol:
      'only for `directives mcp` (language models that ask the corpus): npm install --global @modelcontextprotocol/sdk',
    systemBrowser: 'that of the system',
  },
  forms: { pattern: 'pattern', finds: 'finds', notIn: 'not in' },
  view: {
    tooMany: (count: number, limit: number): string =>
      `${count} documents are too many for one page (the limit is ${limit}): choose fewer, or use directives graph`,
  },
}
