import { ENGINE_RULES } from '../lint/allow.ts'
import type { Beside, Finding, Spot } from '../lint/finding.ts'
import { pageOf } from '../lint/finding.ts'
import type { FileResult } from '../lint/result.ts'
import type { Rule } from '../lint/rule.ts'
import { RULES } from '../lint/rules/index.ts'
import type { Problem } from '../text/problem.ts'
import { uriOf } from './address.ts'
import { jsonEntries, jsonInside } from './json-text.ts'
import type { Lang, Reporter } from './reporter.ts'

const LEVEL = { error: 'error', warning: 'warning', info: 'note' }
const SCHEMA = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json'

/** SARIF 2.1.0: one run, columns in UTF-16 units; what the baseline knows is "unchanged". */
export function sarifReport(lang: Lang): Reporter {
  const rules = [...RULES, ...ENGINE_RULES]
  const indexes = new Map(rules.map(({ id }, index) => [id, index]))
  const entries = jsonEntries(4)
  const failed: object[] = []
  const driver = {
    name: 'kehoach',
    informationUri: 'https://kehoach.dev',
    rules: rules.map((rule) => ruled(rule, lang)),
  }
  const run = `"tool": ${jsonInside({ driver }, 3)},\n      "columnKind": "utf16CodeUnits",\n      "results": [`
  return {
    begin: () => `{\n  "$schema": "${SCHEMA}",\n  "version": "2.1.0",\n  "runs": [\n    {\n      ${run}`,
    file(result) {
      failed.push(...result.errors.map((problem) => notice(problem, result.path, lang)))
      return entries(results(result, indexes, lang))
    },
    end({ failed: unread }) {
      const invocations = [{ executionSuccessful: unread === 0, toolExecutionNotifications: failed }]
      return `\n      ],\n      "invocations": ${jsonInside(invocations, 3)}\n    }\n  ]\n}\n`
    },
  }
}

function ruled({ id, title, why, advice, severity, clarity }: Rule, lang: Lang): object {
  return {
    id,
    shortDescription: { text: title[lang] },
    fullDescription: { text: why[lang] },
    help: { text: `${why[lang]} ${advice[lang]}` },
    helpUri: pageOf(id),
    defaultConfiguration: { level: LEVEL[severity] },
    properties: { tags: [clarity] },
  }
}

function results({ path, findings, known }: FileResult, indexes: ReadonlyMap<string, number>, lang: Lang): object[] {
  const of = (finding: Finding, baselineState?: string): object => ({
    ruleId: finding.rule,
    ruleIndex: indexes.get(finding.rule) ?? -1,
    level: LEVEL[finding.severity],
    message: { text: `${finding.message[lang]} ${finding.advice[lang]}` },
    locations: [{ ...place(path, finding.at, finding.quote), ...logical(finding.item) }],
    ...(finding.related.length > 0 ? { relatedLocations: besides(path, finding.related, lang) } : {}),
    partialFingerprints: { 'kehoach/v1': finding.fingerprint },
    ...(baselineState === undefined ? {} : { baselineState }),
  })
  if (!known) return findings.map((finding) => of(finding))
  return [...findings.map((finding) => of(finding, 'new')), ...known.map((finding) => of(finding, 'unchanged'))]
}

// SARIF takes no place twice (3.27.22), which those of a Word or PDF file without lines may be.
function besides(path: string, related: readonly Beside[], lang: Lang): object[] {
  const places = related.map(({ at, note }) => ({ ...place(path, at, null), message: { text: note[lang] } }))
  return [...new Map(places.map((one) => [JSON.stringify(one), one])).values()]
}

// GitHub takes no result without a region: what is missing altogether stands at the first line.
function place(path: string, at: Spot | null, quote: string | null): object {
  const { line = 1, end_line = line, column, end_column } = at ?? {}
  const region = {
    startLine: line,
    ...(column === undefined ? {} : { startColumn: column }),
    endLine: Math.max(line, end_line),
    ...(end_column === undefined ? {} : { endColumn: end_column }),
    ...(quote === null ? {} : { snippet: { text: quote } }),
  }
  return { physicalLocation: { artifactLocation: artifact(path), region } }
}

function artifact(path: string): object {
  const uri = uriOf(path)
  return uri.startsWith('file:') ? { uri } : { uri, uriBaseId: '%SRCROOT%' }
}

function logical(item: string | null): object {
  if (item === null) return {}
  return { logicalLocations: [{ name: item.split('.').at(-1) ?? item, fullyQualifiedName: item, kind: 'element' }] }
}

function notice({ code, severity, message, line, column }: Problem, path: string, lang: Lang): object {
  return {
    descriptor: { id: code },
    level: severity,
    message: { text: message[lang] },
    locations: [place(path, { ...(line ? { line } : {}), ...(column ? { column } : {}) }, null)],
  }
}
