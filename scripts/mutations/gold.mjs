// What reviewers marked (../shared/gold/*.json) beside what the rules say.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Kinds of defects, as the reviewers named them, and the rules that could see them. */
const KINDS = [
  [/^missing-lead-and-deadline/, ['task-without-lead', 'task-without-deadline', 'task-with-vague-lead']],
  [/missing-lead|no-lead|lead-missing/, ['task-without-lead', 'task-with-vague-lead']],
  [/vague-lead|collective-lead|unclear-lead|ambiguous-lead|no-single-lead/, ['task-with-vague-lead', 'task-with-many-leads', 'task-without-lead']],
  [/multiple-lead|several-lead|many-leads|two-leads|joint-lead|double-lead/, ['task-with-many-leads']],
  [/lead-also|lead-and-support|self-support|self-coord|lead-in-support|same-agency/, ['lead-also-support', 'duplicate-agency']],
  [/duplicate-agency|agency-twice|agency-repeated/, ['duplicate-agency']],
  [/duplicate-task|verbatim-repetition/, ['duplicate-task']],
  [/task-without-content/, ['empty-item', 'task-without-deed']],
  [/wrong-form-of-address/, ['asked-not-ordered']],
  [/missing-report-deadline/, ['report-without-deadline']],
  // Reviewers call by this name tasks without time, duties to draw up a plan without a day, and reports without a day.
  [/missing-deadline|no-deadline|missing-time/, ['task-without-deadline', 'deadline-vague', 'duty-plan-without-deadline', 'report-without-deadline']],
  [/deadline-depends-on-event/, ['deadline-on-event']],
  [/vague-deadline|deadline-vague|unclear-deadline|vague-frequency/, ['deadline-vague', 'deadline-on-event', 'task-without-deadline']],
  [/past-deadline|deadline-(?:passed|before)/, ['deadline-passed', 'period-before-issue']],
  [/missing-output/, ['task-without-output']],
  [/agency-without-assignment|no-duty|duty-miss|missing-duty|orphan-agency/, ['lead-without-assignment', 'support-without-assignment', 'assignment-without-duty']],
  [/recipient/, ['recipient-missing', 'missing-recipients']],
  [/collective-name|agency-name-incomplete/, []],
  [/agency-name|name-(?:inconsist|vari)|inconsistent-(?:agency|name)/, ['agency-name-varies', 'agency-name-wrong', 'short-form-mixed', 'official-name-case']],
  [/range-spacing|dash/, ['dash-style-mixed', 'agency-name-varies']],
  [/case-after-semicolon/, ['case-after-semicolon']],
  [/case-after-colon/, []],
  [/capitali|case/, ['agency-name-varies', 'agency-name-wrong', 'heading-case', 'capitals-mixed', 'official-name-case']],
  [/document-name|title-misquotes/, []],
  [/repeated-full-citation/, []],
  [/citation|issuer-mismatch|symbol/, ['citation-issuer-mismatch', 'citation-type-mismatch', 'citation-date-conflict', 'citation-incomplete', 'citation-year-mismatch', 'citation-known-wrong', 'citation-not-in-force', 'citation-after-issue', 'code-with-space']],
  [/undefined-abbrev|abbreviation-before-definition/, ['undefined-abbreviation', 'short-form-mixed']],
  [/unused-abbrev|useless-short-form/, ['unused-abbreviation']],
  [/abbrev.*(?:miss?pell|wrong|typo)|miss?pelled-abbrev/, ['abbreviation-misspelled']],
  [/defined-term-unused|inconsistent-short-name|abbreviation-not-used/, ['term-not-used']],
  [/abbrev/, ['undefined-abbreviation', 'term-not-used', 'abbreviation-misspelled', 'unused-abbreviation', 'short-form-mixed']],
  [/double-word|repeated-word|duplicate-word/, ['repeated-word']],
  [/orthography|^inconsistent-wording|spelling-inconsistent|^term-inconsistent/, ['tone-mark-style', 'spelling-mixed']],
  [/typo|misspell|spelling/, ['known-misspelling', 'repeated-word', 'tone-mark-style', 'spelling-mixed', 'abbreviation-misspelled']],
  [/numbering-(?:gap|skip)/, ['numbering-gap', 'numbering-repeat']],
  [/numbering-style-break|unnumbered/, []],
  [/number(?:ing)?-(?:style|mixed|inconsist|format|break)|bullet/, ['numbering-mixed', 'punctuation-space', 'numbering-gap']],
  [/blank-number|missing-number/, ['missing-number']],
  [/blank-date|missing-date/, ['missing-date']],
  [/date-style/, ['date-style-mixed']],
  [/wrong-closing|closing|end-mark/, ['closing-mark']],
  [/unicode|nbsp|tone/, ['unicode-form', 'tone-mark-style']],
  [/space|spacing|stray-markup/, ['punctuation-space', 'code-with-space', 'unicode-form']],
  [/mixed-quotes/, ['quote-style-mixed']],
  [/quote|bracket|parenthes/, ['unbalanced-quotes']],
  [/missing-comma/, ['missing-comma']],
  [/missing-word/, ['missing-word']],
  [/sentence-cut|cut-sentence|broken-sentence|line-break|split/, ['sentence-cut']],
  [/orphan-ref|dangling|cross-ref|wrong-ref/, ['dangling-reference', 'citation-incomplete', 'citation-issuer-mismatch']],
  [/annex/, ['annex-unused', 'annex-contradicts-body', 'dangling-reference']],
  [/vague-target|conditional-target|target/, ['target-without-measure', 'target-without-year', 'target-out-of-range', 'target-approximate']],
  [/percent/, ['target-out-of-range']],
  [/funding|budget|estimate/, ['plan-without-funding', 'funding-without-source', 'funding-without-estimate-duty']],
  [/circular-reporting/, []],
  [/report/, ['plan-without-reporting', 'report-without-deadline', 'report-without-addressee']],
  [/^missing-period/, []],
  [/period/, ['period-mismatch', 'period-before-issue', 'deadline-outside-period']],
  [/basis/, ['basis-punctuation', 'missing-basis']],
  [/letterhead|missing-issuer/, ['missing-issuer']],
  [/signature|signer|signing/, ['missing-signature']],
  [/full-stop/, ['missing-full-stop', 'list-punctuation-mixed']],
  [/heading-punct/, ['heading-mark-mixed']],
  [/list-separator/, []],
  [/punctuation|semicolon/, ['list-punctuation-mixed', 'punctuation-space', 'basis-punctuation', 'missing-full-stop']],
  [/template|leftover|copied-central/, ['template-residue', 'placeholder-left']],
  [/requirement-not-met/, ['clear-promise-broken', 'task-without-lead', 'task-without-deadline']],
] // biome-ignore format: a table

// These speak once for the whole document, at one of the places where two ways meet.
const WHOLE = new Set([
  'tone-mark-style', 'date-style-mixed', 'quote-style-mixed', 'dash-style-mixed', 'spelling-mixed', 'short-form-mixed', 'term-not-used', 'capitals-mixed',
  'agency-name-varies', 'agency-name-wrong', 'official-name-case', 'missing-comma', 'missing-word', 'undefined-abbreviation', 'duty-plan-without-deadline',
]) // biome-ignore format: a list

/** Why no rule speaks of a kind: what it would take. */
const BEYOND = [
  [
    /garbled|incomplete-phrase|sentence-(?:fragment|without)|wording|redundant|overlong|stray-word|foreign-word/,
    'style and grammar of the sentence',
  ],
  [
    /wrong-term|wrong-document|document-name|title-misquotes|implausible|wrong-addressee|wrong-self/,
    'knowledge of the subject or of the cited document',
  ],
  [
    /duty|assignee|scope|overlapping|contradiction|conflicting|mismatch|copied-central|misplaced-item|several-tasks|task-duplicates|partner|circular|unclear-role/,
    'understanding of who should do what',
  ],
  [
    /inconsistent-term|collective-name|label|list-style|list-separator|case-after-colon|unnumbered|numbering-style/,
    'a matter of taste to other reviewers: no rule for precision',
  ],
]
const reasonFor = (kind) => BEYOND.find(([pattern]) => pattern.test(kind))?.[1] ?? 'needs understanding beyond rules'

/** Prints of each document's marks which are found, which not and why not. */
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
      const verdict = verdictOf(findings[i], { line, kind, what }, registered)
      sum[verdict]++
      const why =
        verdict === 'none'
          ? ` [${reasonFor(kind)}]`
          : verdict === 'silent'
            ? ` [${rulesOf(kind, registered).join(', ')}]`
            : ''
      console.log(`${verdict.padEnd(7)}${doc}:${line} ${kind}: ${what.slice(0, 140)}${why}`)
    }
  })
  const judged = sum.found + sum.silent
  console.log(
    `\nof ${judged + sum.none} marks, ${judged} are of a kind that has a rule: ${sum.found} found (${((100 * sum.found) / judged).toFixed(1)} %), ` +
      `${sum.silent} not (the rules of that kind are silent there); ${sum.none} are of a kind without a rule`,
  )
}

const rulesOf = (kind, registered) =>
  KINDS.find(([pattern]) => pattern.test(kind))?.[1].filter((rule) => registered.has(rule)) ?? []

/** A mark is found where a fitting rule speaks within two lines or of the whole, or, of a document-wide fault, of the words that the mark quotes. */
function verdictOf(findings, { line, kind, what }, registered) {
  const rules = rulesOf(kind, registered)
  if (rules.length === 0) return 'none'
  const near = ({ line: at, end_line: end }) => at - 2 <= line && line <= (end ?? at) + 2
  const said = findings.filter(({ rule }) => rules.includes(rule))
  const words = what.toLowerCase()
  const isSaid = ({ rule, at, related, quote }) =>
    at === null ||
    near(at) ||
    related.some((other) => near(other.at)) ||
    (WHOLE.has(rule) &&
      (ONE_CAUSE.has(rule) || (quote !== null && quote.length > 3 && words.includes(quote.toLowerCase()))))
  return said.some(isSaid) ? 'found' : 'silent'
}

// Of these a document has one finding, whatever the words.
const ONE_CAUSE = new Set(['tone-mark-style', 'date-style-mixed', 'quote-style-mixed'])
