import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { findDeadline, readDeadline } from '../src/grammar/deadline.ts'
import type { DeadlineContext } from '../src/grammar/deadline-kind.ts'

type Row = readonly [phrase: string, value: string | null, kind: string]

// A plan of 20/11/2025 without a period of its own, unless a table says otherwise.
const PLAN: DeadlineContext = { label: 'Thời gian thực hiện', issued: '2025-11-20', period: null }

function reads(rows: readonly Row[], context: DeadlineContext = PLAN): void {
  test.each(rows)('%s', (phrase, value, kind) => {
    const read = readDeadline(phrase, context)
    expect([read?.value, read?.kind]).toEqual([value, kind])
  })
}

describe('A day by which the work is done', () => {
  reads([
    ['trước ngày 15/10/2026', '../2026-10-15', 'by'],
    ['Trước 15/10/2026.', '../2026-10-15', 'by'],
    ['trước ngày 15 tháng 10 năm 2026', '../2026-10-15', 'by'],
    ['trước ngày 05-3-2026', '../2026-03-05', 'by'],
    ['trước ngày 05.3.2026', '../2026-03-05', 'by'],
    ['Chậm nhất ngày 30/6/2026', '../2026-06-30', 'by'],
    ['chậm nhất là ngày 30/6/2026', '../2026-06-30', 'by'],
    ['chậm nhất đến ngày 30/6/2026', '../2026-06-30', 'by'],
    ['chậm nhất trước ngày 30/6/2026', '../2026-06-30', 'by'],
    ['muộn nhất ngày 30/6/2026', '../2026-06-30', 'by'],
    ['Hạn chót: 30/6/2026', '../2026-06-30', 'by'],
    ['đến ngày 30/6/2026', '../2026-06-30', 'by'],
    ['Đến hết ngày 30/6/2026', '../2026-06-30', 'by'],
    ['không quá ngày 30/6/2026', '../2026-06-30', 'by'],
    ['không muộn hơn ngày 30 tháng 6 năm 2026', '../2026-06-30', 'by'],
    ['xong trước 30/6/2026', '../2026-06-30', 'by'],
    ['Hoàn thành trước ngày 30/6/2026', '../2026-06-30', 'by'],
    ['hoàn thành chậm nhất ngày 31/12/2026', '../2026-12-31', 'by'],
    ['Gửi Sở Nội vụ trước ngày 10/3/2026 để tổng hợp', '../2026-03-10', 'by'],
    ['trước 17 giờ 00 ngày 15/3/2026', '../2026-03-15', 'by'],
    ['trước 17h00, thứ Sáu, ngày 13/3/2026', '../2026-03-13', 'by'],
    ['trước và trong ngày 15/3/2026', '../2026-03-15', 'by'],
    ['Từ nay đến ngày 31/12/2026', '../2026-12-31', 'by'],
    ['Từ ngày ban hành Kế hoạch đến ngày 31/12/2026', '../2026-12-31', 'by'],
    ['kể từ ngày ký đến hết ngày 31/12/2026', '../2026-12-31', 'by'],
    ['từ khi Kế hoạch được ban hành đến 31/12/2026', '../2026-12-31', 'by'],
    ['trước ngày 15/12', '../2025-12-15', 'by'],
    ['trước ngày 15/3', '../2026-03-15', 'by'],
  ])
})

describe('A period by whose end the work is done', () => {
  reads([
    ['Hoàn thành trong Quý II/2026', '2026-34', 'by'],
    ['hoàn thành trong tháng 6/2026', '2026-06', 'by'],
    ['Hoàn thành việc rà soát trong tháng 6 năm 2026', '2026-06', 'by'],
    ['cơ bản hoàn thành trong năm 2026', '2026', 'by'],
    ['xong trong quý I năm 2026', '2026-33', 'by'],
    ['trước tháng 6/2026', '../2026-06', 'by'],
    ['trước năm 2028', '../2028', 'by'],
    ['hết năm 2026', '2026', 'by'],
    ['Đến hết năm 2026', '2026', 'by'],
    ['đến năm 2028', '2028', 'by'],
    ['đến cuối năm 2027', '2027', 'by'],
    ['Hết quý II/2026', '2026-34', 'by'],
    ['chậm nhất trong tháng 9/2026', '2026-09', 'by'],
    ['Từ nay đến hết năm 2026', '2026', 'by'],
    ['trước quý III năm 2026', '../2026-35', 'by'],
    ['Đến tháng 12/2026', '2026-12', 'by'],
  ])
})

describe('A day on which it happens', () => {
  reads([
    ['ngày 20/11/2026', '2026-11-20', 'during'],
    ['Ngày 20 tháng 11 năm 2026', '2026-11-20', 'during'],
    ['20-11-2026', '2026-11-20', 'during'],
    ['20 tháng 11/2026', '2026-11-20', 'during'],
    ['8 giờ 00 ngày 20/11/2026', '2026-11-20', 'during'],
    ['Lúc 7h30, thứ Hai, ngày 02/3/2026', '2026-03-02', 'during'],
    ['07:30 ngày 02/3/2026', '2026-03-02', 'during'],
    ['Từ 8h00 đến 11h30 ngày 02/3/2026', '2026-03-02', 'during'],
    ['từ 19 giờ 30 phút ngày 14 tháng 8', '2026-08-14', 'during'],
    ['Sáng ngày 02/3/2026 (thứ 2)', '2026-03-02', 'during'],
    ['01 ngày, ngày 14/4/2026', '2026-04-14', 'during'],
    ['vào ngày 14/4/2026', '2026-04-14', 'during'],
    ['Dự kiến ngày 14/4/2026', '2026-04-14', 'during'],
    ['ngày mùng 5 tháng 3 năm 2026', '2026-03-05', 'during'],
  ])
})

describe('Days in a row, from a day to a day', () => {
  reads([
    ['từ ngày 01/6 đến ngày 30/6/2026', '2026-06-01/2026-06-30', 'during'],
    ['Từ ngày 01/6/2026 đến ngày 30/6/2026', '2026-06-01/2026-06-30', 'during'],
    ['Từ 01/6/2026 - 30/6/2026', '2026-06-01/2026-06-30', 'during'],
    ['01/6-30/6/2026', '2026-06-01/2026-06-30', 'during'],
    ['từ ngày 15/12 đến ngày 15/01/2026', '2025-12-15/2026-01-15', 'during'],
    ['từ ngày 15/12/2025 đến ngày 15/01', '2025-12-15/2026-01-15', 'during'],
    ['từ ngày 10 đến ngày 12/3/2026', '2026-03-10/2026-03-12', 'during'],
    ['Từ 10 - 12/3/2026', '2026-03-10/2026-03-12', 'during'],
    ['ngày 10-12 tháng 3 năm 2026', '2026-03-10/2026-03-12', 'during'],
    ['từ ngày 28 đến ngày 03/4/2026', '2026-03-28/2026-04-03', 'during'],
    ['ngày 10 và 11/3/2026', '2026-03-10/2026-03-11', 'during'],
    ['Các ngày 10, 11, 12 tháng 3 năm 2026', '2026-03-10/2026-03-12', 'during'],
    ['ngày 10 và ngày 24/3/2026', '2026-03-24', 'during'],
    ['02 ngày (10-11/3/2026)', '2026-03-10/2026-03-11', 'during'],
    ['từ 8h00 ngày 10/3 đến 17h00 ngày 12/3/2026', '2026-03-10/2026-03-12', 'during'],
    ['từ ngày 15/11 đến ngày 15/12', '2025-11-15/2025-12-15', 'during'],
    ['từ ngày 30/4 đến 01/5/2026', '2026-04-30/2026-05-01', 'during'],
    ['Từ ngày 01/12/2025 đến hết ngày 31/3/2026', '2025-12-01/2026-03-31', 'during'],
    ['Từ ngày 25/12/2025 cho đến hết ngày 25/02/2026', '2025-12-25/2026-02-25', 'during'],
  ])
})

describe('Months', () => {
  reads([
    ['tháng 6/2026', '2026-06', 'during'],
    ['Tháng 06 năm 2026', '2026-06', 'during'],
    ['trong tháng 6-2026', '2026-06', 'during'],
    ['Tháng 6', '2026-06', 'during'],
    ['Tháng 12', '2025-12', 'during'],
    ['06/2026', '2026-06', 'during'],
    ['T6/2026', '2026-06', 'during'],
    ['tháng sáu năm 2026', '2026-06', 'during'],
    ['tháng mười hai năm 2026', '2026-12', 'during'],
    ['tháng 6 - tháng 8/2026', '2026-06/2026-08', 'during'],
    ['Tháng 6-8/2026', '2026-06/2026-08', 'during'],
    ['từ tháng 6 đến tháng 8', '2026-06/2026-08', 'during'],
    ['Từ tháng 11/2025 - tháng 3/2026', '2025-11/2026-03', 'during'],
    ['từ tháng 11 đến tháng 3/2026', '2025-11/2026-03', 'during'],
    ['Tháng 3, 4/2026', '2026-03/2026-04', 'during'],
    ['tháng 3, tháng 4 và tháng 5 năm 2026', '2026-03/2026-05', 'during'],
    ['Tháng 3, 6, 9, 12 năm 2026', '2026-12', 'during'],
    ['Tháng 12/2025, tháng 01/2026', '2025-12/2026-01', 'during'],
    ['đầu tháng 6/2026', '2026-06', 'during'],
    ['Trung tuần tháng 3/2026', '2026-03', 'during'],
    ['tuần thứ hai của tháng 3/2026', '2026-03', 'during'],
    ['cuối tháng 6 năm 2026', '2026-06', 'during'],
    ['Trong tháng 6, tổ chức 02 lớp', '2026-06', 'during'],
    ['11-12/2025', '2025-11/2025-12', 'during'],
    ['10/2025 - 3/2026', '2025-10/2026-03', 'during'],
    ['Bắt đầu từ tháng 3/2026, kết thúc tháng 10/2026', '2026-03/2026-10', 'during'],
    ['9 tháng đầu năm 2026', '2026-01/2026-09', 'during'],
  ])
})

describe('Quarters and half-years', () => {
  reads([
    ['Quý III/2026', '2026-35', 'during'],
    ['quý 3 năm 2026', '2026-35', 'during'],
    ['Quí III-2026', '2026-35', 'during'],
    ['QUÝ III NĂM 2026', '2026-35', 'during'],
    ['Quý III', '2026-35', 'during'],
    ['Quý IV', '2025-36', 'during'],
    ['trong quý II', '2026-34', 'during'],
    ['Quý I-II/2026', '2026-33/2026-34', 'during'],
    ['Quý III, IV/2026', '2026-35/2026-36', 'during'],
    ['Quý III, Quý IV năm 2026', '2026-35/2026-36', 'during'],
    ['Quý I, II, III/2026', '2026-33/2026-35', 'during'],
    ['Quý I/II năm 2026', '2026-33/2026-34', 'during'],
    ['Quý I và Quý III/2026', '2026-35', 'during'],
    ['Quý III - Quý IV', '2025-35/2025-36', 'during'],
    ['Quý IV/2025 - Quý I/2026', '2025-36/2026-33', 'during'],
    ['Quý IV/2025, Quý I/2026', '2025-36/2026-33', 'during'],
    ['từ Quý II đến Quý IV/2026', '2026-34/2026-36', 'during'],
    ['cuối quý I/2026', '2026-33', 'during'],
    ['quý đầu năm 2026', '2026-33', 'during'],
    ['06 tháng đầu năm 2026', '2026-40', 'during'],
    ['6 tháng cuối năm 2026', '2026-41', 'during'],
    ['sáu tháng đầu năm 2026', '2026-40', 'during'],
    ['6 tháng cuối năm', '2025-41', 'during'],
    ['Trong 6 tháng đầu năm 2026', '2026-40', 'during'],
    ['nửa đầu năm 2026', '2026-40', 'during'],
  ])
})

describe('Years and periods of years', () => {
  reads([
    ['2026', '2026', 'during'],
    ['Năm 2026', '2026', 'during'],
    ['trong năm 2026', '2026', 'during'],
    ['Cả năm 2026', '2026', 'during'],
    ['các năm 2026, 2027', '2026/2027', 'during'],
    ['năm 2026, năm 2027 và năm 2028', '2026/2028', 'during'],
    ['năm 2026 - 2027', '2026/2027', 'during'],
    ['2026-2030', '2026/2030', 'during'],
    ['2026 – 2030', '2026/2030', 'during'],
    ['Giai đoạn 2026 - 2030', '2026/2030', 'during'],
    ['từ năm 2026 đến năm 2030', '2026/2030', 'during'],
    ['Từ năm 2026 đến hết năm 2030', '2026/2030', 'during'],
    ['Trong giai đoạn 2026-2030', '2026/2030', 'during'],
    ['giai đoạn 2026-2030, định hướng đến năm 2035', '2026/2030', 'during'],
    ['Giai đoạn 2026 - 2030, tầm nhìn đến năm 2045', '2026/2030', 'during'],
    ['năm học 2025-2026', '2025/2026', 'during'],
    ['Học kỳ II năm học 2025 - 2026', '2025/2026', 'during'],
    ['nhiệm kỳ 2025-2030', '2025/2030', 'during'],
    ['cuối năm 2026', '2026', 'during'],
    ['Trong năm', '2025', 'during'],
    ['Từ nay đến cuối năm', '2025', 'by'],
    ['Năm 2026 và năm 2028', '2028', 'during'],
  ])
})

describe('No end', () => {
  reads([
    ['Năm 2026 và các năm tiếp theo', '2026/..', 'during'],
    ['Năm học 2025-2026 và các năm học tiếp theo', '2025/..', 'during'],
    ['Năm 2026 và những năm tiếp theo', '2026/..', 'during'],
    ['năm 2026 và các năm sau', '2026/..', 'during'],
    ['Quý I/2026 và các năm tiếp theo', '2026-33/..', 'during'],
    ['Giai đoạn 2026-2030 và các năm tiếp theo', '2026/..', 'during'],
    ['Giai đoạn 2026-2030 và giai đoạn tiếp theo', '2026/..', 'during'],
    ['từ năm 2026 trở đi', '2026/..', 'during'],
    ['Từ năm 2026', '2026/..', 'during'],
    ['bắt đầu từ tháng 01/2026', '2026-01/..', 'during'],
    ['Bắt đầu thực hiện từ ngày 01/01/2026', '2026-01-01/..', 'during'],
    ['Kể từ ngày 01/01/2026', '2026-01-01/..', 'during'],
    ['Từ quý II/2026 trở đi', '2026-34/..', 'during'],
    ['từ tháng 12/2025 đến khi hoàn thành việc sắp xếp', '2025-12/..', 'during'],
    ['Tháng 12/2025 và các tháng tiếp theo', '2025-12/..', 'during'],
    ['sau ngày 01/7/2026', '2026-07-01/..', 'during'],
  ])
})

describe('Work that comes back', () => {
  reads([
    ['Hằng năm', null, 'recurring'],
    ['hàng năm', null, 'recurring'],
    ['Mỗi năm', null, 'recurring'],
    ['Hằng quý', null, 'recurring'],
    ['Hàng tháng', null, 'recurring'],
    ['hằng tuần', null, 'recurring'],
    ['Định kỳ', null, 'recurring'],
    ['Định kỳ hằng quý', null, 'recurring'],
    ['định kỳ 6 tháng, hằng năm', null, 'recurring'],
    ['Định kỳ 6 tháng và 01 năm', null, 'recurring'],
    ['6 tháng và hằng năm', null, 'recurring'],
    ['6 tháng, năm', null, 'recurring'],
    ['01 lần/năm', null, 'recurring'],
    ['02 năm/lần', null, 'recurring'],
    ['6 tháng/lần', null, 'recurring'],
    ['6 tháng một lần', null, 'recurring'],
    ['ít nhất 02 lần/tháng', null, 'recurring'],
    ['mỗi năm 01 lần', null, 'recurring'],
    ['Một năm hai lần', null, 'recurring'],
    ['ít nhất 01 năm một lần', null, 'recurring'],
    ['Định kỳ, đột xuất', null, 'recurring'],
    ['hằng năm theo kế hoạch của Bộ Y tế', null, 'recurring'],
    ['Thứ Sáu hằng tuần', null, 'recurring'],
    ['Các năm', null, 'recurring'],
    ['hằng năm, trước ngày 15/11', 'XXXX-11-15', 'recurring'],
    ['trước ngày 15 tháng 11 hằng năm', 'XXXX-11-15', 'recurring'],
    ['trước 15/11 hàng năm', 'XXXX-11-15', 'recurring'],
    ['Hằng năm (trước ngày 30/11)', 'XXXX-11-30', 'recurring'],
    ['ngày 31/12 hằng năm', 'XXXX-12-31', 'recurring'],
    ['Quý IV hằng năm', 'XXXX-36', 'recurring'],
    ['tháng 11, 12 hằng năm', 'XXXX-11/XXXX-12', 'recurring'],
    ['Tháng 3 hàng năm', 'XXXX-03', 'recurring'],
    ['tháng 6 và tháng 12 hằng năm', 'XXXX-12', 'recurring'],
    ['Trong tháng 10 mỗi năm', 'XXXX-10', 'recurring'],
    ['trước ngày 20 hằng tháng', 'XXXX-XX-20', 'recurring'],
    ['ngày 15 hằng tháng', 'XXXX-XX-15', 'recurring'],
    ['trước ngày 20 của tháng cuối quý', 'XXXX-XX-20', 'recurring'],
    ['Trước ngày 25 tháng cuối quý', 'XXXX-XX-25', 'recurring'],
    ['trước ngày 05 tháng sau', 'XXXX-XX-05', 'recurring'],
    ['Trước ngày 15/01 năm sau', 'XXXX-01-15', 'recurring'],
    ['trước ngày 31/01 năm liền kề', 'XXXX-01-31', 'recurring'],
    ['chậm nhất ngày 30/11 của năm trước', 'XXXX-11-30', 'recurring'],
    ['6 tháng (trước 15/6), năm (trước 15/12)', 'XXXX-12-15', 'recurring'],
    ['báo cáo 6 tháng trước ngày 15/6, báo cáo năm trước ngày 15/12', 'XXXX-12-15', 'recurring'],
    ['Định kỳ trước ngày 15/6 và 15/12', 'XXXX-12-15', 'recurring'],
    ['từ ngày 01/3 đến ngày 31/3 hằng năm', 'XXXX-03-01/XXXX-03-31', 'recurring'],
    ['6 tháng đầu năm hằng năm', 'XXXX-40', 'recurring'],
    ['Hằng năm, giai đoạn 2026-2030', '2026/2030', 'recurring'],
  ])
})

describe('Commemorations come back', () => {
  reads([
    ['Ngày Pháp luật Việt Nam (09/11)', 'XXXX-11-09', 'recurring'],
    ['Tuần lễ áo dài (01 - 08/3)', 'XXXX-03-01/XXXX-03-08', 'recurring'],
    ['Tháng hành động vì trẻ em', null, 'recurring'],
    ['Tháng Thanh niên (tháng 3)', 'XXXX-03', 'recurring'],
    ['Dịp Tết Nguyên đán', null, 'recurring'],
  ])
})

describe('Work without end or break', () => {
  reads([
    ['Thường xuyên', null, 'ongoing'],
    ['thường xuyên, liên tục', null, 'ongoing'],
    ['Liên tục trong năm', null, 'ongoing'],
    ['Hằng ngày', null, 'ongoing'],
    ['Thường xuyên và đột xuất', null, 'ongoing'],
    ['Thường xuyên theo kế hoạch', null, 'ongoing'],
    ['Thường xuyên, định kỳ', null, 'ongoing'],
    ['thường xuyên 24/7', null, 'ongoing'],
    ['24/24 giờ', null, 'ongoing'],
    ['Thường xuyên trong năm 2026', '2026', 'ongoing'],
    ['Thường xuyên, từ năm 2026', '2026/..', 'ongoing'],
    ['Thường xuyên giai đoạn 2026-2030', '2026/2030', 'ongoing'],
    ['Trong suốt quá trình thực hiện Đề án', null, 'ongoing'],
    ['suốt năm 2026', '2026', 'during'],
  ])
})

describe('Work that waits for an event', () => {
  reads([
    ['Theo tiến độ', null, 'relative'],
    ['Theo kế hoạch của Bộ Tài chính', null, 'relative'],
    ['theo lộ trình', null, 'relative'],
    ['Theo quy định', null, 'relative'],
    ['Theo Kế hoạch năm 2026 của Ủy ban nhân dân tỉnh', null, 'relative'],
    ['Khi có yêu cầu', null, 'relative'],
    ['Đột xuất', null, 'relative'],
    ['Sau khi Chính phủ ban hành Nghị định', null, 'relative'],
    ['ngay sau khi có hướng dẫn của Bộ', null, 'relative'],
    ['Khi Luật có hiệu lực thi hành', null, 'relative'],
    ['chậm nhất 05 ngày làm việc sau khi nhận được văn bản', null, 'relative'],
    ['Trong vòng 30 ngày kể từ ngày ký', null, 'relative'],
    ['trong thời hạn 10 ngày làm việc', null, 'relative'],
    ['Sau 02 năm triển khai', null, 'relative'],
    ['Luật Đất đai năm 2024 có hiệu lực', null, 'relative'],
    ['Trước khi trình Hội đồng nhân dân tỉnh', null, 'relative'],
    ['Sau khi Quyết định số 12/2025/QĐ-UBND ngày 05/02/2026 được thay thế', null, 'relative'],
    ['Theo Công văn số 45 ngày 05/3/2026', null, 'relative'],
    ['Kịp thời', null, 'relative'],
    ['Sau khi có hướng dẫn, trong Quý II/2026', '2026-34', 'relative'],
    ['Quý II/2026 (sau khi Bộ Nội vụ có hướng dẫn)', '2026-34', 'during'],
    ['Sau khi Nghị định có hiệu lực, hoàn thành trước ngày 30/6/2026', '../2026-06-30', 'by'],
  ])
})

describe('Steps: the last is the deadline', () => {
  reads([
    ['Ban hành kế hoạch tháng 01/2026; báo cáo trước ngày 15/12/2026', '../2026-12-15', 'by'],
    ['Tháng 02/2026 khảo sát, tháng 9/2026 nghiệm thu', '2026-09', 'during'],
    ['trong năm 2026, phấn đấu đến năm 2028', '2028', 'by'],
    ['Trước ngày 30/6/2026 (Quý II/2026)', '../2026-06-30', 'by'],
    ['Quý II/2026 (chậm nhất ngày 30/6/2026)', '../2026-06-30', 'by'],
    ['Xây dựng kế hoạch trước 31/12/2025, thực hiện trong năm 2026', '2026', 'during'],
    ['Ban hành Kế hoạch năm 2026 trước ngày 31/12/2025', '../2025-12-31', 'by'],
  ])
})

describe('An impossible date is none', () => {
  reads([
    ['trước ngày 31/2/2026', null, 'by'],
    ['Quý V/2026', null, 'during'],
    ['tháng 13/2026', null, 'during'],
    ['ngày 30 tháng 02 năm 2026', null, 'during'],
    ['từ năm 2030 đến năm 2026', null, 'during'],
  ])
})

describe('The label decides the kind of a bare period', () => {
  const due = { ...PLAN, label: 'Thời gian hoàn thành' }
  reads(
    [
      ['Tháng 3/2026', '2026-03', 'by'],
      ['Quý II/2026', '2026-34', 'by'],
      ['Năm 2026', '2026', 'by'],
    ],
    due,
  )
  reads(
    [
      ['30/6/2026', '2026-06-30', 'by'],
      ['Từ năm 2026', '2026/..', 'during'],
    ],
    { ...PLAN, label: 'THỜI HẠN' },
  )
  reads([['Ngày 13 tháng 3', '2027-03-13', 'during']], { ...PLAN, label: 'Thời gian (Năm 2027)' })
})

describe("A year that is not written is the plan's own", () => {
  reads(
    [
      ['Tháng 10', '2026-10', 'during'],
      ['Quý I', '2026-33', 'during'],
      ['Trong năm', '2026', 'during'],
    ],
    { ...PLAN, period: '2026' },
  )
  reads([['Tháng 12', '2026-12', 'during']], { ...PLAN, period: '2026/2030' })
  reads([['Tháng 10', '2025-10', 'during']], { ...PLAN, issued: '2025-XX-XX' })
  reads([['Quý II', '2026-34', 'during']], { ...PLAN, issued: '2026-03' })
  reads([['Tháng 10', 'XXXX-10', 'during']], { label: null })
})

type Found = readonly [sentence: string, value: string | null, text: string]

describe('A deadline inside a sentence', () => {
  test.each<Found>([
    ['Rà soát danh mục hồ sơ, hoàn thành trước ngày 30/6/2026.', '../2026-06-30', 'hoàn thành trước ngày 30/6/2026'],
    ['Rà soát danh mục hồ sơ, xong trong quý II/2026', '2026-34', 'xong trong quý II/2026'],
    ['Xây dựng kế hoạch trong Quý I/2026 để triển khai', '2026-33', 'trong Quý I/2026'],
    ['Gửi báo cáo về Sở Nội vụ chậm nhất ngày 15/3/2026 để tổng hợp', '../2026-03-15', 'chậm nhất ngày 15/3/2026'],
    ['Gửi báo cáo trước ngày 15/12 hằng năm', 'XXXX-12-15', 'trước ngày 15/12 hằng năm'],
    ['Hằng năm, trước ngày 15/12, gửi báo cáo về Sở Nội vụ', 'XXXX-12-15', 'trước ngày 15/12'],
    ['Tổ chức hội thi vào tháng 4 năm 2026', '2026-04', 'vào tháng 4 năm 2026'],
    ['Mở đợt cao điểm từ ngày 01/6 đến ngày 30/6/2026', '2026-06-01/2026-06-30', 'từ ngày 01/6 đến ngày 30/6/2026'],
    [
      'Trình Hội đồng nhân dân tỉnh ban hành Nghị quyết, hoàn thành trong năm 2026',
      '2026',
      'hoàn thành trong năm 2026',
    ],
    ['Kiện toàn tổ giúp việc (xong trước 15/01/2026)', '../2026-01-15', 'xong trước 15/01/2026'],
    ['Mở chuyên mục hỏi đáp, định kỳ ít nhất 01 năm một lần', null, 'định kỳ ít nhất 01 năm một lần'],
    ['Định kỳ hằng quý tổ chức giao ban', null, 'Định kỳ hằng quý'],
    [
      'Ban hành kế hoạch trong thời hạn 10 ngày kể từ ngày nhận được văn bản này',
      null,
      'trong thời hạn 10 ngày kể từ ngày nhận được văn bản này',
    ],
    ['Tổ chức phỏng vấn: dự kiến ngày 21 và 22/3/2026', '2026-03-21/2026-03-22', 'ngày 21 và 22/3/2026'],
    ['Mở hội nghị sơ kết, dự kiến tháng 7/2026', '2026-07', 'tháng 7/2026'],
    ['Tổ chức ra quân từ 7 giờ 30 phút ngày 20/5/2026', '2026-05-20', 'từ 7 giờ 30 phút ngày 20/5/2026'],
    ['Nhận hồ sơ dự tuyển đến hết ngày 28/02/2026', '../2026-02-28', 'đến hết ngày 28/02/2026'],
    ['Sơ tán người dân ở vùng sạt lở trong vòng 06 giờ', null, 'trong vòng 06 giờ'],
    ['Báo cáo thiệt hại trong 24 giờ kể từ khi bão tan', null, '24 giờ kể từ khi bão tan'],
    ['Đăng tải bài viết trong suốt Tháng hành động', null, 'trong suốt Tháng hành động'],
    ['Sửa chữa phòng học, xong trước khi khai giảng', null, 'trước khi khai giảng'],
    ['Tổng vệ sinh đường làng vào sáng thứ Bảy hằng tuần', null, 'hằng tuần'],
    ['Phổ biến Luật ngay sau khi Luật được thông qua, bảo đảm kịp thời', null, 'ngay sau khi Luật được thông qua'],
  ])('%s', (sentence, value, text) => {
    const found = findDeadline(sentence, PLAN)
    expect([found?.value, found?.text]).toEqual([value, text])
  })
})

describe('A sentence without a deadline', () => {
  test.each([
    'Thực hiện Quyết định số 12/QĐ-UBND ngày 05/02/2026 của Ủy ban nhân dân tỉnh',
    'Triển khai Chương trình phát triển du lịch giai đoạn 2026-2030',
    'Triển khai Đề án số hóa hồ sơ đến năm 2030',
    'Đến năm 2030 đạt 90% hồ sơ trực tuyến',
    'Phấn đấu hoàn thành 100% hồ sơ trong năm 2026',
    'Phấn đấu đến hết năm 2028 có 50% xã đạt chuẩn',
    'Thường xuyên kiểm tra, đôn đốc các đơn vị',
    'Hằng năm tổ chức tập huấn cho công chức',
    'Lập dự toán ngân sách năm 2026',
    'Hỗ trợ người lao động sau khi tốt nghiệp',
    'Sơ kết Nghị quyết số 5-NQ/TU ngày 05/02/2026',
    'Tổng hợp số liệu từ ngày 15/12/2025 đến ngày 14/12/2026',
    'Duy trì kết quả đã hoàn thành trong năm 2026',
    'Tổ chức thi hành Luật Đất đai năm 2024',
    'Bố trí kinh phí chi thường xuyên theo quy định',
    'Xây dựng cơ sở dữ liệu để phục vụ báo cáo định kỳ hằng năm',
    'Bảo đảm 100% ổ dịch được xử lý trong vòng 48 giờ',
    'Khuyến khích học tập suốt đời trong người lao động',
    'Cập nhật số liệu tính đến ngày 31/12/2025',
    '',
  ])('%s', (sentence) => {
    expect(findDeadline(sentence, PLAN)).toBeNull()
  })
})

describe('The text of a deadline', () => {
  it('is as written, with white space folded and the closing mark gone', () => {
    expect(readDeadline('  Quý III/2026\n (sau khi  có hướng dẫn).; ', PLAN)?.text).toBe(
      'Quý III/2026 (sau khi có hướng dẫn)',
    )
  })
  it('is needed: marks alone are no deadline', () => {
    for (const nothing of ['', ' ', '-', '…', '. ;']) expect(readDeadline(nothing, PLAN)).toBeNull()
  })
})

const EDTF_DAY = '(?:\\d{4}|XXXX)(?:-(?:\\d\\d|XX)(?:-\\d\\d)?)?'
const EDTF = new RegExp(`^(?:\\.\\./${EDTF_DAY}|${EDTF_DAY}(?:/(?:\\.\\.|${EDTF_DAY}))?)$`)

const WORDS = [
  'ngày',
  'tháng',
  'năm',
  'quý',
  'trước',
  'từ',
  'đến',
  'hằng',
  'định kỳ',
  'và',
  ',',
  '-',
  '/',
  '(',
  ')',
  'IV',
  '6',
  '15/10',
  '2026',
  '31/2/2026',
  'hoàn thành',
  'sau khi',
  'các năm tiếp theo',
  'số 5/QĐ-UBND',
  '20 giờ 15’',
  'lần',
]
const phrases = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.array(fc.constantFrom(...WORDS), { maxLength: 14 }).map((words) => words.join(' ')),
)
const SAMPLES = [
  'Trước ngày 15 tháng 10 hằng năm',
  'Từ quý III/2026 đến hết năm 2027',
  'Định kỳ 6 tháng',
  'Hoàn thành trong tháng 6',
]

describe('Whatever is written', () => {
  it('is read without throwing, as EDTF or without a value', () => {
    fc.assert(
      fc.property(phrases, fc.option(fc.string()), fc.option(fc.string()), (phrase, issued, period) => {
        for (const read of [readDeadline(phrase, { ...PLAN, issued, period }), findDeadline(phrase, PLAN)]) {
          if (read?.value) expect(read.value).toMatch(EDTF)
        }
      }),
      { numRuns: 600 },
    )
  })
  it('reads the same in NFD, with other white space, with other capitals', () => {
    for (const phrase of SAMPLES) {
      const value = readDeadline(phrase, PLAN)
      for (const other of [
        phrase.normalize('NFD'),
        phrase.replace(/ /g, '\r\n'),
        phrase.replace(/ /g, '\u00a0'),
        phrase.toUpperCase(),
        phrase.toLowerCase(),
      ]) {
        const read = readDeadline(other, PLAN)
        expect([read?.value, read?.kind]).toEqual([value?.value, value?.kind])
      }
    }
  })
  it('comes to an end however long it is', () => {
    for (const part of ['ngày 1, ', '1,', 'từ ', 'tháng 6 - ', 'hằng ', '1/', '2026, ', 'trong vòng ']) {
      findDeadline(part.repeat(4_000), PLAN)
      readDeadline(part.repeat(4_000), PLAN)
    }
  })
})
