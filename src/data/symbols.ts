import { holds } from './period.ts'

/** A term of the National Assembly: the number after QH and UBTVQH. `years`: first and last year of its codes. */
export interface AssemblyTerm {
  readonly term: number
  readonly roman: string
  readonly elected: string
  readonly years: readonly [number, number]
  /** First and last day of its sessions: a code QH<term> has no date outside them. */
  readonly firstSession: string | null
  readonly lastSession: string | null
}

// biome-ignore format: a table
/** Source: the National Assembly's resolutions on elections; session days of terms XII to XVI. */
export const ASSEMBLY_TERMS: readonly AssemblyTerm[] = [
  { term: 10, roman: 'X', elected: '1997-07-20', years: [1997, 2002], firstSession: null, lastSession: null },
  { term: 11, roman: 'XI', elected: '2002-05-19', years: [2002, 2007], firstSession: null, lastSession: null },
  { term: 12, roman: 'XII', elected: '2007-05-20', years: [2007, 2011], firstSession: '2007-07-19', lastSession: null },
  { term: 13, roman: 'XIII', elected: '2011-05-22', years: [2011, 2016], firstSession: '2011-07-21', lastSession: '2016-04-12' },
  { term: 14, roman: 'XIV', elected: '2016-05-22', years: [2016, 2021], firstSession: '2016-07-20', lastSession: '2021-04-08' },
  { term: 15, roman: 'XV', elected: '2021-05-23', years: [2021, 2026], firstSession: '2021-07-20', lastSession: null },
  { term: 16, roman: 'XVI', elected: '2026-03-15', years: [2026, 2031], firstSession: '2026-04-06', lastSession: null },
]

/** A form of a document's code. `issuer` "*" stands for any part that no other form of the type names. */
export interface SymbolForm {
  /** Abbreviation of the type; "" for a letter (công văn) and for laws. */
  readonly type: string
  readonly issuer: string
  readonly name: string
  /** Whether a year stands between number and symbol. */
  readonly year: 'required' | 'absent' | 'optional'
  readonly issuedBy: string | null
  readonly from: string | null
  readonly to: string | null
  readonly party?: boolean
}

// biome-ignore format: a table
/** Source: Decree 30/2020 Phụ lục I, III; laws 80/2015 and 64/2025 on normative documents; Quy định 399-QĐ/TW. */
export const SYMBOL_FORMS: readonly SymbolForm[] = [
  { type: '', issuer: 'QH', name: 'Luật, Nghị quyết', year: 'required', issuedBy: 'Quốc hội', from: null, to: null },
  { type: 'NQ', issuer: 'UBTVQH', name: 'Nghị quyết', year: 'absent', issuedBy: 'Ủy ban Thường vụ Quốc hội', from: null, to: null },
  { type: '', issuer: 'UBTVQH', name: 'Pháp lệnh, Nghị quyết', year: 'required', issuedBy: 'Ủy ban Thường vụ Quốc hội', from: null, to: null },
  { type: 'PL', issuer: 'UBTVQH', name: 'Pháp lệnh', year: 'required', issuedBy: 'Ủy ban Thường vụ Quốc hội', from: null, to: '2013-12-31' },
  { type: 'L', issuer: 'CTN', name: 'Lệnh', year: 'required', issuedBy: 'Chủ tịch nước', from: null, to: null },
  { type: 'QĐ', issuer: 'CTN', name: 'Quyết định', year: 'absent', issuedBy: 'Chủ tịch nước', from: null, to: null },
  { type: 'NĐ', issuer: 'CP', name: 'Nghị định', year: 'required', issuedBy: 'Chính phủ', from: null, to: null },
  { type: 'NQ', issuer: 'CP', name: 'Nghị quyết', year: 'optional', issuedBy: 'Chính phủ', from: null, to: '2008-12-31' },
  { type: 'NQ', issuer: 'CP', name: 'Nghị quyết', year: 'absent', issuedBy: 'Chính phủ', from: '2009-01-01', to: '2025-03-31' },
  { type: 'NQ', issuer: 'CP', name: 'Nghị quyết', year: 'optional', issuedBy: 'Chính phủ', from: '2025-04-01', to: null },
  { type: 'QĐ', issuer: 'TTg', name: 'Quyết định', year: 'optional', issuedBy: 'Thủ tướng Chính phủ', from: null, to: null },
  { type: 'CT', issuer: 'TTg', name: 'Chỉ thị', year: 'optional', issuedBy: 'Thủ tướng Chính phủ', from: null, to: '2008-12-31' },
  { type: 'CT', issuer: 'TTg', name: 'Chỉ thị', year: 'absent', issuedBy: 'Thủ tướng Chính phủ', from: '2009-01-01', to: null },
  { type: 'CĐ', issuer: 'TTg', name: 'Công điện', year: 'absent', issuedBy: 'Thủ tướng Chính phủ', from: null, to: null },
  { type: '', issuer: 'TTg', name: 'Công văn', year: 'absent', issuedBy: 'Thủ tướng Chính phủ', from: null, to: null },
  { type: 'TB', issuer: 'VPCP', name: 'Thông báo', year: 'absent', issuedBy: 'Văn phòng Chính phủ', from: null, to: null },
  { type: '', issuer: 'VPCP', name: 'Công văn', year: 'absent', issuedBy: 'Văn phòng Chính phủ', from: null, to: null },
  { type: 'TT', issuer: '*', name: 'Thông tư', year: 'required', issuedBy: null, from: null, to: null },
  { type: 'TTLT', issuer: '*', name: 'Thông tư liên tịch', year: 'required', issuedBy: null, from: null, to: null },
  { type: 'NQLT', issuer: '*', name: 'Nghị quyết liên tịch', year: 'required', issuedBy: null, from: null, to: null },
  { type: 'NQ', issuer: 'HĐND', name: 'Nghị quyết', year: 'optional', issuedBy: 'Hội đồng nhân dân', from: null, to: null },
  { type: 'QĐ', issuer: 'UBND', name: 'Quyết định', year: 'optional', issuedBy: 'Ủy ban nhân dân', from: null, to: null },
  { type: 'CT', issuer: 'UBND', name: 'Chỉ thị', year: 'optional', issuedBy: 'Ủy ban nhân dân', from: null, to: '2016-06-30' },
  { type: 'CT', issuer: 'UBND', name: 'Chỉ thị', year: 'absent', issuedBy: 'Ủy ban nhân dân', from: '2016-07-01', to: null },
  { type: 'QĐ', issuer: '*', name: 'Quyết định', year: 'optional', issuedBy: null, from: null, to: '2008-12-31' },
  { type: 'QĐ', issuer: '*', name: 'Quyết định', year: 'absent', issuedBy: null, from: '2009-01-01', to: null },
  { type: 'CT', issuer: '*', name: 'Chỉ thị', year: 'absent', issuedBy: null, from: null, to: null },
  { type: 'KH', issuer: '*', name: 'Kế hoạch', year: 'absent', issuedBy: null, from: null, to: null },
  { type: 'CTr', issuer: '*', name: 'Chương trình', year: 'absent', issuedBy: null, from: null, to: null },
  { type: 'BC', issuer: '*', name: 'Báo cáo', year: 'absent', issuedBy: null, from: null, to: null },
  { type: 'TTr', issuer: '*', name: 'Tờ trình', year: 'absent', issuedBy: null, from: null, to: null },
  { type: 'TB', issuer: '*', name: 'Thông báo', year: 'absent', issuedBy: null, from: null, to: null },
  { type: 'HD', issuer: '*', name: 'Hướng dẫn', year: 'absent', issuedBy: null, from: null, to: null },
  { type: 'CĐ', issuer: '*', name: 'Công điện', year: 'absent', issuedBy: null, from: null, to: null },
  { type: 'ĐA', issuer: '*', name: 'Đề án', year: 'absent', issuedBy: null, from: null, to: null },
  { type: 'PA', issuer: '*', name: 'Phương án', year: 'absent', issuedBy: null, from: null, to: null },
  { type: 'VBHN', issuer: '*', name: 'Văn bản hợp nhất', year: 'absent', issuedBy: null, from: null, to: null },
  { type: 'GM', issuer: '*', name: 'Giấy mời', year: 'absent', issuedBy: null, from: null, to: null },
  { type: '', issuer: '*', name: 'Công văn', year: 'absent', issuedBy: null, from: null, to: null },
  { type: 'NQ', issuer: 'TW', name: 'Nghị quyết', year: 'absent', issuedBy: 'Ban Chấp hành Trung ương, Bộ Chính trị', from: null, to: null, party: true },
  { type: 'CT', issuer: 'TW', name: 'Chỉ thị', year: 'absent', issuedBy: 'Bộ Chính trị, Ban Bí thư', from: null, to: null, party: true },
  { type: 'KL', issuer: 'TW', name: 'Kết luận', year: 'absent', issuedBy: 'Bộ Chính trị, Ban Bí thư', from: null, to: null, party: true },
  { type: 'QĐ', issuer: 'TW', name: 'Quyết định, Quy định', year: 'absent', issuedBy: 'Bộ Chính trị, Ban Bí thư', from: null, to: null, party: true },
  { type: 'TB', issuer: 'TW', name: 'Thông báo', year: 'absent', issuedBy: 'Bộ Chính trị, Ban Bí thư', from: null, to: null, party: true },
  { type: 'HD', issuer: 'TW', name: 'Hướng dẫn', year: 'absent', issuedBy: 'Bộ Chính trị, Ban Bí thư', from: null, to: null, party: true },
  { type: 'CTr', issuer: 'TU', name: 'Chương trình', year: 'absent', issuedBy: 'Tỉnh ủy', from: null, to: null, party: true },
  { type: 'NQ', issuer: 'TU', name: 'Nghị quyết', year: 'absent', issuedBy: 'Tỉnh ủy', from: null, to: null, party: true },
  { type: 'CT', issuer: 'TU', name: 'Chỉ thị', year: 'absent', issuedBy: 'Tỉnh ủy', from: null, to: null, party: true },
  { type: 'KH', issuer: 'TU', name: 'Kế hoạch', year: 'absent', issuedBy: 'Tỉnh ủy', from: null, to: null, party: true },
  { type: 'KL', issuer: 'TU', name: 'Kết luận', year: 'absent', issuedBy: 'Tỉnh ủy', from: null, to: null, party: true },
  { type: 'TB', issuer: 'TU', name: 'Thông báo', year: 'absent', issuedBy: 'Tỉnh ủy', from: null, to: null, party: true },
  { type: 'QĐ', issuer: 'TU', name: 'Quyết định, Quy định', year: 'absent', issuedBy: 'Tỉnh ủy', from: null, to: null, party: true },
  { type: 'BC', issuer: 'TU', name: 'Báo cáo', year: 'absent', issuedBy: 'Tỉnh ủy', from: null, to: null, party: true },
]

/** The form that a type and an issuer's part make; for laws the type is "" and the issuer "QH". */
export function symbolForm(type: string, issuer: string, date: string | null = null): SymbolForm | null {
  const part = issuer.replace(/\d{1,2}$/, '')
  const fits = (form: SymbolForm) => form.type === type && holdsOn(form, date)
  return (
    SYMBOL_FORMS.find((form) => fits(form) && form.issuer === part) ??
    SYMBOL_FORMS.find((form) => fits(form) && form.issuer === '*') ??
    null
  )
}

function holdsOn(form: SymbolForm, date: string | null): boolean {
  return date === null ? form.to === null : holds(form, date)
}
