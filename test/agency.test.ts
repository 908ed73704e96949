import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { splitAgencies } from '../src/grammar/agency.ts'
import { readCharged } from '../src/grammar/charged.ts'

// A list as it stands in a label or a table cell, and its names parted by " | ".
const LISTS: readonly (readonly [string, string])[] = [
  ['Sở Nông nghiệp và Môi trường và Sở Y tế', 'Sở Nông nghiệp và Môi trường | Sở Y tế'],
  ['Sở Tài chính,Sở Xây dựng,UBND các xã', 'Sở Tài chính | Sở Xây dựng | UBND các xã'],
  ['SỞ XÂY DỰNG, SỞ Y TẾ VÀ CÔNG AN TỈNH', 'SỞ XÂY DỰNG | SỞ Y TẾ | CÔNG AN TỈNH'],
  [
    'các Sở: Nội vụ, Tài chính, Văn hóa, Thể thao và Du lịch; Công an tỉnh',
    'Sở Nội vụ | Sở Tài chính | Sở Văn hóa, Thể thao và Du lịch | Công an tỉnh',
  ],
  [
    'Các Sở: Y tế, Giáo dục và Đào tạo, Công an tỉnh và UBND các xã, phường',
    'Sở Y tế | Sở Giáo dục và Đào tạo | Công an tỉnh | UBND các xã, phường',
  ],
  [
    'Giám đốc các Sở: Nội vụ, Tài chính; Chủ tịch UBND các xã, phường, đặc khu',
    'Giám đốc Sở Nội vụ | Giám đốc Sở Tài chính | Chủ tịch UBND các xã, phường, đặc khu',
  ],
  ['Các sở, ngành: Tài chính, Nội vụ, Công an tỉnh', 'sở Tài chính | sở Nội vụ | Công an tỉnh'],
  ['các sở Tài chính, Nội vụ, Y tế', 'sở Tài chính | sở Nội vụ | sở Y tế'],
  ['Các trường: Đại học, Cao đẳng', 'Các trường: Đại học, Cao đẳng'],
  [
    'Sở Nội vụ tiến hành rà soát hồ sơ; các sở, ngành liên quan và UBND các xã rà soát hồ sơ của mình',
    'Sở Nội vụ | các sở, ngành liên quan | UBND các xã',
  ],
  [
    'Sở Nội vụ chủ trì, phối hợp với Sở Tư pháp và các đơn vị có liên quan',
    'Sở Nội vụ | Sở Tư pháp | các đơn vị có liên quan',
  ],
  ['Sở Nội vụ (chủ trì); Sở Y tế, Sở Tài chính (phối hợp)', 'Sở Nội vụ | Sở Y tế | Sở Tài chính'],
  [
    'Văn phòng Đoàn ĐBQH và HĐND tỉnh; Văn phòng HĐND và UBND huyện',
    'Văn phòng Đoàn ĐBQH và HĐND tỉnh | Văn phòng HĐND và UBND huyện',
  ],
  ['Thường trực HĐND, UBND các xã, phường', 'Thường trực HĐND | UBND các xã, phường'],
  [
    'các bộ, cơ quan ngang bộ, cơ quan thuộc Chính phủ, UBND các tỉnh, thành phố trực thuộc Trung ương',
    'các bộ, cơ quan ngang bộ, cơ quan thuộc Chính phủ | UBND các tỉnh, thành phố trực thuộc Trung ương',
  ],
  [
    'VNPT Lâm Đồng, Viettel Lâm Đồng, MobiFone Lâm Đồng và các doanh nghiệp viễn thông khác',
    'VNPT Lâm Đồng | Viettel Lâm Đồng | MobiFone Lâm Đồng | các doanh nghiệp viễn thông khác',
  ],
  [
    'Ban Quản lý các khu công nghiệp, khu kinh tế tỉnh; Chi cục Thuế khu vực XII',
    'Ban Quản lý các khu công nghiệp, khu kinh tế tỉnh | Chi cục Thuế khu vực XII',
  ],
  [
    'Ban Tuyên giáo và Dân vận Tỉnh ủy, Ủy ban Kiểm tra Tỉnh ủy, Văn phòng Tỉnh ủy, các cơ quan tham mưu, giúp việc Tỉnh ủy',
    'Ban Tuyên giáo và Dân vận Tỉnh ủy | Ủy ban Kiểm tra Tỉnh ủy | Văn phòng Tỉnh ủy | các cơ quan tham mưu, giúp việc Tỉnh ủy',
  ],
  [
    'Tỉnh đoàn, Hội LHPN tỉnh, Hội Nông dân tỉnh, LĐLĐ tỉnh, Hội CCB tỉnh',
    'Tỉnh đoàn | Hội LHPN tỉnh | Hội Nông dân tỉnh | LĐLĐ tỉnh | Hội CCB tỉnh',
  ],
  [
    'Ngân hàng Nhà nước Việt Nam - Chi nhánh Khu vực 10; Kho bạc Nhà nước khu vực XVI',
    'Ngân hàng Nhà nước Việt Nam - Chi nhánh Khu vực 10 | Kho bạc Nhà nước khu vực XVI',
  ],
  [
    'Trung tâm Phục vụ hành chính công tỉnh, Trung tâm Kiểm soát bệnh tật, Bệnh viện Đa khoa tỉnh',
    'Trung tâm Phục vụ hành chính công tỉnh | Trung tâm Kiểm soát bệnh tật | Bệnh viện Đa khoa tỉnh',
  ],
  [
    'Các cơ quan chuyên môn thuộc UBND tỉnh, đơn vị sự nghiệp công lập trực thuộc UBND tỉnh, UBND cấp xã',
    'Các cơ quan chuyên môn thuộc UBND tỉnh | đơn vị sự nghiệp công lập trực thuộc UBND tỉnh | UBND cấp xã',
  ],
  ['Sở Nội vụ', 'Sở Nội vụ'],
  ['- Sở Nội vụ; - Sở Y tế', 'Sở Nội vụ | Sở Y tế'],
  [
    'Ban Quản lý dự án đầu tư xây dựng các công trình giao thông tỉnh, Ban QLDA khu vực Đà Lạt',
    'Ban Quản lý dự án đầu tư xây dựng các công trình giao thông tỉnh | Ban QLDA khu vực Đà Lạt',
  ],
  [
    'Thanh tra tỉnh; Cục Thi hành án dân sự tỉnh; Tòa án nhân dân tỉnh, Viện kiểm sát nhân dân tỉnh',
    'Thanh tra tỉnh | Cục Thi hành án dân sự tỉnh | Tòa án nhân dân tỉnh | Viện kiểm sát nhân dân tỉnh',
  ],
  [
    'Sở Giáo dục và Đào tạo; các cơ sở giáo dục, đào tạo trên địa bàn tỉnh',
    'Sở Giáo dục và Đào tạo | các cơ sở giáo dục, đào tạo trên địa bàn tỉnh',
  ],
  [
    'Các tổ chức chính trị - xã hội, các hội, đoàn thể, doanh nghiệp và người dân',
    'Các tổ chức chính trị - xã hội | các hội, đoàn thể, doanh nghiệp và người dân',
  ],
  [
    'Công an tỉnh, Bộ Chỉ huy Quân sự tỉnh, Bộ Chỉ huy Bộ đội Biên phòng tỉnh',
    'Công an tỉnh | Bộ Chỉ huy Quân sự tỉnh | Bộ Chỉ huy Bộ đội Biên phòng tỉnh',
  ],
  ['Hội đồng PHPBGDPL tỉnh; Sở Tư pháp', 'Hội đồng PHPBGDPL tỉnh | Sở Tư pháp'],
  [
    'Ủy ban MTTQ Việt Nam tỉnh và các tổ chức chính trị - xã hội tỉnh',
    'Ủy ban MTTQ Việt Nam tỉnh | các tổ chức chính trị - xã hội tỉnh',
  ],
  [
    'Liên hiệp các Hội Khoa học và Kỹ thuật tỉnh; Liên minh HTX tỉnh',
    'Liên hiệp các Hội Khoa học và Kỹ thuật tỉnh | Liên minh HTX tỉnh',
  ],
  ['Các phòng, ban, đơn vị thuộc Sở', 'Các phòng, ban, đơn vị thuộc Sở'],
  [
    'Phòng Kế hoạch - Tài chính, Phòng Tổ chức cán bộ, Văn phòng Sở, Thanh tra Sở',
    'Phòng Kế hoạch - Tài chính | Phòng Tổ chức cán bộ | Văn phòng Sở | Thanh tra Sở',
  ],
  ['Sở, ban, ngành tỉnh và địa phương', 'Sở, ban, ngành tỉnh | địa phương'],
  ['Các đồng chí Ủy viên Ban Chỉ đạo', 'Các đồng chí Ủy viên Ban Chỉ đạo'],
  ['Đài PTTH tỉnh', 'Đài PTTH tỉnh'],
  [
    'Ủy ban nhân dân các huyện, thị xã, thành phố; Phòng Nội vụ các huyện',
    'Ủy ban nhân dân các huyện, thị xã, thành phố | Phòng Nội vụ các huyện',
  ],
  [
    'UBND xã Tân Hà, UBND xã Đinh Văn, UBND phường 1 Bảo Lộc',
    'UBND xã Tân Hà | UBND xã Đinh Văn | UBND phường 1 Bảo Lộc',
  ],
  ['Không', ''],
  ['Trong phạm vi toàn tỉnh', ''],
  [
    'Sở Văn hóa, Thể thao và Du lịch, Sở Nội vụ và Báo, Đài tỉnh',
    'Sở Văn hóa, Thể thao và Du lịch | Sở Nội vụ | Báo, Đài tỉnh',
  ],
  [
    'các cơ quan báo chí trên địa bàn tỉnh, hệ thống truyền thanh cơ sở',
    'các cơ quan báo chí trên địa bàn tỉnh | hệ thống truyền thanh cơ sở',
  ],
  ['Đài Phát thanh và Truyền hình tỉnh/Báo tỉnh', 'Đài Phát thanh và Truyền hình tỉnh | Báo tỉnh'],
  ['Sở Nội vụ / Văn phòng UBND tỉnh', 'Sở Nội vụ | Văn phòng UBND tỉnh'],
  [
    'Công ty Điện lực Lâm Đồng, Công ty Cổ phần Cấp thoát nước Lâm Đồng',
    'Công ty Điện lực Lâm Đồng | Công ty Cổ phần Cấp thoát nước Lâm Đồng',
  ],
  ['các doanh nghiệp bưu chính, viễn thông', 'các doanh nghiệp bưu chính, viễn thông'],
  ['Sở Dân tộc và Tôn giáo, Ban Dân tộc, Ban Tôn giáo', 'Sở Dân tộc và Tôn giáo | Ban Dân tộc | Ban Tôn giáo'],
  [
    'Hội Khuyến học, Hội Cựu giáo chức, Hội Người cao tuổi, Hội Chữ thập đỏ tỉnh',
    'Hội Khuyến học | Hội Cựu giáo chức | Hội Người cao tuổi | Hội Chữ thập đỏ tỉnh',
  ],
  [
    'Trường Đại học Đà Lạt, Trường Cao đẳng Đà Lạt và các cơ sở giáo dục nghề nghiệp',
    'Trường Đại học Đà Lạt | Trường Cao đẳng Đà Lạt | các cơ sở giáo dục nghề nghiệp',
  ],
  ['Sở Tài chính phối hợp với Sở Nội vụ', 'Sở Tài chính | Sở Nội vụ'],
  ['Chủ đầu tư các dự án; các nhà thầu thi công', 'Chủ đầu tư các dự án | các nhà thầu thi công'],
  ['Cơ quan, tổ chức, cá nhân có liên quan', 'Cơ quan, tổ chức, cá nhân có liên quan'],
  ['Tổ công tác Đề án 06 tỉnh; Tổ Chuyển đổi số cộng đồng', 'Tổ công tác Đề án 06 tỉnh | Tổ Chuyển đổi số cộng đồng'],
  ['Ban Chỉ đạo chuyển đổi số tỉnh', 'Ban Chỉ đạo chuyển đổi số tỉnh'],
  ['Đảng ủy UBND tỉnh, Đảng ủy các cơ quan Đảng tỉnh', 'Đảng ủy UBND tỉnh | Đảng ủy các cơ quan Đảng tỉnh'],
  [
    'Sở Công Thương, Chi cục Quản lý thị trường, Hiệp hội Doanh nghiệp tỉnh, các hiệp hội ngành hàng',
    'Sở Công Thương | Chi cục Quản lý thị trường | Hiệp hội Doanh nghiệp tỉnh | các hiệp hội ngành hàng',
  ],
  [
    'các Sở, ban, ngành, các tổ chức hội, các cơ quan Trung ương đóng trên địa bàn tỉnh',
    'các Sở, ban, ngành | các tổ chức hội | các cơ quan Trung ương đóng trên địa bàn tỉnh',
  ],
  ['Bộ phận Tiếp nhận và Trả kết quả các cấp', 'Bộ phận Tiếp nhận và Trả kết quả các cấp'],
  ['Người dân và doanh nghiệp', 'Người dân và doanh nghiệp'],
  [
    'Quỹ Đầu tư phát triển tỉnh; Quỹ Bảo vệ và Phát triển rừng',
    'Quỹ Đầu tư phát triển tỉnh | Quỹ Bảo vệ và Phát triển rừng',
  ],
  [
    'Thuế tỉnh, Hải quan khu vực XII, Thống kê tỉnh, Bưu điện tỉnh',
    'Thuế tỉnh | Hải quan khu vực XII | Thống kê tỉnh | Bưu điện tỉnh',
  ],
  ['Các Cục, Vụ, Viện thuộc Bộ', 'Các Cục, Vụ, Viện thuộc Bộ'],
  [
    'Ủy ban nhân dân các phường: Xuân Hương, Lâm Viên và xã Hiệp Thạnh',
    'Ủy ban nhân dân phường Xuân Hương | Ủy ban nhân dân phường Lâm Viên | Ủy ban nhân dân xã Hiệp Thạnh',
  ],
  [
    'Trưởng Ban Quản lý Khu kinh tế, Thủ trưởng các cơ quan, đơn vị',
    'Trưởng Ban Quản lý Khu kinh tế | Thủ trưởng các cơ quan, đơn vị',
  ],
  ['Đề nghị Ban Thường trực Ủy ban MTTQ tỉnh', 'Ban Thường trực Ủy ban MTTQ tỉnh'],
  ['Sở Nội vụ là cơ quan chủ trì', 'Sở Nội vụ'],
  ['Sở Nội vụ Sở Tài chính', 'Sở Nội vụ | Sở Tài chính'],
  ['Sở Tư pháp UBND các xã', 'Sở Tư pháp | UBND các xã'],
  [
    'Sở Y tế, Công an tỉnh và các đơn vị có liên quan theo chức năng, nhiệm vụ',
    'Sở Y tế | Công an tỉnh | các đơn vị có liên quan',
  ],
  ['Theo Quyết định số 12/QĐ-UBND', ''],
  ['Các cơ quan, tổ chức, đơn vị sử dụng lao động', 'Các cơ quan, tổ chức, đơn vị sử dụng lao động'],
  [
    'Cục Quản lý đất đai; Vụ Pháp chế và các đơn vị thuộc Bộ',
    'Cục Quản lý đất đai | Vụ Pháp chế | các đơn vị thuộc Bộ',
  ],
  ['các tổ chức chính trị - xã hội, xã hội - nghề nghiệp', 'các tổ chức chính trị - xã hội, xã hội - nghề nghiệp'],
  ['Hội Nhà báo tỉnh, các cơ quan báo chí, phát thanh', 'Hội Nhà báo tỉnh | các cơ quan báo chí, phát thanh'],
  ['Hội Luật gia, Đoàn Luật sư tỉnh; Hội Công chứng viên', 'Hội Luật gia | Đoàn Luật sư tỉnh | Hội Công chứng viên'],
  ['Chủ tịch UBND tỉnh', 'Chủ tịch UBND tỉnh'],
  ['Phó Chủ tịch UBND tỉnh phụ trách khối', 'Phó Chủ tịch UBND tỉnh phụ trách khối'],
  ['Sở LĐTB&XH, Sở KH&ĐT, Sở VH,TT&DL, Sở NN&MT', 'Sở LĐTB&XH | Sở KH&ĐT | Sở VH,TT&DL | Sở NN&MT'],
  ['Sở GD&ĐT; Sở NNMT; BHXH tỉnh; BCĐ 389 tỉnh', 'Sở GD&ĐT | Sở NNMT | BHXH tỉnh | BCĐ 389 tỉnh'],
  ['Kho bạc Nhà nước Khu vực XVI, Cơ quan Thuế các cấp', 'Kho bạc Nhà nước Khu vực XVI | Cơ quan Thuế các cấp'],
  ['các Sở, Ban, Ngành, UBND các huyện, TP và các đơn vị', 'các Sở, Ban, Ngành | UBND các huyện, TP | các đơn vị'],
  ['Hợp tác xã, tổ hợp tác, trang trại và hộ nông dân', 'Hợp tác xã, tổ hợp tác, trang trại và hộ nông dân'],
  ['Chi nhánh Văn phòng đăng ký đất đai các huyện', 'Chi nhánh Văn phòng đăng ký đất đai các huyện'],
  [
    'Ban Chỉ huy PCTT&TKCN tỉnh; Đài Khí tượng Thủy văn tỉnh',
    'Ban Chỉ huy PCTT&TKCN tỉnh | Đài Khí tượng Thủy văn tỉnh',
  ],
  [
    'Ban Quản lý Vườn quốc gia Bidoup - Núi Bà; Hạt Kiểm lâm các khu vực',
    'Ban Quản lý Vườn quốc gia Bidoup - Núi Bà | Hạt Kiểm lâm các khu vực',
  ],
  ['Các Ban xây dựng Đảng Tỉnh ủy, Đảng ủy xã, phường', 'Các Ban xây dựng Đảng Tỉnh ủy | Đảng ủy xã, phường'],
  [
    'Công ty TNHH MTV Lâm nghiệp Bảo Lâm, Công ty CP Du lịch Đà Lạt',
    'Công ty TNHH MTV Lâm nghiệp Bảo Lâm | Công ty CP Du lịch Đà Lạt',
  ],
  ['Tất cả các sở, ngành', 'Tất cả các sở, ngành'],
  ['Mặt trận Tổ quốc và các đoàn thể các cấp', 'Mặt trận Tổ quốc | các đoàn thể các cấp'],
  ['Các xã, phường; các trường học trên địa bàn', 'Các xã, phường | các trường học trên địa bàn'],
  ['Trường THPT Chuyên, các trường THCS và tiểu học', 'Trường THPT Chuyên | các trường THCS và tiểu học'],
  [
    'Phòng Văn hóa - Xã hội, Phòng Kinh tế; Công an xã; Ban CHQS xã',
    'Phòng Văn hóa - Xã hội | Phòng Kinh tế | Công an xã | Ban CHQS xã',
  ],
  ['Trạm Y tế xã; các trường học; các thôn', 'Trạm Y tế xã | các trường học | các thôn'],
  ['Hiệp hội Du lịch và các doanh nghiệp du lịch, lữ hành', 'Hiệp hội Du lịch | các doanh nghiệp du lịch, lữ hành'],
  [
    'Văn phòng Điều phối Chương trình MTQG xây dựng nông thôn mới tỉnh',
    'Văn phòng Điều phối Chương trình MTQG xây dựng nông thôn mới tỉnh',
  ],
  ['Trung tâm Xúc tiến Đầu tư, Thương mại và Du lịch tỉnh', 'Trung tâm Xúc tiến Đầu tư, Thương mại và Du lịch tỉnh'],
  ['Sở Ngoại vụ, Sở Công Thương; và Sở Xây dựng', 'Sở Ngoại vụ | Sở Công Thương | Sở Xây dựng'],
  ['Sở Tư pháp, Sở Nội vụ & Công an tỉnh', 'Sở Tư pháp | Sở Nội vụ | Công an tỉnh'],
  ['Sở Nội vụ. Sở Y tế. Công an tỉnh.', 'Sở Nội vụ | Sở Y tế | Công an tỉnh'],
  ['Sở Nội vụ (Chi cục Văn thư), Sở Y tế (CDC tỉnh)', 'Sở Nội vụ (Chi cục Văn thư) | Sở Y tế (CDC tỉnh)'],
  ['các tập đoàn, tổng công ty nhà nước; VCCI', 'các tập đoàn | tổng công ty nhà nước | VCCI'],
  ['Ban Dân vận Tỉnh uỷ; Uỷ ban nhân dân các xã, phường', 'Ban Dân vận Tỉnh uỷ | Uỷ ban nhân dân các xã, phường'],
  ['Toà án nhân dân, Viện Kiểm sát nhân dân khu vực', 'Toà án nhân dân | Viện Kiểm sát nhân dân khu vực'],
  [
    'Đoàn TNCS Hồ Chí Minh tỉnh; Hội Sinh viên; Hội LHTN Việt Nam tỉnh',
    'Đoàn TNCS Hồ Chí Minh tỉnh | Hội Sinh viên | Hội LHTN Việt Nam tỉnh',
  ],
  ['Chủ tịch Hội đồng quản lý; Giám đốc Trung tâm', 'Chủ tịch Hội đồng quản lý | Giám đốc Trung tâm'],
  ['Sở Tài chính chủ trì, tổng hợp', 'Sở Tài chính'],
  ['Các bộ, ngành, địa phương', 'Các bộ, ngành, địa phương'],
  ['các cơ quan trung ương', 'các cơ quan trung ương'],
  ['Lực lượng vũ trang; cộng đồng doanh nghiệp', 'Lực lượng vũ trang | cộng đồng doanh nghiệp'],
  ['Ngành Giáo dục, ngành Y tế', 'Ngành Giáo dục | ngành Y tế'],
  ['các lực lượng chức năng, chính quyền địa phương', 'các lực lượng chức năng | chính quyền địa phương'],
  ['Ban Nội chính Tỉnh ủy, Ban Tổ chức Tỉnh ủy', 'Ban Nội chính Tỉnh ủy | Ban Tổ chức Tỉnh ủy'],
  [
    'Sở Khoa học và Công nghệ, Sở Nông nghiệp và Môi trường, Sở Dân tộc và Tôn giáo và UBND các xã',
    'Sở Khoa học và Công nghệ | Sở Nông nghiệp và Môi trường | Sở Dân tộc và Tôn giáo | UBND các xã',
  ],
  [
    'Các hội, hiệp hội ngành nghề; các nhà khoa học, chuyên gia',
    'Các hội | hiệp hội ngành nghề | các nhà khoa học, chuyên gia',
  ],
  ['Tổ giúp việc Ban Chỉ đạo', 'Tổ giúp việc Ban Chỉ đạo'],
  ['Ban Chỉ đạo phòng, chống tội phạm tỉnh', 'Ban Chỉ đạo phòng, chống tội phạm tỉnh'],
  [
    'Hội đồng Thi đua - Khen thưởng tỉnh, các Cụm, Khối thi đua',
    'Hội đồng Thi đua - Khen thưởng tỉnh | các Cụm | Khối thi đua',
  ],
  ['Đơn vị được giao quản lý tài sản', 'Đơn vị được giao quản lý tài sản'],
  ['Các sở, ngành được giao nhiệm vụ', 'Các sở, ngành'],
]

// A sentence or heading of the organisation section; whom it charges, by what order.
const CHARGES: readonly (readonly [string, string, string | null])[] = [
  ['Giao Sở Nội vụ theo dõi, đôn đốc việc thực hiện Kế hoạch này', 'Sở Nội vụ', 'giao'],
  ['Đề nghị Liên đoàn Lao động tỉnh', 'Liên đoàn Lao động tỉnh', 'đề nghị'],
  [
    'Căn cứ nội dung Kế hoạch và tình hình thực tiễn, các sở, ngành và UBND các xã, phường được phân công chủ trì nhiệm vụ có trách nhiệm bố trí nhân lực',
    'các sở, ngành | UBND các xã, phường',
    null,
  ],
  [
    'Trong quá trình thực hiện, nếu có khó khăn, các cơ quan, đơn vị, địa phương kịp thời phản ánh về Sở Nội vụ',
    'các cơ quan, đơn vị, địa phương',
    null,
  ],
  [
    'Người đứng đầu các sở, ngành, Chủ tịch UBND các quận, huyện và các cơ quan có liên quan chịu trách nhiệm triển khai',
    'Người đứng đầu các sở, ngành | Chủ tịch UBND các quận, huyện | các cơ quan có liên quan',
    null,
  ],
  ['Các sở, ban, ngành thuộc thành phố', 'Các sở, ban, ngành thuộc thành phố', null],
  ['Sở Tài chính chủ trì, phối hợp các cơ quan liên quan bố trí kinh phí', 'Sở Tài chính', null],
  ['Rà soát, hệ thống hóa văn bản do Sở Tư pháp chủ trì', '', null],
  ['Xây dựng cổng dữ liệu – Sở Khoa học và Công nghệ thực hiện', '', null],
  ['Lắp đặt trạm phát sóng – Viettel hỗ trợ thực hiện', '', null],
  ['Sở Nội vụ chủ trì; Sở Tài chính, Sở Y tế phối hợp', 'Sở Nội vụ', null],
  ['Sở Nội vụ (chủ trì); Sở Y tế, Sở Tài chính (phối hợp)', 'Sở Nội vụ | Sở Y tế | Sở Tài chính', null],
  ['Sở Nội vụ chủ trì; phối hợp: Sở Tài chính, Sở Y tế', 'Sở Nội vụ', null],
  ['Sở Xây dựng chủ trì cùng Sở Tài chính lập danh mục', 'Sở Xây dựng', null],
  ['Tổ chức hội nghị triển khai Kế hoạch đến các xã, phường', '', null],
  ['Ban hành văn bản chỉ đạo các sở, ngành', '', null],
  ['Báo cáo kết quả về Sở Nội vụ', '', null],
  ['Phối hợp với Sở Y tế tổ chức tập huấn', '', null],
  ['Chủ trì, phối hợp với Công an tỉnh rà soát dữ liệu dân cư', '', null],
  ['Các cơ quan, đơn vị được hỗ trợ kinh phí', 'Các cơ quan, đơn vị', null],
  ['Văn phòng UBND tỉnh tham mưu Chủ tịch UBND tỉnh ban hành quyết định', 'Văn phòng UBND tỉnh', null],
  ['Sở Y tế rà soát, tham mưu UBND tỉnh ban hành danh mục', 'Sở Y tế', null],
  ['Doanh nghiệp tham gia chuỗi liên kết đạt 80%', 'Doanh nghiệp', null],
  ['Sở Nội vụ chỉ đạo Chi cục Văn thư - Lưu trữ phối hợp với Bảo tàng tỉnh sưu tầm tư liệu', 'Sở Nội vụ', null],
  [
    'Công an tỉnh chủ trì, phối hợp với Sở Nội vụ, các sở, ngành có liên quan và UBND các xã, phường dựng rạp tuyên truyền lưu động',
    'Công an tỉnh',
    null,
  ],
  ['Hội Nông dân tỉnh, Hội Phụ nữ tỉnh vận động hội viên tham gia', 'Hội Nông dân tỉnh | Hội Phụ nữ tỉnh', null],
  ['Hằng năm, giao Sở Tài chính cân đối ngân sách', 'Sở Tài chính', 'giao'],
  ['Ủy ban nhân dân tỉnh giao Sở Nội vụ là cơ quan thường trực', 'Sở Nội vụ', 'giao'],
  ['Ủy ban nhân dân các xã, phường có trách nhiệm xây dựng kế hoạch', 'Ủy ban nhân dân các xã, phường', null],
  ['Tập huấn nghiệp vụ cho cán bộ (Sở Nội vụ chủ trì, phối hợp với Trường Chính trị tỉnh)', '', null],
  ['Trang bị máy tính (theo Quyết định số 12/QĐ-UBND)', '', null],
  ['Nâng cao nhận thức của các cấp, các ngành, doanh nghiệp và người dân', '', null],
  ['Đẩy mạnh phân cấp, ủy quyền; Sở Nội vụ hướng dẫn các đơn vị thực hiện', '', null],
  ['Bảo đảm phối hợp chặt chẽ giữa Sở Nội vụ và Sở Tài chính', '', null],
  [
    'Yêu cầu Giám đốc các Sở, Thủ trưởng các ban, ngành nghiêm túc triển khai',
    'Giám đốc các Sở | Thủ trưởng các ban, ngành',
    'giao',
  ],
  [
    'Đài Phát thanh và Truyền hình tỉnh, Báo Hải Dương: tăng thời lượng tuyên truyền',
    'Đài Phát thanh và Truyền hình tỉnh | Báo Hải Dương',
    null,
  ],
  [
    'Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh và các đoàn thể giám sát việc thực hiện',
    'Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh | các đoàn thể',
    null,
  ],
  [
    'Chi cục Thuế khu vực VII tiếp tục phối hợp với Kho bạc Nhà nước khu vực VII đối soát số thu',
    'Chi cục Thuế khu vực VII',
    null,
  ],
  [
    'Các sở, ban, ngành, UBND cấp xã căn cứ chức năng, nhiệm vụ, chủ động phối hợp với Sở Nội vụ thực hiện',
    'Các sở, ban, ngành | UBND cấp xã',
    null,
  ],
  ['Trường hợp phát sinh vướng mắc, Sở Nội vụ tổng hợp trình UBND tỉnh', 'Sở Nội vụ', null],
  ['Trên đây là Kế hoạch của Ủy ban nhân dân tỉnh', '', null],
  ['Trung tâm Phục vụ hành chính công tỉnh', 'Trung tâm Phục vụ hành chính công tỉnh', null],
  ['Sở Tư pháp: Phối hợp rà soát văn bản', 'Sở Tư pháp', null],
  ['Thanh tra tỉnh chủ trì thanh tra việc chấp hành', 'Thanh tra tỉnh', null],
  ['Sở Tài chính phối hợp cùng Sở Nội vụ tham mưu bố trí kinh phí', 'Sở Tài chính', null],
  ['Giao các Sở: Nội vụ, Tài chính phối hợp thực hiện', 'Sở Nội vụ | Sở Tài chính', 'giao'],
  ['Phân công nhiệm vụ cho các thành viên Ban Chỉ đạo', '', null],
  [
    'Các thành viên Ban Chỉ đạo theo nhiệm vụ được phân công chỉ đạo, đôn đốc địa bàn',
    'Các thành viên Ban Chỉ đạo',
    null,
  ],
  ['Sở Nội vụ có văn bản hướng dẫn', 'Sở Nội vụ', null],
]

describe('agency lists', () => {
  test.each(LISTS)('%s', (phrase, names) => {
    expect(splitAgencies(phrase).join(' | ')).toBe(names)
  })

  test('a list reads the same in small letters where the heads are plain', () => {
    expect(splitAgencies('sở nội vụ, ubnd các xã, phường').join(' | ')).toBe('sở nội vụ | ubnd các xã, phường')
  })

  test('any text whatever gives names that stand in it', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.constantFrom(
            'Sở',
            'các',
            'sở',
            ',',
            ';',
            'và',
            '(',
            ')',
            'UBND',
            'xã',
            ':',
            'rà soát',
            'Nội vụ',
            '-',
            '/',
          ),
        ),
        (words) => {
          const text = words.join(' ')
          for (const name of splitAgencies(text)) for (const word of name.split(' ')) expect(text).toContain(word)
        },
      ),
    )
  })

  test('never throws', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        (text) => Array.isArray(splitAgencies(text)) && readCharged(text) !== undefined,
      ),
    )
  })

  test('a list of twenty thousand names is read to its end', () => {
    expect(splitAgencies('Sở Nội vụ, các xã, phường và '.repeat(10_000)).length).toBe(20_000)
  })
})

describe('who is charged', () => {
  test.each(CHARGES)('%s', (phrase, names, order) => {
    const charged = readCharged(phrase)
    expect(charged?.agencies.join(' | ') ?? '').toBe(names)
    expect(charged?.order ?? null).toBe(order)
  })

  test('the rest is the duty', () => {
    expect(readCharged('Giao Sở Nội vụ theo dõi việc thực hiện.')?.rest).toBe('theo dõi việc thực hiện.')
    expect(readCharged('Sở Nội vụ: Theo dõi việc thực hiện')?.rest).toBe('Theo dõi việc thực hiện')
  })
})
