import type { AgencyRef } from '../plan/plan.ts'
import { fold } from '../text/fold.ts'
import type { Message } from '../text/problem.ts'
import { changeOf, namesOf } from './agencies.ts'
import type { Difference, Field } from './changes.ts'
import { deadlineDifference } from './deadline.ts'
import type { Scope } from './scope.ts'
import { targetDifferences } from './target.ts'
import { wordingDifference } from './wording.ts'
import type { Work } from './work.ts'

const NAMES: Readonly<Partial<Record<Field, Message>>> = {
  lead: { vi: 'Chủ trì', en: 'Lead' },
  support: { vi: 'Phối hợp', en: 'Support' },
  output: { vi: 'Sản phẩm', en: 'Output' },
  funding: { vi: 'Kinh phí', en: 'Funding' },
}

/** What two pieces of work have different, in the order in which a reader asks; without `scope` word by word. */
export function differencesOf(a: Work, b: Work, scope: Scope | null): Difference[] {
  return [
    agenciesDifference('lead', a.lead, b.lead),
    agenciesDifference('support', a.support, b.support),
    deadlineDifference(a.deadline, b.deadline),
    textDifference('output', a.output, b.output),
    textDifference('funding', a.funding, b.funding),
    ...targetDifferences(a.targets, b.targets),
    scope?.(a, b) ?? wordingDifference(a.texts, b.texts),
  ].filter((difference) => difference !== null)
}

function agenciesDifference(
  field: 'lead' | 'support',
  as: readonly AgencyRef[],
  bs: readonly AgencyRef[],
): Difference | null {
  const change = changeOf(as, bs)
  if (change === 'none') return null
  const [a, b] = [namesOf(as), namesOf(bs)]
  const said = sentenceOf(field, a, b)
  if (change !== 'succession') return { field, a, b, change, message: said }
  return {
    field,
    a,
    b,
    change,
    message: { vi: `${said.vi} (cơ quan kế thừa chức năng)`, en: `${said.en} (its successor)` },
  }
}

function textDifference(field: 'output' | 'funding', a: string | null, b: string | null): Difference | null {
  if (wordsOf(a) === wordsOf(b)) return null
  const change = a === null ? 'added' : b === null ? 'removed' : 'changed'
  return { field, a, b, change, message: sentenceOf(field, a, b) }
}

const wordsOf = (text: string | null): string => fold(text ?? '').replace(/[^\p{L}\d%]+/gu, ' ')

/** "Chủ trì: Sở Y tế → Sở Nội vụ"; "Chủ trì: không nêu → Sở Nội vụ". */
export function sentenceOf(field: Field, a: string | null, b: string | null): Message {
  const name = NAMES[field] ?? { vi: field, en: field }
  return {
    vi: `${name.vi}: ${a ?? 'không nêu'} → ${b ?? 'không nêu'}`,
    en: `${name.en}: ${a ?? 'not stated'} → ${b ?? 'not stated'}`,
  }
}
