import { AGENCIES } from './agencies/all.ts'
import type { AgencyFact } from './agency.ts'
import { surfaces } from './surface.ts'
import { key, run, SHORT_WORDS, separates, words } from './words.ts'

/** One key of the register. `seams`: the offsets of the key where a comma or "và" may stand. */
export interface Entry {
  readonly facts: AgencyFact[]
  readonly seams: Set<number>
  /** A level or a province must follow ("Báo", "Thuế"), may follow ("Sở Y tế"), or must not ("Bộ Y tế"). */
  place: 'needed' | 'allowed' | 'never'
  /** Two or three capitals ("TU", "CDC"): a name when it stands alone, too short to be found in a sentence. */
  short: boolean
}

export interface Register {
  readonly entries: ReadonlyMap<string, Entry>
  /** The first words of all names. */
  readonly heads: ReadonlySet<string>
}

// Without "tỉnh" these are common nouns, or bodies of another level.
const NEED_PLACE = new Set(
  ['báo', 'thuế', 'thống kê', 'thanh tra', 'ủy ban nhân dân', 'hội đồng nhân dân', 'đài'].map(key),
)

let register: Register | null = null

/** All names of the register by their keys, built when first asked for. */
export function nameRegister(): Register {
  register ??= build()
  return register
}

function build(): Register {
  const entries = new Map<string, Entry>()
  const heads = new Set(SHORT_WORDS)
  for (const fact of AGENCIES) {
    for (const surface of surfaces(fact)) {
      const units = words(surface.replace(/ (\{tỉnh\}|tỉnh)$/u, ''))
      const head = units[0]
      if (head === undefined) continue
      heads.add(head)
      add(entries, units, fact, surface)
    }
  }
  return { entries, heads }
}

function add(entries: Map<string, Entry>, units: readonly string[], fact: AgencyFact, surface: string): void {
  const { id, seams } = scan(units)
  const entry = entries.get(id) ?? { facts: [], seams: new Set(), place: placeOf(id, fact), short: false }
  if (!entry.facts.includes(fact)) entry.facts.push(fact)
  for (const seam of seams) entry.seams.add(seam)
  if (entry.place === 'never' && fact.kind !== 'ministry') entry.place = placeOf(id, fact)
  entry.short = units.length === 1 && surface.length <= 3
  entries.set(id, entry)
}

/** The key of some units, and the offsets at which they are joined by a comma, "và", "&" or a dash. */
function scan(units: readonly string[]): { id: string; seams: number[] } {
  let id = ''
  const seams: number[] = []
  for (const unit of units) {
    if (separates(unit) || unit === '-') seams.push(id.length)
    id += run(unit)
  }
  return { id, seams }
}

function placeOf(id: string, fact: AgencyFact): Entry['place'] {
  if (fact.kind === 'ministry') return 'never'
  return NEED_PLACE.has(id) ? 'needed' : 'allowed'
}
