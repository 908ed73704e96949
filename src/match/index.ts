export { type Link, linksBetween, type Passages } from './link.ts'
