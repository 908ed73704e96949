import { bare } from '../text/fold.ts'
import { AGENCIES } from './agencies/all.ts'
import { holds, pick } from './period.ts'

/** The part of a symbol that names the issuer: "BNV" in 12/2025/TT-BNV. */
export interface IssuerPart {
  readonly part: string
  readonly name: string
  /** Its id in the register of agencies. */
  readonly agency: string | null
  readonly from: string | null
  readonly to: string | null
  readonly variants: readonly string[]
  /** A body of the Party: <số>-<LOẠI>/<cơ quan>. */
  readonly party?: boolean
}

// biome-ignore format: a table
/** Source: Decree 30/2020 Phụ lục I; Hướng dẫn 05-HD/VPTW for the Party; symbols counted in the legal codification. */
export const ISSUERS: readonly IssuerPart[] = [
  { part: 'QH', name: 'Quốc hội', agency: 'quoc-hoi', from: null, to: null, variants: [] },
  { part: 'UBTVQH', name: 'Ủy ban Thường vụ Quốc hội', agency: 'ubtvqh', from: null, to: null, variants: [] },
  { part: 'VPQH', name: 'Văn phòng Quốc hội', agency: 'vpqh', from: null, to: null, variants: [] },
  { part: 'CTN', name: 'Chủ tịch nước', agency: 'chu-tich-nuoc', from: null, to: null, variants: [] },
  { part: 'CP', name: 'Chính phủ', agency: 'chinh-phu', from: null, to: null, variants: [] },
  { part: 'TTg', name: 'Thủ tướng Chính phủ', agency: 'thu-tuong', from: null, to: null, variants: [] },
  { part: 'HĐND', name: 'Hội đồng nhân dân', agency: 'hdnd-tinh', from: null, to: null, variants: [] },
  { part: 'UBND', name: 'Ủy ban nhân dân', agency: 'ubnd-tinh', from: null, to: null, variants: ['UB'] },
  { part: 'BNV', name: 'Bộ Nội vụ', agency: 'bo-noi-vu', from: null, to: null, variants: [] },
  { part: 'BQP', name: 'Bộ Quốc phòng', agency: 'bo-quoc-phong', from: null, to: null, variants: [] },
  { part: 'BCA', name: 'Bộ Công an', agency: 'bo-cong-an', from: null, to: null, variants: ['CA'] },
  { part: 'BNG', name: 'Bộ Ngoại giao', agency: 'bo-ngoai-giao', from: null, to: null, variants: [] },
  { part: 'BTP', name: 'Bộ Tư pháp', agency: 'bo-tu-phap', from: null, to: null, variants: [] },
  { part: 'BTC', name: 'Bộ Tài chính', agency: 'bo-tai-chinh', from: null, to: null, variants: [] },
  { part: 'BCT', name: 'Bộ Công Thương', agency: 'bo-cong-thuong', from: '2007-08-01', to: null, variants: [] },
  { part: 'BNNMT', name: 'Bộ Nông nghiệp và Môi trường', agency: 'bo-nn-mt', from: '2025-03-01', to: null, variants: [] },
  { part: 'BXD', name: 'Bộ Xây dựng', agency: 'bo-xay-dung', from: null, to: null, variants: [] },
  { part: 'BVHTTDL', name: 'Bộ Văn hóa, Thể thao và Du lịch', agency: 'bo-vhttdl', from: '2007-08-01', to: null, variants: [] },
  { part: 'BKHCN', name: 'Bộ Khoa học và Công nghệ', agency: 'bo-khcn', from: null, to: null, variants: [] },
  { part: 'BGDĐT', name: 'Bộ Giáo dục và Đào tạo', agency: 'bo-gddt', from: null, to: null, variants: [] },
  { part: 'BYT', name: 'Bộ Y tế', agency: 'bo-y-te', from: null, to: null, variants: [] },
  { part: 'BDTTG', name: 'Bộ Dân tộc và Tôn giáo', agency: 'bo-dttg', from: '2025-03-01', to: null, variants: [] },
  { part: 'NHNN', name: 'Ngân hàng Nhà nước Việt Nam', agency: 'nhnn', from: null, to: null, variants: [] },
  { part: 'TTCP', name: 'Thanh tra Chính phủ', agency: 'ttcp', from: null, to: null, variants: [] },
  { part: 'VPCP', name: 'Văn phòng Chính phủ', agency: 'vpcp', from: null, to: null, variants: [] },
  { part: 'BLĐTBXH', name: 'Bộ Lao động - Thương binh và Xã hội', agency: 'bo-ldtbxh', from: null, to: '2025-02-28', variants: [] },
  { part: 'LĐTBXH', name: 'Bộ Lao động - Thương binh và Xã hội', agency: 'bo-ldtbxh', from: null, to: '2025-02-28', variants: [] },
  { part: 'BKHĐT', name: 'Bộ Kế hoạch và Đầu tư', agency: 'bo-khdt', from: null, to: '2025-02-28', variants: [] },
  { part: 'BKH', name: 'Bộ Kế hoạch và Đầu tư', agency: 'bo-khdt', from: null, to: '2012-12-31', variants: [] },
  { part: 'BGTVT', name: 'Bộ Giao thông vận tải', agency: 'bo-gtvt', from: null, to: '2025-02-28', variants: [] },
  { part: 'BTTTT', name: 'Bộ Thông tin và Truyền thông', agency: 'bo-tttt', from: '2007-08-01', to: '2025-02-28', variants: [] },
  { part: 'BTNMT', name: 'Bộ Tài nguyên và Môi trường', agency: 'bo-tnmt', from: '2002-08-05', to: '2025-02-28', variants: [] },
  { part: 'BNNPTNT', name: 'Bộ Nông nghiệp và Phát triển nông thôn', agency: 'bo-nnptnt', from: null, to: '2025-02-28', variants: [] },
  { part: 'BNN', name: 'Bộ Nông nghiệp và Phát triển nông thôn', agency: 'bo-nnptnt', from: null, to: '2025-02-28', variants: [] },
  { part: 'UBDT', name: 'Ủy ban Dân tộc', agency: 'ub-dan-toc', from: null, to: '2025-02-28', variants: [] },
  { part: 'BVHTT', name: 'Bộ Văn hóa - Thông tin', agency: 'bo-vhtt', from: null, to: '2007-07-31', variants: [] },
  { part: 'BBCVT', name: 'Bộ Bưu chính, Viễn thông', agency: 'bo-bcvt', from: null, to: '2007-07-31', variants: [] },
  { part: 'BTM', name: 'Bộ Thương mại', agency: 'bo-thuong-mai', from: null, to: '2007-07-31', variants: [] },
  { part: 'BCN', name: 'Bộ Công nghiệp', agency: 'bo-cong-nghiep', from: null, to: '2007-07-31', variants: [] },
  { part: 'BTS', name: 'Bộ Thủy sản', agency: 'bo-thuy-san', from: null, to: '2007-07-31', variants: [] },
  { part: 'TANDTC', name: 'Tòa án nhân dân tối cao', agency: 'tandtc', from: null, to: null, variants: [] },
  { part: 'VKSNDTC', name: 'Viện kiểm sát nhân dân tối cao', agency: 'vksndtc', from: null, to: null, variants: ['VKSTC'] },
  { part: 'KTNN', name: 'Kiểm toán nhà nước', agency: 'kiem-toan-nha-nuoc', from: null, to: null, variants: [] },
  { part: 'BHXH', name: 'Bảo hiểm xã hội Việt Nam', agency: 'bhxh-vn', from: null, to: null, variants: [] },
  { part: 'MTTW', name: 'Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam', agency: 'mttq-tw', from: null, to: null, variants: [] },
  { part: 'TLĐ', name: 'Tổng Liên đoàn Lao động Việt Nam', agency: 'tong-ldld', from: null, to: null, variants: [] },
  { part: 'ĐCT', name: 'Trung ương Hội Liên hiệp Phụ nữ Việt Nam', agency: 'tw-hoi-lhpn', from: null, to: null, variants: [] },
  { part: 'TWĐTN', name: 'Trung ương Đoàn TNCS Hồ Chí Minh', agency: 'tw-doan', from: null, to: null, variants: [] },
  { part: 'SNV', name: 'Sở Nội vụ', agency: 'so-noi-vu', from: null, to: null, variants: [] },
  { part: 'STP', name: 'Sở Tư pháp', agency: 'so-tu-phap', from: null, to: null, variants: [] },
  { part: 'STC', name: 'Sở Tài chính', agency: 'so-tai-chinh', from: null, to: null, variants: [] },
  { part: 'SCT', name: 'Sở Công Thương', agency: 'so-cong-thuong', from: '2008-03-01', to: null, variants: [] },
  { part: 'SNNMT', name: 'Sở Nông nghiệp và Môi trường', agency: 'so-nn-mt', from: '2025-03-01', to: null, variants: [] },
  { part: 'SXD', name: 'Sở Xây dựng', agency: 'so-xay-dung', from: null, to: null, variants: [] },
  { part: 'SKHCN', name: 'Sở Khoa học và Công nghệ', agency: 'so-khcn', from: null, to: null, variants: [] },
  { part: 'SVHTTDL', name: 'Sở Văn hóa, Thể thao và Du lịch', agency: 'so-vhttdl', from: '2008-03-01', to: null, variants: [] },
  { part: 'SVHTT', name: 'Sở Văn hóa và Thể thao', agency: 'so-vhtt', from: null, to: null, variants: [] },
  { part: 'SDL', name: 'Sở Du lịch', agency: 'so-du-lich', from: null, to: null, variants: [] },
  { part: 'SGDĐT', name: 'Sở Giáo dục và Đào tạo', agency: 'so-gddt', from: null, to: null, variants: [] },
  { part: 'SYT', name: 'Sở Y tế', agency: 'so-y-te', from: null, to: null, variants: [] },
  { part: 'SDTTG', name: 'Sở Dân tộc và Tôn giáo', agency: 'so-dttg', from: '2025-03-01', to: null, variants: [] },
  { part: 'SNgV', name: 'Sở Ngoại vụ', agency: 'so-ngoai-vu', from: null, to: null, variants: [] },
  { part: 'SQHKT', name: 'Sở Quy hoạch - Kiến trúc', agency: 'so-qhkt', from: null, to: null, variants: [] },
  { part: 'TTT', name: 'Thanh tra tỉnh', agency: 'thanh-tra-tinh', from: null, to: null, variants: ['TTr', 'TTTP'] },
  { part: 'VP', name: 'Văn phòng Ủy ban nhân dân tỉnh', agency: 'vp-ubnd-tinh', from: null, to: null, variants: ['VPUBND', 'VPUB'] },
  { part: 'SLĐTBXH', name: 'Sở Lao động - Thương binh và Xã hội', agency: 'so-ldtbxh', from: null, to: '2025-02-28', variants: ['LĐTBXH'] },
  { part: 'SKHĐT', name: 'Sở Kế hoạch và Đầu tư', agency: 'so-khdt', from: null, to: '2025-02-28', variants: [] },
  { part: 'SGTVT', name: 'Sở Giao thông vận tải', agency: 'so-gtvt', from: null, to: '2025-02-28', variants: [] },
  { part: 'STTTT', name: 'Sở Thông tin và Truyền thông', agency: 'so-tttt', from: '2008-03-01', to: '2025-02-28', variants: [] },
  { part: 'STNMT', name: 'Sở Tài nguyên và Môi trường', agency: 'so-tnmt', from: '2003-01-01', to: '2025-02-28', variants: [] },
  { part: 'SNNPTNT', name: 'Sở Nông nghiệp và Phát triển nông thôn', agency: 'so-nnptnt', from: null, to: '2025-02-28', variants: ['SNN'] },
  { part: 'BDT', name: 'Ban Dân tộc', agency: 'ban-dan-toc', from: null, to: '2025-02-28', variants: [] },
  { part: 'CAT', name: 'Công an tỉnh', agency: 'cong-an-tinh', from: null, to: null, variants: ['CATP', 'CA'] },
  { part: 'BCH', name: 'Bộ Chỉ huy Quân sự tỉnh', agency: 'bch-quan-su', from: null, to: null, variants: [] },
  { part: 'TW', name: 'Ban Chấp hành Trung ương', agency: null, from: null, to: null, variants: ['TƯ'], party: true },
  { part: 'VPTW', name: 'Văn phòng Trung ương Đảng', agency: null, from: null, to: null, variants: [], party: true },
  { part: 'BTCTW', name: 'Ban Tổ chức Trung ương', agency: null, from: null, to: null, variants: [], party: true },
  { part: 'UBKTTW', name: 'Ủy ban Kiểm tra Trung ương', agency: null, from: null, to: null, variants: [], party: true },
  { part: 'BTGTW', name: 'Ban Tuyên giáo Trung ương', agency: null, from: null, to: '2025-01-31', variants: [], party: true },
  { part: 'BDVTW', name: 'Ban Dân vận Trung ương', agency: null, from: null, to: '2025-01-31', variants: [], party: true },
  { part: 'BTGDVTW', name: 'Ban Tuyên giáo và Dân vận Trung ương', agency: null, from: '2025-02-01', to: null, variants: [], party: true },
  { part: 'TU', name: 'Tỉnh ủy', agency: 'tinh-uy', from: null, to: null, variants: [], party: true },
  { part: 'HU', name: 'Huyện ủy', agency: null, from: null, to: '2025-06-30', variants: [], party: true },
  { part: 'ĐU', name: 'Đảng ủy', agency: null, from: null, to: null, variants: [], party: true },
  { part: 'BCSĐ', name: 'Ban cán sự đảng', agency: null, from: null, to: '2025-01-31', variants: [], party: true },
  { part: 'BCĐ', name: 'Ban Chỉ đạo', agency: 'ban-chi-dao', from: null, to: null, variants: [] },
  { part: 'MTTQ', name: 'Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh', agency: 'ubmttq-tinh', from: null, to: null, variants: [] },
]

const BY_PART = new Map<string, IssuerPart[]>()
for (const issuer of ISSUERS) {
  for (const part of [issuer.part, ...issuer.variants])
    BY_PART.set(plain(part), [...(BY_PART.get(plain(part)) ?? []), issuer])
}

function plain(part: string): string {
  return bare(part.replace(/[ÐƉ]/g, 'Đ'))
    .replace(/[\s&.]/g, '')
    .toUpperCase()
}

const TERM = /^(QH|UBTVQH)(?:[IVX]{1,5}|\d{1,2})$/

/** Who signs with this part on the date; "QH15" and "UBTVQH15" carry the term of the National Assembly. */
export function issuerOfSymbol(part: string, date: string | null = null): IssuerPart | null {
  const id = plain(part)
  const term = TERM.exec(id)?.[1]
  const found = BY_PART.get(term ?? id) ?? []
  const same = found.filter((issuer) => issuer.part === part.trim())
  return pick(same.length > 0 && sameHolds(same, date) ? same : found, date)
}

/** The issuer in its exact letters goes before one of another case ("TTr" the inspectorate, "TTR"). */
function sameHolds(issuers: readonly IssuerPart[], date: string | null): boolean {
  return date === null || issuers.some((issuer) => holds(issuer, date))
}

/** The name of an agency of the register; null where there is none of that id. */
export function agencyName(id: string): string | null {
  return AGENCIES.find((fact) => fact.id === id)?.name ?? null
}
