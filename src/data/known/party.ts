import type { KnownRow } from './document.ts'

const BCH = 'Ban Chấp hành Trung ương'
const BCT = 'Bộ Chính trị'
const BBT = 'Ban Bí thư'

// biome-ignore format: a table
/** Resolutions, directives and conclusions of the Party's central bodies. */
export const PARTY: readonly KnownRow[] = [
  ['32-CT/TW', 'Chỉ thị', '2003-12-09', BBT, 'Phổ biến, giáo dục pháp luật', 'gold Hải Phòng 2024; phrases/citations.json'],
  ['19-NQ/TW', 'Nghị quyết', '2022-06-16', BCH, 'Nông nghiệp, nông dân, nông thôn', 'gold Hải Dương 2023; public copies'],
  ['27-NQ/TW', 'Nghị quyết', '2022-11-09', BCH, 'Nhà nước pháp quyền xã hội chủ nghĩa', 'gold Hải Phòng 2024; public copies'],
  ['57-NQ/TW', 'Nghị quyết', '2024-12-22', BCT, 'Khoa học, công nghệ, chuyển đổi số', 'corpus Bắc Ninh 144, Đồng Nai 179'],
  ['68-NQ/TW', 'Nghị quyết', '2025-05-04', BCT, 'Phát triển kinh tế tư nhân', 'corpus Bắc Ninh 144; public copies'],
  ['399-QĐ/TW', 'Quy định', '2026-01-09', BBT, 'Thể loại, thẩm quyền ban hành văn bản của Đảng', 'domain/decree-30-2020.md 0'],
]
