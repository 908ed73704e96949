import type { Example, Rule } from '../lint/rule.ts'
import type { Message } from '../text/problem.ts'
import { visible } from '../text/visible.ts'
import { inMarkdown } from './markdown.ts'
import { FIXABLE, levels, PLACE, silencing } from './rule-words.ts'

/** docs/rules/<id>.md: all that the rule says of itself, in both languages. */
export function rulePage(rule: Rule): string {
  const { id, title, why, advice, source, clarity, fixable, bad, good } = rule
  const ways = silencing(id).map(({ note, code }) => `- ${both(note)}:\n\n${fenced(code, '  ')}`)
  return [
    `# ${id}`,
    `**${inMarkdown(title.vi)}** — ${inMarkdown(title.en)}`,
    `## Vì sao — Why\n\n${paragraphs(why)}`,
    `## Cách xử lý — What to do\n\n${paragraphs(advice)}`,
    [
      '| | |',
      '| --- | --- |',
      `| Mức — Severity | ${levels(rule)} |`,
      `| Thuộc — Concerns | ${clarity} |`,
      `| Căn cứ — Source | ${inMarkdown(source)} |`,
      `| Sửa — Fix | ${fixable ? both(FIXABLE[fixable]) : '—'} |`,
    ].join('\n'),
    ...examples('Sai — Wrong', bad),
    ...examples('Đúng — Right', good),
    `## Bỏ qua, có lý do — To silence it, with a reason\n\n${ways.join('\n\n')}`,
    `<!-- UPDATE_DOCS=1 npx vitest run test/docs.test.ts -->\n`,
  ].join('\n\n')
}

/** The table of the README. */
export function rulesTable(rules: readonly Rule[]): string {
  const rows = rules.map(
    ({ id, severity, clarity, title }) =>
      `| [${id}](docs/rules/${id}.md) | ${severity} | ${clarity} | ${inMarkdown(title.vi)} — ${inMarkdown(title.en)} |`,
  )
  return ['| quy tắc | mức | rõ | phát hiện |', '| --- | --- | --- | --- |', ...rows].join('\n')
}

function examples(name: string, list: readonly Example[]): string[] {
  if (list.length === 0) return []
  const parts = list.map(({ in: place, text, issued }) => {
    const where = issued === undefined ? both(PLACE[place]) : `${both(PLACE[place])}; ${issued}`
    return `${where}:\n\n${fenced(text, '')}`
  })
  return [`## ${name}`, ...parts]
}

const both = ({ vi, en }: Message): string => `${vi} — ${en}`
const paragraphs = ({ vi, en }: Message): string => `${inMarkdown(vi)}\n\n${inMarkdown(en)}`

function fenced(text: string, indent: string): string {
  const lines = ['```text', ...text.split('\n').map(visible), '```']
  return lines.map((line) => (line === '' ? '' : indent + line)).join('\n')
}
