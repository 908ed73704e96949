// What reviewers marked (../shared/gold/*.json) beside what the rules say.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Kinds of defects, as the reviewers named them, and the rules that could see them. */
const KINDS = [
  [/missing-lead|no-lead|lead-missing/, ['task-without-lead', 'task-with-vague-lead']],
  [/vague-lead|collective-lead|unclear-lead|ambiguous-lead/, ['task-with-vague-lead', 'task-with-many-leads', 'task-without-lead']],
  [/multiple-lead|several-lead|many-leads|two-leads|joint-lead|double-lead/, ['task-with-many-leads']],
  [/lead-also|lead-and-support|self-support|self-coord|lead-in-support|same-agency/, ['lead-also-support', 'duplicate-agency']],
  [/duplicate-agency|agency-twice|agency-repeated/, ['duplicate-agency']],
  [/missing-deadline|no-deadline|missing-time/, ['task-without-deadline', 'deadline-vague']],
  [/vague-deadline|deadline-vague|unclear-deadline/, ['deadline-vague', 'task-without-deadline']],
  [/past-deadline|deadline-(?:passed|before)/, ['deadline-passed', 'period-before-issue']],
  [/missing-output/, ['task-without-output']],
  [/assignment|no-duty|duty-miss|missing-duty|orphan-agency/, ['lead-without-assignment', 'support-without-assignment', 'assignment-without-duty']],
  [/recipient/, ['recipient-missing', 'missing-recipients']],
  [/agency-name|name-(?:inconsist|vari)|inconsistent-(?:agency|name)/, ['agency-name-varies', 'agency-name-wrong']],
  [/dash/, ['dash-style-mixed', 'agency-name-varies']],
  [/capitali|case/, ['agency-name-varies', 'heading-case']],
  [/citation|issuer-mismatch|symbol/, ['citation-issuer-mismatch', 'citation-type-mismatch', 'citation-date-conflict', 'citation-incomplete', 'citation-year-mismatch', 'citation-known-wrong', 'citation-not-in-force', 'citation-after-issue', 'code-with-space']],
  [/undefined-abbrev/, ['undefined-abbreviation']],
  [/unused-abbrev/, ['unused-abbreviation']],
  [/abbrev.*(?:miss?pell|wrong|typo)|miss?pelled-abbrev/, ['abbreviation-misspelled']],
  [/abbrev/, ['undefined-abbreviation', 'term-not-used', 'abbreviation-misspelled', 'unused-abbreviation']],
  [/double-word|repeated-word|duplicate-word/, ['repeated-word']],
  [/typo|misspell|spelling/, ['known-misspelling', 'repeated-word', 'tone-mark-style', 'spelling-mixed', 'abbreviation-misspelled']],
  [/numbering-(?:gap|skip)/, ['numbering-gap', 'numbering-repeat']],
  [/number(?:ing)?-(?:style|mixed|inconsist|format|break)|bullet/, ['numbering-mixed', 'punctuation-space', 'numbering-gap']],
  [/blank-number|missing-number/, ['missing-number']],
  [/blank-date|missing-date/, ['missing-date']],
  [/closing|end-mark/, ['closing-mark']],
  [/unicode|nbsp|tone/, ['unicode-form', 'tone-mark-style']],
  [/space|spacing/, ['punctuation-space', 'code-with-space', 'unicode-form']],
  [/quote|bracket|parenthes/, ['unbalanced-quotes']],
  [/sentence-cut|cut-sentence|broken-sentence|line-break|split/, ['sentence-cut']],
  [/orphan-ref|dangling|cross-ref|wrong-ref|reference/, ['dangling-reference', 'citation-incomplete', 'citation-issuer-mismatch']],
  [/annex/, ['annex-unused', 'annex-contradicts-body', 'dangling-reference']],
  [/vague-target|target/, ['target-without-measure', 'target-without-year', 'target-out-of-range']],
  [/range|percent/, ['target-out-of-range']],
  [/funding|budget|estimate/, ['plan-without-funding', 'funding-without-source', 'funding-without-estimate-duty']],
  [/report/, ['plan-without-reporting', 'report-without-deadline', 'report-without-addressee']],
  [/missing-period|period/, ['period-mismatch', 'period-before-issue', 'deadline-outside-period']],
  [/basis/, ['basis-punctuation', 'missing-basis']],
  [/letterhead|issuer/, ['missing-issuer']],
  [/signature|signer/, ['missing-signature']],
  [/punctuation|full-stop|semicolon|separator/, ['list-punctuation-mixed', 'punctuation-space', 'basis-punctuation']],
  [/template|leftover/, ['template-residue', 'placeholder-left']],
  [/requirement-not-met/, ['clear-promise-broken', 'task-without-lead', 'task-without-deadline']],
] // biome-ignore format: a table

/** Prints of each document's marks which are found; a mark is found where a fitting rule speaks within two lines, or of the whole. */
export function gold(shared, validated, registered) {
  const folder = join(shared, 'gold')
  if (!existsSync(folder)) return console.log('no gold here')
  const records = readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')))
  const marked = records.filter(
    ({ doc, defects }) => /\.(?:txt|md)$/.test(doc ?? '') && defects && existsSync(join(shared, 'corpus', doc)),
  )
  const texts = marked.map(({ doc }) => ({ path: doc, text: readFileSync(join(shared, 'corpus', doc), 'utf8') }))
  const findings = validated(texts)
  const sum = { found: 0, silent: 0, none: 0 }
  marked.forEach(({ doc, defects }, i) => {
    for (const { line, kind, what } of defects) {
      const verdict = verdictOf(findings[i], line, kind, registered)
      sum[verdict]++
      console.log(`${verdict.padEnd(7)}${doc}:${line} ${kind}: ${what.slice(0, 140)}`)
    }
  })
  console.log(
    `\nof ${sum.found + sum.silent + sum.none} marks: found ${sum.found}, rule silent ${sum.silent}, no rule of that kind ${sum.none}`,
  )
}

function verdictOf(findings, line, kind, registered) {
  const rules = KINDS.find(([pattern]) => pattern.test(kind))?.[1].filter((rule) => registered.has(rule)) ?? []
  if (rules.length === 0) return 'none'
  const near = ({ line: at, end_line: end }) => at - 2 <= line && line <= (end ?? at) + 2
  const said = findings.filter(({ rule }) => rules.includes(rule))
  const isSaid = ({ at, related }) => at === null || near(at) || related.some((other) => near(other.at))
  return said.some(isSaid) ? 'found' : 'silent'
}
