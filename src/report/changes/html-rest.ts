import type { Comparison, TargetValue } from '../../diff/changes.ts'
import { around, html } from './html-escape.ts'
import { differencesHtml } from './html-pairs.ts'
import { type ChangesLook, nameOf } from './look.ts'
import { inPerson, valued } from './when.ts'
import { CHANGE, SOURCE, TEXT } from './words.ts'

function tableHtml(head: readonly string[], rows: readonly (readonly string[])[]): string {
  if (rows.length === 0) return ''
  const heads = head.map((one) => `<th scope="col">${html(one)}</th>`).join('')
  const lines = rows.map(([first = '', ...others]) => {
    const cells = others.map((cell) => `<td>${html(cell)}</td>`).join('')
    return `<tr><th scope="row">${html(first)}</th>${cells}</tr>`
  })
  return `<div class="scroll" tabindex="0" role="region" aria-label="${html(head.join(' ').trim())}"><table><thead><tr>${heads}</tr></thead><tbody>${lines.join('\n')}</tbody></table></div>`
}

export function targetsHtml({ targets }: Comparison, look: ChangesLook): string {
  const { lang } = look
  const value = (one: TargetValue | null) => (one === null ? '–' : valued(one, lang))
  const rows = targets.map(({ about, a, b, change }) => [
    about,
    value(a),
    value(b),
    change === null ? '' : CHANGE[change][lang],
  ])
  return tableHtml([TEXT[lang].indicator, nameOf(0, look), nameOf(1, look), TEXT[lang].difference], rows)
}

export function fundingHtml({ funding }: Comparison, look: ChangesLook): string {
  if (funding === null) return ''
  const rows = [funding.a, funding.b].map((sources, i) => [
    nameOf(i, look),
    sources.length === 0 ? TEXT[look.lang].none : sources.map((one) => SOURCE[one][look.lang]).join(', '),
  ])
  return tableHtml(['', TEXT[look.lang].funding], rows)
}

export function reportingHtml({ reporting }: Comparison, look: ChangesLook): string {
  return reporting === null ? '' : differencesHtml(reporting.differences, look, look.names)
}

export function basesHtml({ bases }: Comparison, look: ChangesLook): string {
  if (bases === null) return ''
  const text = TEXT[look.lang]
  const parts: [string, readonly string[]][] = [
    [text.shared, bases.shared],
    [text.only(nameOf(0, look)), bases.only_a],
    [text.only(nameOf(1, look)), bases.only_b],
  ]
  const lines = parts.filter(([, codes]) => codes.length > 0)
  return around(
    'dl',
    lines.map(([label, codes]) => `<dt>${html(label)}</dt><dd>${html(codes.join(', '))}</dd>`).join(''),
  )
}

export function textsHtml({ texts }: Comparison, { lang }: ChangesLook): string {
  const lines = texts.map(({ change, message }) => `<li class="${change}">${html(message[lang])}</li>`)
  return around('ul', lines.join('\n'), 'class="differences"')
}

export function boilerplateHtml({ boilerplate }: Comparison, look: ChangesLook): string {
  const parts = boilerplate
    .filter(({ passages }) => passages.length > 0)
    .map(({ plan, share, passages }) => {
      const lines = passages.map(({ text, also }) => {
        const others = [...new Set(also.map((one) => nameOf(one.plan, look)))].join(', ')
        return `<li>${html(text)} <span class="sure">(${html(others)})</span></li>`
      })
      const title = `${html(nameOf(plan, look))}: ${Math.round(share * 100)} % (${passages.length})`
      return `<details><summary>${title}</summary><ul>${lines.join('')}</ul></details>`
    })
  return parts.join('\n')
}

export function plansHtml({ plans }: Comparison, look: ChangesLook): string {
  const items = plans.map(({ path, title, issued }, i) => {
    const when = issued === null ? '' : ` · ${html(inPerson(issued, look.lang))}`
    const what = title === null ? '' : `<br>${html(title)}`
    return `<li><b>${html(nameOf(i, look))}</b>${when}${what}<br><small>${html(path)}</small></li>`
  })
  return `<ol class="plans">${items.join('')}</ol>`
}
