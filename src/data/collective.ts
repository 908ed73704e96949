import { AGENCIES } from './agencies/all.ts'
import type { AgencyFact } from './agency.ts'
import { pick } from './period.ts'
import { run } from './words.ts'

// What a group of agencies is made of; a phrase of these words only names nobody in particular.
const CLASSES = ['sở', 'ban', 'ngành', 'cơ quan', 'đơn vị', 'địa phương', 'đoàn thể', 'tổ chức', 'cá nhân', 'doanh nghiệp', 'hội']
const AROUND = ['các', 'có', 'liên quan', 'tỉnh', 'thành phố', 'cấp tỉnh', 'của', 'thuộc', 'trong', 'trên địa bàn', 'khác', 'chức năng', 'thủ trưởng']
const HEADS = ['ủybannhândân', 'chủ tịch', 'các', 'cấp', 'và', 'hộiđồngnhândân', 'lãnh đạo']
const COMMUNE = ['xã', 'phường', 'thị trấn', 'đặc khu']
const DISTRICT = ['quận', 'huyện', 'thị xã', 'thành phố']

/** The collective that a phrase of class nouns means: "Sở, ngành khác", "các đơn vị chức năng", "UBND các phường xã". */
export function collectiveOf(units: readonly string[], date: string | null): AgencyFact | null {
  const parts = segment(units)
  if (parts === null) return null
  const id = localId(parts) ?? classId(parts)
  return id === null ? null : pick(AGENCIES.filter((fact) => id.includes(fact.id)), date)
}

const VOCABULARY = new Set([...CLASSES, ...AROUND, ...HEADS, ...COMMUNE, ...DISTRICT])
const LONGEST = 24

/** Cuts the units into the words of the vocabulary, two-syllable ones first; null where a unit is foreign to it. */
function segment(units: readonly string[]): string[] | null {
  const rest = units.map((unit) => (unit === 'và' ? '' : run(unit))).filter((unit) => unit !== '')
  if (rest.length > LONGEST) return null
  const parts: string[] = []
  for (let at = 0; at < rest.length; ) {
    const size = [3, 2, 1].find((n) => at + n <= rest.length && VOCABULARY.has(rest.slice(at, at + n).join(' ')))
    if (size === undefined) return null
    parts.push(rest.slice(at, at + size).join(' '))
    at += size
  }
  return parts
}

/** Several communes or districts, or all of them ("các", "cấp"). */
function localId(parts: readonly string[]): readonly string[] | null {
  if (!parts.every((part) => HEADS.includes(part) || COMMUNE.includes(part) || DISTRICT.includes(part))) return null
  const levels = parts.filter((part) => !HEADS.includes(part))
  if (levels.length === 0 || (levels.length < 2 && !parts.includes('các') && !parts.includes('cấp'))) return null
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
  if (bodies.every((part) => part === 'doanh nghiệp')) return ['k-doanh-nghiep']
  return bodies.every((part) => part === 'đoàn thể' || part === 'hội') ? ['k-doan-the'] : ['k-co-quan-lien-quan']
}
