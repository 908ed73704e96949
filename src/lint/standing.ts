import type { At, PlanNode, Report } from '../plan/plan.ts'
import { fold } from '../text/fold.ts'
import type { Draft, Line } from './draft.ts'
import { once } from './once.ts'
import type { Found } from './rule.ts'

/** Lines of the plan's own sections: neither letterhead, bases, signature nor annex. */
export const bodyLines: (draft: Draft) => readonly Line[] = once(({ lines }) =>
  lines.filter(({ role }) => role !== null && role !== 'annex'),
)

/** Everything that a line says, the cells of a table too; folded. */
export function said({ node }: Line): string {
  return fold(node.rows ? [node.text, ...(node.header ?? []), ...node.rows.flat()].join(' ') : node.text)
}

/** The text of a node with all that stands below it. */
export function planText(node: PlanNode): string {
  return [node.text, ...(node.rows?.flat() ?? []), ...node.children.map(planText)].join(' ')
}

/** Whether folded text holds one of the phrases. */
export function says(text: string, phrases: readonly string[]): boolean {
  return phrases.some((phrase) => text.includes(phrase))
}

/** The text without what of `marks` stands at its end. */
export function cutEnd(text: string, marks: string): string {
  let end = text.length
  while (end > 0 && marks.includes(text[end - 1] ?? '')) end--
  return text.slice(0, end)
}

/** The text without the marks that end it: what a reader would underline. */
export function unended(text: string): string {
  return cutEnd(text, ' .;,:/')
}

/** The last two words with the mark that ends them: enough to find the end of a paragraph. */
export function lastWords(text: string): string {
  return text.trimEnd().split(/\s+/).slice(-2).join(' ')
}

/** Lines before the first section. */
export function frontLines({ lines }: Draft): readonly Line[] {
  const first = lines.findIndex(({ role }) => role !== null)
  return lines.slice(0, first < 0 ? lines.length : first)
}

/**
 * A plan issued with a decision ("Ban hành kèm theo Quyết định số …") has neither number, bases, signature nor
 * recipients of its own (Nghị định 30/2020/NĐ-CP, Phụ lục III).
 */
export function isAttached(draft: Draft): boolean {
  return frontLines(draft).some((line) => says(said(line), ['kèm theo quyết định']))
}

/** A plan of a Party body: its form is the Party's (Hướng dẫn 05-HD/VPTW), not that of Decree 30/2020. */
export const isOfParty = ({ plan }: Draft): boolean => plan.document.issuer?.level === 'party'

/** The text was taken from a web page: what is missing may have been lost there. */
export function isWebCopy({ plan }: Draft): boolean {
  return plan.ignored.some(({ reason }) => reason === 'web-chrome')
}

/** What a web page's copy lacks the document may have. */
export const perhapsLost = (draft: Draft): Pick<Found, 'severity'> => (isWebCopy(draft) ? { severity: 'warning' } : {})

const MOTTO = ['cộng hòa xã hội', 'độc lập - tự do', 'độc lập-tự do', 'độc lập – tự do']

/** Neither Quốc hiệu nor the issuer's name: a converter dropped the table of the letterhead. */
export function hasLetterhead(draft: Draft): boolean {
  return frontLines(draft).some((line) => says(said(line), MOTTO))
}

/** Something stands after the signature that is no annex by name: a list or table "kèm theo". */
export function hasLooseAnnex({ lines }: Draft): boolean {
  const tail = lines.findIndex((line) => line.role === null && said(line).startsWith('nơi nhận'))
  return (
    tail >= 0 &&
    lines
      .slice(tail)
      .some((line) => line.node.kind === 'table' || says(said(line), ['kèm theo', 'danh mục', 'biểu mẫu']))
  )
}

/** Roots of the tree that have an id. */
export function sections({ plan }: Draft): readonly PlanNode[] {
  return plan.body.filter((node) => node.id !== null)
}

/** Recipients and signature stand in a table of more columns than the reader of plans expects. */
export function hasTailTable({ lines }: Draft): boolean {
  return lines.some(
    (line) => line.node.kind === 'table' && says(said(line), ['nơi nhận', 'kt. chủ tịch', 'tm. ủy ban']),
  )
}

/** The reports that the organisation asks for; a report that is a task has the task's deadline and addressee. */
export function reportsAsked({ plan, lines }: Draft): readonly Report[] {
  const asks = new Set<number | undefined>()
  for (const { node, role } of lines) if (role === 'organisation' || role === 'reporting') asks.add(node.at.line)
  return plan.reporting.filter(({ at }) => at.line === undefined || asks.has(at.line))
}

/** The id that a reader would cite for what begins at a line of the file. */
export function itemAt({ lines }: Draft, at: At): string | null {
  return (
    lines.find(
      ({ node }) => node.at.line === at.line && node.at.paragraph === at.paragraph && node.at.line !== undefined,
    )?.item ?? null
  )
}

/** The lines of the file from one line to another, both left out; none for a plan without a text. */
export function sourceBetween(
  { source }: Draft,
  after: number | undefined,
  before: number | undefined,
): readonly string[] {
  return source === null || after === undefined || before === undefined
    ? []
    : source.slice(after, Math.max(after, before - 1))
}
