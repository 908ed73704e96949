import { agencyOf, issuerOfSymbol } from '../data/index.ts'
import { fold } from '../text/fold.ts'
import { type Cited, codeParts } from './cited.ts'

/** Words of which the named issuer must hold one; where it holds one of `other`, the symbol cannot be its own. */
interface Test {
  readonly own: readonly string[]
  readonly other: readonly string[]
}

const CENTRAL = ['bộ ', 'chính phủ', 'quốc hội', 'thủ tướng', 'bộ chính trị', 'ban bí thư', 'ban chấp hành']
const PARTY = [
  'bộ chính trị',
  'ban bí thư',
  'tỉnh ủy',
  'thành ủy',
  'huyện ủy',
  'đảng ủy',
  'ban chấp hành',
  'ban thường vụ',
]
const LOCAL = ['ủy ban nhân dân', 'ubnd', 'hội đồng nhân dân', 'hđnd', 'sở ']

const TESTS: Readonly<Record<string, Test>> = {
  CP: {
    own: ['chính phủ'],
    other: ['thủ tướng', 'phó thủ tướng', 'văn phòng chính phủ', 'quốc hội', 'bộ ', ...PARTY, ...LOCAL],
  },
  TTG: { own: ['thủ tướng', 'ttg'], other: ['chính phủ', 'quốc hội', 'bộ ', ...PARTY, ...LOCAL] },
  QH: { own: ['quốc hội'], other: ['ủy ban thường vụ quốc hội', 'chính phủ', 'thủ tướng', 'bộ ', ...PARTY, ...LOCAL] },
  UBTVQH: {
    own: ['thường vụ quốc hội', 'ubtvqh'],
    other: ['quốc hội', 'chính phủ', 'thủ tướng', 'bộ ', ...PARTY, ...LOCAL],
  },
  UBND: { own: ['ủy ban nhân dân', 'ubnd', 'chủ tịch'], other: [...CENTRAL, ...PARTY, 'hội đồng nhân dân', 'hđnd'] },
  HĐND: { own: ['hội đồng nhân dân', 'hđnd'], other: [...CENTRAL, ...PARTY, 'ủy ban nhân dân', 'ubnd'] },
  TW: {
    own: ['trung ương', 'bộ chính trị', 'ban bí thư', 'ban chấp hành', 'đảng'],
    other: ['chính phủ', 'thủ tướng', 'quốc hội', 'tỉnh ủy', 'thành ủy', ...LOCAL],
  },
  TU: {
    own: ['tỉnh ủy', 'thành ủy', 'tỉnh', 'thành phố', 'ban thường vụ', 'ban chấp hành'],
    other: [...CENTRAL.slice(0, 6), ...LOCAL],
  },
}

/** The issuer that the symbol stands for, where the text names another; null where they fit, or nobody can tell. */
export function foreignIssuer({ code, issuer, issued }: Cited): string | null {
  const parts = codeParts(code)
  if (!parts || issuer === null || parts.letters.length === 0) return null
  const letter = issuerLetters(parts.letters, parts.party)
  if (letter === null) return null
  const name = plainName(issuer)
  const test = TESTS[plain(letter)]
  if (test)
    return holds(name, test.own) && !isUnder(name, plain(letter))
      ? null
      : holds(name, test.other)
        ? nameOf(letter, issued)
        : null
  return ministryOf(letter, name, issued)
}

const plain = (letters: string): string => (/^\D*/.exec(letters)?.[0] ?? '').toUpperCase()
const plainName = (issuer: string): string => `${fold(issuer).replace(/\s+/g, ' ')} `
const holds = (name: string, phrases: readonly string[]): boolean => phrases.some((phrase) => name.includes(phrase))

// The last part names the issuer ("QĐ-UBND"); in a Party code what follows the slash ("19-NQ/TW").
function issuerLetters(letters: readonly string[], party: boolean): string | null {
  if (party) return letters.at(-1) ?? null
  return letters.length === 1 ? (letters[0] ?? null) : (letters[1] ?? null)
}

// "Thủ tướng Chính phủ" holds "chính phủ", "Ủy ban Thường vụ Quốc hội" holds "quốc hội".
function isUnder(name: string, letter: string): boolean {
  if (letter === 'CP') return holds(name, ['thủ tướng', 'văn phòng chính phủ'])
  return letter === 'QH' && name.includes('thường vụ quốc hội')
}

const nameOf = (letter: string, issued: string | null): string | null => issuerOfSymbol(letter, issued)?.name ?? null

// "12/2024/TT-BTC … của Bộ Y tế": both are in the register and are not the same.
function ministryOf(letter: string, name: string, issued: string | null): string | null {
  const owner = issuerOfSymbol(letter, issued)
  const named = agencyOf(name.replace(/^(?:bộ trưởng|giám đốc|thủ trưởng) (?=bộ |sở )/u, '').trim(), issued)
  if (!owner?.agency || !/^[BS]/.test(letter)) return null
  if (named) return named.id === owner.agency ? null : owner.name
  const class_ = fold(owner.name).split(' ')[0] ?? ''
  return holds(name, ['ủy ban nhân dân', 'hội đồng nhân dân', 'chính phủ', 'quốc hội', 'thủ tướng', 'tỉnh ủy']) &&
    !name.includes(`${class_} `)
    ? owner.name
    : null
}
