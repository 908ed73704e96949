import { holds } from './period.ts'
import { type ProvinceFact, provinceByKey } from './province.ts'
import { run } from './words.ts'

/** The level and the province that may follow an agency's name: "tỉnh", "cấp tỉnh", "TP. Hải Phòng", "Nghệ An". */
export interface Place {
  readonly next: number
}

const LONGEST_NAME = 6
const BEFORE_LEVEL = new Set(['cấp', 'của', 'thuộc'])

/** Reads a place at unit `at`; null where there is none. On the date, "thành phố Huế" may be no province yet. */
export function placeAt(words: readonly string[], at: number, date: string | null): Place | null {
  const from = words[at] === '-' ? at + 1 : at
  const level = levelAt(words, BEFORE_LEVEL.has(words[from] ?? '') ? from + 1 : from)
  if (!level) return provinceAt(words, from, date)
  const named = provinceAt(words, level.next, date)
  if (!named) return bothLevels(words, level)
  // "thành phố Vinh": a city inside a province is another body than that of a city under the centre
  return level.city && !named.city ? null : named
}

interface Level extends Place {
  readonly city: boolean
}

function levelAt(words: readonly string[], at: number): Level | null {
  const [first, second] = [words[at], words[at + 1]]
  if (first === 'tỉnh') return { city: false, next: at + 1 }
  if (first === 'thành' && second === 'phố') return { city: true, next: at + 2 }
  if (first === 'tp') return { city: true, next: second === '.' ? at + 2 : at + 1 }
  return null
}

function isCity(fact: ProvinceFact, date: string | null): boolean {
  return fact.type === 'thành phố' && (date === null || holds(fact, date))
}

/** The longest name of a province at unit `at`; `city`: it is a city under the centre then. */
function provinceAt(words: readonly string[], at: number, date: string | null): Level | null {
  let found: Level | null = null
  let id = ''
  for (let i = at; i < Math.min(at + LONGEST_NAME, words.length); i++) {
    const word = words[i] ?? ''
    const piece = run(word)
    if (piece === '' && word !== '-' && word !== '.') break
    id += piece
    const fact = piece === '' ? null : provinceByKey(id, date)
    if (fact) found = { city: isCity(fact, date), next: i + 1 }
  }
  return found
}

/** "Thuế tỉnh, thành phố" names both levels at once, unless a name follows ("Công an tỉnh, thành phố Vinh"). */
function bothLevels(words: readonly string[], level: Level): Place {
  const both = words[level.next] === ',' ? levelAt(words, level.next + 1) : null
  const closed = both !== null && !/^[\p{L}\d]/u.test(words[both.next] ?? '')
  return !level.city && both?.city && closed ? both : level
}
