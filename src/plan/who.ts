import { splitAgencies } from '../grammar/agency.ts'
import { readCharged } from '../grammar/charged.ts'
import { partsByLevel } from '../grammar/level.ts'
import { type Roles, readRoles } from '../grammar/role.ts'
import { remember } from '../text/remember.ts'
import { GROUP } from './above.ts'
import { isLabel } from './labels.ts'
import type { Item } from './outline.ts'

/**
 * Whom a line charges that says nothing else: "- Sở Y tế chủ trì, phối hợp với Sở Nội vụ thực hiện.", "- Các khoa phối
 * hợp.", "+ Cấp xã: Ủy ban nhân dân cấp xã." Null for a line that tells work.
 */
export const rolesOfLine: (line: string) => Omit<Roles, 'weak'> | null = remember((line) => {
  const text = line.replace(/^(?:tổ chức|phân công) thực hiện: ?/iu, '')
  if (text.length > LONGEST) return null
  const levels = partsByLevel(text)
  if (levels === null && !SAYS_ROLE.test(text)) return null
  const found = (levels ?? [text]).map((part) => onlyWho(part, levels !== null))
  if (found.some((roles) => roles === null)) return null
  const roles = found.filter((one) => one !== null)
  return {
    lead: roles.flatMap(({ lead }) => lead),
    support: roles.flatMap(({ support }) => support),
    advise: roles.flatMap(({ advise }) => advise),
  }
})

const LONGEST = 400
const SAYS_ROLE = /chủ trì|phối hợp|thực hiện|phụ trách|chịu trách nhiệm|đầu mối|đảm nhiệm/iu

function onlyWho(text: string, byLevel: boolean): Omit<Roles, 'weak'> | null {
  const read = readRoles(text)
  const { lead, support, advise, weak } = read
  // "Các khoa phối hợp": nobody leads there
  const roles = weak && support.length === 0 ? { lead: [], support: lead, advise } : { lead, support, advise }
  const names = [...lead, ...support, ...advise]
  if (names.length > 0 && saysNothingElse(text, names)) return roles
  const list = byLevel ? splitAgencies(text) : []
  return list.length > 0 && saysNothingElse(text, list) ? { lead: list, support: [], advise: [] } : null
}

const ROLE_WORDS =
  /chủ trì|phối hợp|thực hiện|triển khai|tổ chức|phụ trách|chịu trách nhiệm|tham gia|hỗ trợ|đảm nhiệm|đầu mối|cơ quan|đơn vị|trách nhiệm|giao|chính|làm|với|cùng|và|là|do/giu

function saysNothingElse(text: string, names: readonly string[]): boolean {
  const rest = [...names].sort((a, b) => b.length - a.length).reduce((left, name) => left.replace(name, ''), text)
  return rest.length < text.length && !/[\p{L}\d]/u.test(rest.replace(ROLE_WORDS, ''))
}

/**
 * The lines of an item where each charges somebody: "- Phòng Đào tạo: mời giảng viên.", "- Công đoàn chuẩn bị quà."
 * Null where one of them does not.
 */
export function dutyLines({ children }: Item): readonly Item[] | null {
  const lines = children.filter((child) => child.section.kind === 'bullet' && !isLabel(child))
  return lines.length > 0 && lines.every(({ section }) => tellsDuty(section.text)) ? lines : null
}

function tellsDuty(text: string): boolean {
  const charged = readCharged(text)
  const name = charged?.agencies.at(-1)
  if (!charged || name === undefined || !/^\p{L}/u.test(charged.rest) || GROUP.test(text)) return false
  if (text.includes(`${name}:`)) return /^\p{Lu}/u.test(text)
  // "Các trạm y tế xây dựng lịch khám" tells what is done, and names nobody
  return /^\p{Lu}/u.test(text) && /^\p{Ll}/u.test(charged.rest) && !/^(?:các|mỗi|từng|những) /iu.test(text)
}
