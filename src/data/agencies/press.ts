import type { AgencyFact } from '../agency.ts'

// biome-ignore format: a table
/** Press and enterprises of a province. */
export const PRESS: readonly AgencyFact[] = [
  { id: 'bhtn-buu-dien', name: 'Bưu điện tỉnh', kind: 'enterprise', variants: ['BĐT'], from: null, to: null, successors: [], sure: true, source: 'usage', examples: ['Bưu điện thành phố', 'Bưu điện tỉnh Gia Lai', 'BĐT'] },
  { id: 'vnpt', name: 'VNPT tỉnh', kind: 'enterprise', variants: ['Viễn thông tỉnh'], from: null, to: null, successors: [], sure: true, source: 'usage', examples: ['VNPT thành phố', 'VNPT tỉnh An Giang', 'Viễn thông tỉnh'] },
  { id: 'viettel', name: 'Viettel tỉnh', kind: 'enterprise', variants: ['Chi nhánh Viettel tỉnh'], from: null, to: null, successors: [], sure: true, source: 'usage', examples: ['Viettel thành phố', 'Viettel tỉnh Đắk Lắk', 'Chi nhánh Viettel tỉnh'] },
  { id: 'dien-luc', name: 'Công ty Điện lực tỉnh', kind: 'enterprise', variants: ['Điện lực tỉnh', 'PC'], from: null, to: null, successors: [], sure: true, source: 'usage', examples: ['Công ty Điện lực thành phố', 'Công ty Điện lực tỉnh Nghệ An', 'Điện lực tỉnh'] },
  { id: 'bao-tinh', name: 'Báo tỉnh', kind: 'press', variants: [], from: null, to: '2025-02-28', successors: ['bao-ptth'], sure: false, source: 'Bộ Chính trị 2025', examples: ['Báo thành phố', 'Báo tỉnh Hà Tĩnh'] },
  { id: 'dai-ptth', name: 'Đài Phát thanh và Truyền hình tỉnh', kind: 'press', variants: ['Đài Truyền hình tỉnh', 'Đài PT-TH'], from: null, to: '2025-02-28', successors: ['bao-ptth'], sure: false, source: 'usage', examples: ['Đài Phát thanh và Truyền hình thành phố', 'Đài Phát thanh và Truyền hình tỉnh Lạng Sơn', 'Đài Phát thanh & Truyền hình tỉnh'] },
  { id: 'bao-ptth', name: 'Báo và Phát thanh, Truyền hình tỉnh', kind: 'press', variants: ['Báo và Đài Phát thanh, Truyền hình tỉnh', 'Báo và PT, TH'], from: '2025-03-01', to: null, successors: [], predecessors: ['bao-tinh', 'dai-ptth'], sure: false, source: 'usage', examples: ['Báo và Phát thanh, Truyền hình thành phố', 'Báo và Phát thanh, Truyền hình tỉnh Thanh Hóa', 'Báo & Phát thanh, Truyền hình tỉnh'] },
  { id: 'cong-ttdt', name: 'Cổng Thông tin điện tử tỉnh', kind: 'press', variants: ['Trung tâm Thông tin - Công báo', 'Trang thông tin điện tử tỉnh'], from: null, to: null, successors: [], sure: true, source: 'usage', examples: ['Cổng Thông tin điện tử thành phố', 'Cổng Thông tin điện tử tỉnh Quảng Trị', 'Trung tâm Thông tin - Công báo'] },
  { id: 'tt-truyen-thong', name: 'Trung tâm Truyền thông tỉnh', kind: 'press', variants: ['TTTT'], from: '2019-01-01', to: null, successors: [], scope: 'Quảng Ninh', sure: false, source: 'usage', examples: ['Trung tâm Truyền thông thành phố', 'Trung tâm Truyền thông tỉnh Cà Mau', 'TTTT'] },
]
