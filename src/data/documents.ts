import { bare, fold } from '../text/fold.ts'

/** A kind of document and its abbreviation in a symbol; null where it has none. */
export interface DocumentType {
  readonly abbr: string | null
  readonly type: string
  /** admin: one of the 29 of Decree 30/2020 Điều 7; normative: a văn bản quy phạm pháp luật. */
  readonly of: readonly ('admin' | 'normative' | 'party' | 'copy')[]
  readonly variants?: readonly string[]
}

// biome-ignore format: a table
/** Source: Decree 30/2020 Phụ lục III; Quy định 399-QĐ/TW for the Party; the law on normative documents. */
export const DOCUMENT_TYPES: readonly DocumentType[] = [
  { abbr: 'NQ', type: 'Nghị quyết', of: ['admin', 'normative', 'party'] },
  { abbr: 'QĐ', type: 'Quyết định', of: ['admin', 'normative', 'party'] },
  { abbr: 'CT', type: 'Chỉ thị', of: ['admin', 'party'] },
  { abbr: 'QC', type: 'Quy chế', of: ['admin'] },
  { abbr: 'QyĐ', type: 'Quy định', of: ['admin'] },
  { abbr: 'TC', type: 'Thông cáo', of: ['admin'] },
  { abbr: 'TB', type: 'Thông báo', of: ['admin', 'party'] },
  { abbr: 'HD', type: 'Hướng dẫn', of: ['admin', 'party'] },
  { abbr: 'CTr', type: 'Chương trình', of: ['admin', 'party'], variants: ['CTR', 'Ctr'] },
  { abbr: 'KH', type: 'Kế hoạch', of: ['admin', 'party'] },
  { abbr: 'PA', type: 'Phương án', of: ['admin'] },
  { abbr: 'ĐA', type: 'Đề án', of: ['admin'] },
  { abbr: 'DA', type: 'Dự án', of: ['admin'] },
  { abbr: 'BC', type: 'Báo cáo', of: ['admin', 'party'] },
  { abbr: 'BB', type: 'Biên bản', of: ['admin'] },
  { abbr: 'TTr', type: 'Tờ trình', of: ['admin', 'party'], variants: ['TTR', 'TTtr', 'Ttr'] },
  { abbr: 'HĐ', type: 'Hợp đồng', of: ['admin'] },
  { abbr: 'CĐ', type: 'Công điện', of: ['admin'] },
  { abbr: 'BGN', type: 'Bản ghi nhớ', of: ['admin'] },
  { abbr: 'BTT', type: 'Bản thỏa thuận', of: ['admin'] },
  { abbr: 'GUQ', type: 'Giấy ủy quyền', of: ['admin'] },
  { abbr: 'GM', type: 'Giấy mời', of: ['admin'] },
  { abbr: 'GGT', type: 'Giấy giới thiệu', of: ['admin'] },
  { abbr: 'GNP', type: 'Giấy nghỉ phép', of: ['admin'] },
  { abbr: 'PG', type: 'Phiếu gửi', of: ['admin'] },
  { abbr: 'PC', type: 'Phiếu chuyển', of: ['admin'] },
  { abbr: 'PB', type: 'Phiếu báo', of: ['admin'] },
  { abbr: null, type: 'Công văn', of: ['admin'] },
  { abbr: null, type: 'Thư công', of: ['admin'] },
  { abbr: 'SY', type: 'Bản sao y', of: ['copy'] },
  { abbr: 'TrS', type: 'Bản trích sao', of: ['copy'] },
  { abbr: 'SL', type: 'Bản sao lục', of: ['copy'] },
  { abbr: 'NĐ', type: 'Nghị định', of: ['normative'], variants: ['ND'] },
  { abbr: 'TT', type: 'Thông tư', of: ['normative'] },
  { abbr: 'TTLT', type: 'Thông tư liên tịch', of: ['normative'] },
  { abbr: 'NQLT', type: 'Nghị quyết liên tịch', of: ['normative'] },
  { abbr: 'PL', type: 'Pháp lệnh', of: ['normative'] },
  { abbr: 'L', type: 'Lệnh', of: [] },
  { abbr: 'VBHN', type: 'Văn bản hợp nhất', of: ['normative'] },
  { abbr: 'KL', type: 'Kết luận', of: ['party'] },
  { abbr: 'CV', type: 'Công văn', of: ['party'] },
  { abbr: 'CTPH', type: 'Chương trình phối hợp', of: [] },
]

const BY_ABBR = new Map<string, DocumentType>()
const BY_TYPE = new Map<string, DocumentType>()
for (const fact of [...DOCUMENT_TYPES].reverse()) {
  BY_TYPE.set(fold(fact.type), fact)
  for (const abbr of [fact.abbr, ...(fact.variants ?? [])]) if (abbr !== null) BY_ABBR.set(abbr, fact)
}

/** Both forms of one kind of document: { abbr: "KH", type: "Kế hoạch" }. */
export interface TypeName {
  readonly abbr: string
  readonly type: string
}

const LETTERS = new Map<string, TypeName>()
for (const { abbr, type } of [...DOCUMENT_TYPES].reverse()) if (abbr !== null) LETTERS.set(plain(abbr), { abbr, type })

function plain(abbr: string): string {
  return bare(abbr.replace(/[ÐƉ]/g, 'Đ')).toUpperCase()
}

/** The kind that an abbreviation means: exact letters first ("DA", "ĐA"), then without case and accents ("QD", "ctr"). */
export function documentType(abbr: string): TypeName | null {
  const written = abbr.normalize('NFC').trim()
  const exact = BY_ABBR.get(written)
  if (exact?.abbr) return { abbr: exact.abbr, type: exact.type }
  return LETTERS.get(plain(written)) ?? null
}

/** "Kế hoạch" → "KH"; null for what has no abbreviation (công văn) or is no kind of document. */
export function typeAbbreviation(type: string): string | null {
  return BY_TYPE.get(fold(type.trim().replace(/\s+/g, ' ')))?.abbr ?? null
}
