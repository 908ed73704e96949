import type { PlanNode } from '../../plan/plan.ts'
import type { Draft } from '../draft.ts'
import type { Found, Rule } from '../rule.ts'
import { lastWords, unended } from '../standing.ts'

const ENOUGH = 4
const markOf = ({ text }: PlanNode): string => /[.;,]$/u.exec(text.trimEnd())?.[0] ?? ''
const isPlain = ({ kind, children, text }: PlanNode): boolean =>
  kind === 'bullet' && children.length === 0 && !text.endsWith('./.')

/** Runs of bullets that stand side by side with one marker. */
function runs(nodes: readonly PlanNode[]): PlanNode[][] {
  const found: PlanNode[][] = [[]]
  for (const node of nodes) {
    const last = found.at(-1)?.at(-1)
    if (isPlain(node) && (last === undefined || last.marker === node.marker)) found.at(-1)?.push(node)
    else found.push(isPlain(node) ? [node] : [])
  }
  return found.filter((run) => run.length >= ENOUGH)
}

/** The one item of a run, its last left out, that ends in another mark than all the others. */
function stranger(run: readonly PlanNode[]): { node: PlanNode; usual: string } | null {
  const inner = run.slice(0, -1)
  const usual = [';', '.'].find((mark) => inner.filter((node) => markOf(node) === mark).length === inner.length - 1)
  const node = inner.find((it) => markOf(it) !== usual)
  return usual === undefined || node === undefined || /(?:…|\.\.|[:?!])$/u.test(node.text) || inner.length < ENOUGH - 1
    ? null
    : { node, usual }
}

export const listPunctuationMixed: Rule = {
  id: 'list-punctuation-mixed',
  clarity: 'văn phong',
  severity: 'info',
  title: { vi: 'Dấu cuối các gạch đầu dòng không thống nhất', en: 'Items of one list end in different marks' },
  why: {
    vi: 'Các ý ngang nhau kết thúc bằng cùng một dấu thì mới rõ danh sách còn hay hết.',
    en: 'With one mark for all, the reader sees where the list goes on.',
  },
  advice: {
    vi: 'Dùng một dấu cho các ý, ý cuối kết thúc bằng dấu chấm.',
    en: 'End all alike, the last with a full stop.',
  },
  source: 'custom',
  fixable: 'safe',
  *check({ lines, plan }: Draft): Iterable<Found> {
    const parents = lines.filter(({ role }) => role !== null)
    const items = new Map(parents.map(({ node, item }) => [node, item]))
    const lists = [plan.body, ...parents.map(({ node }) => node.children)]
    for (const run of lists.flatMap(runs)) {
      const odd = stranger(run)
      if (!odd) continue
      const { node, usual } = odd
      const quote = lastWords(node.text)
      yield {
        at: node.at,
        quote,
        item: items.get(node) ?? null,
        message: {
          vi: `Ý này không kết thúc bằng dấu “${usual}” như các ý khác trong danh sách.`,
          en: `This item does not end in "${usual}" as the others of its list do.`,
        },
        fix: { at: node.at, quote, replace: unended(quote) + usual },
      }
    }
  },
  good: [
    {
      in: 'purpose',
      text: '1. Yêu cầu\n\n- Đúng quy định;\n\n- Đúng thời hạn;\n\n- Đúng đối tượng;\n\n- Đúng mục đích.',
    },
    {
      in: 'purpose',
      text: '1. Yêu cầu\n\n- Đúng quy định.\n\n- Đúng thời hạn.\n\n- Đúng đối tượng.\n\n- Đúng mục đích.',
    },
    { in: 'purpose', text: '1. Yêu cầu\n\n- Đúng quy định.\n\n- Đúng thời hạn;' },
  ],
  bad: [
    {
      in: 'purpose',
      text: '1. Yêu cầu\n\n- Đúng quy định;\n\n- Đúng ‹thời hạn.›\n\n- Đúng đối tượng;\n\n- Đúng mục đích.',
    },
    {
      in: 'purpose',
      text: '1. Yêu cầu\n\n- Đúng quy định.\n\n- Đúng thời hạn.\n\n- Đúng ‹đối tượng›\n\n- Đúng mục đích.',
    },
  ],
}
