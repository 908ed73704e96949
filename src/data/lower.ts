import type { AgencyFact } from './agency.ts'
import { nameRegister } from './names.ts'
import { pick } from './period.ts'
import { key } from './words.ts'

// A body of a commune, district or region carries its own name: "UBND xã Tân Hội", "Công an huyện Kim Bôi".
const LEVELS = ['xã', 'phường', 'thị trấn', 'đặc khu', 'huyện', 'quận', 'thị xã', 'thành phố', 'khu vực', 'cơ sở']
const LONGEST_NAME = 6

// The board carries the names of its zones: "Ban Quản lý Khu kinh tế Vân Phong".
const ZONES = /^ban quản lý (?:các )?khu (?:kinh tế|công nghiệp|chế xuất) [^;]+$/

/** The entry of a body whose level is followed by a proper name; "thành phố" is that of a city inside a province. */
export function lowerUnit(raw: readonly string[], units: readonly string[], date: string | null): AgencyFact | null {
  const at = levelEnd(units)
  if (ZONES.test(units.join(' ')))
    return pick(nameRegister().entries.get(key('Ban Quản lý Khu kinh tế'))?.facts ?? [], date)
  if (at === null || !isProper(raw.slice(at))) return null
  const stem = units
    .slice(0, at)
    .join(' ')
    .replace(/thành phố$/, 'huyện')
  return pick(nameRegister().entries.get(key(stem))?.facts ?? [], date)
}

function levelEnd(units: readonly string[]): number | null {
  for (let at = 2; at < units.length; at++) {
    const [one = '', two = ''] = [units[at - 1], units[at - 2]]
    if (LEVELS.includes(`${two} ${one}`) || (LEVELS.includes(one) && one !== 'phố')) return at
  }
  return null
}

function isProper(name: readonly string[]): boolean {
  return name.length > 0 && name.length <= LONGEST_NAME && name.every((word) => /^[\p{Lu}\d'’-]/u.test(word))
}
