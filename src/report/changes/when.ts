import type { TargetValue } from '../../diff/changes.ts'
import type { Lang } from '../reporter.ts'

const QUARTER = ['I', 'II', 'III', 'IV']
const HALF = { vi: ['6 tháng đầu năm', '6 tháng cuối năm'], en: ['first half of', 'second half of'] }

/** EDTF as a person writes it: "2026-12-31" → 31/12/2026, "2026-35" → quý III/2026, "2026/2030" → 2026 - 2030. */
export function inPerson(value: string, lang: Lang): string {
  const [from = '', to] = value.split('/')
  if (to === undefined) return pointed(from, lang)
  if (from === '..' || from === '') return lang === 'vi' ? `trước ${pointed(to, lang)}` : `by ${pointed(to, lang)}`
  if (to === '..' || to === '') return lang === 'vi' ? `từ ${pointed(from, lang)}` : `from ${pointed(from, lang)}`
  return `${pointed(from, lang)} - ${pointed(to, lang)}`
}

function pointed(value: string, lang: Lang): string {
  const [year = '', part, day] = value.split('-')
  if (part === undefined) return year
  const number = Number(part)
  if (number >= 33 && number <= 36)
    return lang === 'vi' ? `quý ${QUARTER[number - 33]}/${year}` : `Q${number - 32} ${year}`
  if (number === 40 || number === 41) return `${HALF[lang][number - 40]} ${year}`
  if (part === 'XX') return year
  const month = plain(part)
  if (day !== undefined && day !== 'XX')
    return year === 'XXXX' ? `${plain(day)}/${month}` : `${plain(day)}/${month}/${year}`
  return lang === 'vi' ? `tháng ${month}/${year}` : `${month}/${year}`
}

const plain = (part: string): string => part.replace(/^0/, '')

/** "75 % (2030)", "5 - 7 %"; numbers as the language writes them. */
export function valued({ value, max, unit, by }: TargetValue, lang: Lang): string {
  const figure = max === null ? written(value, lang) : `${written(value, lang)} - ${written(max, lang)}`
  const measure = unit === null ? figure : unit.startsWith('%') ? `${figure}${unit}` : `${figure} ${unit}`
  return by === null ? measure : `${measure} (${inPerson(by, lang)})`
}

// Not by the locale of the machine: the same comparison is the same text everywhere.
function written(value: number, lang: Lang): string {
  const [whole = '', part] = String(value).split('.')
  const [group, point] = lang === 'vi' ? ['.', ','] : [',', '.']
  const grouped = grouping(whole, group)
  return part === undefined ? grouped : `${grouped}${point}${part}`
}

/** "-1234567" → "-1.234.567". */
function grouping(whole: string, mark: string): string {
  const sign = whole.startsWith('-') ? '-' : ''
  const digits = whole.slice(sign.length)
  const first = digits.length % 3 || 3
  const threes = Array.from({ length: Math.ceil((digits.length - first) / 3) }, (_, i) =>
    digits.slice(first + i * 3, first + i * 3 + 3),
  )
  return sign + [digits.slice(0, first), ...threes].join(mark)
}
