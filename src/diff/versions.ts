import { align, readLists } from '../match/index.ts'
import type { Plan } from '../plan/plan.ts'
import type { Difference, Pair } from './changes.ts'
import { type Entry, entriesOf } from './entries.ts'
import { explained } from './explained.ts'
import { differencesOf } from './fields.ts'
import { movedEntries, type SameEntry } from './moved.ts'
import { itemOf, kindOf, sideOf } from './pairs.ts'
import { sameEntries } from './same-entries.ts'
import { replaced, wordingMessage } from './wording.ts'
import type { Work } from './work.ts'

/** Two versions side by side: their entries, and which are the same. */
export interface Versions {
  readonly as: readonly Entry[]
  readonly bs: readonly Entry[]
  readonly same: readonly SameEntry[]
}

/** Work without a common line is the same from here on. */
const ALIKE = 0.5

export function readVersions(a: Plan, b: Plan, worksA: readonly Work[], worksB: readonly Work[]): Versions {
  const [as, bs] = [entriesOf(a, worksA), entriesOf(b, worksB)]
  // One order of the two whatever is asked, so that a comparison and its mirror agree where two answers are as good.
  if (textOf(as) <= textOf(bs)) return { as, bs, same: movedEntries(as, bs, sameEntries(as, bs)) }
  const turned = movedEntries(bs, as, sameEntries(bs, as)).map(({ a: j, b: i, moved }) => ({ a: i, b: j, moved }))
  return { as, bs, same: turned.sort((x, y) => x.a - y.a) }
}

const textOf = (entries: readonly Entry[]): string => entries.map(({ marker, text }) => `${marker} ${text}`).join('\n')

/** Pairs of works by the lines that they have in common; those without are aligned by what they say. */
export function versionPairs(
  versions: Versions,
  worksA: readonly Work[],
  worksB: readonly Work[],
  least: number,
): Pair[] {
  const { as, bs, same } = versions
  const pairs = new Map<Work, { b: Work; anchored: boolean; confidence: number; kind: Pair['kind'] }>()
  const taken = new Set<Work>()
  for (const { a, b } of same) {
    const [first, second] = [as[a], bs[b]]
    if (!first?.head || !second?.head || !first.owner || !second.owner) continue
    if (pairs.has(first.owner) || taken.has(second.owner)) continue
    const equal = first.owner.texts.join('\n') === second.owner.texts.join('\n')
    pairs.set(first.owner, { b: second.owner, anchored: true, confidence: equal ? 1 : 0.97, kind: 'same' })
    taken.add(second.owner)
  }
  const [restA, restB] = [worksA.filter((work) => !pairs.has(work)), worksB.filter((work) => !taken.has(work))]
  for (const match of align(readLists([restA.map(itemOf), restB.map(itemOf)]), 0, 1, Math.max(ALIKE, least))) {
    const [a, b] = [restA[match.from], restB[match.to]]
    if (!a || !b || pairs.has(a) || taken.has(b)) continue
    pairs.set(a, { b, anchored: false, confidence: match.confidence, kind: kindOf(match) })
    taken.add(b)
  }
  return worksA.flatMap((a) => {
    const found = pairs.get(a)
    if (!found || found.confidence < least) return []
    const { b, kind, confidence } = found
    const differences = differencesBetween(versions, a, b)
    return [{ a: sideOf(a), b: sideOf(b), kind, confidence, differences }]
  })
}

/** The fields, where it stands, and every change of its lines that no field tells. */
function differencesBetween({ as, bs, same }: Versions, a: Work, b: Work): Difference[] {
  const fields = differencesOf(a, b, null).filter(({ field }) => field !== 'wording')
  const lines = same.flatMap(({ a: i, b: j, moved }) => {
    const [first, second] = [as[i], bs[j]]
    return first?.owner === a && second?.owner === b ? [{ first, second, moved, i, j }] : []
  })
  const [inA, inB] = [new Set(lines.map(({ i }) => i)), new Set(lines.map(({ j }) => j))]
  const changed = [
    ...lines
      .filter(({ first, second }) => first.text !== second.text)
      .map(({ first, second }) => [first.text, second.text] as const),
    ...as.flatMap((entry, i) =>
      entry.owner === a && !inA.has(i) && entry.text !== '' ? [[entry.text, ''] as const] : [],
    ),
    ...bs.flatMap((entry, j) =>
      entry.owner === b && !inB.has(j) && entry.text !== '' ? [['', entry.text] as const] : [],
    ),
  ].filter(([before, after]) => !explained(before, after, fields))
  const head = lines.find(({ first, second }) => first.head && second.head)
  const move = head?.moved ? [moveOf(a, b)] : []
  return [...fields, ...wordings(changed), ...move]
}

function wordings(changed: readonly (readonly [string, string])[]): Difference[] {
  const words = changed.flatMap(([before, after]) =>
    replaced(before === '' ? [] : [before], after === '' ? [] : [after]),
  )
  if (words.length === 0) return []
  const join = (side: 'a' | 'b') =>
    words
      .map((one) => one[side])
      .filter((text) => text !== '')
      .join(' | ') || null
  const [a, b] = [join('a'), join('b')]
  const change = a === null ? 'added' : b === null ? 'removed' : 'changed'
  return [{ field: 'wording', a, b, change, message: wordingMessage(words) }]
}

const moveOf = (a: Work, b: Work): Difference => ({
  field: 'place',
  a: a.id,
  b: b.id,
  change: 'moved',
  message: { vi: `Chuyển vị trí: ${a.id} → ${b.id}`, en: `Moved: ${a.id} → ${b.id}` },
})
