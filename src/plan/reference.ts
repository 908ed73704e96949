import { any, findAll, map, one, opt, type Pattern, say, seq } from '../grammar/pattern.ts'
import { listedPlaces } from '../grammar/place-list.ts'
import { type Token, tokenize } from '../grammar/token.ts'
import { romanValue } from '../tree/index.ts'
import type { Task } from './plan.ts'

// "nhiệm vụ tại mục (IV) (4.1)", "mục III.2", "khoản 2 mục iii"; "điểm a, điểm 1.1 Mục III"

const skipped = one((token) => token.kind === 'mark' && ['(', ')', '.', ',', '-'].includes(token.raw))
const loose =
  <T>(pattern: Pattern<T>): Pattern<T> =>
  (tokens, at) => {
    let next = at
    while (skipped(tokens, next)) next++
    return pattern(tokens, next)
  }
const raw = (pattern: Pattern<Token>): Pattern<string> => map(pattern, (token) => token.raw)
const roman = raw(one((token) => token.kind === 'word' && romanValue(token.raw) !== null))
const number = raw(one((token) => token.kind === 'number' && token.raw.length <= 2))
const letter = raw(one((token) => token.kind === 'word' && /^[a-zđ]$/u.test(token.raw)))

/** Parts of the path from the section down: ["IV", "4", "1"]. */
const forward: Pattern<readonly string[]> = map(
  seq(say('mục'), loose(roman), opt(loose(number)), opt(loose(number)), opt(loose(letter))),
  ([, ...parts]) => parts.filter((part) => part !== null),
)
const backward: Pattern<readonly string[]> = map(
  seq(opt(map(seq(say('điểm'), letter), ([, part]) => part)), say('khoản'), number, loose(say('mục')), roman),
  ([point, , clause, , section]) => [section, clause, ...(point === null ? [] : [point])],
)

const paths = any<readonly (readonly string[])[]>(
  map(listedPlaces, (pieces) => pieces.map(({ path }) => path)),
  map(backward, (path) => [path]),
  map(forward, (path) => [path]),
)

const MENTIONS = /mục/i

/** Indices of the tasks at or below the items that a text refers to by their numbers. */
export function referredTasks(text: string, tasks: readonly Task[]): number[] {
  if (!MENTIONS.test(text)) return []
  const ids = findAll(paths, tokenize(text)).flatMap((found) => found.value.map((path) => path.join('.')))
  const deep = ids.filter((id) => id.includes('.'))
  if (deep.length === 0) return []
  return tasks.flatMap((task, i) =>
    deep.some((id) => task.id === id || task.id.startsWith(`${id}.`) || task.id.startsWith(`${id}-`)) ? [i] : [],
  )
}
