import type { AgencyFact } from '../../data/index.ts'
import { type Charge, chargesIn, factOf } from '../agency-facts.ts'
import type { Draft } from '../draft.ts'
import { mentionsIn } from '../mentioned.ts'
import type { Found, Rule } from '../rule.ts'
import { coreOf, differ, lettersOf, nearestAgency } from '../spelling.ts'
import { isImpossibleSyllable } from '../syllable.ts'

// Of these the register has the very name that the law gives; of others the capitals are custom.
const isOfficial = ({ kind, name }: AgencyFact): boolean =>
  (kind === 'department' || kind === 'ministry') && /^(?:Sở|Bộ) /u.test(name)

interface Slip {
  readonly charge: Charge
  readonly fact: AgencyFact
}

/** The registered agency that a mention misnames; null where the name is right or nobody can tell. */
function slipOf(charge: Charge, right: ReadonlySet<string>): Slip | null {
  const fact = factOf(charge.agency)
  if (!fact) {
    const near = nearestAgency(charge.name)
    return near ? { charge, fact: near } : null
  }
  // Where the plan has the right spelling too, that the name varies is told instead.
  if (!isOfficial(fact) || right.has(fact.id) || lettersOf(charge.name) !== lettersOf(fact.name)) return null
  return differ(charge.name, fact.name) ? { charge, fact } : null
}

const isMisspelled = (name: string): boolean => name.split(/\s+/u).some(isImpossibleSyllable)

function rightlyNamed(charges: readonly Charge[]): ReadonlySet<string> {
  return new Set(
    charges.flatMap(({ agency, name }) => {
      const fact = factOf(agency)
      const isRight =
        fact?.name === name || (fact && lettersOf(name) === lettersOf(fact.name) && !differ(name, fact.name))
      return fact && isRight ? [fact.id] : []
    }),
  )
}

export const agencyNameWrong: Rule = {
  id: 'agency-name-wrong',
  clarity: 'người',
  severity: 'warning',
  title: { vi: 'Tên cơ quan viết chưa đúng', en: 'The name of an agency is slightly wrong' },
  why: {
    vi: 'Tên cơ quan là tên riêng, viết đúng như văn bản thành lập; viết sai thì khó tra cứu và thiếu trang trọng.',
    en: "An agency's name is a proper name and is written as the act that set it up has it.",
  },
  advice: { vi: 'Sửa theo tên chính thức.', en: 'Write the official name.' },
  source: 'Nghị định 30/2020/NĐ-CP, Phụ lục II, mục III; Nghị định 150/2025/NĐ-CP',
  fixable: 'safe',
  *check(draft: Draft): Iterable<Found> {
    const charges = [...chargesIn(draft.plan), ...mentionsIn(draft)]
    const right = rightlyNamed(charges)
    const told = new Set<string>()
    for (const charge of charges) {
      // A foreign letter that looks like Đ is another rule's.
      const slip =
        told.has(charge.name) || charge.name.includes('Ð') || isMisspelled(charge.name) ? null : slipOf(charge, right)
      if (!slip) continue
      told.add(charge.name)
      const name = coreOf(slip.fact.name)
      yield {
        at: charge.at,
        quote: charge.name,
        item: charge.item,
        message: {
          vi: `“${coreOf(charge.name)}” nên viết là “${name}”.`,
          en: `"${coreOf(charge.name)}" should be "${name}".`,
        },
        fix: { at: charge.at, quote: charge.name, replace: name + charge.name.slice(coreOf(charge.name).length) },
      }
    }
  },
  good: [
    { in: 'charge', text: '1. Sở Tư pháp\n\nMở cuộc thi tại các cơ sở y tế, cơ sở du lịch trước ngày 30/6/2026.' },
    {
      in: 'tasks',
      text: '3. Mở lớp\n\n- Cơ quan chủ trì: Sở Công Thương.\n\n- Cơ quan phối hợp: Sở NN&MT.\n\n- Thời gian: Quý I/2026.',
    },
    { in: 'tasks', text: '3. Mở lớp\n\n- Cơ quan chủ trì: SỞ KHOA HỌC VÀ CÔNG NGHỆ.\n\n- Thời gian: Quý I/2026.' },
    {
      in: 'tasks',
      text: '3. Mở lớp\n\n- Cơ quan chủ trì: Sở Văn hoá, Thể thao và Du lịch.\n\n- Thời gian: Quý I/2026.',
    },
    {
      in: 'tasks',
      text: '3. Mở lớp\n\n- Cơ quan chủ trì: Ban Quản lý các khu công nghiệp tỉnh.\n\n- Thời gian: Quý I/2026.',
    },
  ],
  bad: [
    { in: 'tasks', text: '3. Mở lớp\n\n- Cơ quan chủ trì: ‹Sở Khoa học Công nghệ›.\n\n- Thời gian: Quý I/2026.' },
    { in: 'tasks', text: '3. Mở lớp\n\n- Cơ quan chủ trì: ‹Sở Công thương›.\n\n- Thời gian: Quý I/2026.' },
    { in: 'tasks', text: '3. Mở lớp\n\n- Cơ quan chủ trì: ‹Sở Nôi vụ tỉnh›.\n\n- Thời gian: Quý I/2026.' },
  ],
}
