import { agencyOf } from '../../data/index.ts'
import { splitAgencies } from '../../grammar/agency.ts'
import { headerField, readLabel } from '../../grammar/label.ts'
import { fold } from '../../text/fold.ts'
import { isSameAgency } from '../agency-facts.ts'
import type { Draft, Line } from '../draft.ts'
import type { Found, Rule } from '../rule.ts'

const WHO = new Set(['lead', 'support', 'advise'])

/** The lists of agencies of a line: the value of a label, the cells below an agency's head. */
function listsOf({ node }: Line): readonly string[] {
  const label = node.rows ? null : readLabel(node.text)
  if (label && WHO.has(label.field)) return [label.value]
  const columns = (node.header ?? []).flatMap((head, i) => (WHO.has(headerField(head) ?? '') ? [i] : []))
  return (node.rows ?? []).flatMap((row) => columns.flatMap((i) => row[i] ?? []))
}

const MOST = 60

/** The second mention of an agency in a list, with the separator before it. */
function secondIn(list: string, date: string | null): { readonly name: string; readonly quote: string } | null {
  if (!/[,;]| và /u.test(list)) return null
  const refs = splitAgencies(list)
    .slice(0, MOST)
    .map((name) => ({ name, agency: agencyOf(name, date)?.id ?? null }))
  const second = refs.find((ref, i) => refs.slice(0, i).some((other) => isSameAgency(ref, other)))
  if (!second) return null
  const end = list.lastIndexOf(second.name) + second.name.length
  const before = list.slice(0, end - second.name.length)
  const separator = /(?: ?[,;] ?| và )$/u.exec(before)?.[0]
  // "(Phòng A, Sở B), Sở B": what stands between is no plain list.
  return separator === undefined || fold(before).includes('(')
    ? null
    : { name: second.name, quote: list.slice(before.length - separator.length, end) }
}

export const duplicateAgency: Rule = {
  id: 'duplicate-agency',
  clarity: 'người',
  severity: 'warning',
  title: { vi: 'Một cơ quan được ghi hai lần trong một danh sách', en: 'An agency twice in one list' },
  why: {
    vi: 'Ghi trùng thường là dấu hiệu chép thiếu một cơ quan khác.',
    en: 'A repeat often stands where another agency was meant.',
  },
  advice: {
    vi: 'Bỏ tên ghi trùng, hoặc thay bằng cơ quan đáng lẽ phải ghi.',
    en: 'Take the repeat out, or put in the agency that was meant.',
  },
  source: 'custom',
  fixable: 'safe',
  *check({ lines, date }: Draft): Iterable<Found> {
    for (const line of lines)
      for (const list of listsOf(line)) {
        const second = secondIn(list, date)
        if (!second) continue
        yield {
          at: line.node.at,
          quote: second.quote,
          item: line.item,
          message: {
            vi: `${second.name} được ghi hai lần trong một danh sách.`,
            en: `${second.name} stands twice in one list.`,
          },
          fix: { at: line.node.at, quote: second.quote, replace: '' },
        }
      }
  },
  good: [
    {
      in: 'tasks',
      text: '3. Mở lớp\n\n- Cơ quan chủ trì: Sở Tư pháp.\n\n- Cơ quan phối hợp: Sở Nội vụ, Sở Y tế, Sở Tài chính.\n\n- Thời gian: Quý I/2026.',
    },
    {
      in: 'tasks',
      text: '3. Mở lớp\n\n- Cơ quan chủ trì: Sở Tư pháp.\n\n- Cơ quan phối hợp: UBND xã Tà Hine, UBND xã Tà Năng.\n\n- Thời gian: Quý I/2026.',
    },
    {
      in: 'tasks',
      text: '3. Mở lớp\n\n- Cơ quan chủ trì: Sở Văn hóa, Thể thao và Du lịch.\n\n- Cơ quan phối hợp: Sở Nội vụ; các sở, ban, ngành; các cơ quan liên quan.\n\n- Thời gian: Quý I/2026.',
    },
  ],
  bad: [
    {
      in: 'tasks',
      text: '3. Mở lớp\n\n- Cơ quan chủ trì: Sở Tư pháp.\n\n- Cơ quan phối hợp: Sở Nội vụ, Sở Y tế‹, Sở Nội vụ›.\n\n- Thời gian: Quý I/2026.',
    },
    {
      in: 'tasks',
      text: '3. Mở lớp\n\n- Cơ quan chủ trì: Sở Tư pháp.\n\n- Cơ quan phối hợp: Công an tỉnh; Sở Giáo dục và Đào tạo; Sở Y tế‹; Sở GD&ĐT›.\n\n- Thời gian: Quý I/2026.',
    },
  ],
}
