import type { Message } from '../../text/problem.ts'

// Named styles, so that an office's own template restyles everything. Sizes and looks: Nghị định 30/2020/NĐ-CP,
// Phụ lục I, mục V (mẫu chữ); "Normal" is lời văn: 14 pt, justified, first line 1 cm, 6 pt between paragraphs.

export interface Style {
  /** As Word knows it; a built-in style where there is one, so that a template's own look is taken. */
  readonly id: string
  readonly name: string
  /** Half points. */
  readonly size: number
  readonly bold?: boolean
  readonly italic?: boolean
  readonly align?: 'left' | 'center' | 'both'
  /** Twentieths of a point; `first` is the first line's own indent. */
  readonly before?: number
  readonly after?: number
  readonly first?: number
  readonly left?: number
  readonly keepNext?: boolean
  /** Level of the outline, from 1. */
  readonly level?: number
}

const CM = 567

export const STYLES = {
  text: { id: 'BodyText', name: 'Body Text', size: 28, align: 'both', first: CM, after: 120 },
  basis: { id: 'CanCu', name: 'Căn cứ', size: 28, italic: true, align: 'both', first: CM, after: 120 },
  point: { id: 'Diem', name: 'Điểm', size: 28, align: 'both', first: CM, after: 120 },
  bullet: { id: 'GachDauDong', name: 'Gạch đầu dòng', size: 28, align: 'both', first: CM, after: 120 },
  title: { id: 'Title', name: 'Title', size: 28, bold: true, align: 'center', before: 120, keepNext: true },
  subtitle: { id: 'Subtitle', name: 'Subtitle', size: 28, bold: true, align: 'center', after: 60, keepNext: true },
  attached: { id: 'KemTheo', name: 'Kèm theo', size: 28, italic: true, align: 'center', after: 240, keepNext: true },
  part: {
    id: 'Phan',
    name: 'Phần',
    size: 28,
    bold: true,
    align: 'center',
    before: 120,
    after: 120,
    keepNext: true,
    level: 1,
  },
  heading1: {
    id: 'Heading1',
    name: 'heading 1',
    size: 28,
    bold: true,
    align: 'both',
    first: CM,
    before: 120,
    after: 120,
    keepNext: true,
    level: 1,
  },
  heading2: {
    id: 'Heading2',
    name: 'heading 2',
    size: 28,
    bold: true,
    align: 'both',
    first: CM,
    before: 60,
    after: 120,
    keepNext: true,
    level: 2,
  },
  heading3: {
    id: 'Heading3',
    name: 'heading 3',
    size: 28,
    align: 'both',
    first: CM,
    before: 60,
    after: 120,
    keepNext: true,
    level: 3,
  },
  heading4: {
    id: 'Heading4',
    name: 'heading 4',
    size: 28,
    italic: true,
    align: 'both',
    first: CM,
    after: 120,
    keepNext: true,
    level: 4,
  },
  nation: { id: 'QuocHieu', name: 'Quốc hiệu', size: 26, bold: true, align: 'center' },
  motto: { id: 'TieuNgu', name: 'Tiêu ngữ', size: 28, bold: true, align: 'center' },
  above: { id: 'CoQuanChuQuan', name: 'Cơ quan chủ quản', size: 26, align: 'center' },
  issuer: { id: 'CoQuanBanHanh', name: 'Cơ quan ban hành', size: 26, bold: true, align: 'center' },
  number: { id: 'SoKyHieu', name: 'Số ký hiệu', size: 26, align: 'center', before: 60 },
  placeDate: { id: 'DiaDanhNgay', name: 'Địa danh ngày tháng', size: 28, italic: true, align: 'center', before: 60 },
  rule: { id: 'DuongKe', name: 'Đường kẻ', size: 8, align: 'center', after: 120 },
  annex: { id: 'PhuLuc', name: 'Phụ lục', size: 28, bold: true, align: 'center', keepNext: true, level: 1 },
  receiversHead: { id: 'NoiNhan', name: 'Nơi nhận', size: 24, bold: true, italic: true, align: 'left' },
  receiver: { id: 'DanhSachNoiNhan', name: 'Danh sách nơi nhận', size: 22, align: 'left' },
  signer: { id: 'ChucVuNguoiKy', name: 'Chức vụ người ký', size: 28, bold: true, align: 'center', keepNext: true },
  signed: { id: 'HoTenNguoiKy', name: 'Họ tên người ký', size: 28, bold: true, align: 'center', before: 1400 },
  cell: { id: 'OBang', name: 'Ô bảng', size: 24, align: 'left', before: 20, after: 20 },
  cellMiddle: { id: 'OBangGiua', name: 'Ô bảng giữa', size: 24, align: 'center', before: 20, after: 20 },
  cellHead: {
    id: 'DauBang',
    name: 'Đầu bảng',
    size: 24,
    bold: true,
    align: 'center',
    before: 40,
    after: 40,
    keepNext: true,
  },
  cellGroup: {
    id: 'NhomBang',
    name: 'Nhóm bảng',
    size: 24,
    bold: true,
    align: 'left',
    before: 40,
    after: 40,
    keepNext: true,
  },
  caption: { id: 'Caption', name: 'caption', size: 24, italic: true, align: 'center', before: 60, after: 160 },
  picture: { id: 'Hinh', name: 'Hình', size: 24, align: 'center', before: 120, after: 60, keepNext: true },
  quote: { id: 'Quote', name: 'Quote', size: 26, italic: true, align: 'both', left: CM, after: 80, keepNext: true },
  detail: { id: 'ChiTiet', name: 'Chi tiết', size: 26, align: 'both', left: CM, after: 40 },
  note: { id: 'GhiChu', name: 'Ghi chú', size: 24, italic: true, align: 'left', before: 60, after: 120 },
} as const satisfies Record<string, Style>

export type StyleName = keyof typeof STYLES

/** Names of the styles are Vietnamese in every language: a template knows them by name. */
export const FONT = 'Times New Roman'
/** For a page that is shown where Word's font is missing. */
export const FONT_FALLBACKS = "'Times New Roman', Tinos, 'Liberation Serif', serif"

export function styleOf(name: StyleName): Style {
  return STYLES[name]
}

/** Language of the document as Word and HTML write it. */
export const LANGUAGE: Readonly<Record<keyof Message, string>> = { vi: 'vi-VN', en: 'en-GB' }
