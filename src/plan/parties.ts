import { agencyOf } from '../data/index.ts'
import { splitAgencies } from '../grammar/agency.ts'
import { readCharged } from '../grammar/charged.ts'
import { readLabel } from '../grammar/label.ts'
import { partsByLevel } from '../grammar/level.ts'
import { type Roles, readRoles } from '../grammar/role.ts'
import type { LabelLine } from './labels.ts'
import { placeOf, trimmed } from './outline.ts'
import type { AgencyRef, At, Party } from './plan.ts'
import { fullSentences, sentences } from './sentence.ts'

/** Who leads, supports and advises; names as written, each once. */
export interface Parties {
  readonly lead: Party[]
  readonly support: Party[]
  readonly advise: Party[]
}

/** The agency's name with its id in the register, as it stood on the plan's date. */
export function refTo(name: string, date: string | null): AgencyRef {
  return { name, agency: agencyOf(name, date)?.id ?? null }
}

export function noParties(): Parties {
  return { lead: [], support: [], advise: [] }
}

function add(list: Party[], names: readonly string[], at: At, date: string | null): void {
  for (const name of names) {
    if (list.some((party) => party.name === name)) continue
    list.push({ ...refTo(name, date), at, inferred: false, from: null })
  }
}

/** Reads the label lines of a task; a lead label may hold sentences or have its agencies in bullets below it. */
export function partiesOfLabels(lines: readonly LabelLine[], date: string | null): Parties {
  const parties = noParties()
  for (const { field, value, item } of lines) {
    if (field !== 'lead' && field !== 'support' && field !== 'advise' && field !== 'both') continue
    if (value !== '') readValue(value, field, parties, placeOf(item), date)
    for (const child of item.children)
      for (const part of partsByLevel(child.section.text) ?? [child.section.text])
        readCharge(part, field, parties, placeOf(child), date)
  }
  return parties
}

// "+ Sở Nội vụ tổ chức tập huấn cho ..." below "Cơ quan chủ trì:": who is charged, not who is trained.
function readCharge(text: string, field: LeadField, parties: Parties, at: At, date: string | null): void {
  const charged = field === 'support' || SAYS_ROLES.test(text) ? null : readCharged(text)
  if (charged && charged.agencies.length > 0)
    add(parties[field === 'both' ? 'lead' : field], charged.agencies, at, date)
  else readValue(text, field, parties, at, date)
}

type LeadField = 'lead' | 'support' | 'advise' | 'both'

const SAYS_ROLES = /chủ trì|phối hợp (?:với|cùng)|\bphối hợp\s*[:.;,)]|phối hợp$|tham mưu/iu

// "Chi cục Thủy lợi phối hợp UBND các xã"
const WITH_NAME = / phối hợp (?:\p{Lu}|các )/u

function readValue(text: string, field: LeadField, parties: Parties, at: At, date: string | null): void {
  const levels = partsByLevel(text)
  if (levels) {
    for (const part of levels) readValue(part, field, parties, at, date)
    return
  }
  const says = SAYS_ROLES.test(text) || WITH_NAME.test(text)
  const prose = field === 'both' || (field !== 'support' && says) ? readRoles(text) : null
  if (prose && prose.lead.length + prose.support.length > 0) {
    add(parties.lead, prose.lead, at, date)
    add(parties.support, prose.support, at, date)
    add(parties.advise, prose.advise, at, date)
    return
  }
  const names = chargedInTurn(text) ?? splitAgencies(trimmed(text))
  add(parties[field === 'both' ? 'lead' : field], names.length > 0 ? names : ownName(trimmed(text)), at, date)
}

// "Phân công: Ban Tuyên giáo soạn kịch bản; Văn phòng chuẩn bị hội trường"
function chargedInTurn(text: string): string[] | null {
  const parts = text.split(/;\s*/u).map((part) => readCharged(part))
  const agencies = parts.flatMap((part) => (part && /^\p{Ll}/u.test(part.rest) ? part.agencies : []))
  return parts.length > 1 && parts.every((part) => part && /^\p{Ll}/u.test(part.rest)) ? agencies : null
}

// "Phó Hiệu trưởng", "Đối tượng giám sát": nobody that the lexicon knows, but the label or the column says who.
function ownName(text: string): string[] {
  const people = text.split(/[,;] |\svà\s/u)
  if (people.length > 1 && people.every((name) => PERSONAL.test(name))) return people
  return text.length <= 60 && /^\p{Lu}\p{L}*(?: [^\d:.;]{1,50})?$/u.test(text) && !NOBODY.test(text) ? [text] : []
}

// "Hà Văn Minh"
const PERSONAL = /^(?:\p{Lu}\p{Ll}{0,6} ){1,4}\p{Lu}\p{Ll}{0,6}$/u

const NOBODY =
  /^(?:như|theo|không|tự|thường|hằng|hàng|quý|tháng|năm|trước|từ|sau|khi|trong|thực hiện|nghị quyết|quyết định|luật|nghị định|chỉ thị|thông tư|công văn|kế hoạch|phụ lục|mục|báo cáo|văn bản)(?:\s|$)/iu

/** The agencies of a table cell; "X chủ trì, phối hợp Y" gives both. */
export function partiesOfCell(
  text: string,
  field: 'lead' | 'support' | 'advise',
  into: Parties,
  at: At,
  date: string | null,
): void {
  if (text !== '') readValue(text, field, into, at, date)
}

// "các tổ chức đánh giá kỹ năng nghề" inside a task names nobody who is charged.
const CHARGES = /phối hợp|chủ trì|chịu trách nhiệm|^giao |tham mưu/iu

const OPEN = /^(?:các|những|mọi|tổ chức|cá nhân|doanh nghiệp|cơ quan|đơn vị)\s/iu
const BEFORE = /^(?:trước|chậm nhất|trong|định kỳ|hằng|hàng|từ|vào) [^.;]{3,80}, $/iu
// "Các sở, ban, ngành tổ chức chỉnh lý"
const OFFICES =
  /^[Cc]ác (?:sở|ban|bộ|ngành|cơ quan|đơn vị|địa phương|phòng|khoa|tổ|đội|trường|chi bộ|chi đoàn|chi hội|xã|phường|thôn|khu phố|lớp|bộ môn|công đoàn|công ty|bệnh viện|trạm|trung tâm|cấp)(?:[ ,]|$)/u

// "Rà soát tổng đàn: các thôn thực hiện, gửi kết quả …"
const CARRIED_OUT = /: (?:các|những) [^:;.,]{2,60} thực hiện[,;.]/u

// "do Sở Y tế thực hiện", "giao Phòng Nội vụ thực hiện" in one sentence
function isCarriedOutBy(text: string): boolean {
  if (CARRIED_OUT.test(text)) return true
  const before = text.split(/ thực hiện/iu).slice(0, -1)
  return before.some((part) => /(?:do|giao) /iu.test((part.slice(-88).split(/[.;]/).at(-1) ?? '').slice(0, -3)))
}

// "Rà soát hồ sơ. Giao Phòng Kinh tế chủ trì, phối hợp với ...", "Tuyên truyền: Phòng Văn hóa chủ trì ...":
// the charge is a sentence of its own, behind the work.
function rolesIn(text: string): Roles {
  const by = BY.exec(text)?.[1]
  if (by !== undefined) return readRoles(by)
  const whole = readRoles(text)
  if (whole.lead.length > 0 && !namesOthersDeed(text)) return whole
  const later = [...fullSentences(text).slice(1), ...sentences(text).slice(1), ...text.split(': ').slice(1)].filter(
    isOrder,
  )
  const named = behindName(text)
  if (named) later.push(named)
  const read = later.map((part) => readRoles(part))
  return read.find(({ lead }) => lead.length > 0) ?? read.find(({ advise }) => advise.length > 0) ?? whole
}

// "Cấp địa phương: UBND các xã tổ chức lễ phát động": what it is, and a sentence that tells who does it
function behindName(text: string): string | null {
  const [, sentence] = /^[^:.;,]{3,60}: (?=\p{Lu})(.+)$/u.exec(text) ?? []
  return sentence !== undefined && !readLabel(text) && /^\p{Ll}/u.test(readCharged(sentence)?.rest ?? '')
    ? sentence
    : null
}

// "Câu lạc bộ kỹ năng: duy trì sinh hoạt, do Ban Chủ nhiệm phụ trách."
const BY = /, (do [^,;.:]{3,80} (?:phụ trách|chủ trì|thực hiện|đảm nhiệm))[.;]?$/u

// "theo bộ tiêu chí do UBND xã ban hành. Văn phòng … chủ trì": who has issued a text does not lead.
const namesOthersDeed = (text: string): boolean =>
  text
    .split(' do ')
    .slice(1)
    .some((part) => (part.split(/[.;]/, 1)[0] ?? '').slice(0, 70).includes(' ban hành'))

// "Giao Sở Nội vụ ...", "Sở Nội vụ chủ trì ...", "Phòng Hạ tầng thực hiện, ..."
function isOrder(text: string): boolean {
  if (/^(?:giao|phân công) /iu.test(text)) return true
  const leads = text.slice(0, 90).search(/ chủ trì[,;. ]/iu)
  if (leads > 3 && !text.slice(0, leads).includes('.')) return true
  return DOES.test(readCharged(text)?.rest ?? '')
}

const DOES =
  /^(?:(?:thực hiện|phụ trách|đảm nhiệm|tham mưu|(?:là|làm) (?:cơ quan |đơn vị )?đầu mối|chịu trách nhiệm|là (?:cơ quan|đơn vị) (?:chủ trì|thường trực))(?:[,;. ]|$)|phối hợp (?:với|cùng) )/u

// "Sở Y tế rà soát", "Các sở, ban, ngành tổ chức chỉnh lý"; not "Các ngành, lĩnh vực khác" and "Các tổ chức đánh giá"
function isCalled(name: string, text: string): boolean {
  if (!OPEN.test(name) || text.replace(/[.;]$/u, '').endsWith(` - ${name}`)) return true
  // "Trước ngày 15/4/2026, các khoa gửi danh sách"
  const named = text.startsWith(name) || BEFORE.test(text.slice(0, text.indexOf(name)))
  return named && OFFICES.test(name) && /^\p{Ll}/u.test(readCharged(text)?.rest ?? '')
}

/** Who the prose of a task charges: "Sở A chủ trì, phối hợp với Sở B ...". */
export function partiesOfProse(text: string, at: At, date: string | null): Parties {
  const parties = noParties()
  const roles = rolesIn(text)
  const charged = CHARGES.test(text) || isCarriedOutBy(text)
  if (!charged && (roles.weak || !roles.lead.some((name) => isCalled(name, text)))) return parties
  add(parties.lead, roles.lead, at, date)
  add(parties.support, roles.support, at, date)
  add(parties.advise, roles.advise, at, date)
  return parties
}

/** Adds who has which role by a line; nothing where the line says nobody. */
export function addRoles(into: Parties, roles: Omit<Roles, 'weak'> | null, at: At, date: string | null): void {
  for (const field of ['lead', 'support', 'advise'] as const) add(into[field], roles?.[field] ?? [], at, date)
}

export function addNames(list: Party[], names: readonly string[], at: At, date: string | null): void {
  add(list, names, at, date)
}
