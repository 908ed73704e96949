import { AGENCIES } from './agencies/all.ts'
import type { AgencyFact } from './agency.ts'
import { pick } from './period.ts'
import { key, run } from './words.ts'

// What a group of agencies is made of; a phrase of these words only names nobody in particular.
const CLASSES = list(
  'sở, ban, ngành, cơ quan, đơn vị, địa phương, đoàn thể, tổ chức, cá nhân, doanh nghiệp, hợp tác xã, hội',
)
const AROUND = list(
  'các, có, liên quan, tỉnh, thành phố, cấp, của, thuộc, trực thuộc, trong, trên, địa bàn, đóng, khác, chức năng, thủ trưởng',
)
const HEADS = list('ủy ban nhân dân, hội đồng nhân dân, chủ tịch, thủ trưởng, các, cấp')
const COMMUNE = list('xã, phường, thị trấn, đặc khu')
const DISTRICT = list('quận, huyện, thị xã, thành phố')

function list(words: string): readonly string[] {
  return words.split(', ')
}

/** The collective that a phrase of class nouns means: "Sở, ngành khác", "các đơn vị chức năng", "UBND các phường xã". */
export function collectiveOf(units: readonly string[], date: string | null): AgencyFact | null {
  const parts = segment(units)
  if (parts === null) return null
  const id = localId(parts) ?? classId(parts)
  return id === null
    ? null
    : pick(
        AGENCIES.filter((fact) => id.includes(fact.id)),
        date,
      )
}

const VOCABULARY = new Map([...CLASSES, ...AROUND, ...HEADS, ...COMMUNE, ...DISTRICT].map((part) => [key(part), part]))
const LONGEST = 24
const SYLLABLES = [4, 3, 2, 1]

/** Cuts the units into the words of the vocabulary, longer ones first; null where a unit is foreign to it. */
function segment(units: readonly string[]): string[] | null {
  const rest = units.map(run).filter((unit) => unit !== '')
  if (rest.length > LONGEST) return null
  const parts: string[] = []
  for (let at = 0; at < rest.length; ) {
    const size = SYLLABLES.find((n) => at + n <= rest.length && VOCABULARY.has(rest.slice(at, at + n).join('')))
    if (size === undefined) return null
    parts.push(VOCABULARY.get(rest.slice(at, at + size).join('')) ?? '')
    at += size
  }
  return parts
}

/** Words that only narrow a group: "có liên quan", "trên địa bàn tỉnh", "trực thuộc". */
export function areQualifiers(units: readonly string[]): boolean {
  return segment(units)?.every((part) => AROUND.includes(part)) ?? false
}

/** Several communes or districts, or all of them ("các", "cấp"). */
function localId(parts: readonly string[]): readonly string[] | null {
  const levels = parts.filter((part) => COMMUNE.includes(part) || DISTRICT.includes(part))
  if (levels.length === 0 || parts.some((part) => !HEADS.includes(part) && !levels.includes(part))) return null
  if (levels.length < 2 && !parts.includes('các') && !parts.includes('cấp')) return null
  if (levels.some((part) => DISTRICT.includes(part))) return ['k-ubnd-huyen']
  if (levels.includes('thị trấn')) return ['k-ubnd-xa-cu']
  return levels.includes('đặc khu') ? ['k-ubnd-xa'] : ['k-ubnd-xa', 'k-ubnd-xa-cu']
}

function classId(parts: readonly string[]): readonly string[] | null {
  const classes = parts.filter((part) => CLASSES.includes(part))
  if (classes.length === 0 || parts.some((part) => !CLASSES.includes(part) && !AROUND.includes(part))) return null
  if (classes.length < 2 && !parts.includes('các') && !parts.includes('liên quan')) return null
  if (!parts.includes('liên quan') && (classes.includes('sở') || classes.includes('ban'))) return ['k-cac-so-ban-nganh']
  const bodies = classes.filter((part) => part !== 'cá nhân')
  if (bodies.every((part) => part === 'doanh nghiệp' || part === 'hợp tác xã')) return ['k-doanh-nghiep']
  return bodies.every((part) => part === 'đoàn thể' || part === 'hội') ? ['k-doan-the'] : ['k-co-quan-lien-quan']
}
