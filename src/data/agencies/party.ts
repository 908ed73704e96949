import type { AgencyFact } from '../agency.ts'

// biome-ignore format: a table
/** Bodies of the Party in a province. */
export const PARTY: readonly AgencyFact[] = [
  { id: 'truong-chinh-tri', name: 'Trường Chính trị tỉnh', kind: 'party', variants: ['TCT tỉnh'], from: null, to: null, successors: [], sure: true, source: 'usage', examples: ['Trường Chính trị thành phố', 'Trường Chính trị tỉnh Lạng Sơn', 'TCT tỉnh'] },
  { id: 'tinh-uy', name: 'Tỉnh ủy', kind: 'party', variants: ['Ban Thường vụ Tỉnh ủy', 'Thường trực Tỉnh ủy', 'BTV Tỉnh ủy', 'TT TU', 'TU'], from: null, to: null, successors: [], sure: true, source: 'usage', examples: ['TỈNH ỦY', 'Ban Thường vụ Tỉnh ủy'] },
  { id: 'vp-tinh-uy', name: 'Văn phòng Tỉnh ủy', kind: 'party', variants: ['VPTU'], from: null, to: null, successors: [], sure: true, source: 'usage', examples: ['VĂN PHÒNG TỈNH ỦY', 'VPTU'] },
  { id: 'ban-tuyen-giao', name: 'Ban Tuyên giáo Tỉnh ủy', kind: 'party', variants: ['Ban Tuyên giáo', 'BTGTU', 'Ban TGTU'], from: null, to: '2025-01-31', successors: ['ban-tgdv'], sure: true, source: 'NQ 18-NQ/TW', examples: ['BAN TUYÊN GIÁO TỈNH ỦY', 'Ban Tuyên giáo'] },
  { id: 'ban-dan-van', name: 'Ban Dân vận Tỉnh ủy', kind: 'party', variants: ['Ban Dân vận', 'BDVTU', 'Ban DVTU'], from: null, to: '2025-01-31', successors: ['ban-tgdv'], sure: true, source: 'usage', examples: ['BAN DÂN VẬN TỈNH ỦY', 'Ban Dân vận'] },
  { id: 'ban-tgdv', name: 'Ban Tuyên giáo và Dân vận Tỉnh ủy', kind: 'party', variants: ['Ban TG&DV TU', 'BTGDVTU'], from: '2025-02-01', to: null, successors: [], predecessors: ['ban-tuyen-giao', 'ban-dan-van'], sure: true, source: 'usage', examples: ['BAN TUYÊN GIÁO VÀ DÂN VẬN TỈNH ỦY', 'Ban Tuyên giáo & Dân vận Tỉnh ủy', 'Ban TG&DV TU'] },
  { id: 'ban-to-chuc-tu', name: 'Ban Tổ chức Tỉnh ủy', kind: 'party', variants: ['BTCTU'], from: null, to: null, successors: [], sure: true, source: 'usage', examples: ['BAN TỔ CHỨC TỈNH ỦY', 'BTCTU'] },
  { id: 'ubkt-tu', name: 'Ủy ban Kiểm tra Tỉnh ủy', kind: 'party', variants: ['UBKTTU'], from: null, to: null, successors: [], sure: true, source: 'usage', examples: ['ỦY BAN KIỂM TRA TỈNH ỦY', 'UBKTTU'] },
  { id: 'ban-noi-chinh', name: 'Ban Nội chính Tỉnh ủy', kind: 'party', variants: ['BNCTU'], from: null, to: null, successors: [], sure: true, source: 'usage', examples: ['BAN NỘI CHÍNH TỈNH ỦY', 'BNCTU'] },
  { id: 'du-ubnd', name: 'Đảng ủy Ủy ban nhân dân tỉnh', kind: 'party', variants: [], from: '2025-02-01', to: null, successors: [], sure: true, source: 'usage', examples: ['Đảng ủy Ủy ban nhân dân thành phố', 'Đảng ủy Ủy ban nhân dân tỉnh Nghệ An'] },
  { id: 'bcsd-ubnd', name: 'Ban cán sự đảng Ủy ban nhân dân tỉnh', kind: 'party', variants: ['BCSĐ UBND tỉnh', 'BCS đảng'], from: null, to: '2025-01-31', successors: ['du-ubnd'], sure: false, source: 'usage', examples: ['Ban cán sự đảng Ủy ban nhân dân thành phố', 'Ban cán sự đảng Ủy ban nhân dân tỉnh Hà Tĩnh', 'BCSĐ UBND tỉnh'] },
  { id: 'du-khoi', name: 'Đảng ủy Khối các cơ quan và doanh nghiệp tỉnh', kind: 'party', variants: ['Đảng ủy Khối các cơ quan tỉnh', 'ĐUK CCQ&DN'], from: null, to: '2025-01-31', successors: ['du-cac-cq-dang', 'du-ubnd'], takes: ['cơ quan đảng', 'cơ quan nhà nước'], sure: false, source: 'usage', examples: ['Đảng ủy Khối các cơ quan và doanh nghiệp thành phố', 'Đảng ủy Khối các cơ quan và doanh nghiệp tỉnh Lạng Sơn', 'Đảng ủy Khối các cơ quan & doanh nghiệp tỉnh'] },
  { id: 'du-cac-cq-dang', name: 'Đảng ủy các cơ quan Đảng tỉnh', kind: 'party', variants: [], from: '2025-02-01', to: null, successors: [], predecessors: ['du-khoi'], sure: false, source: 'usage', examples: ['Đảng ủy các cơ quan Đảng thành phố', 'Đảng ủy các cơ quan Đảng tỉnh Thanh Hóa'] },
]
