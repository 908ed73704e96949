import type { Message } from '../text/problem.ts'
import type { Side, TextChange } from './changes.ts'
import { excerpt } from './clauses.ts'
import type { Entry } from './entries.ts'
import type { Versions } from './versions.ts'
import { replaced, wordingMessage } from './wording.ts'

/** So many of the new numbers are told. */
const MOST_NUMBERS = 6

/** What changed between two versions outside of their pieces of work; new numbers are one line. */
export function textChanges(versions: Versions): TextChange[] {
  const { as, bs, same } = versions
  const [inA, inB] = [new Set(same.map(({ a }) => a)), new Set(same.map(({ b }) => b))]
  const movedA = new Set(same.flatMap(({ a, moved }) => (moved ? [a] : [])))
  const kept = same.flatMap(({ a, b }): TextChange[] => {
    const [first, second] = [as[a], bs[b]]
    if (!first || !second) return []
    const out: TextChange[] = []
    if (first.text !== second.text && !(first.owner && second.owner)) out.push(changed(first, second))
    if (movedA.has(a) && !movedA.has(first.parent) && !(first.owner && second.owner)) out.push(moved(first, second))
    return out
  })
  const removed = as.flatMap((entry, i) => (isNews(as, i, inA) ? [alone(entry.side, null)] : []))
  const added = bs.flatMap((entry, j) => (isNews(bs, j, inB) ? [alone(null, entry.side)] : []))
  return inOrder([...kept, ...removed, ...added, ...renumbered(versions)])
}

/** An entry without its like, whose parent has one: what hangs under it is told with it. */
function isNews(entries: readonly Entry[], i: number, paired: ReadonlySet<number>): boolean {
  const entry = entries[i]
  if (!entry || paired.has(i) || entry.owner || (entry.text === '' && entry.marker === '')) return false
  const parent = entries[entry.parent]
  return !parent || paired.has(entry.parent) || parent.text === ''
}

const nameOf = ({ id, text }: Side): string => (id === '' ? `“${excerpt(text, 60)}”` : id)

function changed(first: Entry, second: Entry): TextChange {
  const words = wordingMessage(replaced([first.text], [second.text]))
  const name = nameOf(first.side)
  return {
    a: first.side,
    b: second.side,
    change: 'changed',
    message: { vi: `Sửa ${name}. ${words.vi}`, en: `${name} changed. ${words.en}` },
  }
}

function moved(first: Entry, second: Entry): TextChange {
  const [from, to] = [nameOf(first.side), nameOf(second.side)]
  const text = excerpt(first.text, 80)
  return {
    a: first.side,
    b: second.side,
    change: 'moved',
    message: { vi: `Chuyển vị trí ${from} → ${to}: “${text}”`, en: `Moved ${from} → ${to}: “${text}”` },
  }
}

function alone(a: Side | null, b: Side | null): TextChange {
  const side = a ?? b ?? { id: '', at: {}, text: '' }
  const text = `${side.id === '' ? '' : `${side.id}: `}“${excerpt(side.text, 120)}”`
  const message: Message = a ? { vi: `Bỏ ${text}`, en: `Removed ${text}` } : { vi: `Thêm ${text}`, en: `Added ${text}` }
  return { a, b, change: a ? 'removed' : 'added', message }
}

/** All new numbers in one line; what was moved has one of its own. */
function renumbered({ as, bs, same }: Versions): TextChange[] {
  const moved = new Set<number>()
  const list = same.flatMap(({ a, b, moved: here }) => {
    const [first, second] = [as[a], bs[b]]
    if (!first || !second) return []
    if (here || moved.has(first.parent)) moved.add(a)
    return !moved.has(a) && first.marker !== second.marker ? [{ first, second }] : []
  })
  const [head] = list
  if (!head) return []
  const shown = list.slice(0, MOST_NUMBERS).map(({ first, second }) => `${number(first)} → ${number(second)}`)
  const more = list.length - shown.length
  const [vi, en] = [more > 0 ? ` và ${more} mục khác` : '', more > 0 ? ` and ${more} more` : '']
  return [
    {
      a: head.first.side,
      b: head.second.side,
      change: 'renumbered',
      message: { vi: `Đánh số lại: ${shown.join(', ')}${vi}`, en: `Renumbered: ${shown.join(', ')}${en}` },
    },
  ]
}

const number = ({ node, marker }: Entry): string => node.id ?? (marker === '' ? '(không số)' : marker)

const lineOf = ({ a, b }: TextChange): number => (a ?? b)?.at.line ?? (a ?? b)?.at.paragraph ?? 0

const inOrder = (changes: readonly TextChange[]): TextChange[] =>
  [...changes].sort((x, y) => Number(x.a === null) - Number(y.a === null) || lineOf(x) - lineOf(y))
