import type { Words } from './words.ts'

/** All that the command line says, in Vietnamese. */
export const vi: Words = {
  help: {
    completion: 'tạo tập lệnh tự hoàn thành lệnh và tùy chọn cho shell',
    register: 'sổ đăng ký văn bản đến hoặc đi: bảng, CSV hoặc bảng tính',
  },
  register: {
    paths: 'tệp và thư mục, hoặc - là đầu vào chuẩn',
    book: 'in (văn bản đến, mặc định) hoặc out (văn bản đi)',
    fromNumber: 'số thứ tự của văn bản đầu tiên (mặc định: 1)',
    arrived: 'ngày đến, dùng cho sổ văn bản đến',
    sort: 'given (theo thứ tự đã cho, mặc định), date (ngày) hoặc number (số)',
    csv: 'bảng cho chương trình bảng tính',
    output: 'ghi vào tệp: .xlsx, .csv hoặc .txt',
  },
  tasks: {
    todayMissing: (option) =>
      `${option} tính từ một ngày: hãy cho biết ngày nào, ví dụ --today 2021-10-12 (chương trình không tự xem đồng hồ, để cùng một lệnh luôn cho cùng kết quả)`,
    termUnknown: (value) => `--due-within cần số ngày, tuần hoặc tháng, ví dụ 7d, 2w hoặc 1m, không phải "${value}"`,
    dueWithin: 'hạn trong số ngày, tuần hoặc tháng kể từ --today: 7d, 2w, 1m',
    overdue: 'đã quá hạn tính đến --today',
    today: 'ngày mà --due-within và --overdue tính từ đó',
  },
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
