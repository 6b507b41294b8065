// biome-ignore-all format: word lists read better in rows
/* Family names of Vietnam (Kinh and the larger peoples), lower case without diacritics. */
export const familyNames: readonly string[] = [
  'nguyen', 'tran', 'le', 'pham', 'huynh', 'hoang', 'phan', 'vu', 'vo', 'dang', 'bui', 'do', 'ho', 'ngo', 'duong', 'ly', 'dao', 'doan',
  'vuong', 'trinh', 'truong', 'dinh', 'lam', 'phung', 'mai', 'to', 'ta', 'ha', 'thai', 'cao', 'chu', 'luong', 'luu', 'tang', 'quach',
  'kieu', 'khuat', 'khuong', 'la', 'lai', 'lu', 'luc', 'ma', 'mac', 'nghiem', 'nong', 'on', 'phi', 'thach', 'than', 'thieu',
  'ton', 'tong', 'trang', 'trieu', 'tu', 'ung', 'van', 'vi', 'au', 'bach', 'banh', 'chau', 'chung', 
  'dam', 'danh', 'diep', 'dieu', 'giang', 'giap', 'han', 'hau', 'hua', 'kim', 'ksor', 'lo', 'lan',
  'mong', 'mua', 'ninh', 'quang', 'rcom', 'sa', 'son', 'thao', 'tieu', 'vang', 
  'nghe', 'ngan', 'cham', 'khong', 'khau', 'lieu',
  'cil', 'kpa', 'siu', 'rmah', 'rah', 'nay', 'ro', 'puih', 'lieng', 'touneh', 'krajan', 'pang', 'alang', 'bling', 'zoram', 'briu', 'coor',
  'riah', 'ating', 'arat', 'bnuor', 'liem', 'vy', 'ca', 'sung', 'hang', 'tan', 'sin', 'lau', 'phu', 'ngac', 'nhu', 'bien', 'tham',
]
