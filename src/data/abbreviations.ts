/** A short form of the language of plans. `means` has several values where only the context tells which. */
export interface Abbreviation {
  readonly short: string
  readonly means: readonly string[]
  /** A proper or everyday name that needs no definition. */
  readonly everyday?: boolean
}

// biome-ignore format: a table
/** Source: plans of 2013 to 2026, and drafters' usage. */
export const ABBREVIATIONS: readonly Abbreviation[] = [
  { short: 'UBND', means: ['Ủy ban nhân dân'] },
  { short: 'HĐND', means: ['Hội đồng nhân dân'] },
  { short: 'MTTQ', means: ['Mặt trận Tổ quốc'] },
  { short: 'UBMTTQ', means: ['Ủy ban Mặt trận Tổ quốc'] },
  { short: 'UBMTTQVN', means: ['Ủy ban Mặt trận Tổ quốc Việt Nam'] },
  { short: 'CT-XH', means: ['chính trị - xã hội'] },
  { short: 'KT-XH', means: ['kinh tế - xã hội'] },
  { short: 'QP-AN', means: ['quốc phòng - an ninh'] },
  { short: 'ANTT', means: ['an ninh trật tự'] },
  { short: 'TTATXH', means: ['trật tự, an toàn xã hội'] },
  { short: 'NSNN', means: ['ngân sách nhà nước'] },
  { short: 'NSTW', means: ['ngân sách trung ương'] },
  { short: 'NSĐP', means: ['ngân sách địa phương'] },
  { short: 'CTMTQG', means: ['chương trình mục tiêu quốc gia'] },
  { short: 'MTQG', means: ['mục tiêu quốc gia'] },
  { short: 'NTM', means: ['nông thôn mới'] },
  { short: 'GNBV', means: ['giảm nghèo bền vững'] },
  { short: 'CCHC', means: ['cải cách hành chính'] },
  { short: 'TTHC', means: ['thủ tục hành chính'] },
  { short: 'DVC', means: ['dịch vụ công'] },
  { short: 'DVCTT', means: ['dịch vụ công trực tuyến'] },
  { short: 'CĐS', means: ['chuyển đổi số'] },
  { short: 'CNTT', means: ['công nghệ thông tin'] },
  { short: 'CSDL', means: ['cơ sở dữ liệu'] },
  { short: 'PBGDPL', means: ['phổ biến, giáo dục pháp luật'] },
  { short: 'QPPL', means: ['quy phạm pháp luật'] },
  { short: 'VBQPPL', means: ['văn bản quy phạm pháp luật'] },
  { short: 'PCCC', means: ['phòng cháy, chữa cháy'] },
  { short: 'CNCH', means: ['cứu nạn, cứu hộ'] },
  { short: 'PCTN', means: ['phòng, chống tham nhũng'] },
  { short: 'PCTT', means: ['phòng, chống thiên tai'] },
  { short: 'TKCN', means: ['tìm kiếm cứu nạn'] },
  { short: 'PCTNXH', means: ['phòng, chống tệ nạn xã hội'] },
  { short: 'ATTP', means: ['an toàn thực phẩm'] },
  { short: 'ATGT', means: ['an toàn giao thông'] },
  { short: 'ATVSLĐ', means: ['an toàn, vệ sinh lao động'] },
  { short: 'BHXH', means: ['bảo hiểm xã hội'] },
  { short: 'BHYT', means: ['bảo hiểm y tế'] },
  { short: 'BHTN', means: ['bảo hiểm thất nghiệp'] },
  { short: 'LĐTBXH', means: ['Lao động - Thương binh và Xã hội'] },
  { short: 'GDNN', means: ['giáo dục nghề nghiệp'] },
  { short: 'GDĐT', means: ['giáo dục và đào tạo'] },
  { short: 'KHCN', means: ['khoa học và công nghệ'] },
  { short: 'ĐMST', means: ['đổi mới sáng tạo'] },
  { short: 'TNMT', means: ['tài nguyên và môi trường'] },
  { short: 'NNPTNT', means: ['nông nghiệp và phát triển nông thôn'] },
  { short: 'NNMT', means: ['nông nghiệp và môi trường'] },
  { short: 'VHTTDL', means: ['văn hóa, thể thao và du lịch'] },
  { short: 'TTTT', means: ['thông tin và truyền thông', 'Trung tâm Truyền thông'] },
  { short: 'GTVT', means: ['giao thông vận tải'] },
  { short: 'KHĐT', means: ['kế hoạch và đầu tư'] },
  { short: 'DTTS', means: ['dân tộc thiểu số'] },
  { short: 'DTTSMN', means: ['dân tộc thiểu số và miền núi'] },
  { short: 'BĐG', means: ['bình đẳng giới'] },
  { short: 'TE', means: ['trẻ em'] },
  { short: 'NCT', means: ['người cao tuổi'] },
  { short: 'NKT', means: ['người khuyết tật'] },
  { short: 'NCC', means: ['người có công'] },
  { short: 'HTX', means: ['hợp tác xã'] },
  { short: 'DN', means: ['doanh nghiệp'] },
  { short: 'DNNVV', means: ['doanh nghiệp nhỏ và vừa'] },
  { short: 'KCN', means: ['khu công nghiệp'] },
  { short: 'KKT', means: ['khu kinh tế'] },
  { short: 'CCN', means: ['cụm công nghiệp'] },
  { short: 'XHH', means: ['xã hội hóa'] },
  { short: 'BCĐ', means: ['Ban Chỉ đạo'] },
  { short: 'BQL', means: ['Ban Quản lý'] },
  { short: 'TW', means: ['trung ương'] },
  { short: 'TƯ', means: ['trung ương'] },
  { short: 'TU', means: ['Tỉnh ủy'] },
  { short: 'ĐU', means: ['Đảng ủy'] },
  { short: 'THCS', means: ['trung học cơ sở'] },
  { short: 'THPT', means: ['trung học phổ thông'] },
  { short: 'CBCCVC', means: ['cán bộ, công chức, viên chức'] },
  { short: 'CBCC', means: ['cán bộ, công chức'] },
  { short: 'b/c', means: ['báo cáo'] },
  { short: 'p/h', means: ['phối hợp'] },
  { short: 't/h', means: ['thực hiện'] },
  { short: 'VT', means: ['văn thư'] },
  { short: 'KGVX', means: ['khoa giáo - văn xã'] },
  { short: 'QLNN', means: ['quản lý nhà nước'] },
  { short: 'VSMT', means: ['vệ sinh môi trường'] },
  { short: 'BVMT', means: ['bảo vệ môi trường'] },
  { short: 'BĐKH', means: ['biến đổi khí hậu'] },
  { short: 'CNH', means: ['công nghiệp hóa'] },
  { short: 'HĐH', means: ['hiện đại hóa'] },
  { short: 'LHPN', means: ['liên hiệp phụ nữ'] },
  { short: 'TNCS', means: ['Thanh niên Cộng sản'] },
  { short: 'QLTT', means: ['quản lý thị trường'] },
  { short: 'TTĐT', means: ['thông tin điện tử'] },
  { short: 'ANQP', means: ['an ninh quốc phòng'] },
  { short: 'PTTH', means: ['phát thanh và truyền hình'] },
  { short: 'TT', means: ['Thông tư', 'trung tâm', 'thị trấn', 'thường trực'] },
  { short: 'CT', means: ['Chỉ thị', 'Chủ tịch', 'chương trình'] },
  { short: 'KH', means: ['kế hoạch', 'khoa học'] },
  { short: 'HU', means: ['Huyện ủy', 'hương ước'] },
  { short: 'HĐ', means: ['hợp đồng', 'hội đồng'] },
  { short: 'BTG', means: ['Ban Tuyên giáo', 'Ban Tôn giáo'] },
  { short: 'CTK', means: ['Cục Thống kê', 'chương trình khung'] },
  { short: 'ĐA', means: ['Đề án'] },
  { short: 'DA', means: ['Dự án'] },
  { short: 'ODA', means: ['hỗ trợ phát triển chính thức'], everyday: true },
  { short: 'ASEAN', means: ['Hiệp hội các quốc gia Đông Nam Á'], everyday: true },
  { short: 'UNESCO', means: ['Tổ chức Giáo dục, Khoa học và Văn hóa Liên hợp quốc'], everyday: true },
  { short: 'GDP', means: ['tổng sản phẩm trong nước'], everyday: true },
  { short: 'GRDP', means: ['tổng sản phẩm trên địa bàn'], everyday: true },
  { short: 'Covid-19', means: ['bệnh do vi rút SARS-CoV-2'], everyday: true },
  { short: 'VNeID', means: ['ứng dụng định danh điện tử quốc gia'], everyday: true },
  { short: '4G', means: ['mạng di động thế hệ thứ tư'], everyday: true },
  { short: '5G', means: ['mạng di động thế hệ thứ năm'], everyday: true },
  { short: 'AI', means: ['trí tuệ nhân tạo'], everyday: true },
  { short: 'FDI', means: ['đầu tư trực tiếp nước ngoài'], everyday: true },
  { short: 'OCOP', means: ['mỗi xã một sản phẩm'], everyday: true },
  { short: 'VNPT', means: ['Tập đoàn Bưu chính Viễn thông Việt Nam'], everyday: true },
  { short: 'UNICEF', means: ['Quỹ Nhi đồng Liên hợp quốc'], everyday: true },
  { short: 'WHO', means: ['Tổ chức Y tế Thế giới'], everyday: true },
  { short: 'HIV', means: ['vi rút gây suy giảm miễn dịch ở người'], everyday: true },
  { short: 'AIDS', means: ['hội chứng suy giảm miễn dịch mắc phải'], everyday: true },
]

const LONG = new Map<string, Abbreviation>()
for (const fact of ABBREVIATIONS) LONG.set(plain(fact.short), fact)

function plain(short: string): string {
  return short
    .normalize('NFC')
    .replace(/[\s.&–-]/g, '')
    .toUpperCase()
}

/** The long form of a common short form; null where it is unknown or ambiguous (TT, CT, KH). */
export function commonAbbreviation(short: string): string | null {
  const fact = LONG.get(plain(short))
  return fact?.means.length === 1 ? (fact.means[0] ?? null) : null
}

/** Everybody knows it, a plan need not spell it out: GDP, ODA, Covid-19, 5G. */
export function isEverydayAbbreviation(short: string): boolean {
  return LONG.get(plain(short))?.everyday ?? false
}
