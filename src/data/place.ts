import { provinceByKey } from './province.ts'
import { run } from './words.ts'

/** The level and the province that may follow an agency's name: "tỉnh", "cấp tỉnh", "TP. Hải Phòng", "Nghệ An". */
export interface Place {
  readonly next: number
}

const LONGEST_NAME = 6
const BEFORE_LEVEL = new Set(['cấp', 'của', 'thuộc'])

/** Reads a place at unit `at`; null where there is none. */
export function placeAt(words: readonly string[], at: number): Place | null {
  const from = words[at] === '-' ? at + 1 : at
  const level = levelAt(words, BEFORE_LEVEL.has(words[from] ?? '') ? from + 1 : from)
  if (!level) return provinceAt(words, from)
  const named = provinceAt(words, level.next)
  if (!named) return numberAfter(words, level)
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

/** The longest name of a province at unit `at`; `city`: it is, or came to be, a city under the centre. */
function provinceAt(words: readonly string[], at: number): Level | null {
  let found: Level | null = null
  let id = ''
  for (let i = at; i < Math.min(at + LONGEST_NAME, words.length); i++) {
    const word = words[i] ?? ''
    if (/^[,;:()]$/.test(word)) break
    id += run(word)
    const fact = word === '-' ? null : provinceByKey(id)
    if (fact) found = { city: fact.type === 'thành phố', next: i + 1 }
  }
  return found
}

/** "tỉnh, thành phố" of a law names both levels at once. */
function numberAfter(words: readonly string[], level: Level): Place {
  const both = words[level.next] === ',' ? levelAt(words, level.next + 1) : null
  return !level.city && both?.city && !provinceAt(words, both.next) ? both : level
}
