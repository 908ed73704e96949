import { againstBase } from './base.ts'
import { basisChange } from './bases.ts'
import { boilerplateOf } from './boilerplate.ts'
import type { Compared, CompareOptions, Comparison, Pair, Side } from './changes.ts'
import { completed } from './complete.ts'
import { headOf } from './head.ts'
import { matrixOf } from './matrix.ts'
import { fundingChange } from './money.ts'
import { LEAST, matchWorks, pairOf, sideOf } from './pairs.ts'
import { reportingChange } from './reports.ts'
import { readScope } from './scope.ts'
import { targetChanges } from './target.ts'
import { textChanges } from './text-changes.ts'
import { eventsOf, toldOnce } from './told-once.ts'
import { areVersions } from './version-share.ts'
import { readVersions, versionPairs } from './versions.ts'
import { type Work, worksOf } from './work.ts'

/** What differs between the plans: a pair, two versions, a matrix of many, or all against the first. */
export function compare(plans: readonly Compared[], options: CompareOptions): Comparison {
  const [a, b] = plans
  if (!a || !b) return empty(plans)
  if (
    !options.base &&
    plans.length === 2 &&
    (options.versions === 'auto' ? areVersions(a.plan, b.plan) : options.versions)
  )
    return ofVersions(a, b, options)
  const works = plans.map(({ plan }) => completed(worksOf(plan)))
  if (options.base) return { ...empty(plans), mode: 'base', matrix: againstBase(works, options.minConfidence) }
  if (plans.length > 2)
    return {
      ...empty(plans),
      mode: 'matrix',
      matrix: matrixOf(works, options.minConfidence),
      boilerplate: boilerplateOf(plans),
    }
  return ofPair(a, b, works[0] ?? [], works[1] ?? [], options)
}

function ofPair(
  a: Compared,
  b: Compared,
  worksA: readonly Work[],
  worksB: readonly Work[],
  { minConfidence }: CompareOptions,
): Comparison {
  const scope = readScope([...worksA, ...worksB])
  const pairs = matchWorks(worksA, worksB, Math.max(minConfidence, LEAST)).flatMap((match) => {
    const [first, second] = [worksA[match.from], worksB[match.to]]
    return first && second ? [pairOf(first, second, match, scope)] : []
  })
  const events = eventsOf([...worksA, ...worksB].map(({ deadline }) => deadline))
  return { ...common(a, b, toldOnce(pairs, events), worksA, worksB), mode: 'pair', boilerplate: boilerplateOf([a, b]) }
}

function ofVersions(a: Compared, b: Compared, { minConfidence }: CompareOptions): Comparison {
  const [worksA, worksB] = [worksOf(a.plan), worksOf(b.plan)]
  const versions = readVersions(a.plan, b.plan, worksA, worksB)
  const pairs = versionPairs(versions, worksA, worksB, minConfidence)
  return { ...common(a, b, pairs, worksA, worksB), mode: 'versions', texts: textChanges(versions) }
}

function common(
  a: Compared,
  b: Compared,
  pairs: readonly Pair[],
  worksA: readonly Work[],
  worksB: readonly Work[],
): Omit<Comparison, 'mode'> {
  return {
    ...empty([a, b]),
    pairs,
    only_a: without(worksA, new Set(pairs.map((pair) => pair.a.id))),
    only_b: without(worksB, new Set(pairs.map((pair) => pair.b.id))),
    targets: targetChanges(a.plan.targets, b.plan.targets),
    funding: fundingChange(a.plan, b.plan),
    reporting: reportingChange(a.plan, b.plan),
    bases: basisChange(a.plan, b.plan),
  }
}

const without = (works: readonly Work[], paired: ReadonlySet<string>): Side[] =>
  works.filter(({ id }) => !paired.has(id)).map(sideOf)

const empty = (plans: readonly Compared[]): Omit<Comparison, 'mode'> & { mode: 'pair' } => ({
  kehoach: 1,
  mode: 'pair',
  plans: plans.map(headOf),
  pairs: [],
  only_a: [],
  only_b: [],
  targets: [],
  funding: null,
  reporting: null,
  bases: null,
  texts: [],
  matrix: [],
  boilerplate: [],
})
