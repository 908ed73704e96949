import { expect, test } from 'vitest'
import type { Task } from '../src/plan/plan.ts'
import { referredTasks } from '../src/plan/reference.ts'

const task = (id: string): Task => ({
  id,
  text: '',
  activities: [],
  lead: [],
  support: [],
  advise: [],
  deadline: null,
  output: null,
  form: null,
  funding: null,
  at: {},
})

const IDS = ['III.1.a', 'III.1.b', 'III.1.d', 'III.2.1', 'III.2.2', 'III.2.10', 'III.5.b', 'III.7', 'IV.1', 'IV.4.1']
const TASKS = IDS.map(task)

test.each([
  ['nhiệm vụ tại mục (IV) (4.1)', ['IV.4.1']],
  ['mục III.2', ['III.2.1', 'III.2.2', 'III.2.10']],
  ['khoản 7 Mục III', ['III.7']],
  ['điểm b khoản 1 mục III', ['III.1.b']],
  ['điểm 2.1 Mục III', ['III.2.1']],
  ['các điểm 2.1, điểm 2.2 Mục III', ['III.2.1', 'III.2.2']],
  ['điểm 2.10 khoản 2 Mục III', ['III.2.10']],
  [
    'chủ trì các nhiệm vụ được giao tại điểm a và điểm d khoản 1, điểm 2.2 khoản 2, điểm b khoản 5 Mục III',
    ['III.1.a', 'III.1.d', 'III.2.2', 'III.5.b'],
  ],
  ['điểm b khoản 5 và khoản 7 Mục III', ['III.5.b', 'III.7']],
  ['tại điểm b khoản 5 và nhiệm vụ số hóa hồ sơ tại điểm 2.1 khoản 2 Mục III', ['III.2.1', 'III.5.b']],
  ['khoản 1 Mục IV của Kế hoạch', ['IV.1']],
  ['nhiệm vụ tại Mục III', []],
  ['điểm a khoản 2 Điều 5 Nghị định', []],
  ['điểm 2.1', []],
])('“%s” points to %j', (text, ids) => {
  expect(referredTasks(text, TASKS).map((i) => IDS[i])).toEqual(ids)
})

test('a long list of points is read in linear time', () => {
  const list = `${'điểm 2.1, '.repeat(4_000)}khoản 7 Mục III`
  const started = performance.now()
  referredTasks(list, TASKS)
  referredTasks('điểm 2.1, '.repeat(4_000), TASKS)
  expect(performance.now() - started).toBeLessThan(3000)
})
