import { book } from './agency-book.ts'

// How sentences that charge somebody begin.

/** "Giao Sở Nội vụ …", "Đề nghị Ủy ban Mặt trận Tổ quốc …". */
export const ORDER = book(
  'giao|giao cho|giao nhiệm vụ cho|giao trách nhiệm cho|phân công|yêu cầu|đề nghị|trân trọng đề nghị|kính đề nghị|mời|ủy quyền|ủy quyền cho|phân công cho|kêu gọi|thống nhất giao|đồng thời giao|đồng thời đề nghị',
)

/** What may stand before the subject: "Căn cứ …,", "Trong quá trình thực hiện,", "Định kỳ,". */
export const PRELUDE = book(
  'trách nhiệm|nhiệm vụ|căn cứ|trên cơ sở|trong|định kỳ|hằng|hàng|sau|sau khi|khi|nếu|để|nhằm|trước|theo|tùy|từ|đối với|ngoài|đồng thời|bên cạnh|riêng|quý|tháng|năm|vào|đến|chậm nhất|kết thúc|quá trình|với|thực hiện nghị quyết|thực hiện quyết định|thực hiện kế hoạch|thực hiện chỉ đạo|thực hiện nhiệm vụ|thực hiện công văn|thực hiện chương trình|thực hiện luật|thực hiện chỉ thị|trường hợp|ngay sau|song song|cùng với|do|hàng năm|6 tháng|sáu tháng|trước mắt|tại|thông qua|dựa trên|giai đoạn',
)

/** A sentence that begins so has no subject, though the words look like a name. */
export const NO_SUBJECT = book(
  'tổ chức thực hiện|công an nhân dân|các nội dung|các nhiệm vụ|các văn bản|các hoạt động|ngành nghề|các chỉ tiêu|các giải pháp|cơ sở pháp lý|cấp|đoàn kiểm tra',
)

/** Headings about somebody: "Đối với các sở, ngành". */
export const ABOUT = book('đối với|trách nhiệm của|nhiệm vụ của|về phía|trách nhiệm các|nhiệm vụ các|trách nhiệm')
