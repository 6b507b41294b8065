/* What surrounds an article on its page. Sources of regular expressions, in small letters. */

/** How lines begin that belong to the page and not to the article. */
export const pageFurniture: readonly string[] = [
  'trang chủ',
  'cỡ chữ',
  'lượt (?:xem|đọc)',
  'download',
  'app store',
  'google play',
  'chia sẻ',
  'bình luận',
  'tin (?:liên quan|khác|mới)',
  'in bài',
  'đọc bài',
  'nghe đọc',
  'menu',
  'đăng nhập',
  'tìm kiếm',
]

/** How the names of sites begin that stand alone above an article. */
export const siteNames: readonly string[] = [
  'báo(?! cáo| động| chí)',
  'cổng (?:thông tin|ttđt)',
  'trang (?:thông tin|tin)',
  'tạp chí',
  'đài (?:phát thanh|truyền hình|pt)',
  'bản tin',
  'thông tấn xã',
]
