import type { Draft } from '../draft.ts'
import { fewOrOne, keptLines } from '../prose.ts'
import type { Found, Rule } from '../rule.ts'

interface Fault {
  readonly chars: RegExp
  readonly vi: string
  readonly en: string
  readonly put: (char: string) => string
}

const LOOKALIKES: Readonly<Record<string, string>> = {
  а: 'a', е: 'e', о: 'o', р: 'p', с: 'c', х: 'x', у: 'y', А: 'A', В: 'B', Е: 'E', К: 'K', М: 'M', Н: 'H', О: 'O', Р: 'P', С: 'C', Т: 'T', Х: 'X',
} // biome-ignore format: a table

const FAULTS: readonly Fault[] = [
  { chars: /[\u00A0\u202F]/u, vi: 'dấu cách không ngắt (U+00A0)', en: 'a no-break space (U+00A0)', put: () => ' ' },
  {
    chars: /[\u00AD\u200B-\u200F\u2060\uFEFF]/u,
    vi: 'ký tự vô hình',
    en: 'an invisible character',
    put: () => '',
  },
  { chars: /\u00D0/u, vi: 'chữ Ð (U+00D0) thay cho Đ (U+0110)', en: 'Ð (U+00D0) for Đ (U+0110)', put: () => 'Đ' },
  // What some fonts of PDF files make of ũ: "đội ngǜ".
  { chars: /\u01DC/u, vi: 'chữ ǜ (U+01DC) thay cho ũ', en: 'ǜ (U+01DC) for ũ', put: () => 'ũ' },
  {
    chars: /[авеорсхуАВЕКМНОРСТХ](?=[A-Za-zÀ-ỹ])/u,
    vi: 'chữ Cyrillic giống chữ Latinh',
    en: 'a Cyrillic letter that looks Latin',
    put: (char) => LOOKALIKES[char] ?? char,
  },
]

/** The word around an offset: enough for a reader to find an invisible character. */
function around(line: string, at: number): string {
  let [start, end] = [at, at + 1]
  while (start > 0 && /[\p{L}\d]/u.test(line.charAt(start - 1))) start--
  while (end < line.length && /[\p{L}\d]/u.test(line.charAt(end))) end++
  return line.slice(start, end)
}

// Spaces alone lay out a letterhead or a blank.
const isLaidOut = (quote: string): boolean => !/^[\p{L}\d]+$/u.test(quote.replace(/\s/gu, ''))

function* faultsIn(source: readonly string[], { chars, vi, en, put }: Fault): Generator<Found> {
  for (const [i, line] of source.entries()) {
    const found = chars.exec(line)
    if (!found || (i === 0 && found.index === 0)) continue
    const quote = around(line, found.index)
    const char = found[0]
    if (char.trim() === '' && (isLaidOut(quote) || quote.trim() !== quote)) continue
    const at = { line: i + 1, end_line: i + 1 }
    const replace = quote.split(char).join(put(char))
    yield {
      at,
      quote,
      message: { vi: `Có ${vi} ở “${replace}”.`, en: `There is ${en} in "${replace}".` },
      fix: { at, quote, replace },
    }
  }
}

export const unicodeForm: Rule = {
  id: 'unicode-form',
  clarity: 'văn phong',
  severity: 'warning',
  title: { vi: 'Ký tự Unicode không chuẩn', en: 'Characters that look right and are not' },
  why: {
    vi: 'Mắt thường không thấy khác, nhưng tìm kiếm, sắp xếp, ký số đều coi là chữ khác.',
    en: 'The eye sees no difference; search, sorting and signatures do.',
  },
  advice: { vi: 'Thay bằng ký tự đúng theo TCVN 6909:2001.', en: 'Put the right character.' },
  source: 'Nghị định 30/2020/NĐ-CP, Phụ lục I, mục I.4 (Unicode, TCVN 6909:2001)',
  fixable: 'safe',
  *check({ source, plan }: Draft): Iterable<Found> {
    const lines = keptLines(source ?? [], plan)
    for (const fault of FAULTS) {
      const { vi, en } = fault
      yield* fewOrOne([...faultsIn(lines, fault)], (count) => ({
        vi: `${count} dòng có ${vi}.`,
        en: `${count} lines have ${en}.`,
      }))
    }
  },
  good: [
    { in: 'task', text: '1. Đào tạo hòa giải viên, xong trước ngày 30/6/2026.' },
    { in: 'task', text: '1. Rà soát thủ tục (80%), xong trước ngày 30/6/2026.' },
    { in: 'task', text: '1. Triển khai phần mềm “Một cửa – số”, xong trước ngày 30/6/2026.' },
  ],
  bad: [
    { in: 'task', text: '1. Rà soát ‹thủ\u00A0tục› hành chính, xong trước ngày 30/6/2026.' },
    { in: 'task', text: '1. Rà soát ‹thủ\u200B› tục hành chính, xong trước ngày 30/6/2026.' },
    { in: 'task', text: '1. ‹\u00D0ào› tạo hòa giải viên, xong trước ngày 30/6/2026.' },
  ],
}
