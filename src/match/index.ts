export { linksBetween } from './link.ts'
export { type Bag, bagOf, type Overlap, overlap, rarity } from './vocabulary.ts'
