import { book } from './agency-book.ts'
import type { Pattern } from './pattern.ts'

export type LabelField =
  | 'lead'
  | 'support'
  | 'advise'
  | 'deadline'
  | 'output'
  | 'form'
  | 'funding'
  | 'place'
  | 'both'
  | 'content'

// Who: "Cơ quan chủ trì", "Cơ quan, đơn vị chủ trì thực hiện"; in a school or an office a person, "Giáo viên phối hợp".
const BODIES = [
  '', 'cơ quan ', 'đơn vị ', 'cơ quan, đơn vị ', 'đơn vị, cơ quan ', 'cơ quan/đơn vị ', 'cơ quan đơn vị ', 'cơ quan, tổ chức ',
  'các cơ quan ', 'các đơn vị ', 'các cơ quan, đơn vị ', 'phòng ', 'sở ', 'địa phương ', 'bộ phận ', 'cơ quan, đơn vị, địa phương ',
  'người ', 'cá nhân ', 'cán bộ ', 'công chức ', 'giáo viên ', 'đồng chí ', 'sở, ngành ', 'cá nhân, đơn vị ', 'cơ quan, đơn vị, tổ chức ', 'đơn vị, địa phương ', 'lực lượng ', 'đội ', 'khoa ', 'khoa, phòng ', 'khoa/phòng ', 'cq ', 'đv ', 'cấp ', 'cơ quan, địa phương ', 'sở, ban, ngành ',
] // biome-ignore format: a table

/** "chủ trì" behind each of the bodies; `bare` keeps what may stand without a body. */
function who(acts: string, bare: string): string {
  const lines = acts.split('|').flatMap((act) => BODIES.slice(1).map((body) => body + act))
  return [...lines, ...bare.split('|')].join('|')
}

const LEAD = who(
  'chủ trì|chủ trì thực hiện|chủ trì, tham mưu|chủ trì tham mưu|chủ trì, thực hiện|đầu mối|thường trực|thực hiện|chịu trách nhiệm|chịu trách nhiệm chính|chịu trách nhiệm thực hiện|chủ trì theo dõi|chủ trì triển khai|được giao|được phân công|triển khai|triển khai thực hiện|tổ chức thực hiện|tổ chức|trực tiếp thực hiện|chủ quản|chính|phụ trách|chủ trì, triển khai|chủ trì tổ chức|chủ đầu tư',
  'chủ trì|chủ trì thực hiện|chủ trì tham mưu|trách nhiệm thực hiện|phụ trách|phân công phụ trách|phân công thực hiện|phân công|phân công nhiệm vụ|chủ đầu tư|trách nhiệm|người thực hiện|lãnh đạo phụ trách|phân công trách nhiệm|chủ trì, thực hiện|giao thực hiện|người phụ trách|phụ trách chung|phụ trách chính|chỉ đạo chung|chịu trách nhiệm chung|phụ trách nội dung|phụ trách chuyên môn|đầu mối|đầu mối thực hiện|chịu trách nhiệm|chịu trách nhiệm chính|chịu trách nhiệm thực hiện|giao nhiệm vụ|thẩm quyền thực hiện',
)
const SUPPORT = who(
  'phối hợp|phối hợp thực hiện|phối hợp, cung cấp số liệu|phối hợp, hỗ trợ|phối hợp triển khai|tham gia phối hợp|tham gia|cùng phối hợp|hỗ trợ|phối hợp chính',
  'phối hợp|phối hợp thực hiện|phối hợp triển khai|thành phần phối hợp|phối hợp với|tham gia phối hợp|trách nhiệm phối hợp',
)
const ADVISE = who(
  'tham mưu|tham mưu thực hiện|tham mưu, đề xuất|tham mưu ban hành|tham mưu, trình',
  'tham mưu|tham mưu thực hiện',
)
const BOTH = who(
  'chủ trì, phối hợp|chủ trì và phối hợp|chủ trì/phối hợp|chủ trì, phối hợp thực hiện|chủ trì và cơ quan phối hợp|chủ trì, cơ quan phối hợp|chủ trì, đơn vị phối hợp|chủ trì - phối hợp|chủ trì và đơn vị phối hợp|chủ trì/cơ quan phối hợp|chủ trì/đơn vị phối hợp|chủ trì phối hợp|thực hiện, phối hợp|thực hiện và phối hợp',
  'chủ trì, phối hợp|chủ trì và phối hợp|chủ trì/phối hợp|chủ trì, phối hợp thực hiện|chủ trì - phối hợp|trách nhiệm chủ trì, phối hợp|chủ trì phối hợp',
)

/** Label phrases by field (domain/language.md, b); the longest that fits decides. */
export const LABELS: readonly (readonly [LabelField, Pattern<string>])[] = [
  ['lead', book(LEAD)],
  ['support', book(SUPPORT)],
  ['advise', book(ADVISE)],
  ['both', book(BOTH)],
  [
    'deadline',
    book(
      'tg|tg thực hiện|tg hoàn thành|thời gian|thời gian thực hiện|thời gian hoàn thành|thời gian triển khai|thời gian tổ chức|thời gian, địa điểm|thời gian và địa điểm|thời gian dự kiến|thời gian bắt đầu|thời gian kết thúc|thời gian trình|thời gian ban hành|thời gian, tiến độ|thời gian thực hiện, hoàn thành|thời gian, lộ trình|thời hạn|thời hạn hoàn thành|thời hạn thực hiện|thời hạn trình|thời hạn giải quyết|thời điểm|thời điểm hoàn thành|thời điểm thực hiện|tiến độ|tiến độ thực hiện|tiến độ hoàn thành|tiến độ, thời gian|lộ trình|lộ trình thực hiện|hoàn thành|hạn hoàn thành|hạn|mốc thời gian|mốc hoàn thành|thời hiệu|kỳ hạn|dự kiến thời gian|dự kiến hoàn thành|dự kiến thời gian hoàn thành|hoàn thành trước|yêu cầu tiến độ|thời hạn báo cáo',
    ),
  ],
  [
    'output',
    book(
      'sản phẩm|sản phẩm, kết quả|sản phẩm/kết quả|sản phẩm - kết quả|sản phẩm và kết quả|kết quả, sản phẩm|kết quả/sản phẩm|kết quả|kết quả thực hiện|kết quả đầu ra|kết quả đạt được|kết quả dự kiến|dự kiến kết quả|kết quả cần đạt|kết quả mong đợi|kết quả hoàn thành|kết quả, sản phẩm đầu ra|sản phẩm dự kiến|sản phẩm đầu ra|sản phẩm hoàn thành|sản phẩm cần đạt|sản phẩm đạt được|sản phẩm cụ thể|dự kiến sản phẩm|hình thức văn bản|đầu ra|sản phẩm chủ yếu|sản phẩm bàn giao|yêu cầu sản phẩm|sản phẩm thực hiện|yêu cầu kết quả',
    ),
  ],
  [
    'form',
    book(
      'hình thức|hình thức thực hiện|hình thức, nội dung|hình thức tổ chức|hình thức triển khai|hình thức tuyên truyền|phương thức|phương thức thực hiện|hình thức, phương thức|hình thức, phương pháp|cách thức|cách thức thực hiện|phương pháp|cách làm|hình thức, biện pháp|biện pháp|hình thức và phương pháp|biện pháp thực hiện',
    ),
  ],
  [
    'funding',
    book(
      'kinh phí|kinh phí thực hiện|nguồn kinh phí|nguồn kinh phí thực hiện|dự kiến kinh phí|kinh phí dự kiến|nguồn lực|nguồn lực thực hiện|nguồn vốn|tổng kinh phí|tổng kinh phí thực hiện|dự toán|dự toán kinh phí|nhu cầu kinh phí|kinh phí và nguồn vốn|kinh phí, nguồn vốn|kinh phí triển khai|kinh phí tổ chức|khái toán kinh phí|vốn',
    ),
  ],
  [
    'place',
    book(
      'địa điểm|địa điểm thực hiện|địa điểm tổ chức|địa điểm, thời gian|địa bàn|địa bàn thực hiện|địa bàn triển khai|đối tượng|đối tượng thực hiện|đối tượng tham gia|đối tượng áp dụng|đối tượng thụ hưởng|đối tượng tuyên truyền|đối tượng, phạm vi|đối tượng, số lượng|thành phần|thành phần tham gia|thành phần tham dự|thành phần, số lượng|thành phần dự|số lượng|số lượng tham gia|phạm vi|phạm vi thực hiện|phạm vi, đối tượng|phạm vi áp dụng|quy mô|nơi thực hiện|đối tượng tập huấn|đối tượng khảo sát|số lượng, đối tượng|số lượng dự kiến',
    ),
  ],
  [
    'content',
    book(
      'nội dung|nội dung thực hiện|nội dung cụ thể|nội dung công việc|nội dung chính|nội dung chủ yếu|nội dung triển khai|nội dung nhiệm vụ|nội dung hoạt động|nội dung trọng tâm|nhiệm vụ|nhiệm vụ cụ thể|hoạt động|các hoạt động|công việc|mục tiêu|mục đích|yêu cầu|nội dung, nhiệm vụ|nội dung tuyên truyền|nội dung kiểm tra|giải pháp|giải pháp thực hiện|chỉ tiêu|nội dung, hình thức|nội dung yêu cầu',
    ),
  ],
]

/** Openings that look like a label: prose, "Thời gian qua, …", and names, "Phòng Tổ chức - Hành chính: …". */
export const NO_LABEL = book(
  'thời gian qua|thời gian tới|thời gian gần đây|thời gian vừa qua|thực hiện tốt|thực hiện nghiêm|phối hợp chặt chẽ|hoàn thành tốt|hoàn thành việc|hoàn thành các|phòng tổ chức -|ban tổ chức -|tổ tổ chức -|bộ phận tổ chức -',
)
