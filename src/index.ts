// The public API.
export { type Judgement, judgeBytes as judgePlan } from './commands/judge-file.ts'
export { type Loaded, type LoadOptions, planOfBytes as readPlan } from './commands/load.ts'
export type * from './diff/changes.ts'
export { compare } from './diff/index.ts'
export type { Finding } from './lint/finding.ts'
export type * from './plan/plan.ts'
export { planFromYaml, planToYaml } from './plan/yaml.ts'
export type { Problem } from './text/problem.ts'
