import type { Words } from './words.ts'

/** All that the command line says, in Vietnamese. */
export const vi: Words = {
  usage: {
    documentFirst: (folder, document, command) =>
      `"${folder}" là đường dẫn, còn "${document}" thì không: tên văn bản đứng trước, ví dụ directives ${command} "${document}" ${folder}`,
    quotesMissing: (words, name, command) =>
      `không có tệp hay thư mục ${words}; tên gồm nhiều chữ phải đặt trong ngoặc kép, ví dụ directives ${command} "${name}"`,
    formContradicts: (option, path) => `${option} không khớp với phần mở rộng của ${path}: hãy bỏ một trong hai`,
    endingUnknown: (path, known) =>
      `lệnh này không ghi được định dạng theo phần mở rộng của ${path}; các định dạng ghi được: ${known}`,
    overInput: (path) => `${path} đang được đọc và sẽ bị ghi đè: hãy chọn tên khác cho -o`,
    needsFile: (format, example) =>
      `${format} không phải là văn bản thuần: hãy cho biết ghi vào đâu, ví dụ -o ${example}`,
    severalFiles: (format) => `${format} gồm nhiều tệp: hãy cho một thư mục, ví dụ --format csv -o do-thi`,
    graphFormatUnknown: (format, known) =>
      /^(?:png|pdf|jpe?g)$/iu.test(format)
        ? `không ghi được ${format.toUpperCase()}: hãy vẽ SVG rồi chuyển, ví dụ directives graph -o g.svg && rsvg-convert -f ${format.toLowerCase()} g.svg -o g.${format.toLowerCase()}`
        : `--format không có "${format}"; có: ${known}`,
    excludeOneAnother: (options) => `không dùng cùng lúc ${options}: hãy chọn một`,
  },
  check: {
    nothing: 'không có gì phải sửa',
    needsFile: 'hãy cho biết tệp cần kiểm tra, ví dụ directives check du-thao.txt',
    severity: { error: 'lỗi', warning: 'cảnh báo', info: 'lưu ý' },
  },
  view: {
    tooMany: (count, limit) =>
      `${count} văn bản là quá nhiều cho một trang (giới hạn ${limit}): hãy chọn ít hơn, hoặc dùng directives graph`,
  },
}
