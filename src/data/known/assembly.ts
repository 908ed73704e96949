import type { KnownRow } from './document.ts'

const QH = 'Quốc hội'
const CHANGES = 'domain/citation-symbols.yaml (repealed-basis)'

// biome-ignore format: a table
/** Laws and resolutions of the National Assembly. */
export const ASSEMBLY: readonly KnownRow[] = [
  ['76/2015/QH13', 'Luật', '2015-06-19', QH, 'Tổ chức Chính phủ', CHANGES, '2025-02-28', '63/2025/QH15'],
  ['77/2015/QH13', 'Luật', '2015-06-19', QH, 'Tổ chức chính quyền địa phương', CHANGES, '2025-02-28', '65/2025/QH15'],
  ['80/2015/QH13', 'Luật', '2015-06-22', QH, 'Ban hành văn bản quy phạm pháp luật', 'domain/citation-symbols.yaml; public copies', '2025-03-31', '64/2025/QH15'],
  ['83/2015/QH13', 'Luật', '2015-06-25', QH, 'Ngân sách nhà nước', 'domain/six-clear.md 4.4', '2025-12-31', '89/2025/QH15'],
  ['10/2022/QH15', 'Luật', '2022-11-10', QH, 'Thực hiện dân chủ ở cơ sở', 'gold Hải Phòng 2023; public copies'],
  ['43/2022/QH15', 'Nghị quyết', '2022-01-11', QH, 'Tài khóa, tiền tệ hỗ trợ phục hồi kinh tế', 'public copies'],
  ['163/2024/QH15', 'Nghị quyết', '2024-11-27', QH, 'Chủ trương đầu tư chương trình phòng, chống ma túy', 'corpus Đồng Nai 182; code year'],
  ['175/2024/QH15', 'Nghị quyết', '2024-11-30', QH, 'Thành lập thành phố Huế trực thuộc trung ương', 'domain/provinces.yaml'],
  ['63/2025/QH15', 'Luật', '2025-02-18', QH, 'Tổ chức Chính phủ', 'domain/citation-symbols.yaml; public copies'],
  ['64/2025/QH15', 'Luật', '2025-02-19', QH, 'Ban hành văn bản quy phạm pháp luật', 'domain/citation-symbols.yaml; public copies'],
  ['65/2025/QH15', 'Luật', null, QH, 'Tổ chức chính quyền địa phương', CHANGES, '2025-06-15', '72/2025/QH15'],
  ['72/2025/QH15', 'Luật', '2025-06-16', QH, 'Tổ chức chính quyền địa phương', 'domain/citation-symbols.yaml; corpus Đồng Nai 179'],
  ['89/2025/QH15', 'Luật', '2025-06-25', QH, 'Ngân sách nhà nước', 'domain/six-clear.md 4.4'],
  ['176/2025/QH15', 'Nghị quyết', '2025-02-18', QH, 'Cơ cấu tổ chức của Chính phủ', 'domain/agencies.yaml'],
  ['202/2025/QH15', 'Nghị quyết', '2025-06-12', QH, 'Sắp xếp đơn vị hành chính cấp tỉnh', 'domain/provinces.yaml'],
]
