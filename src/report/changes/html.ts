import { createHash } from 'node:crypto'
import type { Comparison } from '../../diff/changes.ts'
import { around, html } from './html-escape.ts'
import { filterHtml } from './html-filter.ts'
import { matrixHtml } from './html-matrix.ts'
import { onlyHtml, pairsHtml } from './html-pairs.ts'
import {
  basesHtml,
  boilerplateHtml,
  fundingHtml,
  plansHtml,
  reportingHtml,
  targetsHtml,
  textsHtml,
} from './html-rest.ts'
import { SCRIPT } from './html-script.ts'
import { STYLE } from './html-style.ts'
import { type ChangesLook, nameOf } from './look.ts'
import { summaryOf } from './summary.ts'
import { differs } from './sums.ts'
import { TEXT } from './words.ts'

interface Section {
  readonly id: string
  readonly title: string
  readonly body: string
}

/** One file that needs nothing else: no network, readable without its script, on a phone and on paper. */
export function htmlText(found: Comparison, look: ChangesLook): string {
  const text = TEXT[look.lang]
  const { mode } = found
  const title = mode === 'versions' ? text.versions : mode === 'base' ? text.base : text.title
  const sections = sectionsOf(found, look).filter(({ body }) => body !== '')
  const links = sections.map(({ id, title: words }) => `<a href="#${id}">${html(words)}</a>`).join('')
  const parts = sections.map(
    ({ id, title: words, body }) => `<section id="${id}"><h2>${html(words)}</h2>\n${body}\n</section>`,
  )
  const [summary = '', ...others] = parts
  return `<!DOCTYPE html>
<html lang="${look.lang}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src ${hashed(STYLE)}; script-src ${hashed(SCRIPT)}; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${html(`${title}: ${look.names.join(' – ')}`)}</title>
<style>${STYLE}</style>
</head>
<body>
<header><h1>${html(title)}</h1>${plansHtml(found, look)}</header>
<nav aria-label="${text.summary}">${links}</nav>
<main>
${summary}
${filterHtml(found, look)}
${others.join('\n')}
</main>
<script>${SCRIPT}</script>
</body>
</html>
`
}

/** Of two versions only what changed; of two plans also what they share. */
function shownOf(found: Comparison): Comparison {
  const { mode, targets, funding, bases } = found
  if (mode !== 'versions') return found
  return {
    ...found,
    targets: targets.filter(({ change }) => change !== null),
    funding: funding && funding.differences.length > 0 ? funding : null,
    bases: bases && bases.only_a.length + bases.only_b.length > 0 ? bases : null,
  }
}

function sectionsOf(found: Comparison, look: ChangesLook): Section[] {
  const text = TEXT[look.lang]
  const shown = shownOf(found)
  const isVersions = found.mode === 'versions'
  const [a, b] = [nameOf(0, look), nameOf(1, look)]
  const told = summaryOf(found, look).map(({ label, text: words }) => `<dt>${html(label)}</dt><dd>${html(words)}</dd>`)
  return [
    {
      id: 'summary',
      title: text.summary,
      body: around('dl', told.join('\n')) + (differs(found) ? '' : `<p>${text.nothing}</p>`),
    },
    { id: 'pairs', title: isVersions ? text.changed : text.pairs, body: pairsHtml(found, look) },
    { id: 'only-a', title: isVersions ? text.removed : text.only(a), body: onlyHtml(found.only_a) },
    { id: 'only-b', title: isVersions ? text.added : text.only(b), body: onlyHtml(found.only_b) },
    { id: 'targets', title: text.targets, body: targetsHtml(shown, look) },
    { id: 'funding', title: text.funding, body: fundingHtml(shown, look) },
    { id: 'reporting', title: text.reporting, body: reportingHtml(found, look) },
    { id: 'bases', title: text.bases, body: basesHtml(shown, look) },
    { id: 'texts', title: text.texts, body: textsHtml(found, look) },
    { id: 'matrix', title: text.matrix, body: matrixHtml(found, look) },
    { id: 'boilerplate', title: text.boilerplate, body: boilerplateHtml(found, look) },
  ]
}

/** The page runs and styles itself with these very texts and nothing else. */
const hashed = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`
