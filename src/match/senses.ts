// Words that plans use one for another, as pairs of syllables: "tập huấn" and "bồi dưỡng" are one sense. A pair may have
// two senses. Written from the language of plans in general (fields of state administration), not from one text.
// biome-ignore format: a table
const SENSES: readonly string[] = [
  // what is done
  'tuyên truyền, truyền thông, phổ biến, quán triệt, thông tin, vận động, nâng cao nhận thức, cao nhận, báo chí, phát thanh, truyền hình, chuyên trang, chuyên mục',
  'tập huấn, bồi dưỡng, đào tạo, huấn luyện, trình độ, nghiệp vụ, kỹ năng, nâng cao năng, cao năng, năng lực, cao trình',
  'kiểm tra, giám sát, thanh tra, hậu kiểm, phúc tra',
  'theo dõi, đôn đốc, hướng dẫn, đánh giá',
  'báo cáo, sơ kết, tổng kết, tổng hợp, định kỳ, kết quả',
  'khen thưởng, biểu dương, động viên, tôn vinh, thi đua, tấm gương, tiên tiến, điển hình, thành tích',
  'xử lý, vi phạm, kỷ luật, nghiêm minh, xử phạt, chế tài',
  'kinh phí, ngân sách, nguồn vốn, dự toán, bố trí, cân đối, phân bổ, vốn đầu, chi thường, đối ứng, kinh phi, nguồn lực, tài chính',
  'xã hội hóa, hội hóa, đóng góp, viện trợ, tài trợ, huy động, doanh nghiệp hỗ, ủng hộ',
  'đầu tư, nâng cấp, cơ sở vật, sở vật, vật chất, trang thiết, thiết bị, phương tiện, xây mới, sửa chữa, cải tạo, trang bị, hiện đại',
  'rà soát, thống kê, phân loại, điều tra khảo, khảo sát, lập danh, danh sách, kiểm kê, tổng rà',
  'sửa đổi, bổ sung, ban hành, quy phạm, văn bản, thể chế, hoàn thiện, nghị quyết quy, quy chế, thẩm quyền, cơ chế chính, chế chính, chính sách',
  'kế hoạch, chương trình, đề án, lộ trình, phương án',
  'kiện toàn, ban chỉ, thành lập, tổ chức bộ, bộ máy, ban điều, tổ công',
  'cán bộ, công chức, viên chức, đội ngũ, biên chế, nhân sự, nhân lực',
  'người đứng, trách nhiệm, thủ trưởng, cấp ủy, lãnh đạo, đảng viên, đứng đầu, gương mẫu, chịu trách, cá nhân',
  'cả hệ, thống chính, toàn dân, toàn xã, hệ thống chính, sức mạnh, vào cuộc',
  'phong trào, cuộc vận, toàn dân đoàn, đoàn kết, phát động, hưởng ứng, nông thôn mới, đô thị văn, xây dựng đời, tháng hành, ra quân',
  'mô hình, nhân rộng, điển hình, thí điểm, cách làm',
  'lồng ghép, gắn với, kết hợp, tích hợp',
  'phát hiện, ngăn chặn, đấu tranh, triệt phá, triệt xóa, bắt giữ, tội phạm, đường dây, băng nhóm, tụ điểm, chuyên án, đối tượng cầm, chứa chấp',
  'nắm tình, tình hình, dự báo, nhận diện, phân tích, nắm chắc, phương thức, thủ đoạn',
  'phối hợp liên, chế phối, quy chế phối, liên ngành, lực lượng chuyên, chuyên trách, quy trình phối',
  'tiếp nhận, tố giác, tin báo, phản ánh, kiến nghị, khiếu nại, tố cáo, đường dây nóng, dây nóng, giải đáp',
  // with what
  'công nghệ, khoa học, kỹ thuật, nghiên cứu, đổi mới, sáng tạo, trí tuệ',
  'chuyển đổi số, đổi số, số hóa, phần mềm, ứng dụng, nền tảng, trực tuyến, điện tử, trí tuệ nhân, internet',
  'cơ sở dữ, sở dữ, dữ liệu, kho dữ, dữ liệu dân, chia sẻ',
  'an toàn thông, an ninh mạng, bảo mật, không gian mạng, gian mạng, ninh mạng',
  'mạng xã, trang thông, zalo facebook, fanpage, cổng thông, báo điện',
  'hợp tác quốc, tác quốc, quốc tế, điều ước, đối ngoại, nước ngoài, cam kết quốc, song phương',
  'thủ tục hành, hành chính, dịch vụ công, một cửa, cải cách, bộ phận tiếp, hồ sơ',
  // for whom and where
  'học sinh, sinh viên, nhà trường, trường học, giáo dục, giáo viên, nhà giáo, giảng dạy, giáo trình, học đường, cơ sở giáo, thanh thiếu, thiếu niên, thanh niên, ngoại khóa',
  'công nhân, người lao, lao động, khu công, chế xuất, công đoàn, doanh nghiệp',
  'việc làm, dạy nghề, học nghề, đào tạo nghề, sinh kế, vay vốn, tín dụng, hỗ trợ vốn, tạo việc, giới thiệu việc, hòa nhập, tái hòa, ổn định cuộc',
  'y tế, điều trị, khám bệnh, chữa bệnh, bệnh viện, sức khỏe, phác đồ, trạm y, dược phẩm, thuốc thú, thuốc gây, methadone điều, tâm thần, cắt cơn',
  'cơ sở cai, cai nghiện, sau cai, người nghiện, tái nghiện, trạng thái nghiện, tình trạng nghiện',
  'biên giới, cửa khẩu, hải quan, biên phòng, cảng biển, vùng biển, hàng không, xuất nhập, nhập khẩu, hải đảo',
  'ngành nghề, nghề đầu, kinh doanh, có điều, điều kiện về, dịch vụ nhạy, nhạy cảm, cơ sở kinh, cửa hàng',
  'hoạt động hợp, tiền chất, hóa chất, chất gây, dược chất, kiểm soát các, thuốc bảo, thú y, thức ăn',
  'viện kiểm, tòa án, truy tố, xét xử, công tố, thi hành án, điều tra, kiểm sát',
  'trợ giúp pháp, giúp pháp, pháp lý, tư vấn pháp, hòa giải, phổ biến giáo, pháp luật, luật sư',
  'gia đình, cộng đồng, khu dân, tổ dân, thôn bản, dân cư, hộ gia',
  'phụ nữ, trẻ em, bình đẳng, bạo lực, người cao, người khuyết, yếu thế, bảo trợ, trợ giúp xã, an sinh, hộ nghèo, giảm nghèo',
  'dân tộc, tôn giáo, miền núi, vùng sâu, đồng bào, tín ngưỡng',
  'mặt trận, đoàn thể, hội viên, đoàn viên, chính trị xã, tổ chức thành, tình nguyện',
  'môi trường, ô nhiễm, chất thải, rác thải, xử lý nước, nước thải, khí thải, tài nguyên, khí nhà, kiểm kê khí, phát thải',
  'nông nghiệp, nông dân, trồng trọt, chăn nuôi, thủy sản, lâm nghiệp, nông sản, nông thôn, cây trồng, diện tích trồng, trồng cây, tái trồng, hợp tác xã',
  'đất đai, quy hoạch, mặt bằng, xây dựng công, công trình, sử dụng đất, quỹ đất, địa điểm',
  'du lịch, văn hóa, di sản, thể thao, lễ hội, nghệ thuật, văn nghệ, bảo tàng, thư viện',
  'giao thông, vận tải, đường bộ, phương tiện giao, cảng hàng, logistics dịch, bến xe',
  'thương mại, thị trường, hàng hóa, xuất khẩu, tiêu dùng, xúc tiến, sản phẩm, sàn giao, thương mại điện',
  'công nghiệp, sản xuất, chế biến, chế tạo, năng lượng, điện lực, lưới điện',
  'đầu tư công, trung hạn, kế hoạch vốn, giải ngân, đấu thầu, mua sắm',
  'thiên tai, cứu nạn, cứu hộ, phòng thủ, sự cố, diễn tập, cháy nổ, chữa cháy, phòng cháy',
  'tiêu chuẩn, quy chuẩn, đo lường, chất lượng, hợp quy, truy xuất, nhãn hiệu, sở hữu trí',
  'dân chủ, công khai, minh bạch, giám sát phản, tham nhũng, tiêu cực, lãng phí, tiếp dân',
]

const senses = new Map<string, number[]>()
for (const [i, row] of SENSES.entries()) {
  for (const word of row.split(', ')) {
    const pair = word.split(' ').slice(-2).join(' ')
    senses.set(pair, [...(senses.get(pair) ?? []), i])
  }
}

/** The senses of a pair of folded syllables. */
export const sensesOf = (pair: string): readonly number[] => senses.get(pair) ?? []
