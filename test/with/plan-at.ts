import { planOfBytes } from '../../src/commands/load.ts'
import type { Plan } from '../../src/plan/plan.ts'

/** The plan of a file of this name; fails the test where it is not read. */
export async function planAt(file: string | Uint8Array, name: string): Promise<Plan> {
  const loaded = await planOfBytes(typeof file === 'string' ? Buffer.from(file) : file, name)
  if ('error' in loaded) throw new Error(`${name}: ${loaded.error.message.en}`)
  return loaded.plan
}
