import { fold } from '../../text/fold.ts'
import type { Draft } from '../draft.ts'
import { type Reference, referencesIn } from '../reference.ts'
import type { Found, Rule } from '../rule.ts'
import { bodyLines, hasLooseAnnex, sections } from '../standing.ts'

export const danglingReference: Rule = {
  id: 'dangling-reference',
  clarity: 'thể thức',
  severity: 'error',
  title: { vi: 'Viện dẫn đến mục hoặc phụ lục không có', en: 'A reference points to nothing' },
  why: {
    vi: 'Viện dẫn sai làm cơ quan thực hiện không tìm thấy nhiệm vụ của mình.',
    en: 'Whoever follows the reference does not find the task.',
  },
  advice: {
    vi: 'Sửa số mục, số phụ lục cho đúng, hoặc bổ sung phần được viện dẫn.',
    en: 'Mend the number, or add what is referred to.',
  },
  source: 'Nghị định 30/2020/NĐ-CP, Phụ lục I, mục III.1; custom',
  *check(draft: Draft): Iterable<Found> {
    const ids = new Set(draft.lines.flatMap(({ node }) => node.id ?? []))
    const romans = sections(draft).filter(({ id }) => /^[IVX]+$/.test(id ?? '')).length
    const annexes = [...ids].filter((id) => /^PL/.test(id))
    const told = new Set<string>()
    for (const { node, item } of bodyLines(draft)) {
      for (const reference of referencesIn(node.text)) {
        const key = fold(`${reference.quote} ${reference.path.join('.')}`)
        if (told.has(key)) continue
        const found = reference.annex ? missingAnnex(draft, reference, annexes) : missingSection(reference, ids, romans)
        if (!found) continue
        told.add(key)
        yield { at: node.at, quote: reference.quote, item, ...found }
      }
    }
  },
  good: [
    { in: 'charge', text: '1. Sở Tư pháp\n\nChủ trì thực hiện các nhiệm vụ tại khoản 1, khoản 3 và khoản 2 Mục III.' },
    {
      in: 'charge',
      text: '1. Sở Tư pháp\n\nChủ trì thực hiện các nhiệm vụ tại Mục III; khoản 2 Mục III; mục (III) (1) của Kế hoạch.',
    },
    {
      in: 'charge',
      text: '1. Sở Tư pháp\n\nChủ trì thực hiện các nhiệm vụ tại Mục IX của Chương trình hành động số 12/CTr-UBND.',
    },
    {
      in: 'charge',
      text: '1. Sở Tư pháp\n\nLập hồ sơ theo mẫu tại Phụ lục II Thông tư số 05/2024/TT-BTP; xây dựng chuyên mục I về pháp luật.',
    },
    { in: 'annex', text: 'PHỤ LỤC II\n\nDanh mục tài liệu\n\n1. Tài liệu hỏi đáp.' },
  ],
  bad: [
    {
      in: 'charge',
      text: '1. Sở Tư pháp\n\nChủ trì thực hiện các nhiệm vụ tại khoản 1, ‹khoản 9› và khoản 2 Mục III.',
    },
    { in: 'charge', text: '1. Sở Tư pháp\n\nChủ trì thực hiện các nhiệm vụ tại ‹Mục IX› của Kế hoạch này.' },
    { in: 'charge', text: '1. Sở Tư pháp\n\nChủ trì thực hiện các nhiệm vụ tại ‹khoản 7 Mục III› Kế hoạch này.' },
    {
      in: 'tasks',
      text: '3. Biên soạn tài liệu theo yêu cầu tại ‹điểm 9.4 Mục III›.\n\na) Cơ quan chủ trì: Sở Tư pháp.\n\nb) Thời hạn: trước ngày 30/6/2026.',
    },
    {
      in: 'charge',
      text: '1. Sở Tư pháp\n\nChủ trì thực hiện các nhiệm vụ nêu tại ‹Phụ lục III› kèm theo Kế hoạch này.',
    },
  ],
}

type Told = Pick<Found, 'message' | 'severity'>

function missingSection({ path, quote }: Reference, ids: ReadonlySet<string>, romans: number): Told | null {
  const [section = '', ...rest] = path
  // A plan without Roman sections counts otherwise; "Phần II" restarts them.
  if (romans < 2 || [...ids].some((id) => id.endsWith(`.${section}`))) return null
  const message = {
    vi: `Viện dẫn “${quote}” nhưng Kế hoạch không có phần này.`,
    en: `"${quote}" is referred to, but the plan has no such part.`,
  }
  if (!ids.has(section)) return { message }
  return isMissing(section, rest, ids) ? { message } : null
}

// Only where the parts of that place are numbered in the way of the reference can one of them be missing.
function isMissing(section: string, rest: readonly string[], ids: ReadonlySet<string>): boolean {
  let above = section
  for (const part of rest) {
    const id = `${above}.${part}`
    const has = ids.has(id) || [...ids].some((other) => other.startsWith(`${id}.`))
    if (!has) return ids.has(`${above}.${/^\d/.test(part) ? '1' : 'a'}`)
    above = id
  }
  return false
}

function missingAnnex(draft: Draft, { path, quote }: Reference, annexes: readonly string[]): Told | null {
  const [label = 'PL'] = path
  if (annexes.includes(label) || (label === 'PL' && annexes.length > 0)) return null
  if (annexes.length === 0) {
    if (hasLooseAnnex(draft)) return null
    // An annex may stand in a file of its own.
    return {
      message: {
        vi: `Nội dung nhắc đến “${quote}” nhưng tệp này không có phụ lục.`,
        en: `"${quote}" is mentioned, but this file has no annex.`,
      },
      severity: 'info',
    }
  }
  // "PHỤ LỤC" without a number is number I.
  if (annexes.some((id) => id === 'PL') && /^PL[1A]$/.test(label)) return null
  return {
    message: {
      vi: `Viện dẫn “${quote}” nhưng Kế hoạch không có phụ lục này.`,
      en: `"${quote}" is referred to, but the plan has no such annex.`,
    },
  }
}
