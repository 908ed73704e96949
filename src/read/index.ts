export { decode } from './decode.ts'
export { layOut } from './layout.ts'
export type { Block, Left } from './reading.ts'
