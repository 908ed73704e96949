import type { Span } from '../text/span.ts'
import { type Style, signed } from './markup.ts'
import type { Child, Run } from './run.ts'
import { putIn, type Splice } from './splice.ts'

/** Markup to be put between the letters of a run. */
export interface Cut {
  /** UTF-16 offset in the XML of the part, inside or at the border of what the run holds. */
  readonly at: number
  readonly put: string
}

/** What is to be done with one run. */
export interface RunWork {
  readonly cuts: readonly Cut[]
  /** What it holds that is to be a tracked deletion. */
  readonly gone: readonly Span[]
}

interface Context {
  readonly xml: string
  readonly style: Style
  readonly freeId: () => number
}

/** A border between two halves of a run; `child` where it stands inside the text of one. */
interface Border {
  readonly at: number
  readonly child: Child | null
}

/** Splits a run where it is cut: every half keeps its look, and nothing else of it is touched. */
export function splitRun(run: Run, { cuts, gone }: RunWork, context: Context): Splice[] {
  const { span, children } = run
  if (children.length === 0) return cuts.map(({ put }) => putIn(span.end, put))
  const at = (offset: number): Border => borderAt(run, offset)
  const marks = new Map<number, string>()
  for (const cut of cuts) marks.set(at(cut.at).at, (marks.get(at(cut.at).at) ?? '') + cut.put)
  const holes = gone.map((hole) => ({ start: at(hole.start).at, end: at(hole.end).at }))
  const isGone = (offset: number): boolean => holes.some(({ start, end }) => start <= offset && offset < end)
  const borders = [...cuts.map((cut) => at(cut.at)), ...gone.flatMap((hole) => [at(hole.start), at(hole.end)])]
  const inside = distinct(borders).filter((border) => border.at > span.start && border.at < span.end)
  const starts = [span.start, ...inside.map((border) => border.at)]
  const goneFrom = starts.map(isGone)
  const half = (offset: number): boolean => isGone(starts.findLast((start) => start <= offset) ?? span.start)
  const deletion = (): string => `<${context.style.prefix}:del ${signed(context.style, context.freeId())}>`
  const deletionEnd = `</${context.style.prefix}:del>`
  return [
    putIn(span.start, (marks.get(span.start) ?? '') + (goneFrom[0] ? deletion() : '')),
    // At one place the halves part before the tag of the next one changes.
    ...inside.map((border, n) => {
      const [left = false, right = false] = goneFrom.slice(n, n + 2)
      const put = (left ? deletionEnd : '') + (marks.get(border.at) ?? '') + (right ? deletion() : '')
      return joint(run, border, put, [left, right], context)
    }),
    ...children.flatMap((child) => tagsOf(child, inside, half, context)),
    putIn(span.end, (goneFrom.at(-1) ? deletionEnd : '') + (marks.get(span.end) ?? '')),
  ].filter(({ remove, put }) => remove > 0 || put !== '')
}

function distinct(borders: readonly Border[]): Border[] {
  return [...new Map(borders.map((border) => [border.at, border])).values()].sort((a, b) => a.at - b.at)
}

/** A border never stands before the first thing that a run holds, nor after the last: there the run itself ends. */
function borderAt({ span, children }: Run, offset: number): Border {
  const child = children.find(({ end, close }) => offset < end && offset <= close)
  const first = children[0]
  if (!child) return { at: span.end, child: null }
  if (!isText(child) || offset <= child.inner)
    return child === first ? { at: span.start, child: null } : { at: child.start, child: null }
  if (offset < child.close) return { at: offset, child }
  const next = children[children.indexOf(child) + 1]
  return { at: next?.start ?? span.end, child: null }
}

// What somebody else has deleted is read too, where the reading is of the original.
const isText = ({ name }: Child): boolean => name === 't' || name === 'delText'
const textName = ({ name }: Child, { style }: Context, isGone: boolean): string =>
  `${style.prefix}:${isGone ? 'delText' : name}`

/** Ends one half of a run and opens the other. */
function joint(
  run: Run,
  { at, child }: Border,
  between: string,
  [left, right]: readonly [boolean, boolean],
  context: Context,
): Splice {
  const { style, freeId } = context
  // A change of the look that is tracked (w:rPrChange) has an id of its own.
  const look = run.look.replace(/:id="\d{1,10}"/g, () => `:id="${freeId()}"`)
  const close = child ? `</${textName(child, context, left)}>` : ''
  const open = child ? `<${textName(child, context, right)} xml:space="preserve">` : ''
  return putIn(at, `${close}</${style.prefix}:r>${between}${run.open}${look}${open}`)
}

/** The tags of a text that is deleted, or whose ends would lose a space. */
function tagsOf(child: Child, borders: readonly Border[], half: (at: number) => boolean, context: Context): Splice[] {
  if (!isText(child)) return []
  const { xml } = context
  const cut = borders.filter((border) => border.child === child)
  const [opensGone, closesGone] = [half(child.start), half(child.close)]
  if (cut.length === 0 && !opensGone) return []
  const tag = xml.slice(child.start, child.inner)
  const kept = /\sxml:space=["']preserve["']/.test(tag)
  const [head = '', tail = ''] = kept ? [] : edges(xml.slice(child.inner, child.close))
  const open: Splice = {
    at: child.start,
    remove: tag.length + head.length,
    put: `<${textName(child, context, opensGone)} xml:space="preserve">`,
  }
  const close: Splice = {
    at: child.close - tail.length,
    remove: tail.length + child.end - child.close,
    put: `</${textName(child, context, closesGone)}>`,
  }
  return [...(kept && !opensGone ? [] : [open]), ...(tail === '' && !closesGone ? [] : [close])]
}

// Without xml:space="preserve" Word does not show the white space at the ends; with it, it would.
function edges(raw: string): readonly [string, string] {
  const isSpace = (at: number): boolean => ' \t\r\n'.includes(raw.charAt(at))
  let start = 0
  while (start < raw.length && isSpace(start)) start++
  let end = raw.length
  while (end > start && isSpace(end - 1)) end--
  return [raw.slice(0, start), raw.slice(end)]
}
