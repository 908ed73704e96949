import type { Comparison, Difference, Field, Pair } from '../../diff/changes.ts'

/** What --only takes: whole parts of a comparison, or fields of its pairs. */
export const TOPICS = [
  'tasks',
  'leads',
  'support',
  'deadlines',
  'outputs',
  'targets',
  'funding',
  'reporting',
  'bases',
  'scope',
  'wording',
  'numbers',
  'texts',
  'boilerplate',
] as const
export type Topic = (typeof TOPICS)[number]

/** The topic of a field. */
export const FIELD_TOPIC: Readonly<Record<Field, Topic>> = {
  lead: 'leads',
  support: 'support',
  deadline: 'deadlines',
  output: 'outputs',
  target: 'targets',
  funding: 'funding',
  reporting: 'reporting',
  scope: 'scope',
  wording: 'wording',
  number: 'numbers',
  place: 'numbers',
}

/** Whether the pairs themselves are asked for and none of their fields: then they are listed, alike or not. */
export function listsPairs(only: ReadonlySet<Topic> | undefined): boolean {
  if (!only?.has('tasks')) return false
  return !Object.values(FIELD_TOPIC).some((topic) => only.has(topic))
}

/** The same comparison with the topics alone; what was not asked for is empty. */
export function narrowed(found: Comparison, topics: ReadonlySet<Topic>): Comparison {
  const kept = (list: readonly Difference[]) => list.filter(({ field }) => topics.has(FIELD_TOPIC[field]))
  const hasTasks = topics.has('tasks')
  const pairs = found.pairs.map((pair): Pair => ({ ...pair, differences: kept(pair.differences) }))
  const matrix = found.matrix.map((row) => ({ ...row, differences: row.differences?.map(kept) ?? null }))
  return {
    ...found,
    pairs: hasTasks ? pairs : pairs.filter(({ differences }) => differences.length > 0),
    only_a: hasTasks ? found.only_a : [],
    only_b: hasTasks ? found.only_b : [],
    targets: topics.has('targets') ? found.targets : [],
    funding: topics.has('funding') ? found.funding : null,
    reporting: topics.has('reporting') ? found.reporting : null,
    bases: topics.has('bases') ? found.bases : null,
    texts: topics.has('texts') ? found.texts : [],
    matrix: hasTasks ? matrix : matrix.filter((row) => asked(row, topics)),
    boilerplate: topics.has('boilerplate') ? found.boilerplate : [],
  }
}

function asked(row: Comparison['matrix'][number], topics: ReadonlySet<Topic>): boolean {
  const varies = (values: readonly (string | null)[]) => new Set(values.filter((one) => one !== null)).size > 1
  return (
    (topics.has('leads') && varies(row.leads)) ||
    (topics.has('deadlines') && varies(row.deadlines)) ||
    (row.differences ?? []).some((list) => list.length > 0)
  )
}
