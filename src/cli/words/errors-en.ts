/** What is said of a wrong call, in English. `errors-vi.ts` has the same keys: what is missing there does not compile. */
export const errorsEn = {
  /** What commander finds wrong. */
  call: {
    argumentMissing: (name: string): string => `missing required argument '${name}'`,
    valueMissing: (option: string): string => `option '${option}' argument missing`,
    optionMissing: (option: string): string => `required option '${option}' not specified`,
    unknownOption: (option: string): string => `unknown option '${option}'`,
    unknownCommand: (command: string): string => `unknown command '${command}'`,
    tooMany: (expected: number, given: number): string =>
      `too many arguments: ${given} were given, ${expected === 0 ? 'none is' : `${expected} ${expected === 1 ? 'is' : 'are'}`} taken`,
    optionValue: (option: string, value: string, known: string): string =>
      `option '${option}' knows no '${value}'; there are: ${known}`,
    argumentValue: (name: string, value: string, known: string): string =>
      `'${name}' cannot be '${value}'; there are: ${known}`,
    meant: (names: string): string => `Did you mean ${names}?`,
    or: ' or ',
    seeHelp: (command: string): string => `(directives ${command}--help tells what there is)`,
    otherCommand: (command: string): string => `that is "directives ${command}"`,
    version: '-V or --version prints the version',
  },
  /** Values that an option cannot have. */
  value: {
    unknown: (option: string, value: string, known: string): string =>
      `${option} knows no "${value}"; there are: ${known}`,
    unknownType: (value: string): string =>
      `--type knows no kind of document "${value}"; write its code or its name, like CT or "chỉ thị", KH or "kế hoạch"`,
    unknownField: (value: string, known: string): string => `--only knows no field "${value}"; there are: ${known}`,
    noTables: (folder: string): string =>
      `${folder} holds no tables of a graph: give the output folder of the job for Spark, or one with the lines of map and reduce (.ndjson)`,
    indexThere: (folder: string): string =>
      `${folder} has an index already, which is left as it is: remove its .directives/ first, or give another folder with --corpus`,
    part: (value: string): string => `--part needs i/n with i from 1 to n, like 2/8, not "${value}"`,
    unknownRule: (value: string, known: string): string => `there is no rule "${value}"; there are: ${known}`,
    noSuchRule: (value: string, near: string): string =>
      `no rule and no area is called "${value}"; near it: ${near} (\`directives rules\` lists all)`,
    unknownShell: (value: string, known: string): string => `there is no script for "${value}"; there are: ${known}`,
    unknownTheme: (value: string, known: string): string =>
      `--theme knows no "${value}": there are ${known}, or give a theme file`,
    themeNoJson: (path: string): string => `the theme file ${path} is no JSON`,
    themeProblems: (path: string, problems: string): string => `the theme file ${path}: ${problems}`,
    number: (option: string, value: string): string => `${option} needs a whole number from 1 on, not "${value}"`,
    day: (option: string, value: string): string =>
      `${option} needs a day of the calendar, a month or a year, like 2021-10-11, 2021-10 or 2021, not "${value}"`,
    wholeDay: (option: string, value: string): string => `${option} needs a whole day, like 2021-10-11, not "${value}"`,
    turnedRound: (from: string, to: string): string => `--from ${from} is after --to ${to}: nothing can lie between`,
    prettyAlone: '--pretty goes neither with --ndjson nor with --compact: choose one',
    outputEmpty: '--output needs a path',
    notInput: 'standard input cannot be indexed: save it to a file first',
    whyOfFiles: '--why tells of files: give the path of one',
    noTableOfFile: 'there is no table of a file: use --json, or `directives list <file> --csv`',
  },
  /** Why something cannot be written. */
  write: {
    cannot: (path: string, reason: string): string => `cannot write ${path}: ${reason}`,
    toOutput: (reason: string): string => `cannot write to standard output: ${reason}`,
    noFolder: 'its folder does not exist',
    folderIsFile: 'its folder is a file',
    isFolder: 'it is a folder',
    tooManyParts: 'too many unfinished files (.part) lie beside it',
    denied: 'permission denied',
    readOnly: 'the disk can only be read',
    full: 'no space is left on the disk',
    quota: 'no space is left for you on the disk',
  },
  /** What cannot be taken from a configuration: file and key are told. */
  config: {
    noJson: (file: string, why: string): string => `${file} is no JSON: ${why}`,
    noObject: (file: string): string => `${file}: a configuration is a JSON object`,
    unknownKey: (file: string, key: string, known: string): string =>
      `${file}: there is no key "${key}"; there are: ${known}`,
    needsObject: (file: string, key: string): string =>
      `${file}: "${key}" needs an object with options of directives ${key}`,
    wrongValue: (file: string, key: string, needed: string): string => `${file}: "${key}" needs ${needed}`,
    oneOf: (known: string): string => `one of ${known}`,
    kinds: { flag: 'true or false', list: 'a list of texts', text: 'a text or a number' },
  },
  index: {
    none: 'there is no index here or above: make one with `directives index <folder>`',
    noneIn: (folder: string): string => `there is no index in ${folder}: make one with \`directives index <folder>\``,
  },
}

/** What is said of a wrong call; the English table gives the keys. */
export type ErrorWords = typeof errorsEn
