import type { Comparison, Difference, TargetChange, TargetValue } from '../../diff/changes.ts'
import { visible } from '../../text/visible.ts'
import { type Canvas, hanging, heading } from './canvas.ts'
import { differenceWords } from './difference.ts'
import { fundingParts } from './funding.ts'
import { nameOf } from './look.ts'
import { inPerson, valued } from './when.ts'
import { CHANGE, TEXT } from './words.ts'

/** Targets, money, reports, bases and the text outside of tasks: each a block of lines, empty where nothing differs. */
export function restLines(found: Comparison, canvas: Canvas): string[][] {
  return [
    targetLines(found, canvas),
    fundingLines(found, canvas),
    reportingLines(found, canvas),
    basisLines(found, canvas),
    textLines(found, canvas),
  ]
}

function block(title: string, lines: readonly string[], canvas: Canvas): string[] {
  return lines.length === 0 ? [] : [...heading(title, canvas), ...lines]
}

function targetLines({ targets }: Comparison, canvas: Canvas): string[] {
  const both = targets.filter(({ a, b, change }) => a !== null && b !== null && change !== null)
  const lone = (side: 0 | 1): string[] => {
    const list = targets.filter(({ a, b }) => (side === 0 ? b : a) === null)
    const title = `${TEXT[canvas.lang].only(nameOf(side, canvas))} (${list.length}):`
    return list.length === 0 ? [] : [`  ${title}`, ...list.flatMap((one) => loneTarget(one, canvas))]
  }
  const lines = [...both.flatMap((target) => targetLine(target, canvas)), ...lone(0), ...lone(1)]
  return block(TEXT[canvas.lang].targets, lines, canvas)
}

function targetLine({ about, a, b, change }: TargetChange, canvas: Canvas): string[] {
  const { lang } = canvas
  const value = (one: TargetValue | null): string => (one === null ? TEXT[lang].absent : valued(one, lang))
  const values = `${nameOf(0, canvas)} ${value(a)}; ${nameOf(1, canvas)} ${value(b)}`
  const note = change === null ? '' : ` (${CHANGE[change][lang]})`
  return hanging('  • ', visible(`${about}: ${values}${note}`), canvas)
}

// What is measured says the figure already; the year it often leaves to its heading.
function loneTarget({ about, a, b }: TargetChange, canvas: Canvas): string[] {
  const by = (a ?? b)?.by ?? null
  const when = by === null || about.includes(by) ? '' : ` (${inPerson(by, canvas.lang)})`
  return hanging('    • ', visible(about + when), canvas)
}

const listed = (differences: readonly Difference[], canvas: Canvas): string[] =>
  differences.flatMap((one) => hanging('  • ', differenceWords(one, canvas.lang, canvas.names), canvas))

function fundingLines({ funding }: Comparison, canvas: Canvas): string[] {
  if (funding === null || funding.differences.length === 0) return []
  return block(
    TEXT[canvas.lang].funding,
    fundingParts(funding, canvas).flatMap((part) => hanging('  ', part, canvas)),
    canvas,
  )
}

function reportingLines({ reporting }: Comparison, canvas: Canvas): string[] {
  return block(TEXT[canvas.lang].reporting, listed(reporting?.differences ?? [], canvas), canvas)
}

function basisLines({ bases }: Comparison, canvas: Canvas): string[] {
  if (bases === null || bases.only_a.length + bases.only_b.length === 0) return []
  const { lang } = canvas
  const parts: [string, readonly string[]][] = [
    [TEXT[lang].shared, bases.shared],
    [TEXT[lang].only(nameOf(0, canvas)), bases.only_a],
    [TEXT[lang].only(nameOf(1, canvas)), bases.only_b],
  ]
  const lines = parts.flatMap(([label, codes]) =>
    codes.length === 0 ? [] : hanging('  ', visible(`${label}: ${codes.join(', ')}`), canvas),
  )
  return block(TEXT[lang].bases, lines, canvas)
}

function textLines({ texts }: Comparison, canvas: Canvas): string[] {
  const lines = texts.flatMap(({ message }) => hanging('  • ', visible(message[canvas.lang]), canvas))
  return block(TEXT[canvas.lang].texts, lines, canvas)
}
