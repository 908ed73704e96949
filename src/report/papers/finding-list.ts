import type { Finding } from '../../lint/finding.ts'
import type { FileResult } from '../../lint/result.ts'
import type { Plan } from '../../plan/plan.ts'
import { type PaperBlock, type Paragraph, paragraph } from '../paper/paper.ts'
import { placeWords } from '../place.ts'
import type { Lang } from '../reporter.ts'
import { sourceWords } from '../source-words.ts'
import { SEVERITY } from '../words.ts'
import type { SourceOf } from './review.ts'
import { REVIEW_WORDS } from './review-words.ts'
import { headingWords } from './work.ts'

/** Where a finding of the list is named in this paper; `at` counts from 0. */
export const findingAnchor = (at: number): string => `finding-${at + 1}`

/** Every finding once, numbered as they come, below the section that it stands in. */
export function findingBlocks(plan: Plan, result: FileResult, sourceOf: SourceOf, lang: Lang): PaperBlock[] {
  const words = REVIEW_WORDS[lang]
  if (result.findings.length === 0) return [paragraph('text', words.none)]
  const sections = new Map<string, PaperBlock[]>()
  for (const [i, finding] of result.findings.entries()) {
    const name = sectionOf(plan, finding) ?? words.general
    const blocks = sections.get(name) ?? [paragraph('heading2', name)]
    sections.set(name, blocks)
    blocks.push(...findingParagraphs(finding, i, result.places ?? null, sourceOf, lang))
  }
  return [...sections.values()].flat()
}

/** The heading of the section: the root that the finding's item begins with. */
function sectionOf({ body }: Plan, { item }: Finding): string | null {
  if (item === null) return null
  const node = body.find(
    ({ id }) => id !== null && (item === id || item.startsWith(`${id}.`) || item.startsWith(`${id}-`)),
  )
  return node === undefined ? null : headingWords(node)
}

const LONGEST_QUOTE = 400

function findingParagraphs(
  finding: Finding,
  at: number,
  places: FileResult['places'] | null,
  sourceOf: SourceOf,
  lang: Lang,
): Paragraph[] {
  const { severity, message, quote, why, advice, suggest, fix, rule, url, item } = finding
  const words = REVIEW_WORDS[lang]
  const labelled = (name: string, text: string): Paragraph =>
    paragraph('detail', [{ text: `${name}: `, bold: true }, { text }])
  const where = [item, placeOf(finding, places, lang)].filter((part) => part !== null && part !== '').join(', ')
  const mend = fix && `“${fix.quote}” → ${fix.replace === '' ? words.delete : `“${fix.replace}”`}`
  return [
    paragraph(
      'heading3',
      [{ text: `[${at + 1}] ${capital(SEVERITY[severity][lang])}: ${message[lang]}`, bold: true }],
      {
        anchor: findingAnchor(at),
      },
    ),
    ...(quote === null ? [] : [paragraph('quote', `“${cut(quote)}”`)]),
    ...(where === '' ? [] : [labelled(words.place, where)]),
    labelled(words.because, why[lang]),
    labelled(words.todo, advice[lang]),
    ...(suggest === null ? [] : [labelled(words.write, `“${suggest[lang].trim()}”`)]),
    ...(mend === null ? [] : [labelled(words.replace, mend)]),
    paragraph('detail', [
      { text: `${words.source}: `, bold: true },
      { text: `${sourceWords(sourceOf(rule), lang)} (${words.rule} ` },
      { text: rule, link: url },
      { text: ').' },
    ]),
  ]
}

function placeOf({ at }: Finding, places: FileResult['places'] | null, lang: Lang): string | null {
  if (at === null) return null
  if (places) return placeWords(at, places, lang)
  return at.line === undefined ? null : `${lang === 'vi' ? 'dòng' : 'line'} ${at.line}`
}

const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1)
const cut = (text: string): string => (text.length > LONGEST_QUOTE ? `${text.slice(0, LONGEST_QUOTE)}…` : text)
