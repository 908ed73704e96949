import type { AgencyFact } from '../agency.ts'
import { ASSOCIATIONS } from './associations.ts'
import { CENTRAL_BRANCHES } from './central-branches.ts'
import { COLLECTIVES } from './collectives.ts'
import { DEPARTMENTS } from './departments.ts'
import { DEPARTMENTS_FORMER } from './departments-former.ts'
import { LOCAL } from './local.ts'
import { MINISTRIES } from './ministries.ts'
import { PARTY } from './party.ts'
import { PRESS } from './press.ts'
import { UNITS } from './units.ts'

/** The register; of two entries with one name the earlier one stands first. */
export const AGENCIES: readonly AgencyFact[] = [
  ...ASSOCIATIONS,
  ...CENTRAL_BRANCHES,
  ...COLLECTIVES,
  ...DEPARTMENTS,
  ...DEPARTMENTS_FORMER,
  ...LOCAL,
  ...MINISTRIES,
  ...PARTY,
  ...PRESS,
  ...UNITS,
]
