export { buildTree } from './build.ts'
export { type Marker, readMarker, romanValue } from './marker.ts'
export type { Piece, Section, Zone } from './section.ts'
