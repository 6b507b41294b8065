/*
 * Administrative divisions before 1 July 2025: provinces, districts and communes, as they stood in November 2021 or in March 2025.
 * Facts of the General Statistics Office's list, as republished by github.com/thanglequoc/vietnamese-provinces-database:
 *
 * MIT License. Copyright (c) the authors of vietnamese-provinces-database.
 * Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated documentation files
 * (the "Software"), to deal in the Software without restriction, including without limitation the rights to use, copy, modify, merge,
 * publish, distribute, sublicense, and/or sell copies of the Software, and to permit persons to whom the Software is furnished to do so,
 * subject to the following conditions: The above copyright notice and this permission notice shall be included in all copies or
 * substantial portions of the Software.
 * THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF
 * MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR COPYRIGHT HOLDERS BE LIABLE
 * FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM, OUT OF OR IN CONNECTION
 * WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.
 *
 * One line for each province, below it one (after a space) for each district with its communes after the colon; a unit that was renamed
 * has its names parted by "/". Before each name the kind: T tỉnh, C thành phố, Q quận, H huyện, S thị xã, P phường, X xã, N thị trấn,
 * K đặc khu.
 */
export const untilJune2025 = (): string => `CHà Nội
 QBa Đình:PPhúc Xá,PTrúc Bạch,PVĩnh Phúc,PCống Vị,PLiễu Giai,PNguyễn Trung Trực,PQuán Thánh,PNgọc Hà,PĐiện Biên,PĐội Cấn,PNgọc Khánh,PKim Mã,PGiảng Võ,PThành Công
 QHoàn Kiếm:PPhúc Tân,PĐồng Xuân,PHàng Mã,PHàng Buồm,PHàng Đào,PHàng Bồ,PCửa Đông,PLý Thái Tổ,PHàng Bạc,PHàng Gai,PChương Dương,PHàng Trống,PCửa Nam,PHàng Bông,PTràng Tiền,PTrần Hưng Đạo,PPhan Chu Trinh,PHàng Bài
 QTây Hồ:PPhú Thượng,PNhật Tân,PTứ Liên,PQuảng An,PXuân La,PYên Phụ,PBưởi,PThụy Khuê
 QLong Biên:PThượng Thanh,PNgọc Thụy,PGiang Biên,PĐức Giang,PViệt Hưng,PGia Thụy,PNgọc Lâm,PPhúc Lợi,PBồ Đề,PSài Đồng,PLong Biên,PThạch Bàn,PPhúc Đồng,PCự Khối
 QCầu Giấy:PNghĩa Đô,PNghĩa Tân,PMai Dịch,PDịch Vọng,PDịch Vọng Hậu,PQuan Hoa,PYên Hoà,PTrung Hoà
 QĐống Đa:PCát Linh,PVăn Miếu,PVăn Miếu - Quốc Tử Giám,PQuốc Tử Giám,PLáng Thượng,PÔ Chợ Dừa,PVăn Chương,PHàng Bột,PLáng Hạ,PKhâm Thiên,PThổ Quan,PNam Đồng,PTrung Phụng,PQuang Trung,PTrung Liệt,PPhương Liên,PThịnh Quang,PTrung Tự,PPhương Liên - Trung Tự,PKim Liên,PPhương Mai,PNgã Tư Sở,PKhương Thượng
 QHai Bà Trưng:PNguyễn Du,PBạch Đằng,PPhạm Đình Hổ,PLê Đại Hành,PĐồng Nhân,PPhố Huế,PĐống Mác,PThanh Lương,PThanh Nhàn,PCầu Dền,PBách Khoa,PĐồng Tâm,PVĩnh Tuy,PBạch Mai,PQuỳnh Mai,PQuỳnh Lôi,PMinh Khai,PTrương Định
 QHoàng Mai:PThanh Trì,PVĩnh Hưng,PĐịnh Công,PMai Động,PTương Mai,PĐại Kim,PTân Mai,PHoàng Văn Thụ,PGiáp Bát,PLĩnh Nam,PThịnh Liệt,PTrần Phú,PHoàng Liệt,PYên Sở
 QThanh Xuân:PNhân Chính,PThượng Đình,PKhương Trung,PKhương Mai,PThanh Xuân Trung,PPhương Liệt,PHạ Đình,PKhương Đình,PThanh Xuân Bắc,PThanh Xuân Nam,PKim Giang
 HSóc Sơn:NSóc Sơn,XBắc Sơn,XMinh Trí,XHồng Kỳ,XNam Sơn,XTrung Giã,XTân Hưng,XMinh Phú,XPhù Linh,XBắc Phú,XTân Minh,XQuang Tiến,XHiền Ninh,XTân Dân,XTiên Dược,XViệt Long,XXuân Giang,XMai Đình,XĐức Hoà,XThanh Xuân,XĐông Xuân,XKim Lũ,XPhú Cường,XPhú Minh,XPhù Lỗ,XXuân Thu
 HĐông Anh:NĐông Anh,XXuân Nộn,XThuỵ Lâm,XBắc Hồng,XNguyên Khê,XNam Hồng,XTiên Dương,XVân Hà,XUy Nỗ,XVân Nội,XLiên Hà,XViệt Hùng,XKim Nỗ,XKim Chung,XDục Tú,XĐại Mạch,XVĩnh Ngọc,XCổ Loa,XHải Bối,XXuân Canh,XVõng La,XTàm Xá,XMai Lâm,XĐông Hội
 HGia Lâm:NYên Viên,XYên Thường,XYên Viên,XNinh Hiệp,XĐình Xuyên,XDương Hà,XThiên Đức,XPhù Đổng,XTrung Mầu,XLệ Chi,XCổ Bi,XĐặng Xá,XPhú Thị,XKim Sơn,XPhú Sơn,NTrâu Quỳ,XDương Quang,XDương Xá,XĐông Dư,XĐa Tốn,XKiêu Kỵ,XBát Tràng,XKim Lan,XVăn Đức,XKim Đức
 QNam Từ Liêm:PCầu Diễn,PXuân Phương,PPhương Canh,PMỹ Đình 1,PMỹ Đình 2,PTây Mỗ,PMễ Trì,PPhú Đô,PĐại Mỗ,PTrung Văn
 HThanh Trì:NVăn Điển,XTân Triều,XThanh Liệt,XTả Thanh Oai,XHữu Hoà,XTam Hiệp,XTứ Hiệp,XYên Mỹ,XVĩnh Quỳnh,XNgũ Hiệp,XDuyên Hà,XNgọc Hồi,XVạn Phúc,XĐại áng,XLiên Ninh,XĐông Mỹ
 QBắc Từ Liêm:PThượng Cát,PLiên Mạc,PĐông Ngạc,PĐức Thắng,PThụy Phương,PTây Tựu,PXuân Đỉnh,PXuân Tảo,PMinh Khai,PCổ Nhuế 1,PCổ Nhuế 2,PPhú Diễn,PPhúc Diễn
 HMê Linh:NChi Đông,XĐại Thịnh,XKim Hoa,XThạch Đà,XTiến Thắng,XTự Lập,NQuang Minh,XThanh Lâm,XTam Đồng,XLiên Mạc,XVạn Yên,XChu Phan,XTiến Thịnh,XMê Linh,XVăn Khê,XHoàng Kim,XTiền Phong,XTráng Việt
 QHà Đông:PNguyễn Trãi,PQuang Trung,PMộ Lao,PVăn Quán,PVạn Phúc,PYết Kiêu,PLa Khê,PPhú La,PPhúc La,PHà Cầu,PYên Nghĩa,PKiến Hưng,PPhú Lãm,PPhú Lương,PDương Nội,PĐồng Mai,PBiên Giang
 SSơn Tây:PLê Lợi,PNgô Quyền,PPhú Thịnh,PQuang Trung,PSơn Lộc,PXuân Khanh,XĐường Lâm,PViên Sơn,XXuân Sơn,PTrung Hưng,XThanh Mỹ,PTrung Sơn Trầm,XKim Sơn,XSơn Đông,XCổ Đông
 HBa Vì:NTây Đằng,XPhú Cường,XCổ Đô,XTản Hồng,XVạn Thắng,XChâu Sơn,XPhong Vân,XPhú Đông,XPhú Phương,XPhú Hồng,XPhú Châu,XThái Hòa,XĐồng Thái,XPhú Sơn,XMinh Châu,XVật Lại,XChu Minh,XTòng Bạt,XCẩm Lĩnh,XSơn Đà,XĐông Quang,XTiên Phong,XThụy An,XCam Thượng,XThuần Mỹ,XTản Lĩnh,XBa Trại,XMinh Quang,XBa Vì,XVân Hòa,XYên Bài,XKhánh Thượng
 HPhúc Thọ:NPhúc Thọ,XVân Hà,XVân Phúc,XVân Nam,XNam Hà,XXuân Đình,XSen Phương,XVõng Xuyên,XThọ Lộc,XTích Lộc,XLong Xuyên,XLong Thượng,XThượng Cốc,XHát Môn,XTích Giang,XThanh Đa,XTrạch Mỹ Lộc,XPhúc Hòa,XNgọc Tảo,XPhụng Thượng,XTam Thuấn,XTam Hiệp,XHiệp Thuận,XLiên Hiệp
 HĐan Phượng:NPhùng,XTrung Châu,XThọ An,XThọ Xuân,XHồng Hà,XLiên Hồng,XLiên Hà,XHạ Mỗ,XLiên Trung,XPhương Đình,XThượng Mỗ,XTân Hội,XTân Lập,XĐan Phượng,XĐồng Tháp,XSong Phượng
 HHoài Đức:NTrạm Trôi,XĐức Thượng,XMinh Khai,XDương Liễu,XDi Trạch,XĐức Giang,XCát Quế,XKim Chung,XYên Sở,XSơn Đồng,XVân Canh,XĐắc Sở,XLại Yên,XTiền Yên,XSong Phương,XAn Khánh,XAn Thượng,XVân Côn,XLa Phù,XĐông La
 HQuốc Oai:XĐông Xuân,NQuốc Oai,XSài Sơn,XPhượng Cách,XYên Sơn,XPhượng Sơn,XNgọc Liệp,XNgọc Mỹ,XLiệp Tuyết,XThạch Thán,XĐồng Quang,XPhú Cát,XTuyết Nghĩa,XNghĩa Hương,XLiệp Nghĩa,XCộng Hòa,XTân Phú,XHưng Đạo,XĐại Thành,XPhú Mãn,XCấn Hữu,XTân Hòa,XHòa Thạch,XĐông Yên
 HThạch Thất:XYên Trung,XYên Bình,XTiến Xuân,NLiên Quan,XĐại Đồng,XCẩm Yên,XLại Thượng,XPhú Kim,XHương Ngải,XCanh Nậu,XLam Sơn,XKim Quan,XDị Nậu,XBình Yên,XChàng Sơn,XThạch Hoà,XCần Kiệm,XHữu Bằng,XPhùng Xá,XTân Xã,XThạch Xá,XBình Phú,XQuang Trung,XHạ Bằng,XĐồng Trúc
 HChương Mỹ:NChúc Sơn,NXuân Mai,XPhụng Châu,XTiên Phương,XĐông Sơn,XĐông Phương Yên,XPhú Nghĩa,XTrường Yên,XNgọc Hòa,XThủy Xuân Tiên,XThanh Bình,XTrung Hòa,XĐại Yên,XThụy Hương,XTốt Động,XLam Điền,XTân Tiến,XNam Phương Tiến,XHợp Đồng,XHoàng Văn Thụ,XHoàng Diệu,XHữu Văn,XQuảng Bị,XMỹ Lương,XThượng Vực,XHồng Phong,XĐồng Phú,XHồng Phú,XTrần Phú,XVăn Võ,XĐồng Lạc,XHòa Chính,XHòa Phú,XPhú Nam An
 HThanh Oai:NKim Bài,XCự Khê,XBích Hòa,XMỹ Hưng,XCao Viên,XBình Minh,XTam Hưng,XThanh Cao,XThanh Thùy,XThanh Mai,XThanh Văn,XĐỗ Động,XKim An,XKim Thư,XPhương Trung,XTân Ước,XDân Hòa,XLiên Châu,XCao Dương,XCao Xuân Dương,XXuân Dương,XHồng Dương
 HThường Tín:NThường Tín,XNinh Sở,XNhị Khê,XDuyên Thái,XKhánh Hà,XHòa Bình,XVăn Bình,XHiền Giang,XHồng Vân,XVân Tảo,XLiên Phương,XVăn Phú,XTự Nhiên,XTiền Phong,XHà Hồi,XThư Phú,XNguyễn Trãi,XQuất Động,XChương Dương,XTân Minh,XLê Lợi,XThắng Lợi,XDũng Tiến,XThống Nhất,XNghiêm Xuyên,XTô Hiệu,XVăn Tự,XVạn Điểm,XVạn Nhất,XMinh Cường
 HPhú Xuyên:NPhú Minh,NPhú Xuyên,XHồng Minh,XPhượng Dực,XNam Tiến,XTri Trung,XĐại Thắng,XVăn Hoàng,XPhú Túc,XHồng Thái,XHoàng Long,XQuang Trung,XNam Phong,XNam Triều,XTân Dân,XSơn Hà,XQuang Hà,XChuyên Mỹ,XKhai Thái,XPhúc Tiến,XVân Từ,XTri Thủy,XĐại Xuyên,XPhú Yên,XBạch Hạ,XQuang Lãng,XChâu Can,XMinh Tân
 HỨng Hòa:NVân Đình,XViên An,XViên Nội,XHoa Sơn,XHoa Viên,XQuảng Phú Cầu,XTrường Thịnh,XCao Thành,XLiên Bạt,XSơn Công,XCao Sơn Tiến,XĐồng Tiến,XPhương Tú,XTrung Tú,XĐồng Tân,XTảo Dương Văn,XVạn Thái,XThái Hòa,XMinh Đức,XHòa Lâm,XTrầm Lộng,XHòa Xá,XKim Đường,XHòa Nam,XHòa Phú,XĐội Bình,XĐại Hùng,XĐông Lỗ,XPhù Lưu,XĐại Cường,XLưu Hoàng,XBình Lưu Quang,XHồng Quang
 HMỹ Đức:NĐại Nghĩa,XĐồng Tâm,XThượng Lâm,XTuy Lai,XPhúc Lâm,XMỹ Thành,XBột Xuyên,XMỹ Xuyên,XAn Mỹ,XHồng Sơn,XLê Thanh,XXuy Xá,XPhùng Xá,XPhù Lưu Tế,XĐại Hưng,XVạn Kim,XVạn Tín,XĐốc Tín,XHương Sơn,XHùng Tiến,XAn Tiến,XHợp Tiến,XHợp Thanh,XAn Phú
THà Giang
 CHà Giang:PQuang Trung,PTrần Phú,PNgọc Hà,PNguyễn Trãi,PMinh Khai,XNgọc Đường,XPhương Độ,XPhương Thiện
 HĐồng Văn:NPhó Bảng,XLũng Cú,XMá Lé,NĐồng Văn,XLũng Táo,XPhố Là,XThài Phìn Tủng,XSủng Là,XXà Phìn,XTả Phìn,XTả Lủng,XPhố Cáo,XSính Lủng,XSảng Tủng,XLũng Thầu,XHố Quáng Phìn,XVần Chải,XLũng Phìn,XSủng Trái
 HMèo Vạc:NMèo Vạc,XThượng Phùng,XPải Lủng,XXín Cái,XPả Vi,XGiàng Chu Phìn,XSủng Trà,XSủng Máng,XSơn Vĩ,XTả Lủng,XCán Chu Phìn,XLũng Pù,XLũng Chinh,XTát Ngà,XNậm Ban,XKhâu Vai,XNiêm Tòng,XNiêm Sơn
 HYên Minh:NYên Minh,XThắng Mố,XPhú Lũng,XSủng Tráng,XBạch Đích,XNa Khê,XSủng Thài,XHữu Vinh,XLao Và Chải,XMậu Duệ,XĐông Minh,XMậu Long,XNgam La,XNgọc Long,XĐường Thượng,XLũng Hồ,XDu Tiến,XDu Già
 HQuản Bạ:NTam Sơn,XBát Đại Sơn,XNghĩa Thuận,XCán Tỷ,XCao Mã Pờ,XThanh Vân,XTùng Vài,XĐông Hà,XQuản Bạ,XLùng Tám,XQuyết Tiến,XTả Ván,XThái An
 HVị Xuyên:XKim Thạch,XPhú Linh,XKim Linh,NVị Xuyên,NNông Trường Việt Lâm,XMinh Tân,XThuận Hoà,XTùng Bá,XThanh Thủy,XThanh Đức,XPhong Quang,XXín Chải,XPhương Tiến,XLao Chải,XCao Bồ,XĐạo Đức,XThượng Sơn,XLinh Hồ,XQuảng Ngần,XViệt Lâm,XNgọc Linh,XNgọc Minh,XBạch Ngọc,XTrung Thành
 HBắc Mê:XMinh Sơn,XGiáp Trung,XYên Định,NYên Phú,XMinh Ngọc,XYên Phong,XLạc Nông,XPhú Nam,XYên Cường,XThượng Tân,XĐường Âm,XĐường Hồng,XPhiêng Luông
 HHoàng Su Phì:NVinh Quang,XBản Máy,XThàng Tín,XThèn Chu Phìn,XPố Lồ,XBản Phùng,XTúng Sán,XChiến Phố,XĐản Ván,XTụ Nhân,XTân Tiến,XNàng Đôn,XPờ Ly Ngài,XSán Xả Hồ,XBản Luốc,XNgàm Đăng Vài,XBản Nhùng,XTả Sử Choóng,XNậm Dịch,XHồ Thầu,XNam Sơn,XNậm Tỵ,XThông Nguyên,XNậm Khòa
 HXín Mần:NCốc Pài,XNàn Xỉn,XBản Díu,XChí Cà,XXín Mần,XThèn Phàng,XTrung Thịnh,XPà Vầy Sủ,XCốc Rế,XThu Tà,XNàn Ma,XTả Nhìu,XBản Ngò,XChế Là,XNấm Dẩn,XQuảng Nguyên,XNà Chì,XKhuôn Lùng
 HBắc Quang:NViệt Quang,NVĩnh Tuy,XTân Lập,XTân Thành,XĐồng Tiến,XĐồng Tâm,XTân Quang,XThượng Bình,XHữu Sản,XKim Ngọc,XViệt Vinh,XBằng Hành,XQuang Minh,XLiên Hiệp,XVô Điếm,XViệt Hồng,XHùng An,XĐức Xuân,XTiên Kiều,XVĩnh Hảo,XVĩnh Phúc,XĐồng Yên,XĐông Thành
 HQuang Bình:XXuân Minh,XTiên Nguyên,XTân Nam,XBản Rịa,XYên Thành,NYên Bình,XTân Trịnh,XTân Bắc,XBằng Lang,XYên Hà,XHương Sơn,XXuân Giang,XNà Khương,XTiên Yên,XVĩ Thượng
TCao Bằng
 CCao Bằng:PSông Hiến,PSông Bằng,PHợp Giang,PTân Giang,PNgọc Xuân,PĐề Thám,PHoà Chung,PDuyệt Trung,XVĩnh Quang,XHưng Đạo,XChu Trinh
 HBảo Lâm:NPác Miầu,XĐức Hạnh,XLý Bôn,XNam Cao,XNam Quang,XVĩnh Quang,XQuảng Lâm,XThạch Lâm,XVĩnh Phong,XMông Ân,XThái Học,XThái Sơn,XYên Thổ
 HBảo Lạc:NBảo Lạc,XCốc Pàng,XThượng Hà,XCô Ba,XBảo Toàn,XKhánh Xuân,XXuân Trường,XHồng Trị,XKim Cúc,XPhan Thanh,XHồng An,XHưng Đạo,XHưng Thịnh,XHuy Giáp,XĐình Phùng,XSơn Lập,XSơn Lộ
 HHà Quảng:NThông Nông,XCần Yên,XCần Nông,XLương Thông,XĐa Thông,XNgọc Động,XYên Sơn,XLương Can,XThanh Long,NXuân Hòa,XLũng Nặm,XTrường Hà,XCải Viên,XNội Thôn,XTổng Cọt,XSóc Hà,XThượng Thôn,XHồng Sỹ,XQuý Quân,XMã Ba,XNgọc Đào
 HTrùng Khánh:NTrà Lĩnh,XTri Phương,XQuang Hán,XXuân Nội,XQuang Trung,XQuang Vinh,XCao Chương,NTrùng Khánh,XNgọc Khê,XNgọc Côn,XPhong Nậm,XĐình Phong,XĐàm Thuỷ,XKhâm Thành,XChí Viễn,XLăng Hiếu,XPhong Châu,XTrung Phúc,XCao Thăng,XĐức Hồng,XĐoài Dương
 HHạ Lang:XMinh Long,XLý Quốc,XThắng Lợi,XĐồng Loan,XĐức Quang,XKim Loan,XQuang Long,XAn Lạc,NThanh Nhật,XVinh Quý,XThống Nhất,XCô Ngân,XThị Hoa
 HQuảng Hòa:XQuốc Toản,NQuảng Uyên,XPhi Hải,XQuảng Hưng,XĐộc Lập,XCai Bộ,XPhúc Sen,XChí Thảo,XTự Do,XHồng Quang,XNgọc Động,XHạnh Phúc,NTà Lùng,XBế Văn Đàn,XCách Linh,XĐại Sơn,XTiên Thành,NHoà Thuận,XMỹ Hưng
 HHoà An:NNước Hai,XDân Chủ,XNam Tuấn,XĐại Tiến,XĐức Long,XNgũ Lão,XTrương Lương,XHồng Việt,XHoàng Tung,XNguyễn Huệ,XQuang Trung,XBạch Đằng,XBình Dương,XLê Chung,XHồng Nam
 HNguyên Bình:NNguyên Bình,NTĩnh Túc,XYên Lạc,XTriệu Nguyên,XCa Thành,XVũ Nông,XMinh Tâm,XThể Dục,XMai Long,XVũ Minh,XHoa Thám,XPhan Thanh,XQuang Thành,XTam Kim,XThành Công,XThịnh Vượng,XHưng Đạo
 HThạch An:NĐông Khê,XCanh Tân,XKim Đồng,XMinh Khai,XĐức Thông,XThái Cường,XVân Trình,XThụy Hùng,XQuang Trọng,XTrọng Con,XLê Lai,XĐức Long,XLê Lợi,XĐức Xuân
TBắc Kạn
 CBắc Kạn:PNguyễn Thị Minh Khai,PSông Cầu,PĐức Xuân,PPhùng Chí Kiên,PHuyền Tụng,XDương Quang,XNông Thượng,PXuất Hóa
 HPác Nặm:XBằng Thành,XNhạn Môn,XBộc Bố,XCông Bằng,XGiáo Hiệu,XXuân La,XAn Thắng,XCổ Linh,XNghiên Loan,XCao Tân
 HBa Bể:NChợ Rã,XBành Trạch,XPhúc Lộc,XHà Hiệu,XCao Thượng,XKhang Ninh,XNam Mẫu,XThượng Giáo,XĐịa Linh,XYến Dương,XChu Hương,XQuảng Khê,XMỹ Phương,XHoàng Trĩ,XĐồng Phúc
 HNgân Sơn:NNà Phặc,XThượng Ân,XBằng Vân,XCốc Đán,XTrung Hoà,XĐức Vân,XVân Tùng,NVân Tùng,XThượng Quan,XHiệp Lực,XThuần Mang
 HBạch Thông:NPhủ Thông,XVi Hương,XSĩ Bình,XVũ Muộn,XĐôn Phong,XLục Bình,XTân Tú,XNguyên Phúc,XCao Sơn,XQuân Hà,XCẩm Giàng,XMỹ Thanh,XDương Phong,XQuang Thuận
 HChợ Đồn:NBằng Lũng,XXuân Lạc,XNam Cường,XĐồng Lạc,XTân Lập,XBản Thi,XQuảng Bạch,XBằng Phúc,XYên Thịnh,XYên Thượng,XPhương Viên,XNgọc Phái,XĐồng Thắng,XLương Bằng,XBằng Lãng,XĐại Sảo,XNghĩa Tá,XYên Mỹ,XBình Trung,XYên Phong
 HChợ Mới:NĐồng Tâm,XTân Sơn,XThanh Vận,XMai Lạp,XHoà Mục,XThanh Mai,XCao Kỳ,XNông Hạ,XYên Cư,XThanh Thịnh,XYên Hân,XNhư Cố,XBình Văn,XQuảng Chu
 HNa Rì:XVăn Vũ,XVăn Lang,XLương Thượng,XKim Hỷ,XCường Lợi,NYến Lạc,XKim Lư,XSơn Thành,XVăn Minh,XCôn Minh,XCư Lễ,XTrần Phú,XQuang Phong,XDương Sơn,XXuân Dương,XĐổng Xá,XLiêm Thuỷ
TTuyên Quang
 CTuyên Quang:PPhan Thiết,PMinh Xuân,PTân Quang,XTràng Đà,PNông Tiến,PỶ La,PTân Hà,PHưng Thành,XKim Phú,XAn Khang,PMỹ Lâm,PAn Tường,XLưỡng Vượng,XThái Long,PĐội Cấn
 HLâm Bình:XPhúc Yên,XXuân Lập,XKhuôn Hà,NLăng Can,XThượng Lâm,XBình An,XHồng Quang,XThổ Bình,XPhúc Sơn,XMinh Quang
 HNa Hang:NNa Hang,XSinh Long,XThượng Giáp,XThượng Nông,XCôn Lôn,XYên Hoa,XHồng Thái,XĐà Vị,XKhau Tinh,XSơn Phú,XNăng Khả,XThanh Tương
 HChiêm Hóa:NVĩnh Lộc,XTrung Hà,XTân Mỹ,XHà Lang,XHùng Mỹ,XYên Lập,XTân An,XBình Phú,XXuân Quang,XNgọc Hội,XPhú Bình,XHòa Phú,XPhúc Thịnh,XKiên Đài,XTân Thịnh,XTrung Hòa,XKim Bình,XHòa An,XVinh Quang,XTri Phú,XNhân Lý,XYên Nguyên,XLinh Phú,XBình Nhân
 HHàm Yên:NTân Yên,XYên Thuận,XBạch Xa,XMinh Khương,XYên Lâm,XMinh Dân,XPhù Lưu,XMinh Hương,XYên Phú,XTân Thành,XBình Xa,XThái Sơn,XNhân Mục,XThành Long,XBằng Cốc,XThái Hòa,XĐức Ninh,XHùng Đức
 HYên Sơn:XQuí Quân,XLực Hành,XKiến Thiết,XTrung Minh,XChiêu Yên,XTrung Trực,XXuân Vân,XPhúc Ninh,XHùng Lợi,XTrung Sơn,XTân Tiến,XTứ Quận,XĐạo Viện,XTân Long,NYên Sơn,XKim Quan,XLang Quán,XPhú Thịnh,XCông Đa,XTrung Môn,XChân Sơn,XThái Bình,XTiến Bộ,XMỹ Bằng,XHoàng Khai,XNhữ Hán,XNhữ Khê,XĐội Bình
 HSơn Dương:NSơn Dương,XTrung Yên,XMinh Thanh,XTân Trào,XVĩnh Lợi,XThượng Ấm,XBình Yên,XLương Thiện,XTú Thịnh,XCấp Tiến,XHợp Thành,XPhúc Ứng,XĐông Thọ,XKháng Nhật,XHợp Hòa,XQuyết Thắng,XĐồng Quý,XTân Thanh,XVân Sơn,XVăn Phú,XChi Thiết,XĐông Lợi,XThiện Kế,XHồng Lạc,XHồng Sơn,XPhú Lương,XNinh Lai,XĐại Phú,XSơn Nam,XHào Phú,XTam Đa,XTrường Sinh
TLào Cai
 CLào Cai:PDuyên Hải,PLào Cai,PCốc Lếu,PKim Tân,PBắc Lệnh,PPom Hán,PXuân Tăng,PBình Minh,XThống Nhất,XĐồng Tuyển,XVạn Hoà,PBắc Cường,PNam Cường,XCam Đường,XTả Phời,XHợp Thành,XCốc San
 HBát Xát:NBát Xát,XA Mú Sung,XNậm Chạc,XA Lù,XTrịnh Tường,XY Tý,XCốc Mỳ,XDền Sáng,XBản Vược,XSàng Ma Sáo,XBản Qua,XMường Vi,XDền Thàng,XBản Xèo,XMường Hum,XTrung Lèng Hồ,XQuang Kim,XPa Cheo,XNậm Pung,XPhìn Ngan,XTòng Sành
 HMường Khương:XPha Long,XTả Ngải Chồ,XTung Chung Phố,NMường Khương,XDìn Chin,XTả Gia Khâu,XNậm Chảy,XNấm Lư,XLùng Khấu Nhin,XThanh Bình,XCao Sơn,XLùng Vai,XBản Lầu,XLa Pan Tẩn,XTả Thàng,XBản Sen
 HSi Ma Cai:XNàn Sán,XThào Chư Phìn,XBản Mế,NSi Ma Cai,XSán Chải,XLùng Thẩn,XCán Cấu,XSín Chéng,XQuan Hồ Thẩn,XNàn Xín
 HBắc Hà:NBắc Hà,XLùng Cải,XLùng Phình,XTả Van Chư,XTả Củ Tỷ,XThải Giàng Phố,XHoàng Thu Phố,XBản Phố,XBản Liền,XTà Chải,XNa Hối,XCốc Ly,XNậm Mòn,XNậm Đét,XNậm Khánh,XBảo Nhai,XNậm Lúc,XCốc Lầu,XBản Cái
 HBảo Thắng:NN.T Phong Hải,NPhố Lu,NTằng Loỏng,XBản Phiệt,XBản Cầm,XThái Niên,XPhong Niên,XGia Phú,XXuân Quang,XSơn Hải,XXuân Giao,XTrì Quang,XSơn Hà,XPhú Nhuận
 HBảo Yên:NPhố Ràng,XTân Tiến,XNghĩa Đô,XVĩnh Yên,XĐiện Quan,XXuân Hoà,XTân Dương,XThượng Hà,XKim Sơn,XCam Cọn,XMinh Tân,XXuân Thượng,XViệt Tiến,XYên Sơn,XBảo Hà,XLương Sơn,XPhúc Khánh
 SSa Pa:PSa Pa,PSa Pả,PÔ Quý Hồ,XNgũ Chỉ Sơn,PPhan Si Păng,XTrung Chải,XTả Phìn,PHàm Rồng,XHoàng Liên,XThanh Bình,PCầu Mây,XMường Hoa,XTả Van,XMường Bo,XBản Hồ,XLiên Minh
 HVăn Bàn:NKhánh Yên,XVõ Lao,XSơn Thuỷ,XNậm Mả,XTân Thượng,XNậm Rạng,XNậm Chầy,XTân An,XKhánh Yên Thượng,XNậm Xé,XDần Thàng,XChiềng Ken,XLàng Giàng,XHoà Mạc,XKhánh Yên Trung,XKhánh Yên Hạ,XDương Quỳ,XNậm Tha,XMinh Lương,XThẩm Dương,XLiêm Phú,XNậm Xây
TĐiện Biên
 CĐiện Biên Phủ:PNoong Bua,PHim Lam,PThanh Bình,PTân Thanh,PMường Thanh,PNam Thanh,PThanh Trường,XThanh Minh,XNà Tấu,XNà Nhạn,XMường Phăng,XPá Khoang
 SMường Lay:PSông Đà,PNa Lay,XLay Nưa
 HMường Nhé:XSín Thầu,XSen Thượng,XChung Chải,XLeng Su Sìn,XPá Mỳ,XMường Nhé,XNậm Vì,XNậm Kè,XMường Toong,XQuảng Lâm,XHuổi Lếnh
 HMường Chà:NMường Chà,XXá Tổng,XMường Tùng,XHừa Ngài,XHuổi Mí,XPa Ham,XNậm Nèn,XHuổi Lèng,XSa Lông,XMa Thì Hồ,XNa Sang,XMường Mươn
 HTủa Chùa:NTủa Chùa,XHuổi Só,XXín Chải,XTả Sìn Thàng,XLao Xả Phình,XTả Phìn,XTủa Thàng,XTrung Thu,XSính Phình,XSáng Nhè,XMường Đun,XMường Báng
 HTuần Giáo:NTuần Giáo,XPhình Sáng,XRạng Đông,XMùn Chung,XNà Tòng,XTa Ma,XMường Mùn,XPú Xi,XPú Nhung,XQuài Nưa,XMường Thín,XTỏa Tình,XNà Sáy,XMường Khong,XQuài Cang,XQuài Tở,XChiềng Sinh,XChiềng Đông,XTênh Phông
 HĐiện Biên:XMường Pồn,XThanh Nưa,XHua Thanh,XThanh Luông,XThanh Hưng,XThanh Xương,XThanh Chăn,XPa Thơm,XThanh An,XThanh Yên,XNoong Luống,XNoọng Hẹt,XSam Mứn,XPom Lót,XNúa Ngam,XHẹ Muông,XNa Ư,XMường Nhà,XNa Tông,XMường Lói,XPhu Luông
 HĐiện Biên Đông:NĐiện Biên Đông,XNa Son,XPhì Nhừ,XChiềng Sơ,XMường Luân,XPú Nhi,XNong U,XXa Dung,XKeo Lôm,XLuân Giới,XPhình Giàng,XPú Hồng,XTìa Dình,XHáng Lìa
 HMường Ảng:NMường Ảng,XMường Đăng,XNgối Cáy,XẲng Tở,XBúng Lao,XXuân Lao,XẲng Nưa,XẲng Cang,XNặm Lịch,XMường Lạn
 HNậm Pồ:XNậm Tin,XPa Tần,XChà Cang,XNa Cô Sa,XNà Khoa,XNà Hỳ,XNà Bủng,XNậm Nhừ,XNậm Chua,XNậm Khăn,XChà Tở,XVàng Đán,XChà Nưa,XPhìn Hồ,XSi Pa Phìn
TLai Châu
 CLai Châu:PQuyết Thắng,PTân Phong,PQuyết Tiến,PĐoàn Kết,XSùng Phài,PĐông Phong,XSan Thàng
 HTam Đường:NTam Đường,XThèn Sin,XTả Lèng,XGiang Ma,XHồ Thầu,XBình Lư,XSơn Bình,XNùng Nàng,XBản Giang,XBản Hon,XBản Bo,XNà Tăm,XKhun Há
 HMường Tè:NMường Tè,XThu Lũm,XKa Lăng,XTá Bạ,XPa ủ,XMường Tè,XPa Vệ Sử,XMù Cả,XBum Tở,XNậm Khao,XTà Tổng,XBum Nưa,XVàng San,XKan Hồ
 HSìn Hồ:NSìn Hồ,XChăn Nưa,XPa Tần,XPhìn Hồ,XHồng Thu,XPhăng Sô Lin,XMa Quai,XLùng Thàng,XTả Phìn,XSà Dề Phìn,XNậm Tăm,XTả Ngảo,XPu Sam Cáp,XNậm Cha,XPa Khoá,XLàng Mô,XNoong Hẻo,XNậm Mạ,XCăn Co,XTủa Sín Chải,XNậm Cuổi,XNậm Hăn
 HPhong Thổ:XLả Nhì Thàng,XHuổi Luông,NPhong Thổ,XSì Lở Lầu,XMồ Sì San,XPa Vây Sử,XVàng Ma Chải,XTông Qua Lìn,XMù Sang,XDào San,XMa Ly Pho,XBản Lang,XHoang Thèn,XKhổng Lào,XNậm Xe,XMường So,XSin Suối Hồ
 HThan Uyên:NThan Uyên,XPhúc Than,XMường Than,XMường Mít,XPha Mu,XMường Cang,XHua Nà,XTà Hừa,XMường Kim,XTà Mung,XTà Gia,XKhoen On
 HTân Uyên:NTân Uyên,XMường Khoa,XPhúc Khoa,XThân Thuộc,XTrung Đồng,XHố Mít,XNậm Cần,XNậm Sỏ,XPắc Ta,XTà Mít
 HNậm Nhùn:NNậm Nhùn,XHua Bun,XMường Mô,XNậm Chà,XNậm Manh,XNậm Hàng,XLê Lợi,XPú Đao,XNậm Pì,XNậm Ban,XTrung Chải
TSơn La
 CSơn La:PChiềng Lề,PTô Hiệu,PQuyết Thắng,PQuyết Tâm,XChiềng Cọ,XChiềng Đen,XChiềng Xôm,PChiềng An,PChiềng Cơi,XChiềng Ngần,XHua La,PChiềng Sinh
 HQuỳnh Nhai:XMường Chiên,XCà Nàng,XChiềng Khay,XMường Giôn,XPá Ma Pha Khinh,XChiềng Ơn,XMường Giàng,NMường Giàng,XChiềng Bằng,XMường Sại,XNậm ét,XChiềng Khoang
 HThuận Châu:NThuận Châu,XPhổng Lái,XMường é,XChiềng Pha,XChiềng La,XChiềng Ngàm,XLiệp Tè,Xé Tòng,XPhổng Lập,XPhổng Lăng,XPhổng Ly,XChiềng Ly,XNoong Lay,XMường Khiêng,XMường Bám,XLong Hẹ,XChiềng Bôm,XThôm Mòn,XTông Lạnh,XTông Cọ,XBó Mười,XCo Mạ,XPúng Tra,XChiềng Pấc,XNậm Lầu,XBon Phặng,XCo Tòng,XMuổi Nọi,XPá Lông,XBản Lầm
 HMường La:NÍt Ong,XNậm Giôn,XChiềng Lao,XHua Trai,XNgọc Chiến,XMường Trai,XNậm Păm,XChiềng Muôn,XChiềng Ân,XPi Toong,XChiềng Công,XTạ Bú,XChiềng San,XMường Bú,XChiềng Hoa,XMường Chùm
 HBắc Yên:NBắc Yên,XPhiêng Ban,XHang Chú,XXím Vàng,XTà Xùa,XHáng Đồng,XPắc Ngà,XLàng Chếu,XChim Vàn,XMường Khoa,XSong Pe,XHồng Ngài,XTạ Khoa,XHua Nhàn,XPhiêng Côn,XChiềng Sại
 HPhù Yên:NPhù Yên,XSuối Tọ,XMường Thải,XMường Cơi,XQuang Huy,NQuang Huy,XHuy Bắc,XHuy Thượng,XTân Lang,XGia Phù,XTường Phù,XHuy Hạ,XHuy Tân,XMường Lang,XSuối Bau,XHuy Tường,XMường Do,XSập Xa,XTường Thượng,XTường Tiến,XTường Phong,XTường Hạ,XKim Bon,XMường Bang,XĐá Đỏ,XTân Phong,XNam Phong,XBắc Phong
 HMộc Châu/SMộc Châu:NMộc Châu,PMộc Sơn,PMộc Lỵ,NNT Mộc Châu,PThảo Nguyên,PBình Minh,PCờ Đỏ,XChiềng Sơn,XTân Hợp,XQui Hướng,XTân Lập,XTân Yên,XNà Mường,XĐoàn Kết,XTà Lai,XChiềng Hắc,XHua Păng,XChiềng Chung,XChiềng Khừa,XMường Sang,PMường Sang,XĐông Sang,PĐông Sang,XPhiêng Luông,PVân Sơn,XLóng Sập
 HYên Châu:NYên Châu,XChiềng Đông,XSập Vạt,XSặp Vạt,XChiềng Sàng,XChiềng Pằn,XViêng Lán,XChiềng Hặc,XMường Lựm,XChiềng On,XYên Sơn,XChiềng Khoi,XTú Nang,XLóng Phiêng,XPhiêng Khoài,XChiềng Tương
 HMai Sơn:NHát Lót,XChiềng Sung,XMường Bằng,XChiềng Chăn,XMương Chanh,XMường Chanh,XChiềng Ban,XChiềng Mung,XMường Bon,XChiềng Chung,XChiềng Mai,XHát Lót,XNà Pó,XNà Bó,XCò Nòi,XChiềng Nơi,XPhiêng Cằm,XChiềng Dong,XChiềng Kheo,XChiềng Ve,XChiềng Lương,XPhiêng Pằn,XNà Ơt,XTà Hộc
 HSông Mã:NSông Mã,XBó Sinh,XPú Pẩu,XChiềng Phung,XChiềng En,XMường Lầm,XNậm Ty,XĐứa Mòn,XYên Hưng,XChiềng Sơ,XNà Nghịu,XNậm Mằn,XChiềng Khoong,XChiềng Cang,XHuổi Một,XMường Sai,XMường Cai,XMường Hung,XChiềng Khương
 HSốp Cộp:XSam Kha,XPúng Bánh,XSốp Cộp,XDồm Cang,XNậm Lạnh,XMường Lèo,XMường Và,XMường Lạn
 HVân Hồ:XSuối Bàng,XSong Khủa,XLiên Hoà,XTô Múa,XMường Tè,XChiềng Khoa,XMường Men,XQuang Minh,XVân Hồ,XLóng Luông,XChiềng Yên,XChiềng Xuân,XXuân Nha,XTân Xuân
TYên Bái
 CYên Bái:PYên Thịnh,PYên Ninh,PMinh Tân,PNguyễn Thái Học,PĐồng Tâm,PNguyễn Phúc,PHồng Hà,XMinh Bảo,PNam Cường,XTuy Lộc,XTân Thịnh,XÂu Lâu,XGiới Phiên,PHợp Minh,XVăn Phú
 SNghĩa Lộ:PPú Trạng,PTrung Tâm,PTân An,PCầu Thia,XNghĩa Lợi,XNghĩa Phúc,XNghĩa An,XNghĩa Lộ,XSơn A,XPhù Nham,XThanh Lương,XHạnh Sơn,XPhúc Sơn,XThạch Lương
 HLục Yên:NYên Thế,XTân Phượng,XLâm Thượng,XKhánh Thiện,XMinh Chuẩn,XMai Sơn,XKhai Trung,XMường Lai,XAn Lạc,XMinh Xuân,XTô Mậu,XTân Lĩnh,XYên Thắng,XKhánh Hoà,XVĩnh Lạc,XLiễu Đô,XĐộng Quan,XTân Lập,XMinh Tiến,XTrúc Lâu,XPhúc Lợi,XPhan Thanh,XAn Phú,XTrung Tâm
 HVăn Yên:NMậu A,XLang Thíp,XLâm Giang,XChâu Quế Thượng,XChâu Quế Hạ,XAn Bình,XQuang Minh,XĐông An,XĐông Cuông,XPhong Dụ Hạ,XMậu Đông,XNgòi A,XXuân Tầm,XTân Hợp,XAn Thịnh,XYên Thái,XPhong Dụ Thượng,XYên Hợp,XĐại Sơn,XĐại Phác,XYên Phú,XXuân Ái,XViễn Sơn,XMỏ Vàng,XNà Hẩu
 HMù Căng Chải:NMù Căng Chải,XHồ Bốn,XNậm Có,XKhao Mang,XMồ Dề,XChế Cu Nha,XLao Chải,XKim Nọi,XCao Phạ,XLa Pán Tẩn,XDế Su Phình,XChế Tạo,XPúng Luông,XNậm Khắt
 HTrấn Yên:NCổ Phúc,XTân Đồng,XBáo Đáp,XĐào Thịnh,XViệt Thành,XThành Thịnh,XHòa Cuông,XMinh Quán,XQuy Mông,XCường Thịnh,XKiên Thành,XNga Quán,XY Can,XLương Thịnh,XBảo Hưng,XViệt Cường,XMinh Quân,XHồng Ca,XHưng Thịnh,XHưng Khánh,XViệt Hồng,XVân Hội
 HTrạm Tấu:NTrạm Tấu,XTúc Đán,XPá Lau,XXà Hồ,XPhình Hồ,XTrạm Tấu,XTà Si Láng,XPá Hu,XLàng Nhì,XBản Công,XBản Mù,XHát Lìu
 HVăn Chấn:NNT Liên Sơn,NNT Trần Phú,XTú Lệ,XNậm Búng,XGia Hội,XSùng Đô,XNậm Mười,XAn Lương,XNậm Lành,XSơn Lương,XSuối Quyền,XSuối Giàng,XNghĩa Sơn,XSuối Bu,NSơn Thịnh,XĐại Lịch,XĐồng Khê,XCát Thịnh,XTân Thịnh,XChấn Thịnh,XBình Thuận,XThượng Bằng La,XMinh An,XNghĩa Tâm
 HYên Bình:NYên Bình,NThác Bà,XXuân Long,XCảm Nhân,XNgọc Chấn,XTân Nguyên,XPhúc Ninh,XBảo Ái,XMỹ Gia,XXuân Lai,XMông Sơn,XCảm Ân,XYên Thành,XTân Hương,XPhúc An,XBạch Hà,XVũ Linh,XĐại Đồng,XVĩnh Kiên,XYên Bình,XThịnh Hưng,XHán Đà,XPhú Thịnh,XĐại Minh
THoà Bình
 CHòa Bình:PThái Bình,PTân Hòa,PThịnh Lang,PHữu Nghị,PTân Thịnh,PĐồng Tiến,PPhương Lâm,XYên Mông,PQuỳnh Lâm,PDân Chủ,XHòa Bình,PThống Nhất,PKỳ Sơn,XThịnh Minh,XHợp Thành,XQuang Tiến,XMông Hóa,PTrung Minh,XĐộc Lập
 HĐà Bắc:NĐà Bắc,XNánh Nghê,XGiáp Đắt,XMường Chiềng,XTân Pheo,XĐồng Chum,XTân Minh,XĐoàn Kết,XĐồng Ruộng,XTú Lý,XTrung Thành,XYên Hòa,XCao Sơn,XToàn Sơn,XHiền Lương,XTiền Phong,XVầy Nưa
 HLương Sơn:NLương Sơn,XLâm Sơn,XHòa Sơn,XTân Vinh,XNhuận Trạch,XCao Sơn,XCư Yên,XLiên Sơn,XCao Dương,XThanh Sơn,XThanh Cao
 HKim Bôi:NBo,XĐú Sáng,XHùng Sơn,XBình Sơn,XTú Sơn,XVĩnh Tiến,XĐông Bắc,XXuân Thủy,XVĩnh Đồng,XKim Lập,XHợp Tiến,XKim Bôi,XNam Thượng,XCuối Hạ,XSào Báy,XMi Hòa,XNuông Dăm
 HCao Phong:NCao Phong,XBình Thanh,XThung Nai,XBắc Phong,XThu Phong,XHợp Phong,XTây Phong,XDũng Phong,XNam Phong,XThạch Yên
 HTân Lạc:NMãn Đức,XSuối Hoa,XPhú Vinh,XPhú Cường,XMỹ Hòa,XQuyết Chiến,XPhong Phú,XTử Nê,XThanh Hối,XNgọc Mỹ,XĐông Lai,XVân Sơn,XNhân Mỹ,XLỗ Sơn,XNgổ Luông,XGia Mô
 HMai Châu:XTân Thành,NMai Châu,XSơn Thủy,XPà Cò,XHang Kia,XĐồng Tân,XCun Pheo,XBao La,XTòng Đậu,XNà Phòn,XSăm Khóe,XChiềng Châu,XMai Hạ,XThành Sơn,XMai Hịch,XVạn Mai
 HLạc Sơn:NVụ Bản,XQuý Hòa,XMiền Đồi,XMỹ Thành,XTuân Đạo,XVăn Nghĩa,XVăn Sơn,XTân Lập,XNhân Nghĩa,XThượng Cốc,XQuyết Thắng,XXuất Hóa,XYên Phú,XBình Hẻm,XĐịnh Cư,XChí Đạo,XNgọc Sơn,XHương Nhượng,XVũ Bình,XTự Do,XYên Nghiệp,XTân Mỹ,XÂn Nghĩa,XNgọc Lâu
 HYên Thủy:NHàng Trạm,XLạc Sỹ,XLạc Lương,XBảo Hiệu,XĐa Phúc,XHữu Lợi,XLạc Thịnh,XĐoàn Kết,XPhú Lai,XYên Trị,XNgọc Lương
 HLạc Thủy:NBa Hàng Đồi,NChi Nê,XPhú Nghĩa,XPhú Thành,XHưng Thi,XKhoan Dụ,XĐồng Tâm,XYên Bồng,XThống Nhất,XAn Bình
TThái Nguyên
 CThái Nguyên:PQuán Triều,PQuang Vinh,PTúc Duyên,PHoàng Văn Thụ,PTrưng Vương,PQuang Trung,PPhan Đình Phùng,PTân Thịnh,PThịnh Đán,PĐồng Quang,PGia Sàng,PTân Lập,PCam Giá,PPhú Xá,PHương Sơn,PTrung Thành,PTân Thành,PTân Long,XPhúc Hà,XPhúc Xuân,XQuyết Thắng,XPhúc Trìu,XThịnh Đức,PTích Lương,XTân Cương,XSơn Cẩm,PChùa Hang,XCao Ngạn,XLinh Sơn,PĐồng Bẩm,XHuống Thượng,XĐồng Liên
 CSông Công:PLương Sơn,PChâu Sơn,PMỏ Chè,PCải Đan,PThắng Lợi,PPhố Cò,XTân Quang,PBách Quang,XBình Sơn,XBá Xuyên
 HĐịnh Hóa:NChợ Chu,XLinh Thông,XLam Vỹ,XQuy Kỳ,XTân Thịnh,XKim Phượng,XBảo Linh,XPhúc Chu,XTân Dương,XPhượng Tiến,XBảo Cường,XĐồng Thịnh,XĐịnh Biên,XThanh Định,XTrung Hội,XTrung Lương,XBình Yên,XĐiềm Mặc,XPhú Tiến,XBộc Nhiêu,XSơn Phú,XPhú Đình,XBình Thành
 HPhú Lương:NGiang Tiên,NĐu,XYên Ninh,XYên Trạch,XYên Đổ,XYên Lạc,XÔn Lương,XĐộng Đạt,XPhủ Lý,XPhú Đô,XHợp Thành,XTức Tranh,XPhấn Mễ,XVô Tranh,XCổ Lũng
 HĐồng Hỷ:NSông Cầu,NTrại Cau,XVăn Lăng,XTân Long,XHòa Bình,XQuang Sơn,XMinh Lập,XVăn Hán,XHóa Trung,XKhe Mo,XCây Thị,XHóa Thượng,NHóa Thượng,XHợp Tiến,XTân Lợi,XNam Hòa
 HVõ Nhai:NĐình Cả,XSảng Mộc,XNghinh Tường,XThần Xa,XVũ Chấn,XThượng Nung,XPhú Thượng,XCúc Đường,XLa Hiên,XLâu Thượng,XTràng Xá,XPhương Giao,XLiên Minh,XDân Tiến,XBình Long
 HĐại Từ:NHùng Sơn,NQuân Chu,XPhúc Lương,XMinh Tiến,XYên Lãng,XĐức Lương,XPhú Cường,XNa Mao,XPhú Lạc,XTân Linh,XPhú Thịnh,XPhục Linh,XPhú Xuyên,XBản Ngoại,XTiên Hội,XCù Vân,XHà Thượng,XLa Bằng,XHoàng Nông,XKhôi Kỳ,XAn Khánh,XTân Thái,XBình Thuận,XLục Ba,XMỹ Yên,XVạn Thọ,XVăn Yên,XKý Phú,XVạn Phú,XCát Nê,XQuân Chu
 SPhổ Yên/CPhổ Yên:PBãi Bông,PBắc Sơn,PBa Hàng,XPhúc Tân,XPhúc Thuận,XHồng Tiến,PHồng Tiến,XMinh Đức,XĐắc Sơn,PĐắc Sơn,PĐồng Tiến,XThành Công,XTiên Phong,PTiên Phong,XVạn Phái,XNam Tiến,PNam Tiến,XTân Hương,PTân Hương,XĐông Cao,PĐông Cao,XTrung Thành,PTrung Thành,XTân Phú,PTân Phú,XThuận Thành,PThuận Thành
 HPhú Bình:NHương Sơn,XBàn Đạt,XTân Khánh,XTân Kim,XTân Thành,XĐào Xá,XBảo Lý,XThượng Đình,XTân Hòa,XNhã Lộng,XĐiềm Thụy,XXuân Phương,XTân Đức,XÚc Kỳ,XLương Phú,XNga My,XKha Sơn,XThanh Ninh,XDương Thành,XHà Châu
TLạng Sơn
 CLạng Sơn:PHoàng Văn Thụ,PTam Thanh,PVĩnh Trại,PĐông Kinh,PChi Lăng,XHoàng Đồng,XQuảng Lạc,XMai Pha
 HTràng Định:NThất Khê,XKhánh Long,XĐoàn Kết,XQuốc Khánh,XVĩnh Tiến,XCao Minh,XChí Minh,XTri Phương,XTân Tiến,XTân Yên,XĐội Cấn,XTân Minh,XKim Đồng,XChi Lăng,XTrung Thành,XĐại Đồng,XĐào Viên,XĐề Thám,XKháng Chiến,XHùng Sơn,XQuốc Việt,XHùng Việt
 HBình Gia:XHưng Đạo,XVĩnh Yên,XHoa Thám,XQuý Hòa,XHồng Phong,XYên Lỗ,XThiện Hòa,XQuang Trung,XThiện Thuật,XMinh Khai,XThiện Long,XHoàng Văn Thụ,XHòa Bình,XMông Ân,XTân Hòa,NBình Gia,XHồng Thái,XBình La,XTân Văn
 HVăn Lãng:NNa Sầm,XTrùng Khánh,XBắc La,XThụy Hùng,XBắc Hùng,XTân Tác,XThanh Long,XHội Hoan,XBắc Việt,XHoàng Việt,XGia Miễn,XThành Hòa,XTân Thanh,XTân Mỹ,XHồng Thái,XHoàng Văn Thụ,XNhạc Kỳ
 HCao Lộc:NĐồng Đăng,NCao Lộc,XBảo Lâm,XThanh Lòa,XCao Lâu,XThạch Đạn,XXuất Lễ,XHồng Phong,XThụy Hùng,XLộc Yên,XPhú Xá,XBình Trung,XHải Yến,XHòa Cư,XHợp Thành,XCông Sơn,XGia Cát,XMẫu Sơn,XXuân Long,XTân Liên,XYên Trạch,XTân Thành
 HVăn Quan:NVăn Quan,XTrấn Ninh,XLiên Hội,XHòa Bình,XTú Xuyên,XĐiềm He,XAn Sơn,XKhánh Khê,XLương Năng,XĐồng Giáp,XBình Phúc,XTràng Các,XTân Đoàn,XTri Lễ,XTràng Phái,XYên Phúc,XHữu Lễ
 HBắc Sơn:NBắc Sơn,XLong Đống,XVạn Thủy,XĐồng ý,XTân Tri,XBắc Quỳnh,XHưng Vũ,XTân Lập,XVũ Sơn,XChiêu Vũ,XTân Hương,XChiến Thắng,XVũ Lăng,XTrấn Yên,XVũ Lễ,XNhất Hòa,XTân Thành,XNhất Tiến
 HHữu Lũng:NHữu Lũng,XHữu Liên,XYên Bình,XQuyết Thắng,XHòa Bình,XYên Thịnh,XYên Sơn,XThiện Tân,XYên Vượng,XMinh Tiến,XNhật Tiến,XThanh Sơn,XĐồng Tân,XCai Kinh,XHòa Lạc,XVân Nham,XĐồng Tiến,XTân Thành,XHòa Sơn,XMinh Sơn,XHồ Sơn,XSơn Hà,XMinh Hòa,XHòa Thắng
 HChi Lăng:NĐồng Mỏ,NChi Lăng,XVân An,XVân Thủy,XGia Lộc,XBắc Thủy,XChiến Thắng,XMai Sao,XBằng Hữu,XThượng Cường,XBằng Mạc,XNhân Lý,XLâm Sơn,XLiên Sơn,XVạn Linh,XHòa Bình,XHữu Kiên,XQuan Sơn,XY Tịch,XChi Lăng
 HLộc Bình:NNa Dương,NLộc Bình,XMẫu Sơn,XYên Khoái,XKhánh Xuân,XTú Mịch,XHữu Khánh,XĐồng Bục,XTam Gia,XTú Đoạn,XKhuất Xá,XTĩnh Bắc,XThống Nhất,XSàn Viên,XĐông Quan,XMinh Hiệp,XHữu Lân,XLợi Bác,XNam Quan,XXuân Dương,XÁi Quốc
 HĐình Lập:NĐình Lập,NNT Thái Bình,XBắc Xa,XBính Xá,XKiên Mộc,XĐình Lập,XThái Bình,XCường Lợi,XChâu Sơn,XLâm Ca,XĐồng Thắng,XBắc Lãng
TQuảng Ninh
 CHạ Long:PHà Khánh,PHà Phong,PHà Khẩu,PCao Xanh,PGiếng Đáy,PHà Tu,PHà Trung,PHà Lầm,PBãi Cháy,PCao Thắng,PHùng Thắng,PYết Kiêu,PTrần Hưng Đạo,PHồng Hải,PHồng Gai,PBạch Đằng,PHồng Hà,PTuần Châu,PViệt Hưng,PĐại Yên,PHoành Bồ,XKỳ Thượng,XĐồng Sơn,XTân Dân,XĐồng Lâm,XHòa Bình,XVũ Oai,XDân Chủ,XQuảng La,XBằng Cả,XThống Nhất,XSơn Dương,XLê Lợi
 CMóng Cái:PKa Long,PTrần Phú,PNinh Dương,PHoà Lạc,PTrà Cổ,XHải Sơn,XBắc Sơn,XHải Đông,XHải Tiến,PHải Yên,XQuảng Nghĩa,PHải Hoà,XHải Xuân,XVạn Ninh,PBình Ngọc,XVĩnh Trung,XVĩnh Thực
 CCẩm Phả:PMông Dương,PCửa Ông,PCẩm Sơn,PCẩm Đông,PCẩm Phú,PCẩm Tây,PQuang Hanh,PCẩm Thịnh,PCẩm Thủy,PCẩm Thạch,PCẩm Thành,PCẩm Trung,PCẩm Bình,XCộng Hòa,XHải Hòa,XCẩm Hải,XDương Huy
 CUông Bí:PVàng Danh,PThanh Sơn,PBắc Sơn,PQuang Trung,PTrưng Vương,PNam Khê,PYên Thanh,XThượng Yên Công,PPhương Đông,PPhương Nam
 HBình Liêu:NBình Liêu,XHoành Mô,XĐồng Tâm,XĐồng Văn,XVô Ngại,XLục Hồn,XHúc Động
 HTiên Yên:NTiên Yên,XHà Lâu,XĐại Dực,XPhong Dụ,XĐiền Xá,XĐông Ngũ,XYên Than,XĐông Hải,XHải Lạng,XTiên Lãng,XĐồng Rui
 HĐầm Hà:NĐầm Hà,XQuảng Lâm,XQuảng An,XTân Bình,XDực Yên,XQuảng Tân,XĐầm Hà,XTân Lập,XĐại Bình
 HHải Hà:NQuảng Hà,XQuảng Đức,XQuảng Sơn,XQuảng Thành,XQuảng Thịnh,XQuảng Minh,XQuảng Chính,XQuảng Long,XĐường Hoa,XQuảng Phong,XCái Chiên
 HBa Chẽ:NBa Chẽ,XThanh Sơn,XThanh Lâm,XĐạp Thanh,XNam Sơn,XLương Mông,XLương Minh,XĐồn Đạc,XMinh Cầm
 HVân Đồn:NCái Rồng,XĐài Xuyên,XBình Dân,XVạn Yên,XMinh Châu,XĐoàn Kết,XHạ Long,XĐông Xá,XBản Sen,XThắng Lợi,XQuan Lạn,XNgọc Vừng
 SĐông Triều/CĐông Triều:PMạo Khê,PĐông Triều,XAn Sinh,XTràng Lương,XBình Khê,PBình Khê,XViệt Dân,XTân Việt,XBình Dương,PBình Dương,PĐức Chính,PTràng An,XNguyễn Huệ,XThủy An,PThủy An,PXuân Sơn,XHồng Thái Tây,XHồng Thái Đông,PHoàng Quế,PYên Thọ,PHồng Phong,PKim Sơn,PHưng Đạo,XYên Đức,PYên Đức
 SQuảng Yên:PQuảng Yên,PĐông Mai,PMinh Thành,XSông Khoai,XHiệp Hòa,PCộng Hòa,XTiền An,XHoàng Tân,PTân An,PYên Giang,PNam Hoà,PHà An,XCẩm La,PPhong Hải,PYên Hải,XLiên Hòa,PPhong Cốc,XLiên Vị,XTiền Phong
 HCô Tô:NCô Tô,XĐồng Tiến,XThanh Lân
TBắc Giang
 CBắc Giang:PThọ Xương,PTrần Nguyên Hãn,PNgô Quyền,PHoàng Văn Thụ,PTrần Phú,PMỹ Độ,PLê Lợi,XSong Mai,PSong Mai,PXương Giang,PĐa Mai,PDĩnh Kế,XDĩnh Trì,PDĩnh Trì,PNham Biền,PTân An,XTân Mỹ,PTân Mỹ,PHương Gián,XĐồng Sơn,PĐồng Sơn,XTân Tiến,PTân Tiến,XQuỳnh Sơn,XSong Khê,PSong Khê,PNội Hoàng,PTiền Phong,XXuân Phú,PTân Liễu,XTrí Yên,XLãng Sơn,XYên Lư,XTiến Dũng,XĐức Giang,PCảnh Thụy,XTư Mại,XĐồng Việt,XĐồng Phúc
 HYên Thế:XĐồng Tiến,XCanh Nậu,XXuân Lương,XTam Tiến,XĐồng Vương,XĐồng Hưu,XĐồng Tâm,XTam Hiệp,XTân Hiệp,XTiến Thắng,XHồng Kỳ,XĐồng Lạc,XĐông Sơn,XHương Vĩ,XĐồng Kỳ,XAn Thượng,NPhồn Xương,XTân Sỏi,NBố Hạ
 HTân Yên:XLan Giới,NNhã Nam,XTân Trung,XĐại Hóa,XQuang Tiến,XQuang Trung,XPhúc Sơn,XAn Dương,XPhúc Hòa,XLiên Sơn,XHợp Đức,XLam Cốt,XLam Sơn,XCao Xá,NCao Thượng,XViệt Ngọc,XSong Vân,XNgọc Châu,XNgọc Vân,XViệt Lập,XLiên Chung,XNgọc Thiện,XNgọc Lý,XQuế Nham
 HLạng Giang:NVôi,XNghĩa Hòa,XNghĩa Hưng,XQuang Thịnh,XHương Sơn,XĐào Mỹ,XTiên Lục,XAn Hà,NKép,XMỹ Hà,XHương Lạc,XDương Đức,XTân Thanh,XYên Mỹ,XTân Hưng,XMỹ Thái,XXương Lâm,XXuân Hương,XTân Dĩnh,XĐại Lâm,XThái Đào
 HLục Nam:NĐồi Ngô,XĐông Hưng,XĐông Phú,XTam Dị,XBảo Sơn,XBảo Đài,XThanh Lâm,XTiên Nha,XTrường Giang,XPhương Sơn,NPhương Sơn,XChu Điện,XCương Sơn,XNghĩa Phương,XVô Tranh,XBình Sơn,XLan Mẫu,XYên Sơn,XKhám Lạng,XHuyền Sơn,XTrường Sơn,XLục Sơn,XBắc Lũng,XVũ Xá,XCẩm Lý,XĐan Hội
 HLục Ngạn:NChũ,XCấm Sơn,XTân Sơn,XPhong Minh,XPhong Vân,XXa Lý,XSa Lý,XHộ Đáp,XSơn Hải,XThanh Hải,XKiên Lao,XBiên Sơn,XKiên Thành,XHồng Giang,XKim Sơn,XTân Hoa,XGiáp Sơn,XBiển Động,NBiển Động,XQuý Sơn,XTrù Hựu,XPhì Điền,NPhì Điền,XTân Quang,XĐồng Cốc,XTân Lập,XPhú Nhuận,XMỹ An,XNam Dương,XTân Mộc,XĐèo Gia,XPhượng Sơn
 HSơn Động:NAn Châu,NTây Yên Tử,XVân Sơn,XHữu Sản,XĐại Sơn,XPhúc Sơn,XGiáo Liêm,XCẩm Đàn,XAn Lạc,XVĩnh An,XYên Định,XLệ Viễn,XAn Bá,XTuấn Đạo,XDương Hưu,XLong Sơn,XThanh Luận
 HYên Dũng:NNham Biền,NTân An,XLão Hộ,XHương Gián,XQuỳnh Sơn,XNội Hoàng,XTiền Phong,XXuân Phú,XTân Liễu,XTrí Yên,XLãng Sơn,XYên Lư,XTiến Dũng,XĐức Giang,XCảnh Thụy,XTư Mại,XĐồng Việt,XĐồng Phúc
 HViệt Yên/SViệt Yên:XThượng Lan,XViệt Tiến,XNghĩa Trung,XMinh Đức,XHương Mai,XTự Lạn,PTự Lạn,NBích Động,PBích Động,XTrung Sơn,XHồng Thái,PHồng Thái,XTiên Sơn,XTăng Tiến,PTăng Tiến,XQuảng Minh,PQuảng Minh,NNếnh,PNếnh,XNinh Sơn,PNinh Sơn,XVân Trung,PVân Trung,XVân Hà,XQuang Châu,PQuang Châu
 HHiệp Hòa:XĐồng Tân,XThanh Vân,XĐồng Tiến,XHoàng Lương,XHoàng Vân,XHoàng Thanh,XToàn Thắng,XHoàng An,XNgọc Sơn,XThái Sơn,XHòa Sơn,NThắng,XQuang Minh,XSơn Thịnh,XLương Phong,XHùng Sơn,XHùng Thái,XĐại Thành,XThường Thắng,XHợp Thịnh,XDanh Thắng,XMai Trung,XĐoan Bái,XBắc Lý,NBắc Lý,XXuân Cẩm,XHương Lâm,XĐông Lỗ,XChâu Minh,XMai Đình
 SChũ:PChũ,PThanh Hải,XKiên Lao,XKiên Thành,PHồng Giang,XQuý Sơn,PTrù Hựu,XMỹ An,XNam Dương,PPhượng Sơn
TPhú Thọ
 CViệt Trì:PDữu Lâu,PVân Cơ,PNông Trang,PTân Dân,PGia Cẩm,PTiên Cát,PThọ Sơn,PThanh Miếu,PBạch Hạc,PBến Gót,PVân Phú,XPhượng Lâu,XThụy Vân,PMinh Phương,XTrưng Vương,PMinh Nông,XSông Lô,XKim Đức,XHùng Lô,XHy Cương,XChu Hóa,XThanh Đình
 SPhú Thọ:PHùng Vương,PPhong Châu,PÂu Cơ,XHà Lộc,XPhú Hộ,XVăn Lung,XThanh Minh,XHà Thạch,PThanh Vinh
 HĐoan Hùng:NĐoan Hùng,XHùng Xuyên,XBằng Luân,XVân Du,XPhú Lâm,XMinh Lương,XBằng Doãn,XChí Đám,XPhúc Lai,XNgọc Quan,XHợp Nhất,XSóc Đăng,XTây Cốc,XYên Kiện,XHùng Long,XVụ Quang,XVân Đồn,XTiêu Sơn,XMinh Tiến,XMinh Phú,XChân Mộng,XCa Đình
 HHạ Hoà:NHạ Hoà,XĐại Phạm,XĐan Thượng,XHà Lương,XTứ Hiệp,XHiền Lương,XPhương Viên,XGia Điền,XẤm Hạ,XHương Xạ,XXuân Áng,XYên Kỳ,XMinh Hạc,XLang Sơn,XBằng Giã,XYên Luật,XVô Tranh,XVăn Lang,XMinh Côi,XVĩnh Chân
 HThanh Ba:NThanh Ba,XVân Lĩnh,XĐông Lĩnh,XĐại An,XHanh Cù,XĐồng Xuân,XQuảng Yên,XNinh Dân,XVõ Lao,XKhải Xuân,XMạn Lạn,XHoàng Cương,XChí Tiên,XĐông Thành,XSơn Cương,XThanh Hà,XĐỗ Sơn,XĐỗ Xuyên,XLương Lỗ
 HPhù Ninh:NPhong Châu,XPhú Mỹ,XLệ Mỹ,XLiên Hoa,XTrạm Thản,XTrị Quận,XTrung Giáp,XTiên Phú,XHạ Giáp,XBảo Thanh,XPhú Lộc,XGia Thanh,XTiên Du,XPhú Nham,XAn Đạo,XBình Phú,XPhù Ninh
 HYên Lập:NYên Lập,XMỹ Lung,XMỹ Lương,XLương Sơn,XXuân An,XXuân Viên,XXuân Thủy,XTrung Sơn,XHưng Long,XNga Hoàng,XĐồng Lạc,XThượng Long,XĐồng Thịnh,XPhúc Khánh,XMinh Hòa,XNgọc Lập,XNgọc Đồng
 HCẩm Khê:NCẩm Khê,XTiên Lương,XTuy Lộc,XNgô Xá,XMinh Thắng,XMinh Tân,XPhượng Vĩ,XThụy Liễu,XTùng Khê,XTam Sơn,XVăn Bán,XCấp Dẫn,XXương Thịnh,XPhong Thịnh,XPhú Khê,XSơn Tình,XYên Tập,XHương Lung,XTạ Xá,XPhú Lạc,XChương Xá,XNhật Tiến,XHùng Việt,XVăn Khúc,XYên Dưỡng,XĐiêu Lương,XĐồng Lương
 HTam Nông:NHưng Hoá,XHiền Quan,XBắc Sơn,XThanh Uyên,XLam Sơn,XVạn Xuân,XQuang Húc,XHương Nộn,XTề Lễ,XThọ Văn,XDị Nậu,XDân Quyền
 HLâm Thao:NLâm Thao,XTiên Kiên,NHùng Sơn,XXuân Lũng,XXuân Huy,XThạch Sơn,XSơn Vi,XPhùng Nguyên,XCao Xá,XVĩnh Lại,XTứ Xã,XBản Nguyên
 HThanh Sơn:NThanh Sơn,XSơn Hùng,XĐịch Quả,XGiáp Lai,XThục Luyện,XVõ Miếu,XThạch Khoán,XCự Thắng,XTất Thắng,XVăn Miếu,XCự Đồng,XThắng Sơn,XTân Minh,XHương Cần,XKhả Cửu,XĐông Cửu,XTân Lập,XYên Lãng,XYên Lương,XThượng Cửu,XLương Nha,XYên Sơn,XTinh Nhuệ
 HThanh Thuỷ:XĐào Xá,XThạch Đồng,XXuân Lộc,XTân Phương,NThanh Thủy,XSơn Thủy,XBảo Yên,XĐoan Hạ,XĐồng Trung,XHoàng Xá,XTu Vũ
 HTân Sơn:XThu Cúc,XThạch Kiệt,XThu Ngạc,XKiệt Sơn,XĐồng Sơn,XLai Đồng,XTân Phú,NTân Phú,XMỹ Thuận,XTân Sơn,XXuân Đài,XMinh Đài,XVăn Luông,XXuân Sơn,XLong Cốc,XKim Thượng,XTam Thanh,XVinh Tiền
TVĩnh Phúc
 CVĩnh Yên:PTích Sơn,PLiên Bảo,PHội Hợp,PĐống Đa,PNgô Quyền,PĐồng Tâm,XĐịnh Trung,PĐịnh Trung,PKhai Quang,XThanh Trù
 CPhúc Yên:PTrưng Trắc,PHùng Vương,PTrưng Nhị,PHai Bà Trưng,PPhúc Thắng,PXuân Hoà,PĐồng Xuân,XNgọc Thanh,XCao Minh,PNam Viêm,PTiền Châu
 HLập Thạch:NLập Thạch,XQuang Sơn,XNgọc Mỹ,XHợp Lý,XBắc Bình,XThái Hòa,NHoa Sơn,XLiễn Sơn,XXuân Hòa,XVân Trục,XLiên Hòa,XTử Du,XBàn Giản,XXuân Lôi,XĐồng Ích,XTiên Lữ,XVăn Quán,XĐình Chu,XTriệu Đề,XTây Sơn,XSơn Đông
 HTam Dương:NHợp Hòa,XHoàng Hoa,XĐồng Tĩnh,XKim Long,NKim Long,XHướng Đạo,XĐạo Tú,XAn Hòa,XThanh Vân,XDuy Phiên,XHoàng Đan,XHoàng Lâu,XVân Hội,XHợp Thịnh,XHội Thịnh
 HTam Đảo:NTam Đảo,NHợp Châu,XĐạo Trù,XYên Dương,XBồ Lý,NĐại Đình,XTam Quan,XHồ Sơn,XMinh Quang
 HBình Xuyên:NHương Canh,NGia Khánh,XTrung Mỹ,NBá Hiến,XThiện Kế,XHương Sơn,XTam Hợp,XQuất Lưu,XSơn Lôi,NĐạo Đức,XTân Phong,NThanh Lãng,XPhú Xuân
 HYên Lạc:NYên Lạc,XĐồng Cương,XĐồng Văn,XBình Định,XTrung Nguyên,XTề Lỗ,XTam Hồng,NTam Hồng,XYên Đồng,XVăn Tiến,XNguyệt Đức,XYên Phương,XHồng Phương,XTrung Kiên,XLiên Châu,XĐại Tự,XHồng Châu,XTrung Hà
 HVĩnh Tường:NVĩnh Tường,XKim Xá,XYên Bình,XChấn Hưng,XNghĩa Hưng,XYên Lập,XViệt Xuân,XBồ Sao,XSao Đại Việt,XĐại Đồng,XTân Tiến,XLũng Hoà,XCao Đại,NThổ Tang,XVĩnh Sơn,XBình Dương,XLương Điền,XTân Phú,XThượng Trưng,XVũ Di,XLý Nhân,XTuân Chính,XVân Xuân,XTam Phúc,NTứ Trưng,XNgũ Kiên,XAn Tường,XAn Nhân,XVĩnh Thịnh,XPhú Đa,XVĩnh Phú,XVĩnh Ninh
 HSông Lô:XLãng Công,XQuang Yên,XBạch Lưu,XHải Lựu,XĐồng Quế,XNhân Đạo,XĐôn Nhân,XPhương Khoan,XTân Lập,XNhạo Sơn,NTam Sơn,XNhư Thụy,XYên Thạch,XĐồng Thịnh,XTứ Yên,XĐức Bác,XCao Phong
TBắc Ninh
 CBắc Ninh:PVũ Ninh,PĐáp Cầu,PThị Cầu,PKinh Bắc,PVệ An,PTiền An,PĐại Phúc,PNinh Xá,PTiền Ninh Vệ,PSuối Hoa,PVõ Cường,PHòa Long,PVạn An,PKhúc Xuyên,PPhong Khê,PKim Chân,PVân Dương,PNam Sơn,PKhắc Niệm,PHạp Lĩnh
 HYên Phong:NChờ,XDũng Liệt,XTam Đa,XTam Giang,XYên Trung,XThụy Hòa,XHòa Tiến,XĐông Tiến,XYên Phụ,XTrung Nghĩa,XĐông Phong,XLong Châu,XVăn Môn,XĐông Thọ
 HQuế Võ/SQuế Võ:NPhố Mới,PPhố Mới,XViệt Thống,XĐại Xuân,PĐại Xuân,XNhân Hòa,PNhân Hòa,XBằng An,PBằng An,XPhương Liễu,PPhương Liễu,XQuế Tân,PQuế Tân,XPhù Lương,PPhù Lương,XPhù Lãng,XPhượng Mao,PPhượng Mao,XViệt Hùng,PViệt Hùng,XNgọc Xá,XChâu Phong,XBồng Lai,PBồng Lai,XCách Bi,PCách Bi,XĐào Viên,XYên Giả,XMộ Đạo,XĐức Long,XChi Lăng,XHán Quảng
 HTiên Du:NLim,XPhú Lâm,XNội Duệ,XLiên Bão,XHiên Vân,XHoàn Sơn,XLạc Vệ,XViệt Đoàn,XPhật Tích,XTân Chi,XĐại Đồng,XTri Phương,XMinh Đạo,XCảnh Hưng
 CTừ Sơn:PĐông Ngàn,PTam Sơn,PHương Mạc,PTương Giang,PPhù Khê,PĐồng Kỵ,PTrang Hạ,PĐồng Nguyên,PChâu Khê,PTân Hồng,PĐình Bảng,PPhù Chẩn
 HThuận Thành/SThuận Thành:NHồ,PHồ,XHoài Thượng,XĐại Đồng Thành,XMão Điền,XSong Hồ,PSong Hồ,XĐình Tổ,XAn Bình,PAn Bình,XTrí Quả,PTrí Quả,XGia Đông,PGia Đông,XThanh Khương,PThanh Khương,XTrạm Lộ,PTrạm Lộ,XXuân Lâm,PXuân Lâm,XHà Mãn,PHà Mãn,XNgũ Thái,XNguyệt Đức,XNinh Xá,PNinh Xá,XNghĩa Đạo,XSong Liễu
 HGia Bình:NGia Bình,XVạn Ninh,XThái Bảo,XGiang Sơn,XCao Đức,XĐại Lai,XSong Giang,XBình Dương,XLãng Ngâm,XNhân Thắng,NNhân Thắng,XXuân Lai,XĐông Cứu,XĐại Bái,XQuỳnh Phú
 HLương Tài:NThứa,XAn Thịnh,XTrung Kênh,XPhú Hòa,XMỹ Hương,XAn Tập,XTân Lãng,XQuảng Phú,XTrừng Xá,XQuang Minh,XLai Hạ,XTrung Chính,XMinh Tân,XBình Định,XPhú Lương,XLâm Thao
THải Dương
 CHải Dương:PCẩm Thượng,PBình Hàn,PNgọc Châu,PNhị Châu,PQuang Trung,PNguyễn Trãi,PPhạm Ngũ Lão,PTrần Hưng Đạo,PTrần Phú,PThanh Bình,PTân Bình,PLê Thanh Nghị,PHải Tân,PTứ Minh,PViệt Hoà,PÁi Quốc,XAn Thượng,PNam Đồng,XQuyết Thắng,XTiền Tiến,PThạch Khôi,XLiên Hồng,PTân Hưng,XGia Xuyên,XNgọc Sơn
 CChí Linh:PPhả Lại,PSao Đỏ,PBến Tắm,XHoàng Hoa Thám,XBắc An,XHưng Đạo,XLê Lợi,PHoàng Tiến,PCộng Hoà,PHoàng Tân,PCổ Thành,PVăn An,PChí Minh,PVăn Đức,PThái Học,XNhân Huệ,PAn Lạc,PĐồng Lạc,PTân Dân
 HNam Sách:NNam Sách,XNam Hưng,XNam Tân,XHợp Tiến,XHiệp Cát,XThanh Quang,XQuốc Tuấn,XNam Chính,XAn Bình,XNam Trung,XTrần Phú,XAn Sơn,XCộng Hòa,XThái Tân,XAn Lâm,XAn Phú,XPhú Điền,XNam Hồng,XHồng Phong,XĐồng Lạc,XMinh Tân
 SKinh Môn:PAn Lưu,XBạch Đằng,PThất Hùng,XLê Ninh,XHoành Sơn,PPhạm Thái,PDuy Tân,PTân Dân,PMinh Tân,XQuang Thành,XHiệp Hòa,PPhú Thứ,XThăng Long,XLạc Long,PAn Sinh,PHiệp Sơn,XThượng Quận,PAn Phụ,PHiệp An,PLong Xuyên,PThái Thịnh,PHiến Thành,XMinh Hòa
 HKim Thành:NPhú Thái,XLai Vu,XCộng Hòa,XLai Khê,XThượng Vũ,XCổ Dũng,XVũ Dũng,XTuấn Việt,XKim Xuyên,XPhúc Thành A,XNgũ Phúc,XKim Anh,XKim Liên,XKim Tân,XKim Đính,XBình Dân,XHòa Bình,XTam Kỳ,XĐồng Cẩm,XLiên Hòa,XĐại Đức
 HThanh Hà:NThanh Hà,XHồng Lạc,XViệt Hồng,XTân Việt,XCẩm Chế,XCẩm Việt,XThanh An,XThanh Lang,XTân An,XLiên Mạc,XThanh Hải,XThanh Khê,XThanh Xá,XThanh Xuân,XThanh Thủy,XThanh Tân,XAn Phượng,XThanh Sơn,XThanh Quang,XThanh Hồng,XThanh Cường,XVĩnh Cường,XVĩnh Lập
 HCẩm Giàng:NCẩm Giang,NLai Cách,XCẩm Hưng,XCẩm Hoàng,XCẩm Văn,XNgọc Liên,XThạch Lỗi,XCẩm Vũ,XĐức Chính,XĐịnh Sơn,XLương Điền,XCao An,XTân Trường,XCẩm Phúc,XPhúc Điền,XCẩm Điền,XCẩm Đông,XCẩm Đoài
 HBình Giang:NKẻ Sặt,XVĩnh Hưng,XHùng Thắng,XVĩnh Hồng,XLong Xuyên,XTân Việt,XThúc Kháng,XTân Hồng,XBình Minh,XHồng Khê,XThái Học,XThái Minh,XCổ Bì,XNhân Quyền,XThái Dương,XThái Hòa,XBình Xuyên
 HGia Lộc:NGia Lộc,XThống Nhất,XYết Kiêu,XGia Tân,XTân Tiến,XGia Khánh,XGia Phúc,XGia Lương,XGia Tiến,XLê Lợi,XToàn Thắng,XHoàng Diệu,XHồng Hưng,XPhạm Trấn,XĐoàn Thượng,XThống Kênh,XQuang Minh,XĐồng Quang,XNhật Quang,XNhật Tân,XĐức Xương,XQuang Đức
 HTứ Kỳ:NTứ Kỳ,XĐại Sơn,XHưng Đạo,XNgọc Kỳ,XBình Lăng,XChí Minh,XTái Sơn,XKỳ Sơn,XQuang Phục,XDân Chủ,XTân Kỳ,XQuang Khải,XĐại Hợp,XQuảng Nghiệp,XDân An,XAn Thanh,XMinh Đức,XVăn Tố,XQuang Trung,XPhượng Kỳ,XCộng Lạc,XLạc Phượng,XTiên Động,XNguyên Giáp,XHà Kỳ,XHà Thanh
 HNinh Giang:NNinh Giang,XỨng Hoè,XNghĩa An,XHồng Đức,XĐức Phúc,XAn Đức,XVạn Phúc,XTân Hương,XVĩnh Hòa,XĐông Xuyên,XBình Xuyên,XTân Phong,XNinh Hải,XĐồng Tâm,XTân Quang,XKiến Quốc,XHồng Dụ,XVăn Hội,XHồng Phong,XHiệp Lực,XHồng Phúc,XKiến Phúc,XHưng Long
 HThanh Miện:NThanh Miện,XThanh Tùng,XPhạm Kha,XNgô Quyền,XĐoàn Tùng,XHồng Quang,XTân Trào,XLam Sơn,XĐoàn Kết,XLê Hồng,XTứ Cường,XNgũ Hùng,XCao Thắng,XChi Lăng Bắc,XChi Lăng Nam,XThanh Giang,XHồng Phong
CHải Phòng
 QHồng Bàng:PQuán Toan,PHùng Vương,PSở Dầu,PThượng Lý,PHạ Lý,PMinh Khai,PTrại Chuối,PHoàng Văn Thụ,PPhan Bội Châu,PĐại Bản,PAn Hưng,PAn Hồng
 QNgô Quyền:PMáy Chai,PMáy Tơ,PVạn Mỹ,PCầu Tre,PLạc Viên,PGia Viên,PCầu Đất,PĐông Khê,PLê Lợi,PĐằng Giang,PLạch Tray,PĐổng Quốc Bình
 QLê Chân:PCát Dài,PAn Biên,PLam Sơn,PAn Dương,PTrần Nguyên Hãn,PHồ Nam,PTrại Cau,PDư Hàng,PHàng Kênh,PĐông Hải,PNiệm Nghĩa,PNghĩa Xá,PDư Hàng Kênh,PKênh Dương,PVĩnh Niệm
 QHải An:PĐông Hải 1,PĐông Hải 2,PĐằng Lâm,PThành Tô,PĐằng Hải,PNam Hải,PCát Bi,PTràng Cát
 QKiến An:PQuán Trữ,PLãm Hà,PĐồng Hoà,PBắc Sơn,PNam Sơn,PNgọc Sơn,PTrần Thành Ngọ,PVăn Đẩu,PPhù Liễn,PBắc Hà,PTràng Minh
 QĐồ Sơn:PNgọc Xuyên,PHải Sơn,PVạn Hương,PMinh Đức,PBàng La,PHợp Đức
 QDương Kinh:PĐa Phúc,PHưng Đạo,PAnh Dũng,PHải Thành,PHoà Nghĩa,PTân Thành
 HThuỷ Nguyên/CThuỷ Nguyên:NNúi Đèo,NMinh Đức,PMinh Đức,XLại Xuân,XAn Sơn,XKỳ Sơn,XLiên Khê,XLiên Xuân,XLưu Kiếm,PLưu Kiếm,XLưu Kỳ,XGia Minh,XGia Đức,XMinh Tân,XBạch Đằng,XPhù Ninh,XNinh Sơn,XQuảng Thanh,PQuảng Thanh,XChính Mỹ,XKênh Giang,PTrần Hưng Đạo,XHợp Thành,XCao Nhân,XQuang Trung,XMỹ Đồng,PLê Hồng Phong,XĐông Sơn,XHoà Bình,PHoà Bình,XTrung Hà,PThủy Hà,XAn Lư,PAn Lư,XThuỷ Triều,XNgũ Lão,PPhạm Ngũ Lão,XPhục Lễ,PNam Triệu Giang,XTam Hưng,PTam Hưng,XPhả Lễ,XLập Lễ,PLập Lễ,XKiền Bái,XThiên Hương,PThiên Hương,XThuỷ Sơn,PThuỷ Đường,XThuỷ Đường,XHoàng Động,XLâm Động,PHoàng Lâm,XHoa Động,PHoa Động,XTân Dương,XDương Quan,PDương Quan
 HAn Dương/QAn Dương:NAn Dương,PLê Lợi,XLê Thiện,PLê Thiện,XĐại Bản,XAn Hoà,PAn Hoà,XHồng Phong,PHồng Phong,XTân Tiến,PTân Tiến,XAn Hưng,XAn Hồng,XBắc Sơn,XNam Sơn,PNam Sơn,XLê Lợi,XĐặng Cương,PAn Hải,XĐồng Thái,PĐồng Thái,XQuốc Tuấn,XAn Đồng,PAn Đồng,XHồng Thái,PHồng Thái
 HAn Lão:NAn Lão,XBát Trang,XTrường Thọ,XTrường Thành,XAn Tiến,XQuang Hưng,XQuang Trung,XQuốc Tuấn,XAn Thắng,NTrường Sơn,XTân Dân,XThái Sơn,XTân Viên,XMỹ Đức,XChiến Thắng,XAn Thọ,XAn Thái
 HKiến Thuỵ:NNúi Đối,XĐông Phương,XThuận Thiên,XHữu Bằng,XĐại Đồng,XNgũ Phúc,XKiến Quốc,XDu Lễ,XThuỵ Hương,XThanh Sơn,XMinh Tân,XĐại Hà,XKiến Hưng,XNgũ Đoan,XTân Phong,XTân Trào,XĐoàn Xá,XTú Sơn,XĐại Hợp
 HTiên Lãng:NTiên Lãng,XĐại Thắng,XTiên Cường,XTự Cường,XQuyết Tiến,XKhởi Nghĩa,XTiên Thanh,XCấp Tiến,XKiến Thiết,XĐoàn Lập,XBạch Đằng,XQuang Phục,XTân Minh,XToàn Thắng,XTiên Thắng,XTiên Minh,XBắc Hưng,XNam Hưng,XHùng Thắng,XTây Hưng,XĐông Hưng,XVinh Quang
 HVĩnh Bảo:NVĩnh Bảo,XDũng Tiến,XGiang Biên,XThắng Thuỷ,XTrung Lập,XViệt Tiến,XVĩnh An,XVĩnh Long,XHiệp Hoà,XVĩnh Hoà,XHùng Tiến,XAn Hoà,XTân Hưng,XTân Liên,XNhân Hoà,XTam Đa,XVĩnh Hưng,XHưng Nhân,XVinh Quang,XĐồng Minh,XVĩnh Hải,XThanh Lương,XLiên Am,XLý Học,XTam Cường,XHoà Bình,XTiền Phong,XVĩnh Phong,XCộng Hiền,XCao Minh,XCổ Am,XVĩnh Tiến,XTrấn Dương
 HCát Hải:NCát Bà,NCát Hải,XNghĩa Lộ,XĐồng Bài,XHoàng Châu,XVăn Phong,XPhù Long,XGia Luận,XHiền Hào,XTrân Châu,XViệt Hải,XXuân Đám
 HBạch Long Vĩ:
THưng Yên
 CHưng Yên:PLam Sơn,PHiến Nam,PAn Tảo,PLê Lợi,PMinh Khai,PQuang Trung,PHồng Châu,XTrung Nghĩa,XLiên Phương,XHồng Nam,XPhương Nam,XQuảng Châu,XBảo Khê,XPhú Cường,XHùng Cường,XPhương Chiểu,XTân Hưng,XHoàng Hanh
 HVăn Lâm:NNhư Quỳnh,XLạc Đạo,XChỉ Đạo,XĐại Đồng,XViệt Hưng,XTân Quang,XĐình Dù,XMinh Hải,XLương Tài,XTrưng Trắc,XLạc Hồng
 HVăn Giang:NVăn Giang,XXuân Quan,XCửu Cao,XPhụng Công,XNghĩa Trụ,XLong Hưng,XVĩnh Khúc,XLiên Nghĩa,XTân Tiến,XThắng Lợi,XMễ Sở
 HYên Mỹ:NYên Mỹ,XGiai Phạm,XNguyễn Văn Linh,XNghĩa Hiệp,XĐồng Than,XNgọc Long,XLiêu Xá,XHoàn Long,XTân Lập,XThanh Long,XYên Phú,XViệt Cường,XTrung Hòa,XYên Hòa,XMinh Châu,XViệt Yên,XTrung Hưng,XLý Thường Kiệt,XTân Việt,XTân Minh
 SMỹ Hào:PBần Yên Nhân,PPhan Đình Phùng,XCẩm Xá,XDương Quang,XHòa Phong,PNhân Hòa,PDị Sử,PBạch Sam,PMinh Đức,PPhùng Chí Kiên,XXuân Dục,XNgọc Lâm,XHưng Long
 HÂn Thi:NÂn Thi,XPhù Ủng,XBắc Sơn,XBãi Sậy,XĐào Dương,XTân Phúc,XQuang Vinh,XVân Du,XXuân Trúc,XHoàng Hoa Thám,XQuảng Lãng,XVăn Nhuệ,XĐa Lộc,XĐặng Lễ,XCẩm Ninh,XNguyễn Trãi,XHồ Tùng Mậu,XTiền Phong,XHồng Vân,XHồng Quang,XHạ Lễ
 HKhoái Châu:NKhoái Châu,XĐông Tảo,XBình Minh,XDạ Trạch,XPhạm Hồng Thái,XHàm Tử,XÔng Đình,XTân Dân,XTứ Dân,XAn Vĩ,XĐông Kết,XBình Kiều,XDân Tiến,XĐồng Tiến,XHồng Tiến,XTân Châu,XLiên Khê,XPhùng Hưng,XViệt Hòa,XĐông Ninh,XĐại Tập,XChí Tân,XChí Minh,XĐại Hưng,XThuần Hưng,XThành Công,XNguyễn Huệ,XNhuế Dương
 HKim Động:NLương Bằng,XNghĩa Dân,XToàn Thắng,XVĩnh Xá,XPhạm Ngũ Lão,XThọ Vinh,XPhú Thọ,XĐồng Thanh,XSong Mai,XChính Nghĩa,XNhân La,XPhú Thịnh,XMai Động,XĐức Hợp,XHùng An,XNgọc Thanh,XVũ Xá,XDiên Hồng,XHiệp Cường
 HTiên Lữ:NVương,XHưng Đạo,XNgô Quyền,XNhật Tân,XDị Chế,XLệ Xá,XAn Viên,XĐức Thắng,XTrung Dũng,XHải Triều,XHải Thắng,XThủ Sỹ,XThiện Phiến,XThụy Lôi,XCương Chính,XMinh Phượng
 HPhù Cừ:NTrần Cao,XMinh Tân,XPhan Sào Nam,XQuang Hưng,XMinh Hoàng,XĐoàn Đào,XTống Phan,XĐình Cao,XNhật Quang,XTiền Tiến,XTam Đa,XMinh Tiến,XTiên Tiến,XNguyên Hòa,XTống Trân
TThái Bình
 CThái Bình:PLê Hồng Phong,PBồ Xuyên,PĐề Thám,PKỳ Bá,PQuang Trung,PPhú Khánh,PTiền Phong,PTrần Hưng Đạo,PTrần Lãm,XĐông Hòa,PHoàng Diệu,XPhú Xuân,XVũ Phúc,XVũ Chính,XĐông Mỹ,XĐông Thọ,XVũ Đông,XVũ Lạc,XTân Bình
 HQuỳnh Phụ:NQuỳnh Côi,XAn Khê,XAn Đồng,XQuỳnh Hoa,XQuỳnh Lâm,XQuỳnh Thọ,XAn Hiệp,XQuỳnh Hoàng,XQuỳnh Giao,XAn Thái,XAn Cầu,XQuỳnh Hồng,XQuỳnh Khê,XQuỳnh Minh,XAn Ninh,XQuỳnh Ngọc,XQuỳnh Hải,NAn Bài,XAn Ấp,XQuỳnh Hội,XChâu Sơn,XQuỳnh Mỹ,XAn Quí,XAn Thanh,XAn Vũ,XAn Lễ,XQuỳnh Hưng,XQuỳnh Bảo,XAn Mỹ,XQuỳnh Nguyên,XAn Vinh,XQuỳnh Xá,XAn Dục,XĐông Hải,XQuỳnh Trang,XTrang Bảo Xá,XAn Tràng,XĐồng Tiến
 HHưng Hà:NHưng Hà,XĐiệp Nông,XQuang Trung,XTân Lễ,XCộng Hòa,XDân Chủ,XCanh Tân,XHòa Tiến,XHùng Dũng,XTân Tiến,NHưng Nhân,XĐoan Hùng,XDuyên Hải,XTân Hòa,XVăn Cẩm,XBắc Sơn,XĐông Đô,XPhúc Khánh,XLiên Hiệp,XTây Đô,XThống Nhất,XTiến Đức,XThái Hưng,XThái Phương,XHòa Bình,XChi Lăng,XMinh Khai,XHồng An,XKim Chung,XHồng Lĩnh,XMinh Tân,XVăn Lang,XĐộc Lập,XChí Hòa,XMinh Hòa,XHồng Minh
 HĐông Hưng:NĐông Hưng,XĐô Lương,XĐông Phương,XLiên Giang,XAn Châu,XLiên An Đô,XĐông Sơn,XĐông Cường,XPhú Lương,XMê Linh,XLô Giang,XĐông La,XMinh Tân,XĐông Xá,XChương Dương,XNguyên Xá,XPhong Châu,XHợp Tiến,XPhong Dương Tiến,XHồng Việt,XHà Giang,XĐông Kinh,XĐông Hợp,XThăng Long,XĐông Các,XPhú Châu,XLiên Hoa,XĐông Tân,XĐông Vinh,XĐông Động,XXuân Quang Động,XHồng Bạch,XTrọng Quan,XHồng Giang,XĐông Quan,XĐông Quang,XĐông Xuân,XĐông Á,XĐông Hoàng,XĐông Dương,XMinh Phú
 HThái Thụy:NDiêm Điền,XThụy Trường,XHồng Dũng,XThụy Quỳnh,XAn Tân,XThụy Ninh,XThụy Hưng,XThụy Việt,XThụy Văn,XThụy Xuân,XDương Phúc,XThụy Trình,XThụy Bình,XThụy Chính,XThụy Dân,XThụy Hải,XThụy Liên,XThụy Duyên,XThụy Thanh,XThụy Sơn,XThụy Phong,XThái Thượng,XThái Nguyên,XDương Hồng Thủy,XThái Giang,XHòa An,XSơn Hà,XThái Phúc,XThái Hưng,XThái Đô,XThái Xuyên,XMỹ Lộc,XTân Học,XThái Thịnh,XThuần Thành,XThái Thọ
 HTiền Hải:NTiền Hải,XĐông Trà,XĐông Long,XĐông Quí,XVũ Lăng,XĐông Xuyên,XTây Lương,XTây Ninh,XĐông Trung,XĐông Quang,XĐông Hoàng,XĐông Minh,XĐông Phong,XAn Ninh,XĐông Cơ,XTây Giang,XĐông Lâm,XPhương Công,XTây Phong,XÁi Quốc,XTây Tiến,XNam Cường,XVân Trường,XNam Thắng,XNam Chính,XBắc Hải,XNam Thịnh,XNam Hà,XNam Thanh,XNam Tiến,XNam Trung,XNam Hồng,XNam Hưng,XNam Hải,XNam Phú
 HKiến Xương:NKiến Xương,XTrà Giang,XQuốc Tuấn,XAn Bình,XTây Sơn,XHồng Thái,XBình Nguyên,XLê Lợi,XVũ Lễ,XThanh Tân,XThượng Hiền,XNam Cao,XThống Nhất,XĐình Phùng,XVũ Ninh,XVũ An,XQuang Lịch,XHòa Bình,XBình Minh,XVũ Quí,XQuang Bình,XVũ Trung,XVũ Thắng,XVũ Công,XVũ Hòa,XHồng Vũ,XQuang Minh,XQuang Trung,XMinh Quang,XVũ Bình,XMinh Tân,XNam Bình,XBình Thanh,XBình Định,XHồng Tiến
 HVũ Thư:NVũ Thư,XHồng Lý,XĐồng Thanh,XXuân Hòa,XHiệp Hòa,XPhúc Thành,XTân Phong,XSong Lãng,XTân Hòa,XViệt Hùng,XMinh Lãng,XMinh Khai,XDũng Nghĩa,XMinh Quang,XTam Quang,XTân Lập,XBách Thuận,XTự Tân,XSong An,XTrung An,XVũ Hội,XHòa Bình,XNguyên Xá,XViệt Thuận,XVũ Vinh,XVũ Đoài,XVũ Tiến,XVũ Vân,XDuy Nhất,XHồng Phong
THà Nam
 CPhủ Lý:PQuang Trung,PLương Khánh Thiện,PLê Hồng Phong,PMinh Khai,PChâu Cầu,PHai Bà Trưng,PTrần Hưng Đạo,PLam Hạ,XPhù Vân,PLiêm Chính,XLiêm Chung,PThanh Châu,PChâu Sơn,XTiên Tân,PTân Hiệp,XTiên Hiệp,XTiên Hải,XKim Bình,XLiêm Tuyền,PTân Liêm,XLiêm Tiết,PThanh Tuyền,XĐinh Xá,XTrịnh Xá
 SDuy Tiên:PĐồng Văn,PHòa Mạc,XMộc Bắc,XMộc Hoàn,PChâu Giang,PBạch Thượng,PDuy Minh,XMộc Nam,PDuy Hải,XChuyên Ngoại,PYên Bắc,XTrác Văn,PTiên Nội,PHoàng Đông,XYên Nam,XTiên Ngoại,XTiên Sơn
 HKim Bảng/SKim Bảng:NQuế,PQuế,XNguyễn Úy,XĐại Cương,PĐại Cương,XLê Hồ,PLê Hồ,XTượng Lĩnh,PTượng Lĩnh,XNhật Tựu,XNhật Tân,PTân Tựu,XĐồng Hóa,PĐồng Hóa,XHoàng Tây,XTân Sơn,PTân Sơn,XThụy Lôi,XVăn Xá,XKhả Phong,XNgọc Sơn,PNgọc Sơn,NBa Sao,PBa Sao,XLiên Sơn,XThi Sơn,PThi Sơn,XThanh Sơn
 HThanh Liêm:NKiện Khê,XLiêm Phong,XThanh Hà,XLiêm Cần,XLiêm Thuận,XThanh Thủy,XThanh Phong,NTân Thanh,XThanh Tân,XLiêm Túc,XLiêm Sơn,XThanh Hương,XThanh Nghị,XThanh Tâm,XThanh Nguyên,XThanh Hải
 HBình Lục:NBình Mỹ,XBình Nghĩa,XTràng An,XĐồng Du,XNgọc Lũ,XHưng Công,XĐồn Xá,XAn Ninh,XBồ Đề,XBối Cầu,XAn Nội,XBình An,XVũ Bản,XTrung Lương,XAn Đổ,XLa Sơn,XTiêu Động,XAn Lão
 HLý Nhân:XHợp Lý,XNguyên Lý,XChính Lý,XChân Lý,XĐạo Lý,XCông Lý,XVăn Lý,XBắc Lý,XĐức Lý,XTrần Hưng Đạo,NVĩnh Trụ,XNhân Thịnh,XNhân Khang,XNhân Mỹ,XNhân Nghĩa,XNhân Chính,XNhân Bình,XPhú Phúc,XXuân Khê,XTiến Thắng,XHòa Hậu
TNam Định
 CNam Định:PHạ Long,PTrần Tế Xương,PVị Xuyên,PVị Hoàng,PQuang Trung,PCửa Bắc,PNguyễn Du,PBà Triệu,PTrường Thi,PPhan Đình Phùng,PNgô Quyền,PTrần Hưng Đạo,PTrần Đăng Ninh,PNăng Tĩnh,PVăn Miếu,PTrần Quang Khải,PThống Nhất,PLộc Hạ,PLộc Vượng,PCửa Nam,PLộc Hòa,XNam Phong,PNam Phong,PMỹ Xá,XLộc An,XNam Vân,PNam Vân,PHưng Lộc,XMỹ Hà,XMỹ Thắng,XMỹ Trung,XMỹ Tân,XMỹ Phúc,XMỹ Thuận,XMỹ Lộc
 HMỹ Lộc:NMỹ Lộc,XMỹ Hà,XMỹ Tiến,XMỹ Thắng,XMỹ Trung,XMỹ Tân,XMỹ Phúc,XMỹ Hưng,XMỹ Thuận,XMỹ Thịnh,XMỹ Thành
 HVụ Bản:NGôi,XMinh Thuận,XHiển Khánh,XTân Khánh,XMinh Tân,XHợp Hưng,XĐại An,XTân Thành,XCộng Hòa,XTrung Thành,XQuang Trung,XLiên Bảo,XThành Lợi,XKim Thái,XLiên Minh,XĐại Thắng,XTam Thanh,XVĩnh Hào
 HÝ Yên:NLâm,XYên Trung,XYên Thành,XTrung Nghĩa,XYên Tân,XYên Lợi,XTân Minh,XYên Thọ,XYên Nghĩa,XYên Minh,XYên Phương,XPhú Hưng,XYên Chính,XYên Bình,XYên Phú,XYên Mỹ,XYên Dương,XYên Hưng,XYên Khánh,XYên Phong,XYên Ninh,XYên Lương,XYên Hồng,XYên Quang,XYên Tiến,XYên Thắng,XYên Phúc,XYên Cường,XYên Lộc,XYên Bằng,XHồng Quang,XYên Đồng,XYên Khang,XYên Nhân,XYên Trị
 HNghĩa Hưng:NLiễu Đề,NRạng Đông,XNghĩa Đồng,XNghĩa Thịnh,XĐồng Thịnh,XNghĩa Minh,XNghĩa Thái,XHoàng Nam,XNghĩa Châu,XNghĩa Trung,XNghĩa Sơn,XNghĩa Lạc,XNghĩa Hồng,XNghĩa Phong,XNghĩa Phú,XNghĩa Bình,NQuỹ Nhất,XNghĩa Tân,XNghĩa Hùng,XNghĩa Lâm,XNghĩa Thành,XPhúc Thắng,XNghĩa Lợi,XNghĩa Hải,XNam Điền
 HNam Trực:NNam Giang,XNam Mỹ,XĐiền Xá,XNam Điền,XNghĩa An,XNam Thắng,XNam Toàn,XHồng Quang,XTân Thịnh,XNam Cường,XNam Hồng,XNam Hùng,XNam Hoa,XNam Dương,XNam Thanh,XNam Lợi,XBình Minh,XĐồng Sơn,XNam Tiến,XNam Hải,XNam Thái
 HTrực Ninh:NCổ Lễ,XPhương Định,XTrực Chính,XTrung Đông,XLiêm Hải,XTrực Tuấn,XViệt Hùng,XTrực Đạo,XTrực Hưng,XTrực Nội,NCát Thành,XTrực Thanh,XTrực Khang,XTrực Thuận,XTrực Mỹ,XTrực Đại,XTrực Cường,NNinh Cường,XTrực Thái,XTrực Hùng,XTrực Thắng
 HXuân Trường:NXuân Trường,XXuân Châu,XXuân Hồng,XXuân Thành,XXuân Thượng,XXuân Phong,XXuân Giang,XXuân Đài,XXuân Tân,XXuân Thủy,XXuân Ngọc,XXuân Bắc,XXuân Phương,XTrà Lũ,XThọ Nghiệp,XXuân Phú,XXuân Trung,XXuân Vinh,XXuân Kiên,XXuân Tiến,XXuân Ninh,XXuân Hòa,XXuân Phúc
 HGiao Thủy:NNgô Đồng,NQuất Lâm,XGiao Hương,XHồng Thuận,XGiao Thiện,XGiao Thanh,XHoành Sơn,NGiao Thủy,XBình Hòa,XGiao Tiến,XGiao Hà,XGiao Nhân,XGiao An,XGiao Lạc,XGiao Châu,XGiao Tân,XGiao Yến,XGiao Xuân,XGiao Thịnh,XGiao Hải,XBạch Long,XGiao Long,XGiao Phong
 HHải Hậu:NYên Định,NCồn,NThịnh Long,XHải Nam,XHải Trung,XHải Vân,XHải Minh,XHải Anh,XHải Hưng,XHải Bắc,XHải Phúc,XHải Thanh,XHải Hà,XHải Long,XHải Phương,XHải Đường,XHải Lộc,XHải Quang,XHải Đông,XHải Sơn,XHải Tân,XHải Phong,XHải An,XHải Tây,XHải Lý,XHải Phú,XHải Giang,XHải Cường,XHải Ninh,XHải Chính,XHải Xuân,XHải Châu,XHải Triều,XHải Hòa
TNinh Bình
 CNinh Bình:PĐông Thành,PTân Thành,PThanh Bình,PVân Giang,PBích Đào,PPhúc Thành,PNam Bình,PNam Thành,PNinh Khánh,XNinh Nhất,XNinh Tiến,XNinh Phúc,PNinh Sơn,PNinh Phong
 CTam Điệp:PBắc Sơn,PTrung Sơn,PNam Sơn,PTây Sơn,XYên Sơn,PYên Bình,PTân Bình,XQuang Sơn,XĐông Sơn
 HNho Quan:NNho Quan,XXích Thổ,XGia Lâm,XGia Sơn,XThạch Bình,XGia Thủy,XGia Tường,XCúc Phương,XPhú Sơn,XĐức Long,XLạc Vân,XĐồng Phong,XYên Quang,XLạng Phong,XThượng Hòa,XVăn Phong,XVăn Phương,XThanh Lạc,XThanh Sơn,XSơn Lai,XPhúc Sơn,XSơn Thành,XVăn Phú,XPhú Lộc,XKỳ Phú,XQuỳnh Lưu,XSơn Hà,XPhú Long,XQuảng Lạc
 HGia Viễn:NMe,NThịnh Vượng,XGia Hòa,XGia Hưng,XLiên Sơn,XGia Thanh,XGia Vân,XGia Phú,XGia Xuân,XGia Lập,XGia Vượng,XGia Trấn,XGia Thịnh,XGia Phương,XGia Tân,XGia Thắng,XTiến Thắng,XGia Trung,XGia Minh,XGia Lạc,XGia Tiến,XGia Sinh,XGia Phong
 HHoa Lư/CHoa Lư:PĐông Thành,PTân Thành,PVân Giang,PBích Đào,PNam Bình,PNam Thành,PNinh Khánh,XNinh Nhất,XNinh Tiến,PNinh Phúc,PNinh Sơn,PNinh Phong,NThiên Tôn,PNinh Mỹ,XNinh Giang,PNinh Giang,XTrường Yên,XNinh Khang,XNinh Mỹ,XNinh Hòa,XNinh Xuân,XNinh Hải,XNinh Thắng,XNinh Vân,XNinh An
 HYên Khánh:NYên Ninh,XKhánh Tiên,XKhánh Thiện,XKhánh Phú,XKhánh Hòa,XKhánh Lợi,XKhánh An,XKhánh Cường,XKhánh Cư,XKhánh Hải,XKhánh Trung,XKhánh Mậu,XKhánh Vân,XKhánh Hội,XKhánh Công,XKhánh Thành,XKhánh Nhạc,XKhánh Thủy,XKhánh Hồng
 HKim Sơn:NPhát Diệm,NBình Minh,XHồi Ninh,XXuân Chính,XKim Định,XÂn Hòa,XHùng Tiến,XQuang Thiện,XNhư Hòa,XChất Bình,XĐồng Hướng,XKim Chính,XThượng Kiệm,XLưu Phương,XTân Thành,XYên Lộc,XLai Thành,XĐịnh Hóa,XVăn Hải,XKim Tân,XKim Mỹ,XCồn Thoi,XKim Hải,XKim Trung,XKim Đông
 HYên Mô:NYên Thịnh,XKhánh Thượng,XKhánh Dương,XMai Sơn,XKhánh Thịnh,XYên Phong,XYên Hòa,XYên Thắng,XYên Từ,XYên Hưng,XYên Thành,XYên Nhân,XYên Mỹ,XYên Mạc,XYên Đồng,XYên Thái,XYên Lâm
TThanh Hóa
 CThanh Hóa:PHàm Rồng,PĐông Thọ,PNam Ngạn,PTrường Thi,PĐiện Biên,PPhú Sơn,PLam Sơn,PBa Đình,PNgọc Trạo,PĐông Vệ,PĐông Sơn,PTân Sơn,PĐông Cương,PĐông Hương,PĐông Hải,PQuảng Hưng,PQuảng Thắng,PQuảng Thành,XThiệu Vân,PThiệu Khánh,PThiệu Dương,PTào Xuyên,PLong Anh,XHoằng Quang,PHoằng Quang,XHoằng Đại,PHoằng Đại,PRừng Thông,XĐông Hoàng,XĐông Ninh,XĐông Hòa,XĐông Yên,PĐông Lĩnh,XĐông Minh,XĐông Thanh,XĐông Tiến,XĐông Khê,PĐông Thịnh,XĐông Văn,XĐông Phú,XĐông Nam,XĐông Quang,XĐông Vinh,PĐông Tân,PAn Hưng,PQuảng Thịnh,PQuảng Đông,PQuảng Cát,PQuảng Phú,PQuảng Tâm
 SBỉm Sơn:PBắc Sơn,PBa Đình,PLam Sơn,PNgọc Trạo,PĐông Sơn,PPhú Sơn,XQuang Trung
 CSầm Sơn:PTrung Sơn,PBắc Sơn,PTrường Sơn,PQuảng Cư,PQuảng Tiến,XQuảng Minh,XQuảng Hùng,XĐại Hùng,PQuảng Thọ,PQuảng Châu,PQuảng Vinh,XQuảng Đại
 HMường Lát:NMường Lát,XTam Chung,XMường Lý,XTrung Lý,XQuang Chiểu,XPù Nhi,XNhi Sơn,XMường Chanh
 HQuan Hóa:NHồi Xuân,XThành Sơn,XTrung Sơn,XPhú Thanh,XTrung Thành,XPhú Lệ,XPhú Sơn,XPhú Xuân,XHiền Chung,XHiền Kiệt,XNam Tiến,XThiên Phủ,XPhú Nghiêm,XNam Xuân,XNam Động
 HBá Thước:NCành Nàng,XĐiền Thượng,XĐiền Hạ,XĐiền Quang,XĐiền Trung,XThành Sơn,XLương Ngoại,XÁi Thượng,XLương Nội,XĐiền Lư,XLương Trung,XLũng Niêm,XLũng Cao,XHạ Trung,XCổ Lũng,XThành Lâm,XBan Công,XKỳ Tân,XVăn Nho,XThiết Ống,XThiết Kế
 HQuan Sơn:XTrung Xuân,XTrung Thượng,XTrung Tiến,XTrung Hạ,XSơn Hà,XTam Thanh,XSơn Thủy,XNa Mèo,NSơn Lư,XTam Lư,XSơn Điện,XMường Mìn
 HLang Chánh:XYên Khương,XYên Thắng,XTrí Nang,XGiao An,XGiao Thiện,XTân Phúc,XTam Văn,XLâm Phú,NLang Chánh,XĐồng Lương
 HNgọc Lặc:NNgọc Lặc,XLam Sơn,XMỹ Tân,XThúy Sơn,XThạch Lập,XVân Âm,XCao Ngọc,XQuang Trung,XĐồng Thịnh,XNgọc Liên,XNgọc Sơn,XLộc Thịnh,XCao Thịnh,XNgọc Trung,XPhùng Giáo,XPhùng Minh,XPhúc Thịnh,XNguyệt Ấn,XKiên Thọ,XMinh Tiến,XMinh Sơn
 HCẩm Thủy:NPhong Sơn,XCẩm Thành,XCẩm Quý,XCẩm Lương,XCẩm Thạch,XCẩm Liên,XCẩm Giang,XCẩm Bình,XCẩm Tú,XCẩm Châu,XCẩm Tâm,XCẩm Ngọc,XCẩm Long,XCẩm Yên,XCẩm Tân,XCẩm Phú,XCẩm Vân
 HThạch Thành:NKim Tân,NVân Du,XThạch Lâm,XThạch Quảng,XThạch Tượng,XThạch Cẩm,XThạch Sơn,XThạch Bình,XThạch Định,XThạch Đồng,XThạch Long,XThành Mỹ,XThành Yên,XThành Vinh,XThành Minh,XThành Công,XThành Tân,XThành Trực,XThành Tâm,XThành An,XThành Thọ,XThành Tiến,XThành Long,XThành Hưng,XNgọc Trạo
 HHà Trung:NHà Trung,XHà Long,NHà Long,XHà Vinh,XHà Bắc,XHoạt Giang,XYên Dương,XHà Giang,XLĩnh Toại,XHà Ngọc,XYến Sơn,XHà Sơn,XHà Lĩnh,NHà Lĩnh,XHà Đông,XHà Tân,XHà Tiến,XHà Bình,XHà Lai,XThái Lai,XHà Châu,XHà Thái,XHà Hải
 HVĩnh Lộc:NVĩnh Lộc,XVĩnh Quang,XVĩnh Yên,XVĩnh Tiến,XVĩnh Long,XVĩnh Phúc,XVĩnh Hưng,XVĩnh Hòa,XVĩnh Hùng,XMinh Tân,XNinh Khang,XVĩnh Thịnh,XVĩnh An
 HYên Định:NThống Nhất,NYên Lâm,XYên Tâm,XYên Phú,NQuý Lộc,XYên Thọ,XYên Trung,XYên Trường,XYên Phong,XYên Thái,XYên Hùng,XYên Thịnh,XYên Ninh,XYên Lạc,XĐịnh Tăng,XĐịnh Hòa,XĐịnh Thành,XĐịnh Công,XĐịnh Tân,XĐịnh Tiến,XĐịnh Long,XĐịnh Liên,NQuán Lào,XĐịnh Hưng,XĐịnh Hải,XĐịnh Bình
 HThọ Xuân:XXuân Hồng,NThọ Xuân,XBắc Lương,XNam Giang,XXuân Phong,XThọ Lộc,XXuân Trường,XXuân Hòa,XThọ Hải,XTây Hồ,XXuân Giang,XXuân Sinh,XXuân Hưng,XThọ Diên,XThọ Lâm,XThọ Xương,XXuân Bái,XXuân Phú,NSao Vàng,NLam Sơn,XXuân Thiên,XThuận Minh,XThọ Lập,XQuảng Phú,XXuân Tín,XPhú Xuân,XXuân Lai,XXuân Lập,XXuân Minh,XTrường Xuân
 HThường Xuân:XBát Mọt,XYên Nhân,XXuân Lẹ,XVạn Xuân,XLương Sơn,XXuân Cao,XLuận Thành,XLuận Khê,XXuân Thắng,XXuân Lộc,NThường Xuân,XXuân Dương,XThọ Thanh,XNgọc Phụng,XXuân Chinh,XTân Thành
 HTriệu Sơn:NTriệu Sơn,XThọ Sơn,XThọ Bình,XThọ Tiến,XHợp Lý,XHợp Tiến,XHợp Thành,XTriệu Thành,XHợp Thắng,XMinh Sơn,XDân Lực,XDân Lý,XDân Quyền,XAn Nông,XVăn Sơn,XThái Hòa,NNưa,XĐồng Lợi,XĐồng Tiến,XĐồng Thắng,XTiến Nông,XKhuyến Nông,XXuân Thịnh,XXuân Lộc,XThọ Dân,XXuân Thọ,XThọ Tân,XThọ Ngọc,XThọ Cường,XThọ Phú,XThọ Vực,XThọ Thế,XNông Trường,XBình Sơn
 HThiệu Hóa:NThiệu Hóa,XThiệu Ngọc,XThiệu Vũ,XThiệu Phúc,XThiệu Tiến,XThiệu Công,XThiệu Phú,XThiệu Long,XThiệu Giang,XThiệu Duy,XThiệu Nguyên,XThiệu Hợp,XThiệu Thịnh,XThiệu Quang,XThiệu Thành,XThiệu Toán,XThiệu Chính,XThiệu Hòa,XMinh Tâm,NHậu Hiền,XThiệu Viên,XThiệu Lý,XThiệu Vận,XThiệu Trung,XTân Châu,XThiệu Giao
 HHoằng Hóa:NBút Sơn,XHoằng Giang,XHoằng Xuân,XHoằng Phượng,XHoằng Phú,XHoằng Quỳ,XHoằng Kim,XHoằng Trung,XHoằng Trinh,XHoằng Sơn,XHoằng Cát,XHoằng Xuyên,XHoằng Quý,XHoằng Hợp,XHoằng Đức,XHoằng Hà,XHoằng Đạt,XHoằng Đạo,XHoằng Thắng,XHoằng Đồng,XHoằng Thái,XHoằng Thịnh,XHoằng Thành,XHoằng Lộc,XHoằng Trạch,XHoằng Phong,XHoằng Lưu,XHoằng Châu,XHoằng Tân,XHoằng Yến,XHoằng Tiến,XHoằng Hải,XHoằng Ngọc,XHoằng Đông,XHoằng Thanh,XHoằng Phụ,XHoằng Trường
 HHậu Lộc:NHậu Lộc,XĐồng Lộc,XĐại Lộc,XTriệu Lộc,XTiến Lộc,XLộc Sơn,XCầu Lộc,XThành Lộc,XTuy Lộc,XPhong Lộc,XMỹ Lộc,XThuần Lộc,XXuân Lộc,XHoa Lộc,XLiên Lộc,XQuang Lộc,XPhú Lộc,XHòa Lộc,XMinh Lộc,XHưng Lộc,XHải Lộc,XĐa Lộc,XNgư Lộc
 HNga Sơn:NNga Sơn,XBa Đình,XNga Vịnh,XNga Văn,XNga Thiện,XNga Tiến,XNga Phượng,XNga Trung,XNga Bạch,XNga Hiệp,XNga Thanh,XNga Yên,XNga Giáp,XNga Hải,XNga Thành,XNga An,XNga Phú,XNga Điền,XNga Tân,XNga Thủy,XNga Liên,XNga Thái,XNga Thạch,XNga Thắng,XNga Trường
 HNhư Xuân:NYên Cát,XBãi Trành,XXuân Hòa,XXuân Bình,XHóa Quỳ,XCát Vân,XCát Tân,XTân Bình,XBình Lương,XThanh Quân,XThanh Xuân,XThanh Hòa,XThanh Phong,XThanh Lâm,XThanh Sơn,XThượng Ninh
 HNhư Thanh:NBến Sung,XCán Khê,XXuân Du,XPhượng Nghi,XMậu Lâm,XXuân Khang,XPhú Nhuận,XHải Long,XXuân Thái,XXuân Phúc,XYên Thọ,XYên Lạc,XThanh Tân,XThanh Kỳ
 HNông Cống:NNông Cống,XTân Phúc,XTân Thọ,XHoàng Sơn,XTân Khang,XHoàng Giang,XTrung Chính,XTrung Thành,XTế Thắng,XTế Lợi,XTế Nông,XMinh Nghĩa,XMinh Khôi,XVạn Hòa,XTrường Trung,XVạn Thắng,XTrường Giang,XVạn Thiện,XThăng Long,XTrường Minh,XTrường Sơn,XThăng Bình,XCông Liêm,XTượng Văn,XThăng Thọ,XTượng Lĩnh,XTượng Sơn,XCông Chính,XYên Mỹ
 HĐông Sơn:NRừng Thông,XĐông Hoàng,XĐông Ninh,XĐông Hòa,XĐông Yên,XĐông Minh,XĐông Thanh,XĐông Tiến,XĐông Khê,XĐông Thịnh,XĐông Văn,XĐông Phú,XĐông Nam,XĐông Quang
 HQuảng Xương:NTân Phong,XQuảng Trạch,XQuảng Đức,XQuảng Định,XQuảng Nhân,XQuảng Ninh,XQuảng Bình,XQuảng Hợp,XQuảng Văn,XQuảng Long,XQuảng Yên,XQuảng Hòa,XQuảng Khê,XQuảng Trung,XQuảng Chính,XQuảng Ngọc,XQuảng Trường,XQuảng Phúc,XQuảng Giao,XQuảng Hải,XQuảng Lưu,XQuảng Lộc,XTiên Trang,XQuảng Nham,XQuảng Thạch,XQuảng Thái
 SNghi Sơn:PHải Hòa,PHải Châu,XThanh Thủy,XThanh Sơn,PHải Ninh,XAnh Sơn,XNgọc Lĩnh,PHải An,XCác Sơn,PTân Dân,PHải Lĩnh,XĐịnh Hải,XPhú Sơn,PNinh Hải,PNguyên Bình,XHải Nhân,PBình Minh,PHải Thanh,XPhú Lâm,PXuân Lâm,PTrúc Lâm,PHải Bình,XTân Trường,XTùng Lâm,PTĩnh Hải,PMai Lâm,XTrường Lâm,XHải Yến,PHải Thượng,XNghi Sơn,XHải Hà
TNghệ An
 CVinh:PĐông Vĩnh,PHà Huy Tập,PLê Lợi,PQuán Bàu,PHưng Bình,PHưng Phúc,PHưng Dũng,PCửa Nam,PQuang Trung,PĐội Cung,PLê Mao,PTrường Thi,PBến Thủy,PHồng Sơn,PTrung Đô,XNghi Phú,PNghi Phú,XHưng Đông,PHưng Đông,XHưng Lộc,PHưng Lộc,XHưng Hòa,PVinh Tân,PNghi Thuỷ,PNghi Tân,PThu Thuỷ,PNghi Hòa,PNghi Hải,PNghi Hương,PNghi Thu,XNghi Phong,XNghi Xuân,XNghi Liên,XNghi Ân,XPhúc Thọ,XNghi Kim,XNghi Đức,PNghi Đức,XNghi Thái,XHưng Chính
 SCửa Lò:PNghi Thuỷ,PNghi Tân,PThu Thuỷ,PNghi Hòa,PNghi Hải,PNghi Hương,PNghi Thu
 SThái Hoà:PHoà Hiếu,PQuang Phong,PQuang Tiến,PLong Sơn,XNghĩa Tiến,XNghĩa Mỹ,XTây Hiếu,XNghĩa Thuận,XĐông Hiếu
 HQuế Phong:NKim Sơn,XThông Thụ,XĐồng Văn,XHạnh Dịch,XTiền Phong,XNậm Giải,XTri Lễ,XChâu Kim,XMường Nọc,XChâu Thôn,XNậm Nhoóng,XQuang Phong,XCăm Muộn
 HQuỳ Châu:NTân Lạc,XChâu Bính,XChâu Thuận,XChâu Hội,XChâu Nga,XChâu Tiến,XChâu Hạnh,XChâu Thắng,XChâu Phong,XChâu Bình,XChâu Hoàn,XDiên Lãm
 HKỳ Sơn:NMường Xén,XMỹ Lý,XBắc Lý,XKeng Đu,XĐoọc Mạy,XHuồi Tụ,XMường Lống,XNa Loi,XNậm Cắn,XBảo Nam,XPhà Đánh,XBảo Thắng,XHữu Lập,XTà Cạ,XChiêu Lưu,XMường Típ,XHữu Kiệm,XTây Sơn,XMường Ải,XNa Ngoi,XNậm Càn
 HTương Dương:NThạch Giám,XMai Sơn,XNhôn Mai,XHữu Khuông,XYên Tĩnh,XNga My,XXiêng My,XLưỡng Minh,XYên Hòa,XYên Na,XLưu Kiền,XXá Lượng,XTam Thái,XTam Đình,XYên Thắng,XTam Quang,XTam Hợp
 HNghĩa Đàn:NNghĩa Đàn,XNghĩa Mai,XNghĩa Yên,XNghĩa Lạc,XNghĩa Lâm,XNghĩa Sơn,XNghĩa Lợi,XNghĩa Bình,XNghĩa Thọ,XNghĩa Minh,XNghĩa Phú,XNghĩa Hưng,XNghĩa Hồng,XNghĩa Thịnh,XNghĩa Trung,XNghĩa Hội,XNghĩa Thành,XNghĩa Hiếu,XNghĩa Đức,XNghĩa An,XNghĩa Long,XNghĩa Lộc,XNghĩa Khánh
 HQuỳ Hợp:NQuỳ Hợp,XYên Hợp,XChâu Tiến,XChâu Hồng,XĐồng Hợp,XChâu Thành,XLiên Hợp,XChâu Lộc,XTam Hợp,XChâu Cường,XChâu Quang,XThọ Hợp,XMinh Hợp,XNghĩa Xuân,XChâu Thái,XChâu Đình,XVăn Lợi,XNam Sơn,XChâu Lý,XHạ Sơn,XBắc Sơn
 HQuỳnh Lưu:NCầu Giát,XQuỳnh Thắng,XQuỳnh Tân,XQuỳnh Châu,XTân Sơn,XQuỳnh Văn,XNgọc Sơn,XQuỳnh Tam,XQuỳnh Hoa,XQuỳnh Sơn,XQuỳnh Thạch,XQuỳnh Bảng,XQuỳnh Mỹ,XQuỳnh Thanh,XQuỳnh Hậu,XQuỳnh Lâm,XQuỳnh Đôi,XQuỳnh Lương,XMinh Lương,XQuỳnh Hồng,XQuỳnh Yên,XQuỳnh Bá,XBình Sơn,XQuỳnh Minh,XQuỳnh Diễn,XQuỳnh Hưng,XQuỳnh Giang,XQuỳnh Ngọc,XQuỳnh Nghĩa,XAn Hòa,XTiến Thủy,XPhú Nghĩa,XSơn Hải,XVăn Hải,XQuỳnh Thọ,XQuỳnh Thuận,XThuận Long,XQuỳnh Long,XTân Thắng
 HCon Cuông:NCon Cuông,XBình Chuẩn,XLạng Khê,XCam Lâm,XThạch Ngàn,XĐôn Phục,XMậu Đức,XChâu Khê,XChi Khê,XBồng Khê,NTrà Lân,XYên Khê,XLục Dạ,XMôn Sơn
 HTân Kỳ:NTân Kỳ,XTân Hợp,XTân Phú,XTân Xuân,XGiai Xuân,XNghĩa Bình,XBình Hợp,XNghĩa Đồng,XĐồng Văn,XNghĩa Thái,XNghĩa Hợp,XNghĩa Hoàn,XHoàn Long,XNghĩa Phúc,XTiên Kỳ,XTân An,XNghĩa Dũng,XTân Long,XKỳ Sơn,XHương Sơn,XKỳ Tân,XPhú Sơn,XTân Hương,XNghĩa Hành
 HAnh Sơn:NAnh Sơn,NKim Nhan,XThọ Sơn,XThành Sơn,XBình Sơn,XTam Sơn,XĐỉnh Sơn,XTam Đỉnh,XHùng Sơn,XCẩm Sơn,XĐức Sơn,XTường Sơn,XHoa Sơn,XTào Sơn,XVĩnh Sơn,XLạng Sơn,XHội Sơn,XThạch Sơn,XPhúc Sơn,XLong Sơn,XKhai Sơn,XLĩnh Sơn,XCao Sơn
 HDiễn Châu:NDiễn Châu,XDiễn Lâm,XDiễn Đoài,XDiễn Trường,XDiễn Yên,XDiễn Hoàng,XDiễn Hùng,XDiễn Mỹ,XDiễn Hồng,XDiễn Phong,XDiễn Hải,XHùng Hải,XDiễn Tháp,XDiễn Liên,XDiễn Vạn,XDiễn Kim,XDiễn Kỷ,XDiễn Xuân,XXuân Tháp,XDiễn Thái,XDiễn Đồng,XDiễn Bích,XDiễn Hạnh,XHạnh Quảng,XDiễn Ngọc,XNgọc Bích,XDiễn Quảng,XDiễn Nguyên,XDiễn Hoa,XDiễn Thành,NDiễn Thành,XDiễn Phúc,XDiễn Cát,XDiễn Thịnh,XDiễn Tân,XMinh Châu,XDiễn Thọ,XDiễn Lợi,XDiễn Lộc,XDiễn Trung,XDiễn An,XDiễn Phú
 HYên Thành:NYên Thành,NHoa Thành,XMã Thành,XTiến Thành,XLăng Thành,XTân Thành,XĐức Thành,XKim Thành,XHậu Thành,XHùng Thành,XĐô Thành,XThọ Thành,XQuang Thành,XTây Thành,XPhúc Thành,XHồng Thành,XPhú Thành,XĐồng Thành,XHoa Thành,XTăng Thành,XVăn Thành,XThịnh Thành,XHợp Thành,XXuân Thành,XBắc Thành,XNhân Thành,XĐông Thành,XTrung Thành,XLong Thành,XMinh Thành,XNam Thành,XVĩnh Thành,XLý Thành,XKhánh Thành,XViên Thành,XĐại Thành,XLiên Thành,XBảo Thành,XMỹ Thành,XCông Thành,XVân Tụ,XSơn Thành
 HĐô Lương:NĐô Lương,XGiang Sơn Đông,XGiang Sơn Tây,XLam Sơn,XBạch Ngọc,XBồi Sơn,XHồng Sơn,XBài Sơn,XNgọc Sơn,XBắc Sơn,XTràng Sơn,XThượng Sơn,XHòa Sơn,XĐặng Sơn,XĐông Sơn,XNam Sơn,XLưu Sơn,XYên Sơn,XVăn Sơn,XĐà Sơn,XLạc Sơn,XTân Sơn,XThái Sơn,XQuang Sơn,XThịnh Sơn,XTrung Sơn,XXuân Sơn,XMinh Sơn,XThuận Sơn,XNhân Sơn,XHiến Sơn,XMỹ Sơn,XTrù Sơn,XĐại Sơn
 HThanh Chương:NThanh Chương,NDùng,XCát Văn,XThanh Nho,XMinh Sơn,XHạnh Lâm,XThanh Sơn,XThanh Hòa,XPhong Thịnh,XThanh Phong,XThanh Mỹ,XThanh Tiên,XThanh Liên,XĐại Đồng,XThanh Đồng,XThanh Ngọc,XThanh Hương,XNgọc Lâm,XThanh Lĩnh,XĐồng Văn,XNgọc Sơn,XThanh Thịnh,XThanh An,XThanh Chi,XThanh Quả,XXuân Tường,XXuân Dương,XThanh Dương,XThanh Lương,XMinh Tiến,XThanh Khê,XVõ Liệt,XKim Bảng,XThanh Long,XThanh Thủy,XThanh Khai,XThanh Yên,XThanh Hà,XThanh Giang,XThanh Tùng,XThanh Lâm,XThanh Mai,XMai Giang,XThanh Xuân,XThanh Đức
 HNghi Lộc:NQuán Hành,XNghi Văn,XNghi Yên,XNghi Tiến,XNghi Hưng,XNghi Đồng,XNghi Thiết,XNghi Lâm,XNghi Quang,XNghi Kiều,XNghi Mỹ,XNghi Phương,XNghi Thuận,XNghi Long,XNghi Xá,XNghi Hoa,XKhánh Hợp,XNghi Thịnh,XNghi Công Bắc,XNghi Công Nam,XNghi Thạch,XNghi Trung,XNghi Trường,XThịnh Trường,XNghi Diên,XDiên Hoa,XNghi Phong,XNghi Xuân,XNghi Vạn,XPhúc Thọ,XNghi Thái
 HNam Đàn:XNam Hưng,XNam Nghĩa,XNghĩa Thái,XNam Thanh,XNam Anh,XNam Xuân,XNam Thái,NNam Đàn,XNam Lĩnh,XNam Giang,XXuân Hòa,XHùng Tiến,XThượng Tân Lộc,XKim Liên,XHồng Long,XXuân Lâm,XXuân Hồng,XNam Cát,XKhánh Sơn,XTrung Phúc Cường,XNam Kim
 HHưng Nguyên:NHưng Nguyên,XHưng Trung,XHưng Yên,XHưng Yên Bắc,XHưng Tây,XHưng Đạo,XHưng Mỹ,XHưng Thịnh,XThịnh Mỹ,XHưng Lĩnh,XHưng Thông,XThông Tân,XHưng Tân,XHưng Lợi,XHưng Nghĩa,XHưng Phúc,XPhúc Lợi,XLong Xá,XChâu Nhân,XXuân Lam,XHưng Thành
 SHoàng Mai:XQuỳnh Vinh,XQuỳnh Lộc,PQuỳnh Thiện,XQuỳnh Lập,XQuỳnh Trang,PMai Hùng,PQuỳnh Dị,PQuỳnh Xuân,PQuỳnh Phương,XQuỳnh Liên
THà Tĩnh
 CHà Tĩnh:PTrần Phú,PNam Hà,PBắc Hà,PNguyễn Du,PTân Giang,PĐại Nài,PHà Huy Tập,XThạch Trung,PThạch Trung,PThạch Quý,PThạch Linh,PVăn Yên,XThạch Hạ,PThạch Hạ,XĐồng Môn,PĐồng Môn,XThạch Hưng,PThạch Hưng,XThạch Bình,XThạch Hải,XĐỉnh Bàn,XHộ Độ,XThạch Khê,XThạch Trị,XThạch Lạc,XTượng Sơn,XThạch Văn,XThạch Thắng,XThạch Đài,XThạch Hội,XTân Lâm Hương,XCẩm Bình,XCẩm Vịnh
 SHồng Lĩnh:PBắc Hồng,PNam Hồng,PTrung Lương,PĐức Thuận,PĐậu Liêu,XThuận Lộc
 HHương Sơn:NPhố Châu,NTây Sơn,XSơn Hồng,XSơn Tiến,XSơn Lâm,XSơn Lễ,XSơn Giang,XSơn Lĩnh,XAn Hòa Thịnh,XSơn Tây,XSơn Ninh,XSơn Châu,XChâu Bình,XTân Mỹ Hà,XQuang Diệm,XSơn Trung,XSơn Bằng,XSơn Bình,XSơn Kim 1,XSơn Kim 2,XSơn Trà,XMỹ Long,XSơn Long,XKim Hoa,XSơn Hàm,XSơn Phú,XSơn Trường,XHàm Trường
 HĐức Thọ:NĐức Thọ,XQuang Vĩnh,XTùng Châu,XTrường Sơn,XLiên Minh,XYên Hồ,XTùng Ảnh,XBùi La Nhân,XThanh Bình Thịnh,XLâm Trung Thủy,XHòa Lạc,XTân Dân,XAn Dũng,XĐức Đồng,XĐức Lạng,XTân Hương
 HVũ Quang:NVũ Quang,XÂn Phú,XĐức Giang,XĐức Lĩnh,XThọ Điền,XĐức Hương,XĐức Bồng,XĐức Liên,XHương Minh,XQuang Thọ
 HNghi Xuân:NXuân An,XXuân Hội,XĐan Trường,XXuân Phổ,XXuân Hải,XXuân Giang,NTiên Điền,XXuân Yên,XXuân Mỹ,XXuân Thành,XXuân Viên,XXuân Hồng,XCỗ Đạm,XXuân Liên,XXuân Lĩnh,XXuân Lam,XCương Gián
 HCan Lộc:NNghèn,XThiên Lộc,XThuần Thiện,XVượng Lộc,XThanh Lộc,XKim Song Trường,XThường Nga,XTùng Lộc,XPhú Lộc,XGia Hanh,XKhánh Vĩnh Yên,XTrung Lộc,XXuân Lộc,XThượng Lộc,XQuang Lộc,NĐồng Lộc,XMỹ Lộc,XSơn Lộc
 HHương Khê:NHương Khê,XĐiền Mỹ,XHà Linh,XHương Thủy,XHòa Hải,XPhúc Đồng,XHương Giang,XLộc Yên,XHương Bình,XHương Long,XPhú Gia,XGia Phố,XPhú Phong,XHương Đô,XHương Vĩnh,XHương Xuân,XPhúc Trạch,XHương Trà,XHương Trạch,XHương Lâm,XHương Liên
 HThạch Hà:XTân Lộc,XHồng Lộc,XThịnh Lộc,XBình An,XÍch Hậu,XPhù Lưu,NThạch Hà,XNgọc Sơn,NLộc Hà,XThạch Hải,XThạch Mỹ,XThạch Kim,XThạch Châu,XThạch Kênh,XThạch Sơn,XThạch Liên,XĐỉnh Bàn,XViệt Tiến,XThạch Khê,XThạch Long,XThạch Trị,XThạch Lạc,XThạch Ngọc,XTượng Sơn,XThạch Văn,XLưu Vĩnh Sơn,XThạch Thắng,XThạch Đài,XThạch Hội,XTân Lâm Hương,XThạch Xuân,XNam Điền,XMai Phụ
 HCẩm Xuyên:NCẩm Xuyên,NThiên Cầm,XYên Hòa,XCẩm Dương,XCẩm Bình,XCẩm Vĩnh,XCẩm Thành,XCẩm Quang,XCẩm Thạch,XCẩm Nhượng,XNam Phúc Thăng,XCẩm Duệ,XCẩm Lĩnh,XCẩm Quan,XCẩm Hà,XCẩm Lộc,XCẩm Hưng,XCẩm Thịnh,XCẩm Mỹ,XCẩm Trung,XCẩm Sơn,XCẩm Lạc,XCẩm Minh
 HKỳ Anh:XKỳ Xuân,XKỳ Bắc,XKỳ Phú,XKỳ Phong,XKỳ Tiến,XKỳ Giang,XKỳ Đồng,NKỳ Đồng,XKỳ Khang,XKỳ Văn,XKỳ Trung,XKỳ Thọ,XKỳ Tây,XKỳ Thượng,XKỳ Hải,XKỳ Thư,XKỳ Châu,XKỳ Tân,XLâm Hợp,XKỳ Sơn,XKỳ Lạc
 HLộc Hà:XTân Lộc,XHồng Lộc,XThịnh Lộc,XBình An,XÍch Hậu,XPhù Lưu,NLộc Hà,XThạch Mỹ,XThạch Kim,XThạch Châu,XHộ Độ,XMai Phụ
 SKỳ Anh:PHưng Trí,XKỳ Ninh,PKỳ Ninh,XKỳ Lợi,XKỳ Hà,PKỳ Trinh,PKỳ Thịnh,XKỳ Hoa,PKỳ Phương,PKỳ Long,PKỳ Liên,XKỳ Nam,PKỳ Nam
TQuảng Bình
 CĐồng Hới:PHải Thành,PĐồng Phú,PBắc Lý,PNam Lý,PĐồng Hải,PĐồng Sơn,PPhú Hải,PBắc Nghĩa,PĐức Ninh Đông,XQuang Phú,XLộc Ninh,XBảo Ninh,XNghĩa Ninh,XThuận Đức,XĐức Ninh
 HMinh Hóa:NQuy Đạt,XDân Hóa,XTrọng Hóa,XHóa Phúc,XHồng Hóa,XHóa Thanh,XHóa Tiến,XTân Thành,XHóa Hợp,XXuân Hóa,XYên Hóa,XMinh Hóa,XTân Hóa,XHóa Sơn,XTrung Hóa,XThượng Hóa
 HTuyên Hóa:NĐồng Lê,XHương Hóa,XKim Hóa,XThanh Hóa,XThanh Thạch,XThuận Hóa,XLâm Hóa,XLê Hóa,XSơn Hóa,XĐồng Hóa,XNgư Hóa,XThạch Hóa,XĐức Hóa,XPhong Hóa,XMai Hóa,XTiến Hóa,XChâu Hóa,XCao Quảng,XVăn Hóa
 HQuảng Trạch:XQuảng Hợp,XQuảng Kim,XQuảng Đông,XQuảng Phú,XQuảng Châu,XQuảng Thạch,XQuảng Lưu,XQuảng Tùng,XCảnh Dương,XQuảng Tiến,XQuảng Hưng,XQuảng Xuân,XCảnh Hóa,XLiên Trường,XQuảng Phương,XPhù Hóa,XPhù Cảnh,XQuảng Thanh
 HBố Trạch:NHoàn Lão,NNT Việt Trung,XXuân Trạch,XMỹ Trạch,XHạ Trạch,XHạ Mỹ,XBắc Trạch,XLâm Trạch,XThanh Trạch,XLiên Trạch,XPhúc Trạch,XCự Nẫm,XHải Phú,XThượng Trạch,XSơn Lộc,XHưng Trạch,XĐồng Trạch,XĐức Trạch,NPhong Nha,XVạn Trạch,XPhú Định,XTrung Trạch,XTây Trạch,XHòa Trạch,XĐại Trạch,XNhân Trạch,XTân Trạch,XNam Trạch,XLý Trạch,XLý Nam
 HQuảng Ninh:NQuán Hàu,XTrường Sơn,XLương Ninh,XVĩnh Ninh,XVõ Ninh,XHải Ninh,XHàm Ninh,XDuy Ninh,XGia Ninh,XTrường Xuân,XHiền Ninh,XTân Ninh,XXuân Ninh,XAn Ninh,XVạn Ninh
 HLệ Thủy:NNT Lệ Ninh,NKiến Giang,XHồng Thủy,XNgư Thủy Bắc,XHoa Thủy,XThanh Thủy,XAn Thủy,XPhong Thủy,XCam Thủy,XNgân Thủy,XSơn Thủy,XLộc Thủy,XLiên Thủy,XHưng Thủy,XDương Thủy,XTân Thủy,XPhú Thủy,XXuân Thủy,XMỹ Thủy,XNgư Thủy,XMai Thủy,XSen Thủy,XThái Thủy,XKim Thủy,XTrường Thủy,XLâm Thủy
 SBa Đồn:PBa Đồn,PQuảng Long,PQuảng Thọ,XQuảng Tiên,XQuảng Trung,PQuảng Phong,PQuảng Thuận,XQuảng Tân,XQuảng Hải,XQuảng Sơn,XQuảng Lộc,XQuảng Thủy,XQuảng Văn,PQuảng Phúc,XQuảng Hòa,XQuảng Minh
TQuảng Trị
 CĐông Hà:PĐông Giang,P1,PĐông Lễ,PĐông Thanh,P2,P4,P5,PĐông Lương,P3
 SQuảng Trị:P1,PAn Đôn,P2,P3,XHải Lệ
 HVĩnh Linh:NHồ Xá,NBến Quan,XVĩnh Thái,XVĩnh Tú,XVĩnh Chấp,XTrung Nam,XKim Thạch,XVĩnh Long,XVĩnh Khê,XVĩnh Hòa,XVĩnh Thủy,XVĩnh Lâm,XHiền Thành,NCửa Tùng,XVĩnh Hà,XVĩnh Sơn,XVĩnh Giang,XVĩnh Ô
 HHướng Hóa:NKhe Sanh,NLao Bảo,XHướng Lập,XHướng Việt,XHướng Phùng,XHướng Sơn,XHướng Linh,XTân Hợp,XHướng Tân,XTân Thành,XTân Long,XTân Lập,XTân Liên,XHúc,XThuận,XHướng Lộc,XBa Tầng,XThanh,XA Dơi,XLìa,XXy
 HGio Linh:NGio Linh,NCửa Việt,XTrung Giang,XTrung Hải,XTrung Sơn,XPhong Bình,XGio Mỹ,XGio Hải,XGio An,XGio Châu,XGio Việt,XLinh Trường,XGio Sơn,XGio Mai,XHải Thái,XLinh Hải,XGio Quang
 HĐa Krông:NKrông Klang,XMò Ó,XHướng Hiệp,XĐa Krông,XTriệu Nguyên,XBa Lòng,XBa Nang,XTà Long,XHúc Nghì,XA Vao,XTà Rụt,XA Bung,XA Ngo
 HCam Lộ:NCam Lộ,XCam Tuyền,XThanh An,XCam Thủy,XCam Thành,XCam Hiếu,XCam Chính,XCam Nghĩa
 HTriệu Phong:NÁi Tử,XTriệu An,XTriệu Tân,XTriệu Vân,XTriệu Phước,XTriệu Độ,XTriệu Trạch,XTriệu Thuận,XTriệu Đại,XTriệu Hòa,XTriệu Lăng,XTriệu Sơn,XTriệu Cơ,XTriệu Long,XTriệu Tài,XTriệu Trung,XTriệu Ái,XTriệu Thượng,XTriệu Giang,XTriệu Thành
 HHải Lăng:NDiên Sanh,XHải An,XHải Ba,XHải Bình,XHải Quy,XHải Quế,XHải Hưng,XHải Phú,XHải Thượng,XHải Dương,XHải Định,XHải Lâm,XHải Phong,XHải Trường,XHải Sơn,XHải Chánh,XHải Khê
 HCồn Cỏ:
TThừa Thiên Huế/CHuế
 CHuế/QThuận Hóa:PTây Lộc,PThuận Lộc,PGia Hội,PPhú Hậu,PThuận Hòa,PĐông Ba,PKim Long,PVỹ Dạ,PPhường Đúc,PVĩnh Ninh,PPhú Hội,PPhú Nhuận,PXuân Phú,PTrường An,PPhước Vĩnh,PAn Cựu,PAn Hòa,PHương Sơ,PThuỷ Biều,PHương Long,PThuỷ Xuân,PAn Đông,PAn Tây,PThuận An,XPhú Dương,XPhú Mậu,PDương Nỗ,XPhú Thanh,PPhú Thượng,PThủy Vân,XThủy Bằng,PThủy Bằng,XHải Dương,XHương Phong,PHương Phong,PHương Vinh,PHương An,PHương Hồ,XHương Thọ
 QPhú Xuân:PTây Lộc,PThuận Lộc,PGia Hội,PPhú Hậu,PThuận Hòa,PĐông Ba,PKim Long,PAn Hòa,PHương Sơ,PHương Long,PHương Vinh,PHương An,PLong Hồ
 HPhong Điền/SPhong Điền:NPhong Điền,PPhong Thu,XĐiền Hương,XĐiền Môn,XPhong Thạnh,XĐiền Lộc,PPhong Phú,XPhong Bình,XĐiền Hòa,XPhong Chương,XPhong Hải,XĐiền Hải,PPhong Hải,XPhong Hòa,PPhong Hòa,XPhong Thu,XPhong Hiền,PPhong Hiền,XPhong Mỹ,XPhong An,PPhong An,XPhong Xuân,XPhong Sơn
 HQuảng Điền:NSịa,XQuảng Thái,XQuảng Ngạn,XQuảng Lợi,XQuảng Công,XQuảng Phước,XQuảng Vinh,XQuảng An,XQuảng Thành,XQuảng Thọ,XQuảng Phú
 HPhú Vang:XPhú Thuận,XPhú An,XPhú Hải,XPhú Xuân,XPhú Diên,XPhú Mỹ,XPhú Hồ,XVinh Xuân,XPhú Lương,NPhú Đa,XVinh Thanh,XVinh An,XPhú Gia,XVinh Hà
 SHương Thủy:PPhú Bài,XThủy Thanh,PThủy Dương,PThủy Phương,PThủy Châu,PThủy Lương,XThủy Tân,XThủy Phù,XPhú Sơn,XDương Hòa
 SHương Trà:PTứ Hạ,XHương Toàn,PHương Vân,PHương Văn,PHương Xuân,PHương Chữ,XHương Bình,XBình Tiến,XBình Thành
 HA Lưới:NA Lưới,XHồng Vân,XHồng Hạ,XHồng Kim,XTrung Sơn,XHương Nguyên,XHồng Bắc,XA Ngo,XSơn Thủy,XPhú Vinh,XHương Phong,XQuảng Nhâm,XHồng Thượng,XHồng Thái,XA Roàng,XĐông Sơn,XLâm Đớt,XHồng Thủy
 HPhú Lộc:NPhú Lộc,NLăng Cô,XVinh Mỹ,XVinh Hưng,XGiang Hải,XVinh Hiền,XLộc Bổn,XLộc Sơn,NLộc Sơn,XLộc Bình,XLộc Vĩnh,XLộc An,XLộc Điền,XLộc Thủy,XLộc Trì,XLộc Tiến,XLộc Hòa,XXuân Lộc,NKhe Tre,XHương Phú,XHương Sơn,XHương Lộc,XThượng Quảng,XHương Xuân,XHương Hữu,XThượng Lộ,XThượng Long,XThượng Nhật
 HNam Đông:NKhe Tre,XHương Phú,XHương Sơn,XHương Lộc,XThượng Quảng,XHương Xuân,XHương Hữu,XThượng Lộ,XThượng Long,XThượng Nhật
CĐà Nẵng
 QLiên Chiểu:PHòa Hiệp Bắc,PHòa Hiệp Nam,PHòa Khánh Bắc,PHòa Khánh Nam,PHòa Minh
 QThanh Khê:PTam Thuận,PThanh Khê Tây,PThanh Khê Đông,PXuân Hà,PTân Chính,PChính Gián,PVĩnh Trung,PThạc Gián,PAn Khê,PHòa Khê
 QHải Châu:PThanh Bình,PThuận Phước,PThạch Thang,PHải Châu I,PHải Châu,PHải Châu II,PPhước Ninh,PHòa Thuận Tây,PHòa Thuận Đông,PNam Dương,PBình Hiên,PBình Thuận,PHòa Cường Bắc,PHòa Cường Nam
 QSơn Trà:PThọ Quang,PNại Hiên Đông,PMân Thái,PAn Hải Bắc,PPhước Mỹ,PAn Hải Tây,PAn Hải Nam,PAn Hải Đông
 QNgũ Hành Sơn:PMỹ An,PKhuê Mỹ,PHoà Quý,PHoà Hải
 QCẩm Lệ:PKhuê Trung,PHòa Phát,PHòa An,PHòa Thọ Tây,PHòa Thọ Đông,PHòa Xuân
 HHòa Vang:XHòa Bắc,XHòa Liên,XHòa Ninh,XHòa Sơn,XHòa Nhơn,XHòa Phú,XHòa Phong,XHòa Châu,XHòa Tiến,XHòa Phước,XHòa Khương
 HHoàng Sa:
TQuảng Nam
 CTam Kỳ:PTân Thạnh,PPhước Hòa,PAn Mỹ,PHòa Hương,PAn Xuân,PAn Sơn,PTrường Xuân,PAn Phú,XTam Thanh,XTam Thăng,XTam Phú,PHoà Thuận,XTam Ngọc
 CHội An:PMinh An,PTân An,PCẩm Phô,PThanh Hà,PSơn Phong,PCẩm Châu,PCửa Đại,PCẩm An,XCẩm Hà,XCẩm Kim,PCẩm Nam,XCẩm Thanh,XTân Hiệp
 HTây Giang:XCh'ơm,XGa Ri,XA Xan,XTr'Hy,XLăng,XA Nông,XA Tiêng,XBha Lê,XA Vương,XDang
 HĐông Giang:NP Rao,XTà Lu,XSông Kôn,XJơ Ngây,XA Ting,XTư,XBa,XA Rooi,XZa Hung,XMà Cooi,XKa Dăng
 HĐại Lộc:NÁi Nghĩa,XĐại Sơn,XĐại Lãnh,XĐại Hưng,XĐại Hồng,XĐại Đồng,XĐại Quang,XĐại Nghĩa,XĐại Hiệp,XĐại Thạnh,XĐại Chánh,XĐại Tân,XĐại Phong,XĐại Minh,XĐại Thắng,XĐại Cường,XĐại An,XĐại Hòa
 SĐiện Bàn:PVĩnh Điện,XĐiện Tiến,XĐiện Hòa,XĐiện Thắng Bắc,PĐiện Thắng Bắc,XĐiện Thắng Trung,PĐiện Thắng Trung,XĐiện Thắng Nam,PĐiện Thắng Nam,PĐiện Ngọc,XĐiện Hồng,XĐiện Thọ,XĐiện Phước,PĐiện An,PĐiện Nam Bắc,PĐiện Nam Trung,PĐiện Nam Đông,PĐiện Dương,XĐiện Quang,XĐiện Trung,XĐiện Phong,XĐiện Minh,PĐiện Minh,XĐiện Phương,PĐiện Phương
 HDuy Xuyên:NNam Phước,XDuy Thu,XDuy Phú,XDuy Tân,XDuy Hòa,XDuy Châu,XDuy Trinh,XDuy Sơn,XDuy Trung,XDuy Phước,XDuy Thành,XDuy Vinh,XDuy Nghĩa,XDuy Hải
 HQuế Sơn:NĐông Phú,XQuế Xuân 1,XQuế Xuân 2,XQuế Phú,NHương An,NTrung Phước,XQuế Hiệp,XQuế Thuận,XQuế Mỹ,XNinh Phước,XPhước Ninh,XQuế Lộc,XQuế Long,XQuế Châu,XQuế Phong,XQuế An,XQuế Minh,XQuế Lâm
 HNam Giang:NThạnh Mỹ,XLaêê,XChơ Chun,XZuôich,XTà Pơơ,XLa Dêê,XĐắc Tôi,XChà Vàl,XTà Bhinh,XCà Dy,XĐắc Pre,XĐắc Pring
 HPhước Sơn:NKhâm Đức,XPhước Xuân,XPhước Hiệp,XPhước Hoà,XPhước Đức,XPhước Năng,XPhước Mỹ,XPhước Chánh,XPhước Công,XPhước Kim,XPhước Lộc,XPhước Thành
 HHiệp Đức:XHiệp Hòa,XQuế Tân,XHiệp Thuận,XQuế Thọ,XBình Lâm,XSông Trà,XPhước Trà,XPhước Gia,NTân Bình,XQuế Lưu,XThăng Phước,XBình Sơn
 HThăng Bình:NHà Lam,XBình Dương,XBình Giang,XBình Nguyên,XBình Phục,XBình Triều,XBình Đào,XBình Minh,XBình Lãnh,XBình Trị,XBình Định Bắc,XBình Định,XBình Định Nam,XBình Quý,XBình Phú,XBình Chánh,XBình Tú,XBình Sa,XBình Hải,XBình Quế,XBình An,XBình Trung,XBình Nam
 HTiên Phước:NTiên Kỳ,XTiên Sơn,XTiên Hà,XTiên Cẩm,XTiên Châu,XTiên Lãnh,XTiên Ngọc,XTiên Hiệp,XTiên Cảnh,XTiên Mỹ,XTiên Phong,XTiên Thọ,XTiên An,XTiên Lộc,XTiên Lập
 HBắc Trà My:NTrà My,XTrà Sơn,XTrà Kót,XTrà Nú,XTrà Đông,XTrà Dương,XTrà Giang,XTrà Bui,XTrà Đốc,XTrà Tân,XTrà Giác,XTrà Giáp,XTrà Ka
 HNam Trà My:XTrà Leng,XTrà Dơn,XTrà Tập,XTrà Mai,XTrà Cang,XTrà Linh,XTrà Nam,XTrà Don,XTrà Vân,XTrà Vinh
 HNúi Thành:NNúi Thành,XTam Xuân I,XTam Xuân II,XTam Tiến,XTam Sơn,XTam Thạnh,XTam Anh Bắc,XTam Anh Nam,XTam Hòa,XTam Hiệp,XTam Hải,XTam Giang,XTam Quang,XTam Nghĩa,XTam Mỹ Tây,XTam Mỹ Đông,XTam Trà
 HPhú Ninh:NPhú Thịnh,XTam Thành,XTam An,XTam Đàn,XTam Lộc,XTam Phước,XTam Vinh,XTam Thái,XTam Đại,XTam Dân,XTam Lãnh
 HNông Sơn:XQuế Trung,XNinh Phước,XPhước Ninh,XQuế Lộc,XSơn Viên,XQuế Lâm
TQuảng Ngãi
 CQuảng Ngãi:PLê Hồng Phong,PTrần Phú,PQuảng Phú,PNghĩa Chánh,PTrần Hưng Đạo,PNguyễn Nghiêm,PNghĩa Lộ,PChánh Lộ,XNghĩa Dũng,XNghĩa Dõng,PTrương Quang Trọng,XTịnh Hòa,XTịnh Kỳ,XTịnh Thiện,XTịnh Ấn Đông,XTịnh Châu,XTịnh Khê,XTịnh Long,XTịnh Ấn Tây,XTịnh An,XNghĩa Phú,XNghĩa Hà,XNghĩa An,XAn Phú
 HBình Sơn:NChâu Ổ,XBình Thuận,XBình Thạnh,XBình Đông,XBình Chánh,XBình Nguyên,XBình Khương,XBình Trị,XBình An,XBình Hải,XBình Dương,XBình Phước,XBình Hòa,XBình Trung,XBình Minh,XBình Long,XBình Thanh,XBình Chương,XBình Hiệp,XBình Mỹ,XBình Tân Phú,XBình Châu
 HTrà Bồng:NTrà Xuân,XTrà Giang,XTrà Thủy,XTrà Hiệp,XTrà Bình,XTrà Phú,XTrà Lâm,XTrà Tân,XTrà Sơn,XTrà Bùi,XTrà Thanh,XSơn Trà,XTrà Phong,XHương Trà,XTrà Xinh,XTrà Tây
 HSơn Tịnh:XTịnh Thọ,XTịnh Trà,XTịnh Phong,XTịnh Hiệp,XTịnh Bình,XTịnh Đông,XTịnh Bắc,XTịnh Sơn,XTịnh Hà,NTịnh Hà,XTịnh Giang,XTịnh Minh
 HTư Nghĩa:NLa Hà,NSông Vệ,XNghĩa Lâm,XNghĩa Thắng,XNghĩa Thuận,XNghĩa Kỳ,XNghĩa Sơn,XNghĩa Hòa,XNghĩa Điền,XNghĩa Thương,XNghĩa Trung,XNghĩa Hiệp,XNghĩa Phương,XNghĩa Mỹ
 HSơn Hà:NDi Lăng,XSơn Hạ,XSơn Thành,XSơn Nham,XSơn Bao,XSơn Linh,XSơn Giang,XSơn Trung,XSơn Thượng,XSơn Cao,XSơn Hải,XSơn Thủy,XSơn Kỳ,XSơn Ba
 HSơn Tây:XSơn Bua,XSơn Mùa,XSơn Liên,XSơn Tân,XSơn Màu,XSơn Dung,XSơn Long,XSơn Tinh,XSơn Lập
 HMinh Long:XLong Sơn,XLong Mai,XThanh An,XLong Môn,XLong Hiệp
 HNghĩa Hành:NChợ Chùa,XHành Thuận,XHành Dũng,XHành Trung,XHành Nhân,XHành Đức,XHành Minh,XHành Phước,XHành Thiện,XHành Thịnh,XHành Tín Tây,XHành Tín Đông
 HMộ Đức:NMộ Đức,XĐức Lợi,XĐức Thắng,XThắng Lợi,XĐức Nhuận,XĐức Chánh,XĐức Hiệp,XĐức Minh,XĐức Thạnh,XĐức Hòa,XĐức Tân,XĐức Phú,XĐức Phong,XĐức Lân
 SĐức Phổ:PNguyễn Nghiêm,XPhổ An,XPhổ Phong,XPhổ Thuận,PPhổ Văn,PPhổ Quang,XPhổ Nhơn,PPhổ Ninh,PPhổ Minh,PPhổ Vinh,PPhổ Hòa,XPhổ Cường,XPhổ Khánh,PPhổ Thạnh,XPhổ Châu
 HBa Tơ:NBa Tơ,XBa Điền,XBa Vinh,XBa Thành,XBa Động,XBa Dinh,XBa Giang,XBa Liên,XBa Ngạc,XBa Khâm,XBa Cung,XBa Tiêu,XBa Trang,XBa Tô,XBa Bích,XBa Vì,XBa Lế,XBa Nam,XBa Xa
 HLý Sơn:
TBình Định
 CQuy Nhơn:PNhơn Bình,PNhơn Phú,PĐống Đa,PTrần Quang Diệu,PHải Cảng,PQuang Trung,PThị Nại,PLê Hồng Phong,PTrần Hưng Đạo,PNgô Mây,PLý Thường Kiệt,PTrần Phú,PLê Lợi,PBùi Thị Xuân,PNguyễn Văn Cừ,PGhềnh Ráng,XNhơn Lý,XNhơn Hội,XNhơn Hải,XNhơn Châu,XPhước Mỹ
 HAn Lão:NAn Lão,XAn Hưng,XAn Trung,XAn Dũng,XAn Vinh,XAn Toàn,XAn Tân,XAn Hòa,XAn Quang,XAn Nghĩa
 SHoài Nhơn:PTam Quan,PBồng Sơn,XHoài Sơn,XHoài Châu Bắc,XHoài Châu,XHoài Phú,PTam Quan Bắc,PTam Quan Nam,PHoài Hảo,PHoài Thanh Tây,PHoài Thanh,PHoài Hương,PHoài Tân,XHoài Hải,PHoài Xuân,XHoài Mỹ,PHoài Đức
 HHoài Ân:NTăng Bạt Hổ,XÂn Hảo Tây,XÂn Hảo Đông,XÂn Sơn,XÂn Mỹ,XĐak Mang,XÂn Tín,XÂn Thạnh,XÂn Phong,XÂn Đức,XÂn Hữu,XBok Tới,XÂn Tường Tây,XÂn Tường Đông,XÂn Nghĩa
 HPhù Mỹ:NPhù Mỹ,NBình Dương,XMỹ Đức,XMỹ Châu,XMỹ Thắng,XMỹ Lộc,XMỹ Lợi,XMỹ An,XMỹ Phong,XMỹ Trinh,XMỹ Thọ,XMỹ Hòa,XMỹ Thành,XMỹ Chánh,XMỹ Quang,XMỹ Hiệp,XMỹ Tài,XMỹ Cát,XMỹ Chánh Tây
 HVĩnh Thạnh:NVĩnh Thạnh,XVĩnh Sơn,XVĩnh Kim,XVĩnh Hiệp,XVĩnh Hảo,XVĩnh Hòa,XVĩnh Thịnh,XVĩnh Thuận,XVĩnh Quang
 HTây Sơn:NPhú Phong,XBình Tân,XTây Thuận,XBình Thuận,XTây Giang,XBình Thành,XTây An,XBình Hòa,XTây Bình,XBình Tường,XTây Vinh,XVĩnh An,XTây Xuân,XBình Nghi,XTây Phú
 HPhù Cát:NNgô Mây,XCát Sơn,XCát Minh,XCát Khánh,NCát Khánh,XCát Tài,XCát Lâm,XCát Hanh,XCát Thành,XCát Trinh,XCát Hải,XCát Hiệp,XCát Nhơn,XCát Hưng,XCát Tường,XCát Tân,NCát Tiến,XCát Thắng,XCát Chánh
 SAn Nhơn:PBình Định,PĐập Đá,XNhơn Mỹ,PNhơn Thành,XNhơn Hạnh,XNhơn Hậu,XNhơn Phong,XNhơn An,XNhơn Phúc,PNhơn Hưng,XNhơn Khánh,XNhơn Lộc,PNhơn Hoà,XNhơn Tân,XNhơn Thọ
 HTuy Phước:NTuy Phước,NDiêu Trì,XPhước Thắng,XPhước Hưng,XPhước Quang,XPhước Hòa,XPhước Sơn,XPhước Hiệp,XPhước Lộc,XPhước Nghĩa,XPhước Thuận,XPhước An,XPhước Thành
 HVân Canh:NVân Canh,XCanh Liên,XCanh Hiệp,XCanh Vinh,XCanh Hiển,XCanh Thuận,XCanh Hòa
TPhú Yên
 CTuy Hoà:P1,P8,P2,P9,P3,P4,P5,P7,P6,PPhú Thạnh,PPhú Đông,XHòa Kiến,XBình Kiến,XBình Ngọc,XAn Phú,PPhú Lâm
 SSông Cầu:PXuân Phú,XXuân Lâm,PXuân Thành,XXuân Hải,XXuân Lộc,XXuân Bình,XXuân Cảnh,XXuân Thịnh,XXuân Phương,PXuân Yên,XXuân Thọ 1,PXuân Đài,XXuân Thọ 2
 HĐồng Xuân:NLa Hai,XĐa Lộc,XPhú Mỡ,XXuân Lãnh,XXuân Long,XXuân Quang 1,XXuân Sơn Bắc,XXuân Quang 2,XXuân Sơn Nam,XXuân Quang 3,XXuân Phước
 HTuy An:NChí Thạnh,XAn Dân,XAn Ninh Tây,XAn Ninh Đông,XAn Thạch,XAn Định,XAn Nghiệp,XAn Cư,XAn Xuân,XAn Lĩnh,XAn Hòa Hải,XAn Hiệp,XAn Mỹ,XAn Chấn,XAn Thọ
 HSơn Hòa:NCủng Sơn,XPhước Tân,XSơn Hội,XSơn Định,XSơn Long,XCà Lúi,XSơn Phước,XSơn Xuân,XSơn Nguyên,XEachà Rang,XKrông Pa,XSuối Bạc,XSơn Hà,XSuối Trai
 HSông Hinh:NHai Riêng,XEa Lâm,XĐức Bình Tây,XEa Bá,XSơn Giang,XĐức Bình Đông,XEaBar,XEaBia,XEaTrol,XSông Hinh,XEaly
 HTây Hoà:XSơn Thành Tây,XSơn Thành Đông,XHòa Bình 1,NPhú Thứ,XHòa Phong,XHòa Phú,XHòa Tân Tây,XHòa Đồng,XHòa Mỹ Đông,XHòa Mỹ Tây,XHòa Thịnh
 HPhú Hoà:XHòa Quang Bắc,XHòa Quang Nam,XHòa Hội,XHòa Trị,XHòa An,XHòa Định Đông,NPhú Hoà,XHòa Định Tây,XHòa Thắng
 SĐông Hòa:XHòa Thành,PHòa Hiệp Bắc,PHoà Vinh,PHoà Hiệp Trung,XHòa Tân Đông,PHòa Xuân Tây,PHòa Hiệp Nam,XHòa Xuân Đông,XHòa Tâm,XHòa Xuân Nam
TKhánh Hòa
 CNha Trang:PVĩnh Hòa,PVĩnh Hải,PVĩnh Phước,PNgọc Hiệp,PVĩnh Thọ,PXương Huân,PVạn Thắng,PVạn Thạnh,PPhương Sài,PPhương Sơn,PPhước Hải,PPhước Tân,PLộc Thọ,PPhước Tiến,PTân Tiến,PTân Lập,PPhước Hòa,PVĩnh Nguyên,PPhước Long,PVĩnh Trường,XVĩnh Lương,XVĩnh Phương,XVĩnh Ngọc,XVĩnh Thạnh,XVĩnh Trung,XVĩnh Hiệp,XVĩnh Thái,XPhước Đồng
 CCam Ranh:PCam Nghĩa,PCam Phúc Bắc,PCam Phúc Nam,PCam Lộc,PCam Phú,PBa Ngòi,PCam Thuận,PCam Lợi,PCam Linh,XCam Thành Nam,XCam Phước Đông,XCam Thịnh Tây,XCam Thịnh Đông,XCam Lập,XCam Bình
 HCam Lâm:XCam Tân,XCam Hòa,XCam Hải Đông,XCam Hải Tây,XSơn Tân,XCam Hiệp Bắc,NCam Đức,XCam Hiệp Nam,XCam Phước Tây,XCam Thành Bắc,XCam An Bắc,XCam An Nam,XSuối Cát,XSuối Tân
 HVạn Ninh:NVạn Giã,XĐại Lãnh,XVạn Phước,XVạn Long,XVạn Bình,XVạn Thọ,XVạn Khánh,XVạn Phú,XVạn Lương,XVạn Thắng,XVạn Thạnh,XXuân Sơn,XVạn Hưng
 SNinh Hòa:PNinh Hiệp,XNinh Sơn,XNinh Tây,XNinh Thượng,XNinh An,PNinh Hải,XNinh Thọ,XNinh Trung,XNinh Sim,XNinh Xuân,XNinh Thân,PNinh Diêm,XNinh Đông,PNinh Thủy,PNinh Đa,XNinh Phụng,XNinh Bình,XNinh Phước,XNinh Phú,XNinh Tân,XNinh Quang,PNinh Giang,PNinh Hà,XNinh Hưng,XNinh Lộc,XNinh Ích,XNinh Vân
 HKhánh Vĩnh:NKhánh Vĩnh,XKhánh Hiệp,XKhánh Bình,XKhánh Trung,XKhánh Đông,XKhánh Thượng,XKhánh Nam,XSông Cầu,XGiang Ly,XCầu Bà,XLiên Sang,XKhánh Thành,XKhánh Phú,XSơn Thái
 HDiên Khánh:NDiên Khánh,XDiên Lâm,XDiên Điền,XDiên Xuân,XXuân Đồng,XDiên Sơn,XDiên Đồng,XDiên Phú,XDiên Thọ,XDiên Phước,XDiên Lạc,XDiên Tân,XDiên Hòa,XDiên Thạnh,XDiên Toàn,XDiên An,XBình Lộc,XSuối Hiệp,XSuối Tiên
 HKhánh Sơn:NTô Hạp,XThành Sơn,XSơn Lâm,XSơn Hiệp,XSơn Bình,XSơn Trung,XBa Cụm Bắc,XBa Cụm Nam
 HTrường Sa:NTrường Sa,XSong Tử Tây,XSinh Tồn
TNinh Thuận
 CPhan Rang-Tháp Chàm:PĐô Vinh,PPhước Mỹ,PBảo An,PPhủ Hà,PThanh Sơn,PMỹ Hương,PTấn Tài,PKinh Dinh,PĐạo Long,PĐài Sơn,PĐông Hải,PMỹ Đông,XThành Hải,PVăn Hải,PMỹ Bình,PMỹ Hải
 HBác Ái:XPhước Bình,XPhước Hòa,XPhước Tân,XPhước Tiến,XPhước Thắng,XPhước Thành,XPhước Đại,XPhước Chính,XPhước Trung
 HNinh Sơn:NTân Sơn,XLâm Sơn,XLương Sơn,XQuảng Sơn,XMỹ Sơn,XHòa Sơn,XMa Nới,XNhơn Sơn
 HNinh Hải:NKhánh Hải,XVĩnh Hải,XPhương Hải,XTân Hải,XXuân Hải,XHộ Hải,XTri Hải,XNhơn Hải,XThanh Hải
 HNinh Phước:NPhước Dân,XPhước Sơn,XPhước Thái,XPhước Hậu,XPhước Thuận,XAn Hải,XPhước Hữu,XPhước Hải,XPhước Vinh
 HThuận Bắc:XPhước Chiến,XCông Hải,XPhước Kháng,XLợi Hải,XBắc Sơn,XBắc Phong
 HThuận Nam:XPhước Hà,XPhước Nam,XPhước Ninh,XNhị Hà,XPhước Dinh,XPhước Minh,XPhước Diêm,XCà Ná
TBình Thuận
 CPhan Thiết:PMũi Né,PHàm Tiến,PPhú Hài,PPhú Thủy,PPhú Tài,PPhú Trinh,PXuân An,PThanh Hải,PBình Hưng,PĐức Nghĩa,PLạc Đạo,PĐức Thắng,PHưng Long,PĐức Long,XThiện Nghiệp,XPhong Nẫm,XTiến Lợi,XTiến Thành
 SLa Gi:PPhước Hội,PPhước Lộc,PTân Thiện,PTân An,PBình Tân,XTân Hải,XTân Tiến,XTân Bình,XTân Phước
 HTuy Phong:NLiên Hương,NPhan Rí Cửa,XPhan Dũng,XPhong Phú,XVĩnh Hảo,XVĩnh Tân,XPhú Lạc,XPhước Thể,XHòa Minh,XChí Công,XBình Thạnh
 HBắc Bình:NChợ Lầu,XPhan Sơn,XPhan Lâm,XBình An,XPhan Điền,XHải Ninh,XSông Lũy,XPhan Tiến,XSông Bình,NLương Sơn,XPhan Hòa,XPhan Thanh,XHồng Thái,XPhan Hiệp,XBình Tân,XPhan Rí Thành,XHòa Thắng,XHồng Phong
 HHàm Thuận Bắc:NMa Lâm,NPhú Long,XLa Dạ,XĐông Tiến,XThuận Hòa,XĐông Giang,XHàm Phú,XHồng Liêm,XThuận Minh,XHồng Sơn,XHàm Trí,XHàm Đức,XHàm Liêm,XHàm Chính,XHàm Hiệp,XHàm Thắng,XĐa Mi
 HHàm Thuận Nam:NThuận Nam,XMỹ Thạnh,XHàm Cần,XMương Mán,XHàm Thạnh,XHàm Kiệm,XHàm Cường,XHàm Mỹ,XTân Lập,XHàm Minh,XThuận Quí,XTân Thuận,XTân Thành
 HTánh Linh:NLạc Tánh,XBắc Ruộng,XNghị Đức,XLa Ngâu,XHuy Khiêm,XMăng Tố,XĐức Phú,XĐồng Kho,XGia An,XĐức Bình,XGia Huynh,XĐức Thuận,XSuối Kiết
 HĐức Linh:NVõ Xu,NĐức Tài,XĐa Kai,XSùng Nhơn,XMê Pu,XNam Chính,XĐức Hạnh,XĐức Tín,XVũ Hoà,XTân Hà,XĐông Hà,XTrà Tân
 HHàm Tân:NTân Minh,NTân Nghĩa,XSông Phan,XTân Phúc,XTân Đức,XTân Thắng,XThắng Hải,XTân Hà,XTân Xuân,XSơn Mỹ
 HPhú Quí:XNgũ Phụng,XLong Hải,XTam Thanh
TKon Tum
 CKon Tum:PQuang Trung,PDuy Tân,PQuyết Thắng,PTrường Chinh,PThắng Lợi,PNgô Mây,PThống Nhất,PLê Lợi,PNguyễn Trãi,PTrần Hưng Đạo,XĐắk Cấm,XKroong,XNgọk Bay,XVinh Quang,XĐắk Blà,XIa Chim,XĐăk Năng,XĐoàn Kết,XChư Hreng,XĐắk Rơ Wa,XHòa Bình
 HĐắk Glei:NĐắk Glei,XĐắk Blô,XĐắk Man,XĐắk Nhoong,XĐắk Pék,XĐắk Choong,XXốp,XMường Hoong,XNgọc Linh,XĐắk Long,XĐắk KRoong,XĐắk Môn
 HNgọc Hồi:NPlei Kần,XĐắk Ang,XĐắk Dục,XĐắk Nông,XĐắk Xú,XĐắk Kan,XBờ Y,XSa Loong
 HĐắk Tô:NĐắk Tô,XĐắk Rơ Nga,XNgọk Tụ,XĐắk Trăm,XVăn Lem,XKon Đào,XTân Cảnh,XDiên Bình,XPô Kô
 HKon Plông:XĐắk Nên,XĐắk Ring,XMăng Buk,XĐắk Tăng,XNgok Tem,XPờ Ê,XMăng Cành,NMăng Đen,XHiếu
 HKon Rẫy:NĐắk Rve,XĐắk Kôi,XĐắk Tơ Lung,XĐắk Ruồng,XĐắk Pne,XĐắk Tờ Re,XTân Lập
 HĐắk Hà:NĐắk Hà,XĐắk PXi,XĐăk Long,XĐắk HRing,XĐắk Ui,XĐăk Ngọk,XĐắk Mar,XNgok Wang,XNgok Réo,XHà Mòn,XĐắk La
 HSa Thầy:NSa Thầy,XRơ Kơi,XSa Nhơn,XHơ Moong,XMô Rai,XSa Sơn,XSa Nghĩa,XSa Bình,XYa Xiêr,XYa Tăng,XYa ly
 HTu Mơ Rông:XNgọc Lây,XĐắk Na,XMăng Ri,XNgọc Yêu,XĐắk Sao,XĐắk Rơ Ông,XĐắk Tờ Kan,XTu Mơ Rông,XĐắk Hà,XTê Xăng,XVăn Xuôi
 HIa H' Drai:XIa Đal,XIa Dom,XIa Tơi
TGia Lai
 CPleiku:PYên Đỗ,PDiên Hồng,PIa Kring,PHội Thương,PHội Phú,PPhù Đổng,PHoa Lư,PTây Sơn,PThống Nhất,PĐống Đa,PTrà Bá,PThắng Lợi,PYên Thế,PChi Lăng,XBiển Hồ,XTân Sơn,XTrà Đa,XChư Á,XAn Phú,XDiên Phú,XIa Kênh,XGào
 SAn Khê:PAn Bình,PTây Sơn,PAn Phú,PAn Tân,XTú An,XXuân An,XCửu An,PAn Phước,XSong An,PNgô Mây,XThành An
 SAyun Pa:PCheo Reo,PHòa Bình,PĐoàn Kết,PSông Bờ,XIa RBol,XChư Băh,XIa RTô,XIa Sao
 HKBang:NKBang,XKon Pne,XĐăk Roong,XSơn Lang,XKRong,XSơ Pai,XLơ Ku,XĐông,XĐak SMar,XNghĩa An,XTơ Tung,XKông Lơng Khơng,XKông Pla,XĐăk HLơ,XKông Bơ La
 HĐăk Đoa:NĐăk Đoa,XHà Đông,XĐăk Sơmei,XĐăk Krong,XHải Yang,XKon Gang,XHà Bầu,XNam Yang,XK' Dang,XH' Neng,XTân Bình,XGlar,XA Dơk,XTrang,XHNol,XIa Pết,XIa Băng
 HChư Păh:NPhú Hòa,XHà Tây,XIa Khươl,XIa Phí,NIa Ly,XIa Mơ Nông,XIa Kreng,XĐăk Tơ Ver,XHòa Phú,XChư Đăng Ya,XIa Ka,XIa Nhin,XNghĩa Hòa,XNghĩa Hưng
 HIa Grai:NIa Kha,XIa Sao,XIa Yok,XIa Hrung,XIa Bă,XIa Khai,XIa KRai,XIa Grăng,XIa Tô,XIa O,XIa Dêr,XIa Chia,XIa Pếch
 HMang Yang:NKon Dơng,XAyun,XĐak Jơ Ta,XĐak Ta Ley,XHra,XĐăk Yă,XĐăk Djrăng,XLơ Pang,XKon Thụp,XĐê Ar,XKon Chiêng,XĐăk Trôi
 HKông Chro:NKông Chro,XChư Krêy,XAn Trung,XKông Yang,XĐăk Tơ Pang,XSRó,XĐắk Kơ Ning,XĐăk Song,XĐăk Pling,XYang Trung,XĐăk Pơ Pho,XYa Ma,XChơ Long,XYang Nam
 HĐức Cơ:NChư Ty,XIa Dơk,XIa Krêl,XIa Din,XIa Kla,XIa Dom,XIa Lang,XIa Kriêng,XIa Pnôn,XIa Nan
 HChư Prông:NChư Prông,XIa Kly,XBình Giáo,XIa Drăng,XThăng Hưng,XBàu Cạn,XIa Phìn,XIa Băng,XIa Tôr,XIa Boòng,XIa O,XIa Púch,XIa Me,XIa Vê,XIa Bang,XIa Pia,XIa Ga,XIa Lâu,XIa Piơr,XIa Mơ
 HChư Sê:NChư Sê,XIa Tiêm,XChư Pơng,XBar Măih,XBờ Ngoong,XIa Glai,XAL Bá,XKông HTok,XAYun,XIa HLốp,XIa Blang,XDun,XIa Pal,XH Bông,XIa Ko
 HĐăk Pơ:XHà Tam,XAn Thành,NĐak Pơ,XYang Bắc,XCư An,XTân An,XPhú An,XYa Hội
 HIa Pa:XPờ Tó,XChư Răng,XIa KDăm,XKim Tân,XChư Mố,XIa Tul,XIa Ma Rơn,XIa Broăi,XIa Trok
 HKrông Pa:NPhú Túc,XIa RSai,XIa RSươm,XChư Gu,XĐất Bằng,XIa Mláh,XChư Drăng,XPhú Cần,XIa HDreh,XIa RMok,XChư Ngọc,XUar,XChư Rcăm,XKrông Năng
 HPhú Thiện:NPhú Thiện,XChư A Thai,XAyun Hạ,XIa Ake,XIa Sol,XIa Piar,XIa Peng,XChrôh Pơnan,XIa Hiao,XIa Yeng
 HChư Pưh:NNhơn Hoà,XIa Hrú,XIa Rong,XIa Dreng,XIa Hla,XChư Don,XIa Phang,XIa Le,XIa BLứ
TĐắk Lắk
 CBuôn Ma Thuột:PTân Lập,PTân Hòa,PTân An,PThống Nhất,PThành Nhất,PThắng Lợi,PThành Công,PTân Lợi,PTân Thành,PTân Tiến,PTự An,PEa Tam,PKhánh Xuân,XHòa Thuận,XCư ÊBur,XEa Tu,XHòa Thắng,XEa Kao,XHòa Phú,XHòa Khánh,XHòa Xuân
 SBuôn Hồ:PAn Lạc,PAn Bình,PThiện An,PĐạt Hiếu,PĐoàn Kết,XEa Blang,XEa Drông,PThống Nhất,PBình Tân,XEa Siên,XBình Thuận,XCư Bao
 HEa H'leo:NEa Drăng,XEa H'leo,XEa Sol,XEa Ral,XEa Wy,XCư A Mung,XCư Mốt,XEa Hiao,XEa Khal,XDliê Yang,XEa Tir,XEa Nam
 HEa Súp:NEa Súp,XIa Lốp,XIa JLơi,XEa Rốk,XYa Tờ Mốt,XIa RVê,XEa Lê,XCư KBang,XEa Bung,XCư M'Lan
 HBuôn Đôn:XKrông Na,XEa Huar,XEa Wer,XTân Hoà,XCuôr KNia,XEa Bar,XEa Nuôl
 HCư M'gar:NEa Pốk,NQuảng Phú,XQuảng Tiến,XEa Kuêh,XEa Kiết,XEa Tar,XCư Dliê M'nông,XEa H'đinh,XEa Tul,XEa KPam,XEa M'DRóh,XQuảng Hiệp,XCư M'gar,XEa D'Rơng,XEa M'nang,XCư Suê,XCuor Đăng
 HKrông Búk:XCư Né,XChư KBô,XCư Pơng,XEa Sin,XPơng Drang,NPơng Drang,XTân Lập,XEa Ngai
 HKrông Năng:NKrông Năng,XĐLiê Ya,XEa Tóh,XEa Tam,XPhú Lộc,XTam Giang,XEa Puk,XEa Dăh,XEa Hồ,XPhú Xuân,XCư Klông,XEa Tân
 HEa Kar:NEa Kar,NEa Knốp,XEa Sô,XEa Sar,XXuân Phú,XCư Huê,XEa Tih,XEa Đar,XEa Kmút,XCư Ni,XEa Păl,XCư Prông,XEa Ô,XCư ELang,XCư Bông,XCư Jang
 HM'Đrắk:NM'Đrắk,XCư Prao,XEa Pil,XEa Lai,XEa H'MLay,XKrông Jing,XEa M' Doal,XEa Riêng,XCư M'ta,XCư K Róa,XKrông Á,XCư San,XEa Trang
 HKrông Bông:NKrông Kmar,XDang Kang,XCư KTy,XHòa Thành,XHòa Tân,XHòa Phong,XHòa Lễ,XYang Reh,XEa Trul,XKhuê Ngọc Điền,XCư Pui,XHòa Sơn,XCư Drăm,XYang Mao
 HKrông Pắc:NPhước An,XKRông Búk,XEa Kly,XEa Kênh,XEa Phê,XEa KNuec,XEa Yông,XHòa An,XEa Kuăng,XHòa Đông,XEa Hiu,XHòa Tiến,XTân Tiến,XVụ Bổn,XEa Uy,XEa Yiêng
 HKrông A Na:NBuôn Trấp,XDray Sáp,XEa Na,XEa Bông,XBăng A Drênh,XDur KMăl,XBình Hòa,XQuảng Điền
 HLắk:NLiên Sơn,XYang Tao,XBông Krang,XĐắk Liêng,XBuôn Triết,XBuôn Tría,XĐắk Phơi,XĐắk Nuê,XKrông Nô,XNam Ka,XEa R'Bin
 HCư Kuin:XEa Ning,XCư Ê Wi,XEa Ktur,XEa Tiêu,XEa BHốk,XEa Hu,XDray Bhăng,XHòa Hiệp
TĐắk Nông
 CGia Nghĩa:PNghĩa Đức,PNghĩa Thành,PNghĩa Phú,PNghĩa Tân,PNghĩa Trung,XĐăk R'Moan,PQuảng Thành,XĐắk Nia
 HĐăk Glong:XQuảng Sơn,XQuảng Hoà,XĐắk Ha,XĐắk R'Măng,XQuảng Khê,XĐắk Plao,XĐắk Som
 HCư Jút:NEa T'Ling,XĐắk Wil,XEa Pô,XNam Dong,XĐắk DRông,XTâm Thắng,XCư Knia,XTrúc Sơn
 HĐắk Mil:NĐắk Mil,XĐắk Lao,XĐắk R'La,XĐắk Gằn,XĐức Mạnh,XĐắk N'Drót,XLong Sơn,XĐắk Sắk,XThuận An,XĐức Minh
 HKrông Nô:NĐắk Mâm,XĐắk Sôr,XNam Xuân,XBuôn Choah,XNam Đà,XTân Thành,XĐắk Drô,XNâm Nung,XĐức Xuyên,XĐắk Nang,XQuảng Phú,XNâm N'Đir
 HĐắk Song:NĐức An,XĐắk Môl,XĐắk Hòa,XNam Bình,XThuận Hà,XThuận Hạnh,XĐắk N'Dung,XNâm N'Jang,XTrường Xuân
 HĐắk R'Lấp:NKiến Đức,XQuảng Tín,XĐắk Wer,XNhân Cơ,XKiến Thành,XNghĩa Thắng,XĐạo Nghĩa,XĐắk Sin,XHưng Bình,XĐắk Ru,XNhân Đạo
 HTuy Đức:XQuảng Trực,XĐắk Búk So,XQuảng Tâm,XĐắk R'Tíh,XĐắk Ngo,XQuảng Tân
TLâm Đồng
 CĐà Lạt:P7,P8,P12,P9,P2,P1,P6,P5,P4,P10,P11,P3,XXuân Thọ,XTà Nung,XTrạm Hành,XXuân Trường
 CBảo Lộc:PLộc Phát,PLộc Tiến,P2,P1,PB'lao,PLộc Sơn,XĐạm Bri,XLộc Thanh,XLộc Nga,XLộc Châu,XĐại Lào
 HĐam Rông:XĐạ Tông,XĐạ Long,XĐạ M' Rong,XLiêng Srônh,XĐạ Rsal,XRô Men,XPhi Liêng,XĐạ K' Nàng
 HLạc Dương:NLạc Dương,XĐạ Chais,XĐạ Nhim,XĐưng KNớ,XLát,XĐạ Sar
 HLâm Hà:NNam Ban,NĐinh Văn,XPhú Sơn,XPhi Tô,XMê Linh,XĐạ Đờn,XPhúc Thọ,XĐông Thanh,XGia Lâm,XTân Thanh,XTân Văn,XHoài Đức,XTân Hà,XLiên Hà,XĐan Phượng,XNam Hà
 HĐơn Dương:ND'Ran,NThạnh Mỹ,XLạc Xuân,XĐạ Ròn,XLạc Lâm,XKa Đô,XQuảng Lập,XKa Đơn,XTu Tra,XPró
 HĐức Trọng:NLiên Nghĩa,XHiệp An,XLiên Hiệp,XHiệp Thạnh,XBình Thạnh,XN'Thol Hạ,XTân Hội,XTân Thành,XPhú Hội,XNinh Gia,XTà Năng,XĐa Quyn,XTà Hine,XĐà Loan,XNinh Loan
 HDi Linh:NDi Linh,XĐinh Trang Thượng,XTân Thượng,XTân Lâm,XTân Châu,XTân Nghĩa,XGia Hiệp,XĐinh Lạc,XTam Bố,XĐinh Trang Hòa,XLiên Đầm,XGung Ré,XBảo Thuận,XHòa Ninh,XHòa Trung,XHòa Nam,XHòa Bắc,XSơn Điền,XGia Bắc
 HBảo Lâm:NLộc Thắng,XLộc Bảo,XLộc Lâm,XLộc Phú,XLộc Bắc,XB' Lá,XLộc Ngãi,XLộc Quảng,XLộc Tân,XLộc Đức,XLộc An,XTân Lạc,XLộc Thành,XLộc Nam
 HĐạ Huoai:NĐạ M'ri,NMa Đa Guôi,XHà Lâm,XĐạ Tồn,XĐạ Oai,XĐạ Ploa,XMa Đa Guôi,XĐoàn Kết,XPhước Lộc
 HĐạ Tẻh:NĐạ M'ri,NMa Đa Guôi,XHà Lâm,XĐạ Oai,XBà Gia,XMa Đa Guôi,NĐạ Tẻh,XAn Nhơn,XQuốc Oai,XMỹ Đức,XQuảng Trị,XĐạ Lây,XTriệu Hải,XĐạ Kho,XĐạ Pal,NCát Tiên,XTiên Hoàng,XPhước Cát 2,XGia Viễn,XNam Ninh,NPhước Cát,XĐức Phổ,XQuảng Ngãi,XĐồng Nai Thượng
 HCát Tiên:NCát Tiên,XTiên Hoàng,XPhước Cát 2,XGia Viễn,XNam Ninh,NPhước Cát,XĐức Phổ,XQuảng Ngãi,XĐồng Nai Thượng
TBình Phước
 SPhước Long:PThác Mơ,PLong Thủy,PPhước Bình,PLong Phước,PSơn Giang,XLong Giang,XPhước Tín
 CĐồng Xoài:PTân Phú,PTân Đồng,PTân Bình,PTân Xuân,PTân Thiện,XTân Thành,PTiến Thành,XTiến Hưng
 SBình Long:PHưng Chiến,PAn Lộc,PPhú Thịnh,PPhú Đức,XThanh Lương,XThanh Phú
 HBù Gia Mập:XBù Gia Mập,XĐak Ơ,XĐức Hạnh,XPhú Văn,XĐa Kia,XPhước Minh,XBình Thắng,XPhú Nghĩa
 HLộc Ninh:NLộc Ninh,XLộc Hòa,XLộc An,XLộc Tấn,XLộc Thạnh,XLộc Hiệp,XLộc Thiện,XLộc Thuận,XLộc Quang,XLộc Phú,XLộc Thành,XLộc Thái,XLộc Điền,XLộc Hưng,XLộc Thịnh,XLộc Khánh
 HBù Đốp:NThanh Bình,XHưng Phước,XPhước Thiện,XThiện Hưng,XThanh Hòa,XTân Thành,XTân Tiến
 HHớn Quản:XThanh An,XAn Khương,XAn Phú,XTân Lợi,XTân Hưng,XMinh Đức,XMinh Tâm,XPhước An,XThanh Bình,NTân Khai,XĐồng Nơ,XTân Hiệp,XTân Quan
 HĐồng Phú:NTân Phú,XThuận Lợi,XĐồng Tâm,XTân Phước,XTân Hưng,XTân Lợi,XTân Lập,XTân Hòa,XThuận Phú,XĐồng Tiến,XTân Tiến
 HBù Đăng:NĐức Phong,XĐường 10,XĐak Nhau,XPhú Sơn,XThọ Sơn,XBình Minh,XBom Bo,XMinh Hưng,XĐoàn Kết,XĐồng Nai,XĐức Liễu,XThống Nhất,XNghĩa Trung,XNghĩa Bình,XĐăng Hà,XPhước Sơn
 HChơn Thành/SChơn Thành:NChơn Thành,PHưng Long,XThành Tâm,PThành Tâm,XMinh Lập,XQuang Minh,XMinh Hưng,PMinh Hưng,XMinh Long,PMinh Long,XMinh Thành,PMinh Thành,XNha Bích,XMinh Thắng
 HPhú Riềng:XLong Bình,XBình Tân,XBình Sơn,XLong Hưng,XPhước Tân,XBù Nho,XLong Hà,XLong Tân,XPhú Trung,XPhú Riềng
TTây Ninh
 CTây Ninh:P1,P3,P4,PHiệp Ninh,P2,XThạnh Tân,XTân Bình,XBình Minh,PNinh Sơn,PNinh Thạnh
 HTân Biên:NTân Biên,XTân Lập,XThạnh Bắc,XTân Bình,XThạnh Bình,XThạnh Tây,XHòa Hiệp,XTân Phong,XMỏ Công,XTrà Vong
 HTân Châu:NTân Châu,XTân Hà,XTân Đông,XTân Hội,XTân Hòa,XSuối Ngô,XSuối Dây,XTân Hiệp,XThạnh Đông,XTân Thành,XTân Phú,XTân Hưng
 HDương Minh Châu:NDương Minh Châu,XSuối Đá,XPhan,XPhước Ninh,XPhước Minh,XBàu Năng,XChà Là,XCầu Khởi,XBến Củi,XLộc Ninh,XTruông Mít
 HChâu Thành:NChâu Thành,XHảo Đước,XPhước Vinh,XĐồng Khởi,XThái Bình,XAn Cơ,XBiên Giới,XHòa Thạnh,XTrí Bình,XHòa Hội,XAn Bình,XThanh Điền,XThành Long,XNinh Điền,XLong Vĩnh
 SHòa Thành:PLong Hoa,PHiệp Tân,PLong Thành Bắc,XTrường Hòa,XTrường Đông,PLong Thành Trung,XTrường Tây,XLong Thành Nam
 HGò Dầu:NGò Dầu,XThạnh Đức,XCẩm Giang,XHiệp Thạnh,XBàu Đồn,XPhước Thạnh,XPhước Đông,XPhước Trạch,XThanh Phước
 HBến Cầu:NBến Cầu,XLong Chữ,XLong Phước,XLong Giang,XTiên Thuận,XLong Khánh,XLợi Thuận,XLong Thuận,XAn Thạnh
 STrảng Bàng:PTrảng Bàng,XĐôn Thuận,XHưng Thuận,PLộc Hưng,PGia Lộc,PGia Bình,XPhước Bình,PAn Tịnh,PAn Hòa,XPhước Chỉ
TBình Dương
 CThủ Dầu Một:PHiệp Thành,PPhú Lợi,PPhú Cường,PPhú Hòa,PPhú Thọ,PChánh Nghĩa,PĐịnh Hoà,PHoà Phú,PPhú Mỹ,PPhú Tân,PTân An,PHiệp An,PTương Bình Hiệp,PChánh Mỹ
 HBàu Bàng:XTrừ Văn Thố,XCây Trường II,NLai Uyên,XTân Hưng,XLong Nguyên,XHưng Hòa,XLai Hưng
 HDầu Tiếng:NDầu Tiếng,XMinh Hoà,XMinh Thạnh,XMinh Tân,XĐịnh An,XLong Hoà,XĐịnh Thành,XĐịnh Hiệp,XAn Lập,XLong Tân,XThanh An,XThanh Tuyền
 SBến Cát/CBến Cát:PMỹ Phước,PChánh Phú Hòa,XAn Điền,PAn Điền,XAn Tây,PAn Tây,PThới Hòa,PHòa Lợi,PTân Định,XPhú An
 HPhú Giáo:NPhước Vĩnh,XAn Linh,XPhước Sang,XAn Thái,XAn Long,XAn Bình,XTân Hiệp,XTam Lập,XTân Long,XVĩnh Hoà,XPhước Hoà
 STân Uyên/CTân Uyên:PUyên Hưng,PTân Phước Khánh,PVĩnh Tân,PHội Nghĩa,PTân Hiệp,PKhánh Bình,PPhú Chánh,XBạch Đằng,PTân Vĩnh Hiệp,PThạnh Phước,XThạnh Hội,PThái Hòa
 CDĩ An:PDĩ An,PTân Bình,PTân Đông Hiệp,PBình An,PBình Thắng,PĐông Hòa,PAn Bình
 CThuận An:PAn Thạnh,PLái Thiêu,PBình Chuẩn,PThuận Giao,PAn Phú,PHưng Định,XAn Sơn,PBình Nhâm,PBình Hòa,PVĩnh Phú
 HBắc Tân Uyên:XTân Định,XBình Mỹ,NTân Bình,XTân Lập,NTân Thành,XĐất Cuốc,XHiếu Liêm,XLạc An,XTân Mỹ,XThường Tân
TĐồng Nai
 CBiên Hòa:PTrảng Dài,PTân Phong,PTân Biên,PHố Nai,PTân Hòa,PTân Hiệp,PBửu Long,PTân Tiến,PTân Mai,PTam Hiệp,PLong Bình,PQuang Vinh,PThống Nhất,PTrung Dũng,PTam Hòa,PHòa Bình,PQuyết Thắng,PThanh Bình,PBình Đa,PAn Bình,PBửu Hòa,PLong Bình Tân,PTân Vạn,PTân Hạnh,PHiệp Hòa,PHóa An,PAn Hòa,PTam Phước,PPhước Tân,XLong Hưng
 CLong Khánh:PXuân Trung,PXuân Thanh,PXuân Bình,PXuân An,PXuân Hoà,PPhú Bình,XBình Lộc,XBảo Quang,PSuối Tre,PBảo Vinh,PXuân Lập,PBàu Sen,XBàu Trâm,PXuân Tân,XHàng Gòn
 HTân Phú:NTân Phú,XDak Lua,XNam Cát Tiên,XPhú An,XNúi Tượng,XTà Lài,XPhú Lập,XPhú Sơn,XPhú Thịnh,XThanh Sơn,XPhú Trung,XPhú Xuân,XPhú Lộc,XPhú Lâm,XPhú Bình,XPhú Thanh,XTrà Cổ,XPhú Điền
 HVĩnh Cửu:NVĩnh An,XPhú Lý,XTrị An,XTân An,XVĩnh Tân,XBình Lợi,XThạnh Phú,XThiện Tân,XTân Bình,XBình Hòa,XMã Đà,XHiếu Liêm
 HĐịnh Quán:NĐịnh Quán,XThanh Sơn,XPhú Tân,XPhú Vinh,XPhú Lợi,XPhú Hòa,XNgọc Định,XLa Ngà,XGia Canh,XPhú Ngọc,XPhú Cường,XTúc Trưng,XPhú Túc,XSuối Nho
 HTrảng Bom:NTrảng Bom,XThanh Bình,XCây Gáo,XBàu Hàm,XSông Thao,XSông Trầu,XĐông Hoà,XBắc Sơn,XHố Nai 3,XTây Hoà,XBình Minh,XTrung Hoà,XĐồi 61,XHưng Thịnh,XQuảng Tiến,XGiang Điền,XAn Viễn
 HThống Nhất:XGia Tân 1,XGia Tân 2,XGia Tân 3,XGia Kiệm,XQuang Trung,XBàu Hàm 2,XHưng Lộc,XLộ 25,XXuân Thiện,NDầu Giây
 HCẩm Mỹ:XSông Nhạn,XXuân Quế,XNhân Nghĩa,XXuân Đường,NLong Giao,XXuân Mỹ,XThừa Đức,XBảo Bình,XXuân Bảo,XXuân Tây,XXuân Đông,XSông Ray,XLâm San
 HLong Thành:NLong Thành,XAn Phước,XBình An,XLong Đức,XLộc An,XBình Sơn,XTam An,XCẩm Đường,XLong An,XBàu Cạn,XLong Phước,XPhước Bình,XTân Hiệp,XPhước Thái
 HXuân Lộc:NGia Ray,XXuân Bắc,XSuối Cao,XXuân Thành,XXuân Thọ,XXuân Trường,XXuân Hòa,XXuân Hưng,XXuân Tâm,XSuối Cát,XXuân Hiệp,XXuân Phú,XXuân Định,XBảo Hoà,XLang Minh
 HNhơn Trạch:XPhước Thiền,XLong Tân,XĐại Phước,NHiệp Phước,XPhú Hữu,XPhú Hội,XPhú Thạnh,XPhú Đông,XLong Thọ,XVĩnh Thanh,XPhước Khánh,XPhước An
TBà Rịa - Vũng Tàu
 CVũng Tàu:P1,PThắng Tam,P2,P3,P4,P5,PThắng Nhì,P7,PNguyễn An Ninh,P8,P9,PThắng Nhất,PRạch Dừa,P10,P11,P12,XLong Sơn
 CBà Rịa:PPhước Hưng,PPhước Hiệp,PPhước Nguyên,PLong Toàn,PLong Tâm,PPhước Trung,PLong Hương,PKim Dinh,XTân Hưng,XLong Phước,XHoà Long
 HChâu Đức:XBàu Chinh,NNgãi Giao,XBình Ba,XSuối Nghệ,XXuân Sơn,XSơn Bình,XBình Giã,XBình Trung,XXà Bang,XCù Bị,XLáng Lớn,XQuảng Thành,XKim Long,NKim Long,XSuối Rao,XĐá Bạc,XNghĩa Thành
 HXuyên Mộc:NPhước Bửu,XPhước Thuận,XPhước Tân,XXuyên Mộc,XBông Trang,XTân Lâm,XBàu Lâm,XHòa Bình,XHòa Hưng,XHòa Hiệp,XHòa Hội,XBưng Riềng,XBình Châu
 HLong Điền:NLong Điền,NLong Hải,XAn Ngãi,XTam Phước,XAn Nhứt,XPhước Tỉnh,XPhước Hưng
 HĐất Đỏ/HLong Đất:NLong Điền,NLong Hải,XTam An,XPhước Tỉnh,XPhước Hưng,NĐất Đỏ,XPhước Long Thọ,XPhước Hội,XLong Mỹ,NPhước Hải,XLong Tân,XLáng Dài,XLộc An
 SPhú Mỹ/CPhú Mỹ:PPhú Mỹ,XTân Hoà,PTân Hoà,XTân Hải,PTân Hải,PPhước Hoà,PTân Phước,PMỹ Xuân,XSông Xoài,PHắc Dịch,XChâu Pha,XTóc Tiên
 HCôn Đảo:
CHồ Chí Minh
 Q1:PTân Định,PĐa Kao,PBến Nghé,PBến Thành,PNguyễn Thái Bình,PPhạm Ngũ Lão,PCầu Ông Lãnh,PCô Giang,PNguyễn Cư Trinh,PCầu Kho
 Q12:PThạnh Xuân,PThạnh Lộc,PHiệp Thành,PThới An,PTân Chánh Hiệp,PAn Phú Đông,PTân Thới Hiệp,PTrung Mỹ Tây,PTân Hưng Thuận,PĐông Hưng Thuận,PTân Thới Nhất
 QGò Vấp:P15,P13,P17,P6,P16,P12,P14,P10,P05,P5,P07,P1,P04,P01,P9,P8,P11,P03,P3
 QBình Thạnh:P13,P11,P27,P26,P12,P25,P05,P5,P07,P7,P24,P14,P06,P15,P02,P2,P01,P1,P03,P17,P21,P19,P22,P28
 QTân Bình:P02,P2,P04,P4,P12,P13,P01,P1,P03,P3,P11,P07,P7,P05,P5,P10,P06,P6,P08,P8,P09,P9,P14,P15
 QTân Phú:PTân Sơn Nhì,PTây Thạnh,PSơn Kỳ,PTân Quý,PTân Thành,PPhú Thọ Hòa,PPhú Thạnh,PPhú Trung,PHòa Thạnh,PHiệp Tân,PTân Thới Hòa
 QPhú Nhuận:P04,P4,P05,P5,P09,P9,P07,P7,P03,P01,P1,P02,P2,P08,P8,P15,P10,P11,P17,P13
 CThủ Đức:PLinh Xuân,PBình Chiểu,PLinh Trung,PTam Bình,PTam Phú,PHiệp Bình Phước,PHiệp Bình Chánh,PLinh Chiểu,PLinh Tây,PLinh Đông,PBình Thọ,PTrường Thọ,PLong Bình,PLong Thạnh Mỹ,PTân Phú,PHiệp Phú,PTăng Nhơn Phú A,PTăng Nhơn Phú B,PPhước Long B,PPhước Long A,PTrường Thạnh,PLong Phước,PLong Trường,PPhước Bình,PPhú Hữu,PThảo Điền,PAn Phú,PAn Khánh,PBình Trưng Đông,PBình Trưng Tây,PCát Lái,PThạnh Mỹ Lợi,PAn Lợi Đông,PThủ Thiêm
 Q3:P14,P12,P11,P13,PVõ Thị Sáu,P09,P9,P10,P04,P4,P05,P5,P03,P3,P02,P2,P01,P1
 Q10:P15,P13,P14,P12,P11,P10,P09,P9,P01,P1,P08,P8,P02,P2,P04,P4,P07,P05,P06,P6
 Q11:P15,P05,P5,P14,P11,P03,P3,P10,P13,P08,P8,P09,P12,P07,P7,P06,P04,P01,P1,P02,P16
 Q4:P13,P09,P06,P9,P08,P10,P8,P18,P14,P04,P4,P03,P3,P16,P02,P2,P15,P01,P1
 Q5:P04,P4,P09,P9,P03,P2,P12,P02,P08,P7,P07,P01,P1,P11,P14,P05,P5,P06,P10,P13
 Q6:P14,P13,P09,P9,P06,P12,P05,P11,P02,P2,P01,P04,P1,P08,P8,P03,P07,P7,P10
 Q8:P08,P02,P01,P03,PRạch Ông,P11,P09,PHưng Phú,P10,P04,P4,P13,P12,PXóm Củi,P05,P5,P14,P06,P6,P15,P16,P07,P7
 QBình Tân:PBình Hưng Hòa,PBình Hưng Hoà A,PBình Hưng Hoà B,PBình Trị Đông,PBình Trị Đông A,PBình Trị Đông B,PTân Tạo,PTân Tạo A,PAn Lạc,PAn Lạc A
 Q7:PTân Thuận Đông,PTân Thuận Tây,PTân Kiểng,PTân Hưng,PBình Thuận,PTân Quy,PPhú Thuận,PTân Phú,PTân Phong,PPhú Mỹ
 HCủ Chi:NCủ Chi,XPhú Mỹ Hưng,XAn Phú,XTrung Lập Thượng,XAn Nhơn Tây,XNhuận Đức,XPhạm Văn Cội,XPhú Hòa Đông,XTrung Lập Hạ,XTrung An,XPhước Thạnh,XPhước Hiệp,XTân An Hội,XPhước Vĩnh An,XThái Mỹ,XTân Thạnh Tây,XHòa Phú,XTân Thạnh Đông,XBình Mỹ,XTân Phú Trung,XTân Thông Hội
 HHóc Môn:NHóc Môn,XTân Hiệp,XNhị Bình,XĐông Thạnh,XTân Thới Nhì,XThới Tam Thôn,XXuân Thới Sơn,XTân Xuân,XXuân Thới Đông,XTrung Chánh,XXuân Thới Thượng,XBà Điểm
 HBình Chánh:NTân Túc,XPhạm Văn Hai,XVĩnh Lộc A,XVĩnh Lộc B,XBình Lợi,XLê Minh Xuân,XTân Nhựt,XTân Kiên,XBình Hưng,XPhong Phú,XAn Phú Tây,XHưng Long,XĐa Phước,XTân Quý Tây,XBình Chánh,XQuy Đức
 HNhà Bè:NNhà Bè,XPhước Kiển,XPhước Lộc,XNhơn Đức,XPhú Xuân,XLong Thới,XHiệp Phước
 HCần Giờ:NCần Thạnh,XBình Khánh,XTam Thôn Hiệp,XAn Thới Đông,XThạnh An,XLong Hòa,XLý Nhơn
TLong An
 CTân An:P5,P2,P4,PTân Khánh,P1,P3,P7,P6,XHướng Thọ Phú,XNhơn Thạnh Trung,XLợi Bình Nhơn,XBình Tâm,PKhánh Hậu,XAn Vĩnh Ngãi
 SKiến Tường:P1,P2,XThạnh Trị,XBình Hiệp,XBình Tân,XTuyên Thạnh,P3,XThạnh Hưng
 HTân Hưng:NTân Hưng,XHưng Hà,XHưng Điền B,XHưng Điền,XThạnh Hưng,XHưng Thạnh,XVĩnh Thạnh,XVĩnh Châu B,XVĩnh Lợi,XVĩnh Đại,XVĩnh Châu A,XVĩnh Bửu
 HVĩnh Hưng:NVĩnh Hưng,XHưng Điền A,XKhánh Hưng,XThái Trị,XVĩnh Trị,XThái Bình Trung,XVĩnh Bình,XVĩnh Thuận,XTuyên Bình,XTuyên Bình Tây
 HMộc Hóa:XBình Hòa Tây,XBình Thạnh,XBình Hòa Trung,XBình Hòa Đông,NBình Phong Thạnh,XTân Lập,XTân Thành
 HTân Thạnh:NTân Thạnh,XBắc Hòa,XHậu Thạnh Tây,XNhơn Hòa Lập,XTân Lập,XHậu Thạnh Đông,XNhơn Hoà,XKiến Bình,XTân Thành,XTân Bình,XTân Ninh,XNhơn Ninh,XTân Hòa
 HThạnh Hóa:NThạnh Hóa,XTân Hiệp,XThuận Bình,XThạnh Phước,XThạnh Phú,XThuận Nghĩa Hòa,XThủy Đông,XThủy Tây,XTân Tây,XTân Đông,XThạnh An
 HĐức Huệ:NĐông Thành,XMỹ Quý Đông,XMỹ Thạnh Bắc,XMỹ Quý Tây,XMỹ Thạnh Tây,XMỹ Thạnh Đông,XBình Thành,XBình Hòa Bắc,XBình Hòa Hưng,XBình Hòa Nam,XMỹ Bình
 HĐức Hòa:NHậu Nghĩa,NHiệp Hòa,NĐức Hòa,XLộc Giang,XAn Ninh Đông,XAn Ninh Tây,XTân Mỹ,XHiệp Hòa,XĐức Lập Thượng,XĐức Lập Hạ,XTân Phú,XMỹ Hạnh Bắc,XĐức Hòa Thượng,XHòa Khánh Tây,XHòa Khánh Đông,XMỹ Hạnh Nam,XHòa Khánh Nam,XĐức Hòa Đông,XĐức Hòa Hạ,XHựu Thạnh
 HBến Lức:NBến Lức,XThạnh Lợi,XLương Bình,XThạnh Hòa,XLương Hòa,XTân Hòa,XTân Bửu,XAn Thạnh,XBình Đức,XMỹ Yên,XThanh Phú,XLong Hiệp,XThạnh Đức,XPhước Lợi,XNhựt Chánh
 HThủ Thừa:NThủ Thừa,XLong Thạnh,XTân Thành,XLong Thuận,XMỹ Lạc,XMỹ Thạnh,XBình An,XNhị Thành,XMỹ An,XBình Thạnh,XMỹ Phú,XTân Long
 HTân Trụ:NTân Trụ,XTân Bình,XQuê Mỹ Thạnh,XLạc Tấn,XBình Trinh Đông,XTân Phước Tây,XBình Lãng,XBình Tịnh,XĐức Tân,XNhựt Ninh
 HCần Đước:NCần Đước,XLong Trạch,XLong Khê,XLong Định,XPhước Vân,XLong Hòa,XLong Cang,XLong Sơn,XTân Trạch,XMỹ Lệ,XTân Lân,XPhước Tuy,XLong Hựu Đông,XTân Ân,XPhước Đông,XLong Hựu Tây,XTân Chánh
 HCần Giuộc:NCần Giuộc,XPhước Lý,XLong Thượng,XLong Hậu,XPhước Hậu,XMỹ Lộc,XPhước Lại,XPhước Lâm,XThuận Thành,XPhước Vĩnh Tây,XPhước Vĩnh Đông,XLong An,XLong Phụng,XĐông Thạnh,XTân Tập
 HChâu Thành:NTầm Vu,XBình Quới,XHòa Phú,XPhú Ngãi Trị,XVĩnh Công,XThuận Mỹ,XHiệp Thạnh,XPhước Tân Hưng,XThanh Phú Long,XDương Xuân Hội,XAn Lục Long,XLong Trì,XThanh Vĩnh Đông
TTiền Giang
 CMỹ Tho:P5,P4,P7,P3,P1,P2,P8,P6,P9,P10,PTân Long,XĐạo Thạnh,XTrung An,XMỹ Phong,XTân Mỹ Chánh,XPhước Thạnh,XThới Sơn
 SGò Công/CGò Công:P3,P2,P4,P1,P5,XLong Hưng,PLong Hưng,XLong Thuận,PLong Thuận,XLong Chánh,PLong Chánh,XLong Hòa,PLong Hòa,XBình Đông,XBình Xuân,XTân Trung
 SCai Lậy:P1,P2,P3,P4,P5,XMỹ Phước Tây,XMỹ Hạnh Đông,XMỹ Hạnh Trung,XTân Phú,XTân Bình,XTân Hội,PNhị Mỹ,XNhị Quý,XThanh Hòa,XPhú Quý,XLong Khánh
 HTân Phước:NMỹ Phước,XTân Hòa Đông,XThạnh Tân,XThạnh Mỹ,XThạnh Hoà,XPhú Mỹ,XTân Hòa Thành,XHưng Thạnh,XTân Lập 1,XTân Hòa Tây,XTân Lập 2,XPhước Lập
 HCái Bè:NCái Bè,XHậu Mỹ Bắc B,XHậu Mỹ Bắc A,XMỹ Trung,XHậu Mỹ Trinh,XHậu Mỹ Phú,XMỹ Tân,XMỹ Lợi B,XThiện Trung,XMỹ Hội,XAn Cư,XHậu Thành,XMỹ Lợi A,XHòa Khánh,XThiện Trí,XMỹ Đức Đông,XMỹ Đức Tây,XĐông Hòa Hiệp,XAn Thái Đông,XTân Hưng,XMỹ Lương,XTân Thanh,XAn Thái Trung,XAn Hữu,XHòa Hưng
 HCai Lậy:XThạnh Lộc,XMỹ Thành Bắc,XPhú Cường,XMỹ Thành Nam,XPhú Nhuận,XBình Phú,NBình Phú,XCẩm Sơn,XPhú An,XMỹ Long,XLong Tiên,XHiệp Đức,XLong Trung,XHội Xuân,XTân Phong,XTam Bình,XNgũ Hiệp
 HChâu Thành:NTân Hiệp,XTân Hội Đông,XTân Hương,XTân Lý Đông,XTân Lý Tây,XThân Cửu Nghĩa,XTam Hiệp,XĐiềm Hy,XNhị Bình,XDưỡng Điềm,XĐông Hòa,XLong Định,XHữu Đạo,XLong An,XLong Hưng,XBình Trưng,XThạnh Phú,XBàn Long,XVĩnh Kim,XBình Đức,XSong Thuận,XKim Sơn,XPhú Phong
 HChợ Gạo:NChợ Gạo,XTrung Hòa,XHòa Tịnh,XMỹ Tịnh An,XTân Bình Thạnh,XPhú Kiết,XLương Hòa Lạc,XThanh Bình,XQuơn Long,XBình Phục Nhứt,XĐăng Hưng Phước,XTân Thuận Bình,XSong Bình,XBình Phan,XLong Bình Điền,XAn Thạnh Thủy,XXuân Đông,XHòa Định,XBình Ninh
 HGò Công Tây:NVĩnh Bình,XĐồng Sơn,XBình Phú,XĐồng Thạnh,XThành Công,XBình Nhì,XYên Luông,XThạnh Trị,XThạnh Nhựt,XLong Vĩnh,XBình Tân,XVĩnh Hựu,XLong Bình
 HGò Công Đông:NTân Hòa,XTăng Hoà,XTân Phước,XGia Thuận,NVàm Láng,XTân Tây,XKiểng Phước,XTân Đông,XBình Ân,XTân Điền,XBình Nghị,XPhước Trung,XTân Thành
 HTân Phú Đông:XTân Thới,XTân Phú,XPhú Thạnh,XTân Thạnh,XPhú Đông,XPhú Tân
TBến Tre
 CBến Tre:PPhú Khương,PPhú Tân,P8,P6,P4,P5,PAn Hội,P7,XSơn Đông,XPhú Hưng,XBình Phú,XMỹ Thạnh An,XNhơn Thạnh,XPhú Nhuận
 HChâu Thành:NChâu Thành,XTân Thạch,XQưới Sơn,XAn Khánh,XGiao Long,XPhú Túc,XPhú Đức,XPhú An Hòa,XAn Phước,XTam Phước,XThành Triệu,XTường Đa,XTân Phú,XQuới Thành,XPhước Thạnh,XAn Hóa,XTiên Long,XAn Hiệp,XHữu Định,XTiên Thủy,NTiên Thủy,XSơn Hòa
 HChợ Lách:NChợ Lách,XPhú Phụng,XSơn Định,XVĩnh Bình,XHòa Nghĩa,XLong Thới,XPhú Sơn,XTân Thiềng,XVĩnh Thành,XVĩnh Hòa,XHưng Khánh Trung B
 HMỏ Cày Nam:NMỏ Cày,XĐịnh Thủy,XĐa Phước Hội,XTân Hội,XPhước Hiệp,XBình Khánh,XAn Thạnh,XAn Định,XThành Thới B,XTân Trung,XAn Thới,XThành Thới A,XMinh Đức,XNgãi Đăng,XCẩm Sơn,XHương Mỹ
 HGiồng Trôm:NGiồng Trôm,XPhong Nẫm,XMỹ Thạnh,XChâu Hòa,XLương Hòa,XLương Quới,XLương Phú,XChâu Bình,XThuận Điền,XSơn Phú,XBình Hoà,XPhước Long,XHưng Phong,XLong Mỹ,XTân Hào,XBình Thành,XTân Thanh,XTân Lợi Thạnh,XThạnh Phú Đông,XHưng Nhượng,XHưng Lễ
 HBình Đại:NBình Đại,XTam Hiệp,XLong Định,XLong Hòa,XPhú Thuận,XVang Quới Tây,XVang Quới Đông,XChâu Hưng,XPhú Vang,XLộc Thuận,XĐịnh Trung,XThới Lai,XBình Thới,XPhú Long,XBình Thắng,XThạnh Trị,XĐại Hòa Lộc,XThừa Đức,XThạnh Phước,XThới Thuận
 HBa Tri:NBa Tri,XTân Mỹ,XMỹ Hòa,XTân Xuân,XMỹ Chánh,XBảo Thạnh,XAn Phú Trung,XMỹ Thạnh,XMỹ Nhơn,XPhước Ngãi,XAn Ngãi Trung,XPhú Lễ,XAn Bình Tây,XBảo Thuận,XTân Hưng,XAn Ngãi Tây,XAn Hiệp,XVĩnh Hòa,XTân Thủy,XVĩnh An,XAn Đức,XAn Hòa Tây,XAn Thủy,NTiệm Tôm
 HThạnh Phú:NThạnh Phú,XPhú Khánh,XĐại Điền,XQuới Điền,XTân Phong,XMỹ Hưng,XAn Thạnh,XThới Thạnh,XHòa Lợi,XAn Điền,XBình Thạnh,XAn Thuận,XAn Quy,XThạnh Hải,XAn Nhơn,XGiao Thạnh,XThạnh Phong,XMỹ An
 HMỏ Cày Bắc:XPhú Mỹ,XHưng Khánh Trung A,XThanh Tân,XThạnh Ngãi,XTân Phú Tây,XPhước Mỹ Trung,NPhước Mỹ Trung,XTân Thành Bình,XThành An,XHòa Lộc,XTân Thanh Tây,XTân Bình,XNhuận Phú Tân,XKhánh Thạnh Tân
TTrà Vinh
 CTrà Vinh:P4,P1,P3,P2,P5,P6,P7,P8,P9,XLong Đức
 HCàng Long:NCàng Long,XMỹ Cẩm,XAn Trường A,XAn Trường,XHuyền Hội,XTân An,XTân Bình,XBình Phú,XPhương Thạnh,XĐại Phúc,XĐại Phước,XNhị Long Phú,XNhị Long,XĐức Mỹ
 HCầu Kè:NCầu Kè,XHòa Ân,XChâu Điền,XAn Phú Tân,XHoà Tân,XNinh Thới,XPhong Phú,XPhong Thạnh,XTam Ngãi,XThông Hòa,XThạnh Phú
 HTiểu Cần:NTiểu Cần,NCầu Quan,XPhú Cần,XHiếu Tử,XHiếu Trung,XLong Thới,XHùng Hòa,XTân Hùng,XTập Ngãi,XNgãi Hùng,XTân Hòa
 HChâu Thành:NChâu Thành,XĐa Lộc,XMỹ Chánh,XThanh Mỹ,XLương Hoà A,XLương Hòa,XSong Lộc,XNguyệt Hóa,XHòa Thuận,XHòa Lợi,XPhước Hảo,XHưng Mỹ,XHòa Minh,XLong Hòa
 HCầu Ngang:NCầu Ngang,NMỹ Long,XMỹ Long Bắc,XMỹ Long Nam,XMỹ Hòa,XVĩnh Kim,XKim Hòa,XHiệp Hòa,XThuận Hòa,XLong Sơn,XNhị Trường,XTrường Thọ,XHiệp Mỹ Đông,XHiệp Mỹ Tây,XThạnh Hòa Sơn
 HTrà Cú:NTrà Cú,NĐịnh An,XPhước Hưng,XTập Sơn,XTân Sơn,XAn Quảng Hữu,XLưu Nghiệp Anh,XNgãi Xuyên,XKim Sơn,XThanh Sơn,XHàm Giang,XHàm Tân,XĐại An,XĐịnh An,XNgọc Biên,XLong Hiệp,XTân Hiệp
 HDuyên Hải:XĐôn Xuân,XĐôn Châu,NLong Thành,XLong Khánh,XNgũ Lạc,XLong Vĩnh,XĐông Hải
 SDuyên Hải:P1,XLong Toàn,P2,XLong Hữu,XDân Thành,XTrường Long Hòa,XHiệp Thạnh
TVĩnh Long
 CVĩnh Long:P9,P5,P1,P2,P4,P3,P8,PTân Ngãi,PTân Hòa,PTân Hội,PTrường An
 HLong Hồ:NLong Hồ,XĐồng Phú,XBình Hòa Phước,XHòa Ninh,XAn Bình,XThanh Đức,XTân Hạnh,XPhước Hậu,XLong Phước,XPhú Đức,XLộc Hòa,XLong An,XPhú Quới,XThạnh Quới,XHòa Phú
 HMang Thít:XMỹ An,XMỹ Phước,XAn Phước,XNhơn Phú,XLong Mỹ,XHòa Tịnh,NCái Nhum,XBình Phước,XChánh An,XTân An Hội,XTân Long,XTân Long Hội
 HVũng Liêm:NVũng Liêm,XTân Quới Trung,XQuới Thiện,XQuới An,XTrung Chánh,XTân An Luông,XThanh Bình,XTrung Thành Tây,XTrung Hiệp,XHiếu Phụng,XTrung Thành Đông,XTrung Thành,XTrung Hiếu,XTrung Ngãi,XHiếu Thuận,XTrung Nghĩa,XTrung An,XHiếu Nhơn,XHiếu Thành,XHiếu Nghĩa
 HTam Bình:NTam Bình,XTân Lộc,XPhú Thịnh,XHậu Lộc,XHòa Thạnh,XHoà Lộc,XPhú Lộc,XSong Phú,XHòa Hiệp,XMỹ Lộc,XTân Phú,XLong Phú,XMỹ Thạnh Trung,XTường Lộc,XLoan Mỹ,XNgãi Tứ,XBình Ninh
 SBình Minh:PCái Vồn,PThành Phước,XThuận An,XĐông Thạnh,XĐông Bình,PĐông Thuận,XMỹ Hòa,XĐông Thành
 HTrà Ôn:NTrà Ôn,XXuân Hiệp,XNhơn Bình,XHòa Bình,XThới Hòa,XTrà Côn,XTân Mỹ,XHựu Thành,XVĩnh Xuân,XThuận Thới,XPhú Thành,XThiện Mỹ,XLục Sỹ Thành,XTích Thiện
 HBình Tân:XTân Hưng,XTân Thành,XThành Trung,XTân An Thạnh,XTân Lược,XNguyễn Văn Thảnh,XThành Lợi,XMỹ Thuận,XTân Bình,NTân Quới
TĐồng Tháp
 CCao Lãnh:P11,P1,P2,P4,P3,P6,XMỹ Ngãi,PMỹ Ngãi,XMỹ Tân,XMỹ Trà,PMỹ Phú,XTân Thuận Tây,PHoà Thuận,XHòa An,XTân Thuận Đông,XTịnh Thới
 CSa Đéc:P3,P1,P4,P2,XTân Khánh Đông,PTân Quy Đông,PAn Hoà,XTân Quy Tây,XTân Phú Đông
 CHồng Ngự:PAn Lộc,PAn Thạnh,XBình Thạnh,XTân Hội,PAn Lạc,PAn Bình B,PAn Bình A
 HTân Hồng:NSa Rài,XTân Hộ Cơ,XThông Bình,XBình Phú,XTân Thành A,XTân Thành B,XTân Phước,XTân Công Chí,XAn Phước
 HHồng Ngự:XThường Phước 1,XThường Thới Hậu A,NThường Thới Tiền,XThường Phước 2,XThường Lạc,XLong Khánh A,XLong Khánh B,XLong Thuận,XPhú Thuận B,XPhú Thuận A
 HTam Nông:NTràm Chim,XHoà Bình,XTân Công Sính,XPhú Hiệp,XPhú Đức,XPhú Thành B,XAn Hòa,XAn Long,XPhú Cường,XPhú Ninh,XPhú Thọ,XPhú Thành A
 HTháp Mười:NMỹ An,XThạnh Lợi,XHưng Thạnh,XTrường Xuân,XTân Kiều,XMỹ Hòa,XMỹ Quý,XMỹ Đông,XĐốc Binh Kiều,XMỹ An,XPhú Điền,XLáng Biển,XThanh Mỹ
 HCao Lãnh:NMỹ Thọ,XGáo Giồng,XPhương Thịnh,XBa Sao,XPhong Mỹ,XTân Nghĩa,XPhương Trà,XNhị Mỹ,XMỹ Thọ,XTân Hội Trung,XAn Bình,XMỹ Hội,XMỹ Hiệp,XMỹ Long,XBình Hàng Trung,XMỹ Xương,XBình Hàng Tây,XBình Thạnh
 HThanh Bình:NThanh Bình,XTân Quới,XTân Hòa,XAn Phong,XPhú Lợi,XTân Mỹ,XBình Tấn,XTân Huề,XTân Bình,XTân Thạnh,XTân Phú,XBình Thành,XTân Long
 HLấp Vò:NLấp Vò,XMỹ An Hưng A,XTân Mỹ,XMỹ An Hưng B,XTân Khánh Trung,XLong Hưng A,XVĩnh Thạnh,XLong Hưng B,XBình Thành,XĐịnh An,XĐịnh Yên,XHội An Đông,XBình Thạnh Trung
 HLai Vung:NLai Vung,XTân Dương,XHòa Thành,XLong Hậu,XTân Phước,XHòa Long,XTân Thành,XLong Thắng,XVĩnh Thới,XTân Hòa,XĐịnh Hòa,XPhong Hòa
 HChâu Thành:NCái Tàu Hạ,XAn Hiệp,XAn Nhơn,XTân Nhuận Đông,XTân Bình,XTân Phú Trung,XPhú Long,XAn Phú Thuận,XPhú Hựu,XAn Khánh,XTân Phú,XHòa Tân
TAn Giang
 CLong Xuyên:PMỹ Bình,PMỹ Long,PĐông Xuyên,PMỹ Xuyên,PBình Đức,PBình Khánh,PMỹ Phước,PMỹ Quý,PMỹ Thới,PMỹ Thạnh,PMỹ Hòa,XMỹ Khánh,XMỹ Hoà Hưng
 CChâu Đốc:PChâu Phú B,PChâu Phú A,PVĩnh Mỹ,PNúi Sam,PVĩnh Ngươn,XVĩnh Tế,XVĩnh Châu
 HAn Phú:NAn Phú,XKhánh An,NLong Bình,XKhánh Bình,XQuốc Thái,XNhơn Hội,XPhú Hữu,XPhú Hội,XPhước Hưng,XVĩnh Lộc,XVĩnh Hậu,XVĩnh Trường,XVĩnh Hội Đông,XĐa Phước,NĐa Phước
 STân Châu:PLong Thạnh,PLong Hưng,PLong Châu,XPhú Lộc,XVĩnh Xương,XVĩnh Hòa,XTân Thạnh,XTân An,XLong An,PLong Phú,XChâu Phong,XPhú Vĩnh,XLê Chánh,PLong Sơn
 HPhú Tân:NPhú Mỹ,NChợ Vàm,XLong Hoà,XPhú Long,XPhú Lâm,XPhú Hiệp,XPhú Thạnh,XHoà Lạc,XPhú Thành,XPhú An,XPhú Xuân,XHiệp Xương,XPhú Bình,XPhú Thọ,XPhú Hưng,XBình Thạnh Đông,XTân Hòa,XTân Trung
 HChâu Phú:NCái Dầu,XKhánh Hòa,XMỹ Đức,XMỹ Phú,XÔ Long Vỹ,NVĩnh Thạnh Trung,XThạnh Mỹ Tây,XBình Long,XBình Mỹ,XBình Thủy,XĐào Hữu Cảnh,XBình Phú,XBình Chánh
 HTịnh Biên/STịnh Biên:NNhà Bàng,PNhà Bàng,NChi Lăng,PChi Lăng,XNúi Voi,PNúi Voi,XNhơn Hưng,PNhơn Hưng,XAn Phú,PAn Phú,XThới Sơn,PThới Sơn,NTịnh Biên,PTịnh Biên,XVăn Giáo,XAn Cư,XAn Nông,XVĩnh Trung,XTân Lợi,XAn Hảo,XTân Lập
 HTri Tôn:NTri Tôn,NBa Chúc,XLạc Quới,XLê Trì,XVĩnh Gia,XVĩnh Phước,XChâu Lăng,XLương Phi,XLương An Trà,XTà Đảnh,XNúi Tô,XAn Tức,NCô Tô,XTân Tuyến,XÔ Lâm
 HChâu Thành:NAn Châu,XAn Hòa,XCần Đăng,XVĩnh Hanh,XBình Thạnh,NVĩnh Bình,XBình Hòa,XVĩnh An,XHòa Bình Thạnh,XVĩnh Lợi,XVĩnh Nhuận,XTân Phú,XVĩnh Thành
 HChợ Mới:NChợ Mới,NMỹ Luông,XKiến An,XMỹ Hội Đông,XLong Điền A,XTấn Mỹ,XLong Điền B,XKiến Thành,XMỹ Hiệp,XMỹ An,XNhơn Mỹ,XLong Giang,XLong Kiến,XBình Phước Xuân,XAn Thạnh Trung,XHội An,NHội An,XHòa Bình,XHòa An
 HThoại Sơn:NNúi Sập,NPhú Hoà,NÓc Eo,XTây Phú,XAn Bình,XVĩnh Phú,XVĩnh Trạch,XPhú Thuận,XVĩnh Chánh,XĐịnh Mỹ,XĐịnh Thành,XMỹ Phú Đông,XVọng Đông,XVĩnh Khánh,XThoại Giang,XBình Thành,XVọng Thê
TKiên Giang
 CRạch Giá:PVĩnh Thanh Vân,PVĩnh Thanh,PVĩnh Quang,PVĩnh Hiệp,PVĩnh Bảo,PVĩnh Lạc,PAn Hòa,PAn Bình,PRạch Sỏi,PVĩnh Lợi,PVĩnh Thông,XPhi Thông
 CHà Tiên:PTô Châu,PĐông Hồ,PBình San,PPháo Đài,PMỹ Đức,XTiên Hải,XThuận Yên
 HKiên Lương:NKiên Lương,XKiên Bình,XHòa Điền,XDương Hòa,XBình An,XBình Trị,XSơn Hải,XHòn Nghệ
 HHòn Đất:NHòn Đất,NSóc Sơn,XBình Sơn,XBình Giang,XMỹ Thái,XNam Thái Sơn,XMỹ Hiệp Sơn,XSơn Kiên,XSơn Bình,XMỹ Thuận,XLình Huỳnh,XThổ Sơn,XMỹ Lâm,XMỹ Phước
 HTân Hiệp:NTân Hiệp,XTân Hội,XTân Thành,XTân Hiệp B,XTân Hoà,XThạnh Đông B,XThạnh Đông,XTân Hiệp A,XTân An,XThạnh Đông A,XThạnh Trị
 HChâu Thành:NMinh Lương,XMong Thọ A,XMong Thọ B,XMong Thọ,XGiục Tượng,XVĩnh Hòa Hiệp,XVĩnh Hoà Phú,XMinh Hòa,XBình An,XThạnh Lộc
 HGiồng Riềng:NGiồng Riềng,XThạnh Hưng,XThạnh Phước,XThạnh Lộc,XThạnh Hòa,XThạnh Bình,XBàn Thạch,XBàn Tân Định,XNgọc Thành,XNgọc Chúc,XNgọc Thuận,XHòa Hưng,XHoà Lợi,XHoà An,XLong Thạnh,XVĩnh Thạnh,XVĩnh Phú,XHòa Thuận,XNgọc Hoà
 HGò Quao:NGò Quao,XVĩnh Hòa Hưng Bắc,XĐịnh Hòa,XThới Quản,XĐịnh An,XThủy Liễu,XVĩnh Hòa Hưng Nam,XVĩnh Phước A,XVĩnh Phước B,XVĩnh Tuy,XVĩnh Thắng
 HAn Biên:NThứ Ba,XTây Yên,XTây Yên A,XNam Yên,XHưng Yên,XNam Thái,XNam Thái A,XĐông Thái,XĐông Yên
 HAn Minh:NThứ Mười Một,XThuận Hoà,XĐông Hòa,XĐông Thạnh,XTân Thạnh,XĐông Hưng,XĐông Hưng A,XĐông Hưng B,XVân Khánh,XVân Khánh Đông,XVân Khánh Tây
 HVĩnh Thuận:NVĩnh Thuận,XVĩnh Bình Bắc,XVĩnh Bình Nam,XBình Minh,XVĩnh Thuận,XTân Thuận,XPhong Đông,XVĩnh Phong
 CPhú Quốc:PDương Đông,PAn Thới,XCửa Cạn,XGành Dầu,XCửa Dương,XHàm Ninh,XDương Tơ,XBãi Thơm,XThổ Châu
 HKiên Hải:XHòn Tre,XLại Sơn,XAn Sơn,XNam Du
 HU Minh Thượng:XThạnh Yên,XThạnh Yên A,XAn Minh Bắc,XVĩnh Hòa,XHoà Chánh,XMinh Thuận
 HGiang Thành:XVĩnh Phú,XVĩnh Điều,XTân Khánh Hòa,XPhú Lợi,XPhú Mỹ
CCần Thơ
 QNinh Kiều:PCái Khế,PAn Hòa,PThới Bình,PAn Nghiệp,PAn Cư,PTân An,PAn Phú,PXuân Khánh,PHưng Lợi,PAn Khánh,PAn Bình
 QÔ Môn:PChâu Văn Liêm,PThới Hòa,PThới Long,PLong Hưng,PThới An,PPhước Thới,PTrường Lạc
 QBình Thuỷ:PBình Thủy,PTrà An,PTrà Nóc,PThới An Đông,PAn Thới,PBùi Hữu Nghĩa,PLong Hòa,PLong Tuyền
 QCái Răng:PLê Bình,PHưng Phú,PHưng Thạnh,PBa Láng,PThường Thạnh,PPhú Thứ,PTân Phú
 QThốt Nốt:PThốt Nốt,PThới Thuận,PThuận An,PTân Lộc,PTrung Nhứt,PThạnh Hoà,PTrung Kiên,PTân Hưng,PThuận Hưng
 HVĩnh Thạnh:XVĩnh Bình,NThanh An,NVĩnh Thạnh,XThạnh Mỹ,XVĩnh Trinh,XThạnh An,XThạnh Tiến,XThạnh Thắng,XThạnh Lợi,XThạnh Qưới,XThạnh Lộc
 HCờ Đỏ:XTrung An,XTrung Thạnh,XThạnh Phú,XTrung Hưng,NCờ Đỏ,XThới Hưng,XĐông Hiệp,XĐông Thắng,XThới Đông,XThới Xuân
 HPhong Điền:NPhong Điền,XNhơn Ái,XGiai Xuân,XTân Thới,XTrường Long,XMỹ Khánh,XNhơn Nghĩa
 HThới Lai:NThới Lai,XThới Thạnh,XTân Thạnh,XXuân Thắng,XĐông Bình,XĐông Thuận,XThới Tân,XTrường Thắng,XĐịnh Môn,XTrường Thành,XTrường Xuân,XTrường Xuân A,XTrường Xuân B
THậu Giang
 CVị Thanh:PI,PIII,PIV,PV,PVII,XVị Tân,XHoả Lựu,XTân Tiến,XHoả Tiến
 CNgã Bảy:PNgã Bảy,PLái Hiếu,PHiệp Thành,PHiệp Lợi,XĐại Thành,XTân Thành
 HChâu Thành A:NMột Ngàn,XTân Hoà,NBảy Ngàn,XTrường Long Tây,XTrường Long A,XNhơn Nghĩa A,NRạch Gòi,XThạnh Xuân,NCái Tắc,XTân Phú Thạnh
 HChâu Thành:NNgã Sáu,XĐông Thạnh,XĐông Phú,XPhú Hữu,XPhú Tân,NMái Dầm,XĐông Phước,XĐông Phước A
 HPhụng Hiệp:NKinh Cùng,NCây Dương,XTân Bình,XBình Thành,XThạnh Hòa,XLong Thạnh,XPhụng Hiệp,XHòa Mỹ,XHòa An,XPhương Bình,XHiệp Hưng,XTân Phước Hưng,NBúng Tàu,XPhương Phú,XTân Long
 HVị Thuỷ:NNàng Mau,XVị Trung,XVị Thuỷ,XVị Thắng,XVĩnh Thuận Tây,XVĩnh Trung,XVĩnh Tường,XVị Đông,XVị Thanh,XVị Bình
 HLong Mỹ:XThuận Hưng,XThuận Hòa,XVĩnh Thuận Đông,NVĩnh Viễn,XVĩnh Viễn A,XLương Tâm,XLương Nghĩa,XXà Phiên
 SLong Mỹ:PThuận An,PTrà Lồng,PBình Thạnh,XLong Bình,PVĩnh Tường,XLong Trị,XLong Trị A,XLong Phú,XTân Phú
TSóc Trăng
 CSóc Trăng:P5,P7,P8,P6,P2,P1,P4,P3,P9,P10
 HChâu Thành:NChâu Thành,XHồ Đắc Kiện,XPhú Tâm,XThuận Hòa,XPhú Tân,XThiện Mỹ,XAn Hiệp,XAn Ninh
 HKế Sách:NKế Sách,NAn Lạc Thôn,XXuân Hòa,XPhong Nẫm,XAn Lạc Tây,XTrinh Phú,XBa Trinh,XThới An Hội,XNhơn Mỹ,XKế Thành,XKế An,XĐại Hải,XAn Mỹ
 HMỹ Tú:NHuỳnh Hữu Nghĩa,XLong Hưng,XHưng Phú,XMỹ Hương,XMỹ Tú,XMỹ Phước,XThuận Hưng,XMỹ Thuận,XPhú Mỹ
 HCù Lao Dung:NCù Lao Dung,XAn Thạnh 1,XAn Thạnh Tây,XAn Thạnh Đông,XĐại Ân 1,XAn Thạnh 2,XAn Thạnh 3,XAn Thạnh Nam
 HLong Phú:NLong Phú,XSong Phụng,NĐại Ngãi,XHậu Thạnh,XLong Đức,XTrường Khánh,XPhú Hữu,XTân Hưng,XChâu Khánh,XTân Thạnh,XLong Phú
 HMỹ Xuyên:NMỹ Xuyên,XĐại Tâm,XTham Đôn,XThạnh Phú,XNgọc Đông,XThạnh Quới,XHòa Tú 1,XGia Hòa 1,XNgọc Tố,XGia Hòa 2,XHòa Tú II
 SNgã Năm:P1,P2,XVĩnh Quới,XTân Long,XLong Bình,P3,XMỹ Bình,XMỹ Quới
 HThạnh Trị:NPhú Lộc,NHưng Lợi,XLâm Tân,XThạnh Tân,XLâm Kiết,XTuân Tức,XVĩnh Thành,XThạnh Trị,XVĩnh Lợi,XChâu Hưng
 SVĩnh Châu:P1,XHòa Đông,PKhánh Hòa,XVĩnh Hiệp,XVĩnh Hải,XLạc Hòa,P2,PVĩnh Phước,XVĩnh Tân,XLai Hòa
 HTrần Đề:XĐại Ân 2,NTrần Đề,XLiêu Tú,XLịch Hội Thượng,NLịch Hội Thượng,XTrung Bình,XTài Văn,XViên An,XThạnh Thới An,XThạnh Thới Thuận,XViên Bình
TBạc Liêu
 CBạc Liêu:P2,P3,P5,P7,P1,P8,PNhà Mát,XVĩnh Trạch,XVĩnh Trạch Đông,XHiệp Thành
 HHồng Dân:NNgan Dừa,XNinh Quới,XNinh Quới A,XNinh Hòa,XLộc Ninh,XVĩnh Lộc,XVĩnh Lộc A,XNinh Thạnh Lợi A,XNinh Thạnh Lợi
 HPhước Long:NPhước Long,XVĩnh Phú Đông,XVĩnh Phú Tây,XPhước Long,XHưng Phú,XVĩnh Thanh,XPhong Thạnh Tây A,XPhong Thạnh Tây B
 HVĩnh Lợi:XVĩnh Hưng,XVĩnh Hưng A,NChâu Hưng,XChâu Hưng A,XHưng Thành,XHưng Hội,XChâu Thới,XLong Thạnh
 SGiá Rai:P1,PHộ Phòng,XPhong Thạnh Đông,PLáng Tròn,XPhong Tân,XTân Phong,XPhong Thạnh,XPhong Thạnh A,XPhong Thạnh Tây,XTân Thạnh
 HĐông Hải:NGành Hào,XLong Điền Đông,XLong Điền Đông A,XLong Điền,XLong Điền Tây,XĐiền Hải,XAn Trạch,XAn Trạch A,XAn Phúc,XĐịnh Thành,XĐịnh Thành A
 HHoà Bình:NHòa Bình,XMinh Diệu,XVĩnh Bình,XVĩnh Mỹ B,XVĩnh Hậu,XVĩnh Hậu A,XVĩnh Mỹ A,XVĩnh Thịnh
TCà Mau
 CCà Mau:P9,P4,P2,P1,P5,P8,P6,P7,PTân Xuyên,XAn Xuyên,PTân Thành,XTân Thành,XTắc Vân,XLý Văn Lâm,XĐịnh Bình,XHòa Thành,XHòa Tân
 HU Minh:NU Minh,XKhánh Hòa,XKhánh Thuận,XKhánh Tiến,XNguyễn Phích,XKhánh Lâm,XKhánh An,XKhánh Hội
 HThới Bình:NThới Bình,XBiển Bạch,XTân Bằng,XTrí Phải,XTrí Lực,XBiển Bạch Đông,XThới Bình,XTân Phú,XTân Lộc Bắc,XTân Lộc,XTân Lộc Đông,XHồ Thị Kỷ
 HTrần Văn Thời:NTrần Văn Thời,NSông Đốc,XKhánh Bình Tây Bắc,XKhánh Bình Tây,XTrần Hợi,XKhánh Lộc,XKhánh Bình,XKhánh Hưng,XKhánh Bình Đông,XKhánh Hải,XLợi An,XPhong Điền,XPhong Lạc
 HCái Nước:NCái Nước,XThạnh Phú,XLương Thế Trân,XPhú Hưng,XTân Hưng,XHưng Mỹ,XHoà Mỹ,XĐông Hưng,XĐông Thới,XTân Hưng Đông,XTrần Thới
 HĐầm Dơi:NĐầm Dơi,XTạ An Khương,XTạ An Khương Đông,XTrần Phán,XTân Trung,XTân Đức,XTân Thuận,XTạ An Khương Nam,XTân Duyệt,XTân Dân,XTân Tiến,XQuách Phẩm Bắc,XQuách Phẩm,XThanh Tùng,XNgọc Chánh,XNguyễn Huân
 HNăm Căn:NNăm Căn,XHàm Rồng,XHiệp Tùng,XĐất Mới,XLâm Hải,XHàng Vịnh,XTam Giang,XTam Giang Đông
 HPhú Tân:NCái Đôi Vàm,XPhú Thuận,XPhú Mỹ,XPhú Tân,XTân Hải,XViệt Thắng,XTân Hưng Tây,XRạch Chèo,XNguyễn Việt Khái
 HNgọc Hiển:XTam Giang Tây,XTân Ân Tây,XViên An Đông,XViên An,NRạch Gốc,XTân Ân,XĐất Mũi`
