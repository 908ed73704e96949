import type { Difference } from './changes.ts'

const AGENCY_FIELDS = new Set<Difference['field']>(['lead', 'support'])

/** Whether the fields that differ tell all that changed in a line: putting b's values for a's gives b's line. */
export function explained(before: string, after: string, fields: readonly Difference[]): boolean {
  if (before === after) return true
  for (const { field, a, b } of fields) {
    const [from, to] = [a ?? '', b ?? '']
    if (from !== '' && to !== '' && before.includes(from) && before.replace(from, () => to) === after) return true
    if (AGENCY_FIELDS.has(field) && namesTold(before, after, from, to)) return true
    if (before === '' && to !== '' && isLabelOf(after, to)) return true
    if (after === '' && from !== '' && isLabelOf(before, from)) return true
  }
  const [first, ...rest] = fields.filter(({ a, b }) => a !== null && b !== null && before.includes(a))
  return (
    first !== undefined &&
    rest.length > 0 &&
    explained(
      before.replace(first.a ?? '', () => first.b ?? ''),
      after,
      rest,
    )
  )
}

/** "Cơ quan chủ trì: Sở A, Sở B" against a list "Sở A; Sở B": the same line but for the names. */
function namesTold(before: string, after: string, a: string, b: string): boolean {
  return rest(before, a) === rest(after, b) && rest(before, a) !== null
}

function rest(line: string, names: string): string | null {
  let left = line
  for (const name of names.split('; ').filter((part) => part !== '')) {
    if (!left.includes(name)) return null
    left = left.replace(name, '')
  }
  return left.replace(/[\s,;.]+/g, ' ').trim()
}

const isLabelOf = (line: string, value: string): boolean =>
  line.includes(':') && rest(line.slice(line.indexOf(':') + 1), value) === ''
