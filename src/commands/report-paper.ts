import type { Paper } from '../report/paper/paper.ts'
import type { Making } from '../report/papers/making.ts'
import type { Problem } from '../text/problem.ts'
import type { Io } from './io.ts'
import type { Loaded } from './load.ts'
import type { ReportOptions } from './report-settings.ts'

export type LoadedPlan = Exclude<Loaded, { error: Problem }>

/** A plan and the path it was read from. */
export interface ReportInput {
  readonly path: string
  readonly loaded: LoadedPlan
}

/** The paper of the kind asked for; each kind loads what it needs. */
export async function paperOf(
  inputs: readonly [ReportInput, ...ReportInput[]],
  options: ReportOptions,
  making: Making,
  io: Io,
): Promise<Paper | { error: Problem }> {
  const [{ loaded }] = inputs
  switch (options.kind) {
    case 'plan':
      return (await import('../report/papers/plan.ts')).planPaper(loaded.plan, making)
    case 'assignments':
      return options.by === 'agency'
        ? (await import('../report/papers/agency-sheets.ts')).agencySheets(loaded.plan, making)
        : (await import('../report/papers/assignments.ts')).assignmentsPaper(loaded.plan, making)
    case 'calendar':
      return (await import('../report/papers/calendar.ts')).calendarPaper(loaded.plan, making)
    case 'review':
      return (await import('./report-review.ts')).reviewOf(inputs[0], options, making, io)
    case 'comparison':
      return comparisonOf(inputs, options, making)
  }
}

const MIN_CONFIDENCE = 0.5

async function comparisonOf(
  inputs: readonly ReportInput[],
  { base }: ReportOptions,
  making: Making,
): Promise<Paper | { error: Problem }> {
  if (inputs.length < 2) return { error: twoPlans }
  const { compare } = await import('../diff/index.ts')
  const plans = inputs.map(({ path, loaded }) => ({ path, plan: loaded.plan }))
  const comparison = compare(plans, { base: base !== undefined, minConfidence: MIN_CONFIDENCE, versions: 'auto' })
  const { comparisonPaper } = await import('../report/papers/comparison.ts')
  return comparisonPaper(
    comparison,
    plans.map(({ plan }) => plan),
    making,
  )
}

const twoPlans: Problem = {
  code: 'usage',
  severity: 'error',
  message: { vi: 'So sánh cần từ hai kế hoạch trở lên.', en: 'A comparison needs two plans or more.' },
}
