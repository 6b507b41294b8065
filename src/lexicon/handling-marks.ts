/* Stamps of độ khẩn and độ mật, folded for searching (NĐ 30/2020, Phụ lục I; Luật Bảo vệ bí mật nhà nước). */

export const urgencyMarks: readonly string[] = ['hoa toc hen gio', 'hoa toc', 'thuong khan', 'khan']

export const secrecyMarks: readonly string[] = ['tuyet mat', 'toi mat', 'mat']
