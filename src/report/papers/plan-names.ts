import type { Plan } from '../../plan/plan.ts'

/** Short names of plans for columns: the issuer, else the file; told apart by number where two are the same. */
export function planNames(plans: readonly Plan[]): string[] {
  const names = plans.map(({ document, source }) => shortIssuer(document.issuer?.name) ?? fileName(source.path))
  return names
    .map((name, i) => {
      if (names.filter((other) => other === name).length === 1) return name
      return `${name} (${plans[i]?.document.code ?? i + 1})`
    })
    .map((name, i, all) => (all.indexOf(name) === i ? name : `${name} ${i + 1}`))
}

function shortIssuer(name: string | undefined): string | undefined {
  return name?.replace(/^Ủy ban nhân dân/u, 'UBND')
}

/** The last part of a path: where it lies is no one's concern. */
export function fileName(path: string): string {
  return path.split(/[/\\]/).at(-1) ?? path
}
