import type { KnownRow } from './document.ts'

const CP = 'Chính phủ'
const TTG = 'Thủ tướng Chính phủ'
const CHECKED = 'gold (checked against a news page)'

// biome-ignore format: a table
/** Decrees and resolutions of the Government, decisions of the Prime Minister and of ministers. */
export const GOVERNMENT: readonly KnownRow[] = [
  ['163/2016/NĐ-CP', 'Nghị định', '2016-12-21', CP, 'Chi tiết Luật Ngân sách nhà nước', 'domain/six-clear.md 4.4; public copies', '2026-05-31', '73/2026/NĐ-CP'],
  ['30/2020/NĐ-CP', 'Nghị định', '2020-03-05', CP, 'Công tác văn thư', 'domain/decree-30-2020.md'],
  ['39/2022/NĐ-CP', 'Nghị định', '2022-06-18', CP, 'Quy chế làm việc của Chính phủ', 'domain/six-clear.md 2', '2026-05-28', '191/2026/NĐ-CP'],
  ['45/2025/NĐ-CP', 'Nghị định', '2025-02-28', CP, 'Tổ chức các cơ quan chuyên môn của tỉnh, huyện', 'domain/agencies.yaml', '2025-06-30', '150/2025/NĐ-CP'],
  ['150/2025/NĐ-CP', 'Nghị định', '2025-06-12', CP, 'Tổ chức các cơ quan chuyên môn của tỉnh, xã', 'domain/agencies.yaml'],
  ['73/2026/NĐ-CP', 'Nghị định', '2026-03-10', CP, 'Chi tiết Luật Ngân sách nhà nước', 'domain/six-clear.md 4.4'],
  ['191/2026/NĐ-CP', 'Nghị định', '2026-05-29', CP, 'Quy chế làm việc của Chính phủ', 'domain/six-clear.md 2'],
  ['76/NQ-CP', 'Nghị quyết', '2021-07-15', CP, 'Chương trình tổng thể cải cách hành chính', 'gold Lâm Đồng 2026; public copies'],
  ['06/NQ-CP', 'Nghị quyết', '2023-01-10', CP, 'Phát triển thị trường lao động', 'gold Hải Dương 2023 (title and bases)'],
  ['50/NQ-CP', 'Nghị quyết', '2025-03-13', CP, 'Triển khai chương trình phòng, chống ma túy', 'corpus Cần Thơ 153, Đồng Nai 182'],
  ['71/NQ-CP', 'Nghị quyết', '2025-04-01', CP, 'Chương trình hành động về khoa học, công nghệ, chuyển đổi số', 'corpus Bắc Ninh 144, Đồng Nai 179'],
  ['749/QĐ-TTg', 'Quyết định', '2020-06-03', TTG, 'Chương trình chuyển đổi số quốc gia', 'public copies'],
  ['06/QĐ-TTg', 'Quyết định', '2022-01-06', TTG, 'Ứng dụng dữ liệu dân cư, định danh điện tử', 'public copies'],
  ['411/QĐ-TTg', 'Quyết định', '2022-03-31', TTG, 'Chiến lược kinh tế số, xã hội số', 'corpus Bắc Ninh 144, Đồng Nai 179'],
  ['346/QĐ-TTg', 'Quyết định', '2023-04-06', TTG, 'Triển khai Luật Thực hiện dân chủ ở cơ sở', CHECKED],
  ['2138/QĐ-TTg', 'Quyết định', '2025-09-27', TTG, 'Triển khai luật sửa đổi về tiêu chuẩn, quy chuẩn', CHECKED],
  ['2179/QĐ-TTg', 'Quyết định', '2025-10-06', TTG, 'Thành viên Chính phủ làm việc với địa phương', 'domain/six-clear.md 1'],
  ['1671/QĐ-TTg', 'Quyết định', '2026-08-28', TTG, 'Chiến lược trí tuệ nhân tạo', 'domain/six-clear.md 2'],
  ['7619/QĐ-BCA', 'Quyết định', '2025-09-08', 'Bộ Công an', 'Chương trình phòng, chống ma túy đến năm 2030', 'corpus Cần Thơ 153, Đồng Nai 182'],
]
