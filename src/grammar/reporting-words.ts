import { book } from './agency-book.ts'

/** What is reported on: results of the plan, not drafts or difficulties. */
export const RESULT = book(
  'kết quả|tình hình|tiến độ|công tác|việc thực hiện|việc triển khai|quá trình thực hiện|đánh giá|sơ kết|tổng kết|mức độ hoàn thành',
)
// "khó khăn, vướng mắc … báo cáo UBND tỉnh xem xét": a report of trouble, when there is any
export const TROUBLE = book('khó khăn|vướng mắc|phát sinh|bất cập|kiến nghị sửa đổi|cần sửa đổi|cần điều chỉnh')
export const IN_CASE = book('nếu|trường hợp|kịp thời phản ánh|phản ánh|kịp thời báo cáo|xem xét|khi có|được hướng dẫn')
// The word as a thing: "chế độ báo cáo", "trong Báo cáo CCHC", "công bố báo cáo".
export const NOUN = book(
  'chế độ|trong|mẫu|biểu mẫu|đề cương|nội dung|công bố|hệ thống|hệ thống thông tin|các|những|số liệu|xây dựng|lập|loại|hình thức|cung cấp|kỳ|bộ|tại|theo|của|thông tin|việc|xây dựng các|văn bản|tài liệu|dữ liệu|quy định về|phục vụ|và báo|dự|một|kèm',
)
/** When and how often. */
export const REGULAR = book(
  'định kỳ|hằng năm|hàng năm|hằng quý|hàng quý|hằng tháng|hàng tháng|hằng tuần|hàng tuần|hằng ngày|hàng ngày|mỗi năm|mỗi quý|mỗi tháng|theo yêu cầu|theo quy định|khi có yêu cầu|khi được yêu cầu|đột xuất|theo định kỳ|' +
    'sơ kết ngày|tổng kết ngày|trước ngày|chậm nhất|muộn nhất|quý|6 tháng|06 tháng|sáu tháng|cuối năm|trước tháng|trong tháng|hết năm|khi kết thúc|sau khi kết thúc|kết thúc đợt|theo chế độ|theo hướng dẫn|thường xuyên|trước 30|trước 15|' +
    'giữa kỳ|cuối kỳ|hoàn thành trước|năm một lần|lần / năm|năm / lần|thường kỳ|thường niên',
)
export const YEARLY = book(
  'hằng năm|hàng năm|mỗi năm|một năm|năm một lần|năm 01 lần|01 năm / lần|1 năm / lần|01 lần / năm|1 lần / năm|cuối năm|thường niên|( năm )|và năm|, năm|từng năm|cả năm',
)
export const HALF_YEARLY = book('6 tháng|06 tháng|sáu tháng|nửa năm|02 lần / năm|2 lần / năm')
export const QUARTERLY = book(
  'hằng quý|hàng quý|mỗi quý|từng quý|định kỳ quý|theo quý|quý một lần|01 lần / quý|cuối quý|tháng cuối quý|tháng đầu quý|tháng đầu của quý|quý tiếp theo|quý sau|( quý|báo cáo quý',
)
export const MONTHLY = book(
  'hằng tháng|hàng tháng|mỗi tháng|từng tháng|định kỳ tháng|theo tháng|tháng một lần|01 lần / tháng|1 lần / tháng|báo cáo tháng',
)
/** A day after one of these is when the report is due. */
export const DUE = book(
  'trước|trước ngày|chậm nhất|chậm nhất là|muộn nhất|muộn nhất là|hạn cuối|thời hạn|xong trước|vào ngày|vào|trong|đến|đến ngày|đến hết|hết|ngày',
)
/** "kế hoạch hằng năm", "dự toán hằng năm" say what, not when. */
export const OF_YEAR = book('kế hoạch|dự toán|chương trình|kinh phí|chỉ số|công tác|ngân sách|cchc của tỉnh|của tỉnh')
/** Somebody to report to who is nobody in particular. */
export const NOBODY = book(
  'cấp có thẩm quyền|cơ quan có thẩm quyền|các cấp có thẩm quyền|cơ quan cấp trên|cấp trên|lãnh đạo',
)
