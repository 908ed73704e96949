// The public API.
export { type Loaded, planOfBytes as readPlan } from './commands/load.ts'
export type * from './plan/plan.ts'
export { planFromYaml, planToYaml } from './plan/yaml.ts'
export type { Problem } from './text/problem.ts'
