import { book } from './agency-book.ts'
import type { Figure } from './target-context.ts'
import type { Token } from './token.ts'

// What a plan sets itself to do so many times: a bare count needs one of these before it.
const VERB = book(
  'đạt|phấn đấu|tổ chức|xây dựng|hình thành|thành lập|phát triển|đào tạo|bồi dưỡng|tập huấn|có|lên|lên đến|lên tới|xuống|còn|thu hút|giải quyết|tăng|giảm|tạo|hỗ trợ|' +
    'triển khai|cấp|trồng|hoàn thành|công nhận|duy trì|mở|ban hành|biên soạn|phát hành|đăng|đăng tải|phát sóng|in|gồm|nâng|đưa|thêm|mới|tăng thêm|huy động|kết nạp|' +
    'vận động|trao|tặng|lắp đặt|sửa chữa|nhân rộng|thí điểm|tham gia|kiểm tra|đấu giá|khởi công|khánh thành|cung cấp|lựa chọn|chọn|giới thiệu|khảo sát|truyền thông|' +
    'tuyên truyền|ký kết|thực hiện|tiếp nhận|sản xuất|xuất khẩu|đón|phủ sóng|kết nối|cải tạo|nâng cấp|đầu tư|di dời|xóa|xử lý|xử lý dứt điểm|giải tỏa|khắc phục|chuyển đổi|trợ giúp|tư vấn|phổ biến|viết|' +
    'chỉ tiêu :|sản lượng|tổng số|số lượng|quy mô|bình quân|mỗi năm|mỗi tháng|mỗi quý|hằng năm|hàng năm|hằng tháng|hàng tháng|hằng quý|hàng quý|trung bình|bằng|là|mỗi tuần|bảo vệ an toàn|nạo vét|đắp',
)
// "của 63 tỉnh", "thuộc 03 nhóm", "chính quyền 02 cấp" say which, not how many.
const WHICH = new Set(['của', 'thuộc', 'tại', 'ở', 'giữa', 'với', 'theo', 'các', 'những', 'này', 'cả', 'trong', 'trên'])
const NO_COUNT = book(
  'cấp|con số|tại chỗ|rõ|không|nhất|trong|cùng|nhà|đúng|sẵn sàng|sạch|bên|chiều|trục|mặt|ngày|tháng|năm|giờ|phút|tuổi|tuần|quý',
)
const TARGETS = book('chỉ tiêu :|các chỉ tiêu :|chỉ tiêu cụ thể :')
const REACH = 6

/** Whether a bare count ("05 lớp", "12 KCN") is what a verb sets out to reach. */
export function isAimedAt(tokens: readonly Token[], { at, quantity, segment, sentence }: Figure): boolean {
  if (quantity.unit === null || NO_COUNT(tokens, quantity.unitAt)) return false
  // "Chỉ tiêu: 100 công trình; 5.000 lượt học sinh"
  if (at === segment && TARGETS(tokens, sentence)) return true
  if (WHICH.has(tokens[at - 1]?.fold ?? '')) return false
  for (let i = at - 1; i >= segment && i >= at - REACH; i--) {
    const raw = tokens[i]?.raw ?? ''
    if (raw === '(' || raw === ')') return false
    const verb = VERB(tokens, i)
    if (verb && verb.next <= at) return true
  }
  return false
}
