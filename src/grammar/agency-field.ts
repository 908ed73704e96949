import { book } from './agency-book.ts'
import { isCapital } from './agency-mark.ts'
import type { Token } from './token.ts'

/**
 * Fields of work that name an office and carry small verbs, commas or "cần" of their own: "Phòng Cảnh sát quản lý hành
 * chính về trật tự xã hội", "Tổ Kiểm tra, giám sát", "Ban Hậu cần". Nothing in them ends the name.
 */
const FIELD = book(
  'cảnh sát quản lý hành chính về trật tự xã hội|cảnh sát quản lý hành chính về ttxh|cảnh sát qlhc về ttxh|quản lý hành chính về trật tự xã hội|an ninh mạng và phòng, chống tội phạm sử dụng công nghệ cao|an ninh mạng và phòng, chống tội phạm công nghệ cao|an ninh mạng và phòng chống tội phạm sử dụng công nghệ cao|an ninh mạng và pctp sdcnc|' +
    'cảnh sát điều tra tội phạm về trật tự xã hội|cảnh sát điều tra tội phạm về ma túy|cảnh sát điều tra tội phạm về kinh tế|cảnh sát điều tra tội phạm về tham nhũng, kinh tế, buôn lậu|cảnh sát điều tra tội phạm về tham nhũng, kinh tế, buôn lậu, môi trường|cảnh sát điều tra tội phạm về kinh tế, tham nhũng, buôn lậu|cảnh sát điều tra|' +
    'cảnh sát phòng cháy, chữa cháy và cứu nạn, cứu hộ|cảnh sát phòng cháy chữa cháy và cứu nạn cứu hộ|cảnh sát pccc và cnch|cảnh sát phòng, chống tội phạm về môi trường|cảnh sát thi hành án hình sự và hỗ trợ tư pháp|cảnh sát bảo vệ và cơ động|xây dựng phong trào bảo vệ an ninh tổ quốc|xây dựng phong trào toàn dân bảo vệ an ninh tổ quốc|quản lý xuất nhập cảnh|quản lý xuất, nhập cảnh|' +
    'công tác đảng và công tác chính trị|công tác đảng, công tác chính trị|công tác đảng, công tác chính trị và công tác quần chúng|hậu cần|hậu cần - kỹ thuật|quản lý trật tự đô thị|quản lý trật tự xây dựng|quản lý trật tự xây dựng đô thị|quản lý đô thị|trật tự đô thị|' +
    'hồi sức tích cực|hồi sức tích cực - chống độc|hồi sức tích cực chống độc|hồi sức tích cực và chống độc|hồi sức cấp cứu|kiểm soát nhiễm khuẩn|hành chính quản trị|hành chính, quản trị|tổ chức hành chính quản trị|khám bệnh theo yêu cầu|điều trị theo yêu cầu|chăm sóc sức khỏe sinh sản|quản lý chất lượng bệnh viện|phòng, chống hiv/aids|' +
    'khảo thí và đảm bảo chất lượng|khảo thí và bảo đảm chất lượng|khảo thí và đảm bảo chất lượng giáo dục|khảo thí và bảo đảm chất lượng giáo dục|khảo thí và quản lý chất lượng giáo dục|đảm bảo chất lượng giáo dục|bảo đảm chất lượng giáo dục|khoa học tự nhiên|tự nhiên|giáo dục thường xuyên|giáo dục phổ thông và giáo dục thường xuyên|giáo dục nghề nghiệp và giáo dục thường xuyên|giáo dục nghề nghiệp - giáo dục thường xuyên|' +
    'tổ chức, biên chế và tổ chức phi chính phủ|tổ chức, biên chế|tổ chức, cán bộ|tổ chức, hành chính|kiểm tra, giám sát|giám sát, phản biện xã hội|giám sát và phản biện xã hội|dân chủ, giám sát và phản biện xã hội|theo dõi thi hành pháp luật|quản lý xử lý vi phạm hành chính và theo dõi thi hành pháp luật|xây dựng và kiểm tra văn bản quy phạm pháp luật|tiếp công dân|giải quyết khiếu nại, tố cáo|tiếp công dân và giải quyết khiếu nại, tố cáo|' +
    'an ninh mạng và pctp sử dụng công nghệ cao|cảnh sát pccc&cnch|cảnh sát thi hành án hình sự|hồ sơ nghiệp vụ|kỹ thuật hình sự|an ninh điều tra|cơ quan cảnh sát điều tra|cấp căn cước và quản lý dữ liệu|điều tra tổng hợp|' +
    'phục hồi chức năng|chăm sóc giảm nhẹ|kiểm dịch|phòng, chống bệnh truyền nhiễm|phòng, chống bệnh không lây nhiễm|truyền thông, giáo dục sức khỏe|quản lý chất lượng|quản lý đào tạo|quản lý khoa học|quản lý học sinh, sinh viên|công tác học sinh, sinh viên|đào tạo, bồi dưỡng|đảm bảo chất lượng|kiểm soát bệnh tật|giám định y khoa|kiểm nghiệm|' +
    'phục vụ hành chính công|dịch vụ việc làm|dịch vụ tổng hợp|cung ứng dịch vụ công|kế hoạch tổng hợp|kế hoạch - tổng hợp|hành chính tổng hợp|hành chính - tổng hợp|tổng hợp|kiểm tra nội bộ|giám sát, kiểm tra|thanh tra, kiểm tra|kiểm soát nội bộ|quản lý vận hành|quản lý dự án|quản lý đầu tư|quản lý xây dựng|tuyên giáo và dân vận|' +
    'xúc tiến đầu tư, thương mại và du lịch|xúc tiến đầu tư, thương mại|hỗ trợ doanh nghiệp|tư vấn hỗ trợ|thư ký|biên tập|giúp việc|thư ký, giúp việc|tuyên truyền, cổ động|an toàn, vệ sinh lao động|an toàn, sức khỏe, môi trường',
)

/** Where the field that names an office ends; null where none stands at `at`. A field of one word is written large. */
export function fieldEnd(tokens: readonly Token[], at: number): number | null {
  const field = FIELD(tokens, at)
  return field && (isCapital(tokens[at]) || SMALL.has(field.value)) ? field.next : null
}

// "tổ thư ký", "tổ giúp việc"
const SMALL = new Set(['thư ký', 'biên tập', 'giúp việc', 'thư ký , giúp việc', 'hậu cần'])
