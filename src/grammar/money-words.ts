import { book } from './agency-book.ts'

// Where money comes from, in the words of funding clauses (the table "Funding clauses" of plans).

export const STATE = book(
  'ngân sách nhà nước|nsnn|chi thường xuyên ngân sách|nguồn ngân sách|từ ngân sách|vốn ngân sách|ngân sách bảo đảm|ngân sách đảm bảo|do ngân sách|vốn đầu tư công|' +
    'kế hoạch đầu tư công|đầu tư công trung hạn|nguồn vốn nhà nước|vốn nhà nước|kinh phí nhà nước|ngân sách tự chủ|nguồn lực nhà nước|ngân sách hằng năm|ngân sách hàng năm|ngân sách theo phân cấp',
)
export const CENTRAL = book(
  'ngân sách trung ương|ngân sách của trung ương|ngân sách cấp trung ương|nstw|trung ương hỗ trợ|vốn trung ương|hỗ trợ từ trung ương|hỗ trợ của trung ương|nguồn trung ương|' +
    'vốn chương trình mục tiêu quốc gia|vốn các chương trình mục tiêu quốc gia|kinh phí chương trình mục tiêu quốc gia|vốn chương trình mtqg|vốn các chương trình mtqg',
)
export const LOCAL = book(
  'ngân sách địa phương|nsđp|ngân sách tỉnh|ngân sách thành phố|ngân sách của tỉnh|ngân sách của thành phố|ngân sách của địa phương|ngân sách huyện|ngân sách xã|ngân sách phường|' +
    'ngân sách cấp|ngân sách các cấp|ngân sách các địa phương|ngân sách các xã|ngân sách các huyện|ngân sách quận|kinh phí địa phương|nguồn địa phương|vốn địa phương|vốn đối ứng của địa phương|' +
    'vốn đối ứng của tỉnh|ngân sách hai cấp|ngân sách đặc khu|ngân sách cùng cấp|ngân sách cơ sở',
)
export const RECURRENT = book(
  'chi thường xuyên|dự toán được giao|dự toán chi|kinh phí tự chủ|kinh phí không tự chủ|kinh phí sự nghiệp|nguồn sự nghiệp|vốn sự nghiệp|kinh phí thường xuyên|kinh phí hoạt động thường xuyên|' +
    'trong dự toán|từ dự toán|kinh phí được giao|nguồn kinh phí được giao|kinh phí được cấp hằng năm|kinh phí giao tự chủ|kinh phí khoán|kinh phí hoạt động|dự toán hằng năm|dự toán hàng năm|' +
    'dự toán ngân sách được giao|kinh phí đã được giao|dự toán đã được giao|dự toán kinh phí được giao|ngân sách tự chủ|hoạt động chuyên môn|chi hoạt động|nguồn chi|khoán chi|chi quản lý|tự cân đối|tự bảo đảm|tự đảm bảo',
)
export const INTEGRATED = book('lồng ghép|kết hợp nguồn|kết hợp các nguồn|kết hợp trong các chương trình')
export const SOCIALISED = book(
  'xã hội hóa|đóng góp|tài trợ|ủng hộ|hỗ trợ của doanh nghiệp|hỗ trợ của các doanh nghiệp|hỗ trợ của các tổ chức|hỗ trợ của tổ chức|hỗ trợ hợp pháp của|nguồn đầu tư của doanh nghiệp|' +
    'vốn của doanh nghiệp|vốn doanh nghiệp|kinh phí của doanh nghiệp|nguồn vốn tư nhân|vốn tư nhân|vốn xã hội|nguồn lực xã hội|huy động từ cộng đồng|vận động|huy động doanh nghiệp|hỗ trợ của ban đại diện|hỗ trợ của cha mẹ|cha mẹ học sinh|phụ huynh|mạnh thường quân|nhà hảo tâm|' +
    'huy động các doanh nghiệp|huy động của doanh nghiệp|nguồn lực từ doanh nghiệp|từ doanh nghiệp|từ các doanh nghiệp|của người dân|vốn ngoài ngân sách|nguồn ngoài ngân sách|đối tác công tư',
)
export const PRIVATE = book('doanh nghiệp|cá nhân|nhà tài trợ|mạnh thường quân|người dân|cộng đồng|tư nhân')
export const GIVING = book(
  'hỗ trợ kinh phí|hỗ trợ nguồn lực|đầu tư kinh phí|góp kinh phí|hỗ trợ thêm kinh phí|đồng hành kinh phí',
)
export const FOREIGN = book(
  'oda|vay ưu đãi|viện trợ|ngoài nước|tổ chức quốc tế|nước ngoài|hỗ trợ quốc tế|tài trợ quốc tế|vốn quốc tế|nguồn quốc tế|hợp tác quốc tế|đối tác quốc tế|nguồn lực quốc tế',
)
export const CREDIT = book('tín dụng|vốn vay|nguồn vay|vốn ủy thác|ngân sách ủy thác|nguồn vốn ủy thác')
export const OTHER = book(
  'hợp pháp khác|nguồn khác|nguồn kinh phí khác|nguồn vốn khác|nguồn lực khác|nguồn thu hợp pháp|nguồn vốn hợp pháp|nguồn kinh phí hợp pháp|nguồn hợp pháp|nguồn lực hợp pháp|' +
    'từ quỹ|nguồn quỹ|trích quỹ|các quỹ|quỹ hỗ trợ|quỹ phòng|quỹ bảo trợ|quỹ bảo vệ|quỹ vì|quỹ đền ơn|quỹ phúc lợi|quỹ khen thưởng|quỹ thi đua|' +
    'hợp pháp ngoài ngân sách|nguồn thu khác|huy động khác|khác theo quy định của pháp luật|nguồn tài chính hợp pháp|nguồn thu sự nghiệp|khác nếu có|quỹ phát triển hoạt động sự nghiệp|từ nguồn thu|quỹ khuyến học|nguồn kinh phí công đoàn|quỹ lớp|quỹ hội|quỹ công|quỹ đoàn|tài chính công đoàn|nguồn đảng phí|nguồn đoàn phí|nguồn hội phí|nguồn học phí|nguồn viện phí|nguồn thu dịch vụ|nguồn thu của đơn vị|chi phí sản xuất kinh doanh|chi phí sản xuất, kinh doanh',
)

/** Laws and rules about budgets name no source by themselves. */
export const RULE = book(
  'luật|bộ luật|pháp luật về|quy định về|phân cấp|phân cấp quản lý|quản lý|văn bản về|lĩnh vực|hưởng lương từ|hưởng lương|sử dụng|thu|quản lý nhà nước về|chế độ|phân cấp nguồn',
)
export const BY_RULE = book(
  'luật ngân sách nhà nước|luật đầu tư công|luật nsnn|pháp luật về ngân sách nhà nước|phân cấp ngân sách|phân cấp quản lý ngân sách|phân cấp nguồn thu|quy định về ngân sách nhà nước',
)

/** Setting money aside, drawing it from somewhere. */
export const FINANCING = book(
  'bố trí|cân đối|bảo đảm kinh phí|đảm bảo kinh phí|bảo đảm nguồn|đảm bảo nguồn|bảo đảm từ|đảm bảo từ|huy động|bổ sung nguồn|bổ sung kinh phí|trích|lấy từ|chi từ|từ nguồn|từ ngân sách|trong dự toán|' +
    'từ dự toán|sử dụng kinh phí|sử dụng nguồn|sử dụng từ|kinh phí thực hiện|nguồn kinh phí|hỗ trợ kinh phí|lồng ghép|kêu gọi|khuyến khích|tranh thủ|vận động|được giao|bảo đảm bằng|phân bổ|do ngân sách|chi trả từ|tự cân đối|tự bảo đảm|tự đảm bảo|kinh phí từ|kinh phí :|nguồn :|hạch toán',
)
export const MONEY = book('kinh phí|vốn|ngân sách|nguồn lực|tài chính|dự toán|nsnn|nguồn hợp pháp')
/** Sentences about money that say how it is used, not where it comes from. */
export const NO_FUNDING = book(
  'hưởng lương|pháp luật về sử dụng|tình hình quản lý|quản lý và sử dụng nguồn vốn|tỷ lệ giải ngân|giải ngân|tiếp cận nguồn vốn|tiếp cận các nguồn vốn|được tiếp cận|vay vốn|chi trực tiếp ngân sách|thu ngân sách|tài sản công|thực hiện đúng quy định về việc sử dụng|định mức kinh tế kỹ thuật|kiến nghị sau thanh tra',
)
