import { AGENCIES } from '../data/index.ts'
import type { Match } from '../match/index.ts'
import type { AgencyRef } from '../plan/plan.ts'
import { namesOf, roleOf } from './agencies.ts'
import type { Difference, MatrixRow } from './changes.ts'
import { deadlineDifference } from './deadline.ts'
import { deadlinesOf } from './matrix.ts'
import { matchWorks } from './pairs.ts'
import { targetDifferences } from './target.ts'
import type { Work } from './work.ts'

/** Sooner than a pair is told: that nothing answers a task is wrong more often than that something does (docs/diff.md). */
const LEAST = 0.35
/** So much of what the base says must stand in the plan for the task to be taken up whole; by weight of words. */
const WHOLE = 0.25
const LOCAL = new Set(AGENCIES.filter(({ kind }) => kind === 'local-government').map(({ id }) => id))
// "các bộ, ngành, địa phương", "Ủy ban nhân dân các tỉnh, thành phố"
const CHARGES_LOCAL = /địa phương|tỉnh, thành phố|uỷ ban nhân dân|ủy ban nhân dân|ubnd/iu
const REFERS = /phụ lục/iu

interface Cell {
  readonly works: readonly Work[]
  readonly coverage: 'taken-up' | 'partly' | 'missing'
  readonly differences: readonly Difference[]
}

/**
 * The tasks of the base with what each plan makes of them; the base is the first plan. Where it gives work to provinces,
 * what it gives to others alone is left out. Each plan is read against the base only, as a pair of plans is.
 */
export function againstBase(plans: readonly (readonly Work[])[], least: number): MatrixRow[] {
  const [base = [], ...others] = plans
  const any = base.some(({ lead }) => lead.some(isLocal))
  const columns = others.map((works) => columnOf(base, works, Math.max(least, LEAST)))
  return base.flatMap((work, i) => {
    if (isHeading(work) || (any && !chargesLocal(work))) return []
    return [
      rowOf(
        work,
        columns.map((column) => column[i] ?? MISSING),
      ),
    ]
  })
}

const MISSING: Cell = { works: [], coverage: 'missing', differences: [] }

/** "Ban hành kế hoạch thực hiện Chương trình tại địa phương": the plan that is compared is what was asked for. */
const BY_ITSELF: Cell = { works: [], coverage: 'taken-up', differences: [] }
const isPlanning = ({ text }: Work): boolean =>
  /^(?:xây dựng|ban hành)[^.;]{0,30}kế hoạch/iu.test(text) && /thực hiện|triển khai/iu.test(text)

const isLocal = (agency: AgencyRef): boolean => LOCAL.has(roleOf(agency)) || CHARGES_LOCAL.test(agency.name)

/** It names provinces, or nobody. */
const chargesLocal = ({ lead, support }: Work): boolean => lead.length === 0 || [...lead, ...support].some(isLocal)

/** "II. NHIỆM VỤ. Nhiệm vụ của các bộ … được giao tại Phụ lục": gives nothing itself. */
const isHeading = ({ text, texts, lead, deadline }: Work): boolean =>
  lead.length === 0 &&
  deadline === null &&
  text === text.toUpperCase() &&
  texts.every((one) => one === text || REFERS.test(one))

function columnOf(base: readonly Work[], works: readonly Work[], least: number): Cell[] {
  const matches = new Map<number, Match[]>()
  for (const match of matchWorks(base, works, least))
    matches.set(match.from, [...(matches.get(match.from) ?? []), match])
  return base.map((work, i) => cellOf(work, works, matches.get(i) ?? []))
}

function cellOf(work: Work, works: readonly Work[], matches: readonly Match[]): Cell {
  const found = matches.flatMap((match) => {
    const other = works[match.to]
    return other ? [{ other, match }] : []
  })
  if (found.length === 0) return isPlanning(work) ? BY_ITSELF : MISSING
  const covered = found.reduce((sum, { match }) => sum + match.covered, 0)
  const best = found.reduce((a, b) => (b.match.confidence > a.match.confidence ? b : a)).other
  const differences = [
    deadlineDifference(work.deadline, best.deadline),
    ...targetDifferences(
      work.targets,
      found.flatMap(({ other }) => other.targets),
    ),
  ].filter((one) => one !== null && WEAKER.has(one.change))
  return {
    works: found.map(({ other }) => other),
    coverage: covered >= WHOLE ? 'taken-up' : 'partly',
    differences: differences.filter((one) => one !== null),
  }
}

/** What makes a province's task less than the base's. */
const WEAKER = new Set<Difference['change']>(['later', 'lower', 'removed'])

function rowOf(work: Work, cells: readonly Cell[]): MatrixRow {
  return {
    task: work.text,
    plans: [[work.id], ...cells.map(({ works }) => works.map(({ id }) => id))],
    leads: [namesOf(work.lead), ...cells.map(({ works }) => namesOf(works.flatMap(({ lead }) => lead)))],
    deadlines: [work.deadline?.text ?? null, ...cells.map(({ works }) => deadlinesOf(works))],
    from: work.id,
    coverage: ['taken-up', ...cells.map(({ coverage }) => coverage)],
    differences: [[], ...cells.map(({ differences }) => differences)],
  }
}
