import { pageOf } from '../lint/finding.ts'
import type { Example, Rule } from '../lint/rule.ts'
import { visible } from '../text/visible.ts'
import type { Lang } from './reporter.ts'
import { FIXABLE, levels, PLACE, silencing } from './rule-words.ts'
import { sourceWords } from './source-words.ts'

const TEXT = {
  vi: {
    head: ['Mã', 'Mức', 'Rõ', 'Phát hiện'],
    why: 'Vì sao',
    advice: 'Cách xử lý',
    source: 'Căn cứ',
    level: 'Mức',
    clarity: 'Thuộc',
    fix: 'Sửa',
    bad: 'Sai',
    good: 'Đúng',
    silence: 'Bỏ qua, có lý do',
  },
  en: {
    head: ['Id', 'Severity', 'Rõ', 'Finds'],
    why: 'Why',
    advice: 'What to do',
    source: 'Source',
    level: 'Severity',
    clarity: 'Concerns',
    fix: 'Fix',
    bad: 'Wrong',
    good: 'Right',
    silence: 'To silence it, with a reason',
  },
} satisfies Record<Lang, Record<string, string | string[]>>

/** One line a rule, in columns. */
export function rulesText(rules: readonly Rule[], lang: Lang): string {
  const rows = [
    TEXT[lang].head,
    ...rules.map(({ id, severity, clarity, title }) => [id, severity, clarity, title[lang]]),
  ]
  const widths = [0, 1, 2].map((column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)))
  return rows.map((row) => `${row.map((cell, i) => cell.padEnd(widths[i] ?? 0)).join('  ')}\n`).join('')
}

/** The rules as data: titles and reasons in both languages. */
export function rulesData(rules: readonly Rule[]): object[] {
  return rules.map(({ id, severity, profiles = {}, clarity, title, why, advice, source, fixable = null }) => ({
    id,
    severity,
    profiles,
    clarity,
    title,
    why,
    advice,
    source,
    fixable,
    url: pageOf(id),
  }))
}

/** All that is to be said of one rule, for a terminal. */
export function ruleText(rule: Rule, lang: Lang): string {
  const text = TEXT[lang]
  const facts = [
    [text.why, rule.why[lang]],
    [text.advice, rule.advice[lang]],
    [text.source, sourceWords(rule.source, lang)],
    [text.level, levels(rule)],
    [text.clarity, rule.clarity],
    ...(rule.fixable ? [[text.fix, FIXABLE[rule.fixable][lang]]] : []),
  ]
  const ways = silencing(rule.id).map(({ note, code }) => `  ${note[lang]}:\n${indented(code)}`)
  return [
    `${rule.id}: ${rule.title[lang]}\n`,
    facts.map(([name, value]) => `${name}: ${value}\n`).join(''),
    ...rule.bad.slice(0, SHOWN).map((example) => shown(text.bad, example, lang)),
    ...rule.good.slice(0, SHOWN).map((example) => shown(text.good, example, lang)),
    `${text.silence}:\n${ways.join('')}`,
    `${pageOf(rule.id)}\n`,
  ].join('\n')
}

const SHOWN = 2
const LONGEST = 14

/** An example; what is wrong stands between ‹ and ›. */
function shown(name: string, { in: place, text, issued }: Example, lang: Lang): string {
  const lines = text.split('\n').filter((line) => line.trim() !== '')
  const cut = lines.length > LONGEST ? [...lines.slice(0, LONGEST), '…'] : lines
  const where = issued === undefined ? PLACE[place][lang] : `${PLACE[place][lang]}, ${issued}`
  return `${name} (${where}):\n${indented(cut.map(visible).join('\n'))}`
}

const indented = (text: string): string => `${text.replace(/^/gm, '    ')}\n`
