import { fold } from '../text/fold.ts'
import { withoutEnd } from '../text/trim.ts'
import type { Section } from '../tree/index.ts'
import type { At, Role } from './plan.ts'
import { roleOfHeading, roleOfItem } from './role.ts'

/** A section with what its place in the document says of it. */
export interface Item {
  readonly section: Section
  readonly parent: Item | null
  /** The role of the part of the plan it stands in; the item's own heading may change it for all below. */
  readonly role: Role | null
  readonly children: readonly Item[]
  /** Place among its parent's bullets, from 1; 0 for what is no bullet. */
  readonly place: number
}

/** The tree of sections with roles handed down, in reading order. */
export function outline(sections: readonly Section[]): Item[] {
  const tops = topSections(sections)
  const over = sections.slice(0, Math.max(0, sections.findLastIndex(isPlanTitle)))
  const roles = new Map(
    tops.map((section, i) => [section, isOfDecision(section, over) ? 'other' : roleOfTop(section, i, tops)]),
  )
  return sections.map((section) => toItem(section, null, null, 0, roles))
}

const isPlanTitle = ({ zone, text }: Section): boolean => zone === 'front' && /^KẾ HOẠCH(?:\s|$)/u.test(text)

/** "Điều 1. Ban hành kèm theo Quyết định này Kế hoạch …": the articles of the decision around a plan are no work. */
function isOfDecision(section: Section, over: readonly Section[]): boolean {
  if (!ARTICLE.test(section.id ?? '')) return false
  return over.includes(section) || /quyết định này|thi hành quyết định|kế hoạch kèm theo/u.test(fold(section.text))
}

const ARTICLE = /^Đ\d+$/u

/** The sections that carry roles: numbered or headed roots of the body; below "Phần" and "Chương" their children. */
function topSections(sections: readonly Section[]): Section[] {
  return sections.flatMap((section) => {
    if (section.zone === 'annex' && section.kind === 'numbered') return [section]
    if (section.zone !== 'body') return []
    if (isVolume(section)) return section.children.filter((child) => child.kind === 'numbered')
    return section.kind === 'numbered' || section.children.length > 0 ? [section] : []
  })
}

const VOLUME = /^[PC](?:[IVX]{1,6}|\d{1,2}|[A-HĐ])$/u

/**
 * "Phần", "Chương" around sections that carry the roles: its own name says none ("PHẦN II. NỘI DUNG"),
 * or the sections in it have several. "PHẦN IV. TỔ CHỨC THỰC HIỆN" over "1. Sở Nội vụ" carries its own.
 */
export function isVolume(section: Section): boolean {
  // Articles and "B. NHIỆM VỤ NĂM 2026" only where what stands below says more.
  const article = /^(?:Đ\d+|[A-HĐ])$/u.test(section.id ?? '')
  if (!article && !VOLUME.test(section.id ?? '')) return false
  const parts = section.children.filter((child) => child.kind === 'numbered')
  if (parts.length === 0) return false
  const roles = new Set(parts.map((part) => roleOfItem(part.text)))
  return (
    (!article && roleOfHeading(headOf(section)) === null) ||
    [...ROLES_OF_PLAN].filter((role) => roles.has(role)).length > 1
  )
}

const ROLES_OF_PLAN: readonly Role[] = ['purpose', 'objectives', 'tasks', 'solutions', 'funding', 'organisation']

const headOf = (section: Section) => (section.text.length > 160 ? section.text.slice(0, 60) : section.text)

// "III. PHÁT TRIỂN NỀN MÓNG" says no role: what stands before the organisation and after the objectives is work.
function roleOfTop(section: Section, at: number, tops: readonly Section[]): Role {
  if (section.zone === 'annex') return 'annex'
  const own = roleOfHeading(headOf(section))
  if (own === 'scope' && section.children.some(saysItsTime)) return 'tasks'
  if (own) return own
  const later = tops
    .slice(at + 1)
    .some((next) => ['organisation', 'funding'].includes(roleOfHeading(headOf(next)) ?? ''))
  return later && section.children.length > 0 ? 'tasks' : 'other'
}

// "II. NỘI DUNG, HÌNH THỨC, THỜI GIAN" over "1. Hội thi", "- Thời gian: …": each item has a time
// of its own, at whatever depth
const saysItsTime = (section: Section): boolean =>
  section.kind === 'numbered' &&
  section.children.some((child) => /^thời (?:gian|hạn)[^:]{0,20}:/iu.test(child.text) || saysItsTime(child))

function toItem(
  section: Section,
  parent: Item | null,
  inherited: Role | null,
  place: number,
  roles: ReadonlyMap<Section, Role>,
): Item {
  const role = roles.get(section) ?? (isVolume(section) ? roleOfHeading(headOf(section)) : ownRole(section, inherited))
  const children: Item[] = []
  const item: Item = { section, parent, role, children, place }
  let bullets = 0
  for (const child of section.children) {
    if (child.kind === 'bullet') bullets++
    children.push(toItem(child, item, role, child.kind === 'bullet' ? bullets : 0, roles))
  }
  return item
}

// "2. Kinh phí thực hiện" in the organisation section is about funding; "1. Mục tiêu" below "I" about objectives.
function ownRole(section: Section, inherited: Role | null): Role | null {
  if (inherited === null || inherited === 'annex' || section.kind !== 'numbered') return inherited
  const own = roleOfItem(section.text)
  if (own === null || own === 'other' || own === inherited) return inherited
  // "1. Tiêu chí số 2" with "- Chủ trì: ..." below it is work, whatever its name
  if (inherited === 'tasks' && own === 'objectives' && section.children.some(saysWho)) return inherited
  return SWITCHES[inherited]?.includes(own) ? own : inherited
}

const saysWho = ({ text }: Section): boolean =>
  /^(?:\p{L}+,? ){0,4}(?:chủ trì|phối hợp|phụ trách|thực hiện)\s?:/iu.test(text)

// Which role of an item's own heading overrides that of its section.
const SWITCHES: Partial<Record<Role, readonly Role[]>> = {
  organisation: ['funding', 'reporting'],
  funding: ['organisation', 'scope'],
  reporting: ['organisation'],
  purpose: ['objectives', 'scope'],
  objectives: ['scope'],
  tasks: ['organisation', 'objectives', 'funding'],
  solutions: ['organisation', 'funding'],
  other: ['purpose', 'objectives', 'tasks', 'funding', 'organisation'],
}

/** Every item below, the item itself first. */
export function* walk(items: readonly Item[]): Generator<Item> {
  for (const item of items) {
    yield item
    yield* walk(item.children)
  }
}

export function placeOf({ section }: Item): At {
  return { line: section.at.line, end_line: section.at.end_line }
}

/** The nearest cited id at or above. */
export function idOf(item: Item): string {
  for (let at: Item | null = item; at; at = at.parent) if (at.section.id !== null) return at.section.id
  return ''
}

/** Ends of sentences and lists do not belong to a value. */
export function trimmed(text: string): string {
  return withoutEnd(text, ' .;,:/').trim()
}
