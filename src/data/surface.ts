import type { AgencyFact } from './agency.ts'

/** Every written form of an agency, beside those that differ in marks, "và", case or a registered short word only. */
export function surfaces(fact: AgencyFact): readonly string[] {
  const forms = [fact.name, ...fact.variants].flatMap(ofCity)
  if (fact.kind === 'mass-organisation') forms.push(...forms.flatMap(national))
  return /^(Sở|Bộ) /.test(fact.name) ? [...forms, ...forms.flatMap(initialled)] : forms
}

/** A centrally governed city has a Thành ủy and a Thành đoàn. */
function ofCity(form: string): string[] {
  const city = form.replace(/Tỉnh (ủy|đoàn)/, 'Thành $1')
  return city === form ? [form] : [form, city]
}

/** "Hội Nông dân tỉnh" is also written "Hội Nông dân Việt Nam tỉnh". */
function national(form: string): string[] {
  return /^(Hội|Liên đoàn) .* tỉnh$/.test(form) ? [`${form.slice(0, -' tỉnh'.length)} Việt Nam tỉnh`] : []
}

const PART = /( và | & | ?[-–,] ?)/

/** "Sở Lao động - Thương binh và Xã hội": any of its three parts may be shortened ("Sở LĐTB và Xã hội", "Sở LĐ-TB&XH"). */
function initialled(form: string): string[] {
  const space = form.indexOf(' ')
  const head = form.slice(0, space)
  const parts = form.slice(space + 1).split(PART)
  // "Sở NV" could be Nội vụ or Ngoại vụ: a name of one part needs three letters
  if (parts.length === 1 && form.split(' ').length < 4) return []
  return shortenings(parts).map((rest) => `${head} ${rest}`)
}

function shortenings(parts: readonly string[]): string[] {
  let forms = ['']
  for (const part of parts) {
    const choices = PART.test(part) || !part.includes(' ') ? [part] : [part, initials(part)]
    forms = forms.flatMap((form) => choices.map((choice) => form + choice))
  }
  return forms
}

function initials(part: string): string {
  return part
    .split(' ')
    .map((word) => word.charAt(0).toUpperCase())
    .join('')
}
