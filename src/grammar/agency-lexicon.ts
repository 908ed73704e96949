import { book } from './agency-book.ts'

// The words by which names of agencies begin, go on and end in plans (domain/language.md, c).

/** Heads that need a word of their own: "Sở Nội vụ", "Ban quản lý". What follows them at once is never a verb. */
export const OPEN_HEAD = book(
  'sở|p.|bộ|ban|hội|hiệp hội|hội liên hiệp|liên hiệp|liên hiệp các hội|trung tâm|tt|phòng|chi cục|cục|tổng cục|vụ|viện|trường|học viện|đại học|trường đại học|trường cao đẳng|hội đồng|hội đồng phối hợp|hội đồng phối hợp phổ biến|hội đồng phổ biến|ban chỉ đạo|ban chỉ huy|ban quản lý|ban quản lý dự án|ban quản lý dự án đầu tư|ban quản lý dự án đầu tư xây dựng|bql|bql dự án|bcđ|bch|ban tổ chức|ban chấp hành|ban thường vụ|quỹ|quỹ đầu tư|tổ công tác|tổ|đội|đoàn|chi nhánh|công ty|cty|tổng công ty|công ty cổ phần|công ty tnhh|tập đoàn|ngân hàng|bệnh viện|bộ chỉ huy|bộ tư lệnh|lực lượng|lực lượng chuyên trách|khu quản lý|nhà xuất bản|nhà hát|bảo tàng|thư viện|câu lạc bộ|trạm|đồn|nhà máy|xí nghiệp|vườn quốc gia|hạt|văn phòng|vp|liên đoàn|liên minh|hợp tác xã|chuyên đề|tạp chí|thường trực|thanh tra|cảng vụ|cơ sở|ủy ban|đảng bộ|khối|hệ thống|nhà văn hóa|làng|ban trị sự|ban đại diện|ban an toàn giao thông|phân hiệu|phân viện|tiểu ban|cụm|giáo hội|tổng hội|đoàn luật sư|mạng lưới|bộ phận|chi đoàn|liên đội|ủy ban kiểm tra|ubkt|ban điều hành|ban cán sự|ban giám sát|ban công tác mặt trận|ban bảo vệ|ban nhân dân|ban vận động|ban giám đốc|ban lãnh đạo|ban liên lạc|ban cán sự đảng',
)

/** Heads that may stand alone: "Tỉnh ủy", "Công an", "VNPT". */
export const HEAD = book(
  'ủy ban nhân dân|liên chi đoàn|liên chi hội|ubnd|ub|uỷ ban mặt trận tổ quốc|ubmttq|ubmttqvn|mttq|mttqvn|mặt trận tổ quốc|mặt trận|hội đồng nhân dân|hđnd|vpubnd|công an|ca tỉnh|đài|đài phát thanh|báo|báo và phát thanh|báo và đài phát thanh|lđlđ|bhxh|bhyt|kho bạc|kho bạc nhà nước|kbnn|bảo hiểm xã hội|nhnn|nhcsxh|tòa án|tòa án nhân dân|tand|viện kiểm sát|viện kiểm sát nhân dân|vks|vksnd|tỉnh ủy|thành ủy|huyện ủy|đảng ủy|thị ủy|quận ủy|đảng ủy ubnd|tỉnh đoàn|thành đoàn|huyện đoàn|đoàn thanh niên|đoàn tncs|đoàn đại biểu quốc hội|đoàn đbqh|đđbqh|đảng đoàn|quốc hội|chính phủ|thuế|hải quan|kiểm lâm|bộ đội|bộ đội biên phòng|biên phòng|quân khu|điện lực|bưu điện|vnpt|viettel|mobifone|evn|evnnpc|evnspc|evncpc|vinaphone|fpt|vinachem|agribank|vietcombank|vietinbank|bidv|vcci|bql|ban qlda|bcđ|bchqs|thống kê|chi bộ|cổng thông tin|cổng thông tin điện tử|cổng dịch vụ công|trang thông tin|trang thông tin điện tử|trang tin|ttpvhcc|thông tấn xã|cơ quan thường trú|thi hành án|thi hành án dân sự|thads|hội nông dân|hội phụ nữ|hội cựu chiến binh|văn phòng chính phủ|văn phòng quốc hội|hội đồng dân tộc|công đoàn|ngành|hội lhpn|hội ccb|lhpn|ccb|cán bộ|cdc|cảnh sát|cảnh sát biển|cảnh sát giao thông|chi đoàn|ban giám đốc|ban lãnh đạo|ban điều hành|ban thư ký|xã đoàn|phường đoàn|quận đoàn|thị đoàn|đoàn xã|đoàn phường|đoàn trường|liên đội|ubkt|ủy ban kiểm tra|hội cha mẹ học sinh|cha mẹ học sinh|ban giám hiệu|bgh|hội đồng trường|hội đồng sư phạm|cơ quan ubkt|cơ quan ủy ban kiểm tra|khoa|nhóm',
)

/** Words that begin as a head does and are something else: "Ban hành", "Báo cáo", "Hội nghị", "Phòng, chống". */
export const NO_HEAD = book(
  'hội nghị|hội đàm|hội ý|hội thao|hội khỏe|hội trại|hội xuân|hội báo|hội chẩn|hội thảo|hội thi|hội họp|hội viên|hội nhập|hội chợ|hội diễn|hội trường|ban hành|ban bố|ban đầu|báo cáo|báo chí|báo động|báo hiệu|báo giá|báo tin|báo đảm|bộ máy|bộ tiêu chí|bộ chỉ số|bộ dữ liệu|bộ nhận diện|bộ câu hỏi|bộ tài liệu|bộ quy|bộ hồ sơ|bộ thủ tục|bộ luật|bộ công cụ|bộ mẫu|bộ chỉ tiêu|bộ mặt|bộ môn|bộ sản phẩm|sở hữu|sở thích|phòng chống|phòng, chống|phòng ngừa|phòng cháy|phòng, trừ|phòng trừ|phòng vệ|phòng bệnh|phòng tránh|phòng học|phòng họp|vụ việc|vụ án|vụ mùa|vụ đông|vụ xuân|vụ hè|vụ thu|vụ cháy|trường hợp|trường kỳ|trường lớp|đoàn kết|đoàn viên|đoàn kiểm tra việc|đội ngũ|đội hình|đài thọ|cục bộ|cục diện|viện trợ|viện dẫn|viện phí|thanh tra, kiểm tra|thanh tra việc|thanh tra đột xuất|thanh tra trách nhiệm|thanh tra công tác|thanh tra định kỳ|thanh tra về|kiểm tra đột xuất|thanh tra các|quỹ đất|quỹ tiền|quỹ lương|quỹ thời gian|thuế thu nhập|thuế giá trị|thuế suất|thuế xuất|thuế quan|thuế phí|trang bị|trang trại|cơ sở dữ liệu|cơ sở vật chất|cơ sở hạ tầng|cơ sở pháp lý|cơ sở kết quả|cơ sở các|cơ sở đó|bảo hiểm xã hội tự nguyện|bảo hiểm xã hội bắt buộc|bảo hiểm xã hội một lần|bảo hiểm xã hội cho|bảo hiểm xã hội điện tử|chính phủ số|chính phủ điện tử|chính quyền số|chính quyền điện tử|chính quyền địa phương 2 cấp|tổ chức|hệ thống hóa|hệ thống thông tin|hệ thống cơ sở|hệ thống văn bản|hệ thống pháp luật|hệ thống dữ liệu|hệ thống quản lý|hệ thống chính trị|mạng lưới giao thông|khối lượng|nhóm nhiệm vụ|nhóm giải pháp|nhóm đối tượng|nhóm chỉ tiêu|nhóm nội dung|khoa học|cụm từ|cụm công nghiệp|ban ngày|cán bộ, công chức, viên chức được|thống kê, |thống kê các|thống kê số|trạm bts|trạm bơm|làng nghề|đại học và|doanh nghiệp số|cơ sở đề|thuế điện tử|công đoàn viên|đơn vị tính|địa phương hóa|tổ dân phố|ngành nghề|ngành hàng|ngành công nghiệp|ngành nông nghiệp và phát triển bền|mặt trận trên|bộ nhận|bộ ảnh|trạm cân|hải quan điện tử|ngành dọc',
)

/** Nouns of whole classes: a run of them is one entry ("các sở, ban, ngành, đoàn thể"). */
export const CLASS = book(
  'sở|cấp bộ đoàn|cấp bộ hội|cấp công đoàn|chi hội|ban|ngành|bộ|cơ quan|đơn vị|địa phương|đoàn thể|tổ chức|doanh nghiệp|cá nhân|hội|hiệp hội|hợp tác xã|cộng đồng|phòng|viện|trường|vụ|cục|chi cục|trung tâm|nhà trường|cơ sở|cấp ủy|cấp ủy đảng|chính quyền|lực lượng|hộ gia đình|hộ dân|người dân|tập thể|chủ đầu tư|nhà đầu tư|nhà khoa học|chuyên gia|dn|cq|đv|tập đoàn|tổng công ty|công ty|bệnh viện|ngân hàng|trường học|cơ sở giáo dục|phòng ban|mặt trận|hội đoàn thể|cơ quan ngang bộ|báo|đài|chủ rừng|chủ cơ sở|nhân dân|hộ kinh doanh|cơ quan báo chí|ủy ban|tổ chức tín dụng|phường đội|htx|học viện|tỉnh ủy, thành ủy|hội quần chúng|khối đảng|đảng bộ|chi bộ|cấp hội|tổ hợp tác|trang trại|hộ nông dân|hộ sản xuất|cơ quan truyền thông|ban ngành|phương tiện thông tin đại chúng|phương tiện truyền thông|khu công nghiệp|dự án|ban quản lý|sở ngành|quỹ|thôn|phòng chuyên môn|đội|tổ|nhà mạng|nhà thầu|đội ngũ|văn phòng|trạm y tế|gia đình|thư viện|bảo tàng|cơ sở khám bệnh, chữa bệnh|lãnh đạo|đảng ủy|khoa|tổ chuyên môn|bộ phận',
)

/** Places as a class: "các xã, phường, đặc khu", "cấp huyện, cấp xã". */
export const LOCAL = book(
  'tỉnh|thành phố|thị xã|thị trấn|huyện|quận|xã|phường|đặc khu|tp|cấp tỉnh|cấp huyện|cấp xã|cấp quận|cấp phường|cấp thành phố|thôn|xóm|ấp|bản|tổ dân phố|khu phố|khu dân cư|cấp cơ sở|cấp trung ương|trung ương|thành phố trực thuộc trung ương|thành phố trực thuộc tỉnh',
)

/** Many of a kind: "các", "những", "một số". */
export const MANY = book('các|những|một số|toàn thể|tất cả các|mỗi|từng')

/** Office holders and parts of an agency that stand for it: "Giám đốc các Sở", "Đại diện Lãnh đạo Chi cục". */
export const PERSON = book(
  'người đứng đầu|thủ trưởng|giám đốc|phó giám đốc|tổng giám đốc|chủ tịch|phó chủ tịch|chánh văn phòng|phó chánh văn phòng|trưởng ban|phó trưởng ban|trưởng|trưởng phòng|phó trưởng phòng|bộ trưởng|thứ trưởng|cục trưởng|vụ trưởng|viện trưởng|hiệu trưởng|tổng biên tập|chánh thanh tra|chánh án|chi cục trưởng|bí thư|phó bí thư|chỉ huy trưởng|tư lệnh|đại diện|lãnh đạo|đại diện lãnh đạo|cán bộ|công chức|viên chức|chuyên viên|thành viên|các thành viên|ông|bà|đồng chí|thủ tướng|cơ quan thường trực|cơ quan tham mưu|bộ phận|cơ quan chuyên môn|trưởng các|người phụ trách|báo cáo viên|tuyên truyền viên|cộng tác viên|ông (bà)|ông/bà|đ/c|nhân viên|giảng viên|giáo viên|giáo viên chủ nhiệm|giáo viên bộ môn|bác sĩ|điều dưỡng|kế toán|thủ quỹ|văn thư|phó hiệu trưởng|tổ trưởng|tổ phó|đội trưởng|trưởng khoa|trưởng thôn|trưởng bản|trưởng ấp|trưởng khu phố|trưởng trạm|bí thư chi bộ|tổng phụ trách|ủy viên|pct|phó trưởng phòng|người hoạt động không chuyên trách|cán sự|trợ lý',
)

/** By whom "các" makes a crowd of persons: "Các đồng chí Ủy viên …", "Các ông (bà) Trưởng bản". */
export const ADDRESSED = book(
  'đồng chí|đ/c|ông (bà)|ông/bà|ông, bà|trưởng thôn|trưởng bản|trưởng ấp|trưởng khu phố|ủy viên|giáo viên|giáo viên chủ nhiệm|giáo viên bộ môn|tổ trưởng|nhân viên',
)

/** What may qualify a whole run of class nouns: "có liên quan", "thuộc tỉnh", "trên địa bàn". */
export const SHARED = book(
  'liên quan|có|toàn trường|toàn ngành|toàn cơ quan|toàn đơn vị|toàn xã|có liên quan|chuyên môn|khác|khác có liên quan|tỉnh|thành phố|của|thuộc|trực thuộc|cấp tỉnh|cấp huyện|cấp xã|cấp thành phố|các cấp|trong tỉnh|trong|trên|đóng trên|ở|tại|nêu trên|nói trên|này|trung ương|thị xã|huyện|quận|xã|phường|liên quan khác|chức năng|địa phương|hữu quan|có thẩm quyền|trong và ngoài|ngoài|tương đương|được phân công|được giao|theo|căn cứ',
)

/** Verbs that a class noun may carry as its own qualifier: "cơ quan quản lý …", "tổ chức hoạt động …". */
export const NOUNISH = book(
  'quản lý|hoạt động|sử dụng|cung cấp|kiểm định|đào tạo|nghiên cứu|tư vấn|thi hành|tiến hành tố tụng|tố tụng|truyền thông|thông tấn|kiểm tra|giám sát|thanh tra|khai thác|vận hành|kinh doanh|sản xuất|thẩm định|thực thi|điều tra|quan trắc|phòng chống|thu gom|xử lý|xuất khẩu|nhập khẩu|vận tải|tham mưu|thường trực|phụ trách|đầu tư xây dựng|thụ hưởng|tiếp nhận|thi công|giáo dục|đăng ký|bảo vệ|bảo trợ|trợ giúp|phát hành|xuất bản|khám|chăm sóc|dạy nghề|phát triển|chủ quản|chủ trì|phối hợp|tổ chức thực hiện',
)

/** Pairs parted by a comma inside one name: the comma does not cut. */
export const PAIR = book(
  'phòng, chống|bưu chính, viễn thông|bưu chính - viễn thông|tham mưu, giúp việc|chính trị - xã hội, xã hội - nghề nghiệp|chính trị - xã hội, xã hội nghề nghiệp|chính trị, chính trị - xã hội|chính trị, xã hội|xã hội, xã hội - nghề nghiệp|xã hội, nghề nghiệp|xã hội - nghề nghiệp, xã hội|kinh tế, kỹ thuật|văn hóa, văn nghệ|báo chí, phát thanh|đào tạo, bồi dưỡng|giáo dục, dạy nghề|y tế, giáo dục|điện, nước|công nghệ thông tin, viễn thông|phổ biến, giáo dục|phổ biến, giáo dục pháp luật|phát thanh, truyền hình|phát thanh - truyền hình|khu công nghiệp, khu kinh tế|các khu công nghiệp, khu kinh tế|khu kinh tế, khu công nghiệp|khu kinh tế và các khu công nghiệp|khu công nghiệp và khu kinh tế|khám bệnh, chữa bệnh|khám, chữa bệnh|truyền thông, báo chí|báo chí, truyền thông|thông tấn, báo chí|báo chí, xuất bản|giám sát, điều hành|điều hành, giám sát|tìm kiếm, cứu nạn|tìm kiếm cứu nạn|phòng cháy, chữa cháy|phòng cháy chữa cháy|phòng cháy và chữa cháy|cứu nạn, cứu hộ|cứu nạn cứu hộ|thể dục, thể thao|thể dục thể thao|văn học, nghệ thuật|khoa học, kỹ thuật|chăn nuôi, thú y|trồng trọt, bảo vệ|giáo dục, đào tạo|khoa học, công nghệ|kiểm định, đo lường|tiêu chuẩn, đo lường|tiêu chuẩn đo lường|an ninh, trật tự|xúc tiến đầu tư, thương mại|văn hóa, thể thao|văn hóa, thông tin|văn hóa, nghệ thuật|an ninh mạng, phòng|bảo trợ xã hội, nuôi dưỡng|sản xuất, kinh doanh|đầu tư, kinh doanh|giám sát, đánh giá|tư vấn, giám sát|sử dụng, quản lý|phụ nữ, trẻ em|người khuyết tật, trẻ mồ côi|cựu thanh niên, xung phong|bảo vệ, chăm sóc|trường đại học, cao đẳng|đại học, cao đẳng|công chức, viên chức|xuất nhập khẩu|công trình thủy lợi|công trình giao thông|công trình xây dựng|công trình công cộng|công trình đô thị|có vùng trồng|có vùng nuôi|có vùng nguyên liệu|có khu công nghiệp|cấp trên trực tiếp cơ sở|cấp trên trực tiếp|cán bộ, công chức, viên chức|cán bộ, công chức|cán bộ, chiến sĩ|đoàn viên, hội viên|khoa học và phát triển|hợp tác và phát triển|vì sự tiến bộ',
)

/** What follows "tổ chức" where it is a noun: "tổ chức chính trị - xã hội". */
export const ORGANISATION = book(
  'liên quan|có liên quan|khác|chính trị|xã hội -|xã hội nghề|xã hội từ thiện|xã hội, |đoàn thể|kinh tế|phi chính phủ|đảng|thành viên|hành nghề|quốc tế|thuộc|của|tín dụng|nghề nghiệp|sự nghiệp|hoạt động|cơ sở đảng|công đoàn|tôn giáo|chịu trách nhiệm|trong và ngoài|trong nước|nước ngoài|hội đoàn|hội,|hội, đoàn thể|khoa học và công nghệ|được|trên địa bàn|đóng trên',
)
