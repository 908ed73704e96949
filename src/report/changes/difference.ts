import type { Difference } from '../../diff/changes.ts'
import { visible } from '../../text/visible.ts'
import type { Lang } from '../reporter.ts'
import { inPerson } from './when.ts'
import { SOURCE } from './words.ts'

// "XXXX-12-10", "2026-35", "2026/2030": what the facts of targets and reports are kept in.
const EDTF = /(?<![\d/.-])(?:XXXX|\d{4})-\d\d(?:-\d\d)?(?![\d/-])/g

// "chỉ bên trước nêu", "only the second asks": a reader knows the plans by their names.
const FIRST = /(?<=(?:^|ở |chỉ |Chỉ ))[Bb]ên trước(?= (?:không nêu|nêu|có|quy định)|:)/g
const SECOND = /(?<=(?:^|ở |chỉ |Chỉ ))[Bb]ên sau(?= (?:không nêu|nêu|có|quy định)|:)/g
const EN_FIRST = /(?<=^|in |only |Only )[Tt]he first(?= (?:names|says|draws|asks)|:)/g
const EN_SECOND = /(?<=^|in |only |Only )[Tt]he second(?= (?:names|says|draws|asks)|:)/g

/** The sentence of a difference, dates as a person writes them: "Hạn báo cáo hằng năm: 10/12 → 15/11". */
export function differenceWords({ field, message }: Difference, lang: Lang, names?: readonly string[]): string {
  const said = visible(field === 'reporting' || field === 'target' ? dated(message[lang], lang) : message[lang])
  const [a, b] = names ?? []
  if (a === undefined || b === undefined) return said
  const [first, second] = lang === 'vi' ? [FIRST, SECOND] : [EN_FIRST, EN_SECOND]
  return said.replace(first, () => visible(a)).replace(second, () => visible(b))
}

function dated(text: string, lang: Lang): string {
  return text.replace(EDTF, (value) => inPerson(value, lang))
}

/** What a side says; sources of money by their names, dates as a person writes them. */
export function valueWords({ field, a, b }: Difference, side: 'a' | 'b', lang: Lang): string | null {
  const value = side === 'a' ? a : b
  if (value === null) return null
  if (field === 'reporting' || field === 'target') return dated(value, lang)
  return field === 'funding'
    ? value
        .split('; ')
        .map((one) => sourceName(one, lang))
        .join('; ')
    : value
}

function sourceName(id: string, lang: Lang): string {
  return Object.entries(SOURCE).find(([source]) => source === id)?.[1][lang] ?? id
}
