import type { Rule } from '../rule.ts'
import { taskWithoutDeadline } from './task-without-deadline.ts'

/** Every rule, in the order of the rule book. */
export const RULES: readonly Rule[] = [taskWithoutDeadline]
