import { type Charge, chargesIn, factOf, isNamed } from '../agency-facts.ts'
import type { Draft } from '../draft.ts'
import { mentionsIn } from '../mentioned.ts'
import type { Found, Rule } from '../rule.ts'
import { coreOf, lettersOf, registered, type Spelling, spellingsOf } from '../spelling.ts'

/** The spelling to keep: the registered one where the plan uses it, else the most used one. */
function kept(spellings: readonly Spelling[], id: string | null): Spelling | undefined {
  const fact = factOf(id)
  const first = spellings[0]
  const form = fact && first ? registered(fact, lettersOf(first.core)) : null
  return spellings.find(({ core }) => core === form) ?? first
}

// Of two spellings used alike, neither registered, nobody knows which is right.
function isSure(keep: Spelling, odd: Spelling, id: string): boolean {
  const fact = factOf(id)
  return (
    keep.charges.length > odd.charges.length || (fact !== null && registered(fact, lettersOf(keep.core)) === keep.core)
  )
}

function byAgency(charges: readonly Charge[]): Map<string, Charge[]> {
  const groups = new Map<string, Charge[]>()
  for (const charge of charges) {
    if (charge.agency === null || !isNamed(charge)) continue
    const group = groups.get(charge.agency)
    if (group) group.push(charge)
    else groups.set(charge.agency, [charge])
  }
  return groups
}

export const agencyNameVaries: Rule = {
  id: 'agency-name-varies',
  clarity: 'người',
  severity: 'warning',
  title: { vi: 'Tên một cơ quan viết hai cách', en: 'One agency spelled in two ways' },
  why: {
    vi: 'Một tên viết nhiều cách làm người đọc ngờ là nhiều cơ quan, và tra cứu thì sót.',
    en: 'Two spellings look like two agencies, and a search finds only one of them.',
  },
  advice: { vi: 'Thống nhất một cách viết trong cả văn bản.', en: 'Use one spelling throughout.' },
  source: 'Nghị định 30/2020/NĐ-CP, Phụ lục II, mục III; custom',
  fixable: 'safe',
  *check(draft: Draft): Iterable<Found> {
    for (const [id, charges] of byAgency([...chargesIn(draft.plan), ...mentionsIn(draft)]))
      for (const spellings of spellingsOf(charges)) {
        const keep = kept(spellings, id)
        for (const odd of spellings) {
          const [first, usual] = [odd.charges[0], keep?.charges[0]]
          if (odd === keep || !keep || !first || !usual) continue
          yield {
            at: first.at,
            quote: first.name,
            item: first.item,
            message: {
              vi: `“${odd.core}” và “${keep.core}” là một cơ quan viết hai cách.`,
              en: `"${odd.core}" and "${keep.core}" are one agency in two spellings.`,
            },
            ...(isSure(keep, odd, id)
              ? {
                  fix: {
                    at: first.at,
                    quote: first.name,
                    replace: keep.core + first.name.slice(coreOf(first.name).length),
                  },
                }
              : {}),
            related: [{ at: usual.at, quote: usual.name, note: { vi: 'Cách viết kia', en: 'The other spelling' } }],
          }
        }
      }
  },
  good: [
    {
      in: 'tasks',
      text: '3. Mở lớp\n\n- Cơ quan chủ trì: Sở Giáo dục và Đào tạo.\n\n- Cơ quan phối hợp: Sở GDĐT các tỉnh bạn.\n\n- Thời gian: Quý I/2026.',
    },
    {
      in: 'tasks',
      text: '3. Mở lớp\n\n- Cơ quan chủ trì: Sở Tư pháp.\n\n- Cơ quan phối hợp: Liên đoàn Lao động tỉnh.\n\n- Thời gian: Quý I/2026.\n\n4. Mở hội thi\n\n- Cơ quan chủ trì: Liên đoàn Lao động tỉnh Lâm Đồng.\n\n- Thời gian: Quý I/2026.',
    },
    {
      in: 'tasks',
      text: '3. Số hóa di tích\n\n- Cơ quan chủ trì: Sở Văn hóa, Thể thao và Du lịch.\n\n- Thời gian: Quý I/2026.\n\n4. Mở hội thi\n\n- Cơ quan chủ trì: Sở Văn hoá, Thể thao và Du lịch.\n\n- Thời gian: Quý I/2026.',
    },
  ],
  bad: [
    {
      in: 'tasks',
      text: '3. Mở lớp\n\n- Cơ quan chủ trì: Liên đoàn Lao động tỉnh.\n\n- Thời gian: Quý I/2026.\n\n4. Mở hội thi\n\n- Cơ quan chủ trì: ‹Liên đoàn lao động tỉnh›.\n\n- Thời gian: Quý I/2026.',
    },
    {
      in: 'tasks',
      text: '3. Mở lớp\n\n- Cơ quan chủ trì: Sở Nội vụ.\n\n- Cơ quan phối hợp: ‹Sở Giáo dục, Đào tạo›.\n\n- Thời gian: Quý I/2026.',
    },
  ],
}
