import type { Fault } from './fault.ts'
import { isOn } from './look.ts'
import { type Element, readXml } from './xml.ts'

/** A level of a list (w:lvl, ECMA-376, 17.9.6). */
export interface Level {
  readonly start: number
  readonly format: string
  /** "%1.%2." or the sign of a bullet. */
  readonly text: string
  readonly suffix: string
  /** The level, counted from 1, after which it starts anew; 0 for never; null for the one above it. */
  readonly restart: number | null
  /** All numbers in it are shown as 1, 2, 3 (w:isLgl). */
  readonly isLegal: boolean
  /** The paragraph style that takes this level. */
  readonly style: string | null
}

interface Abstract {
  readonly levels: Map<number, Level>
  /** The numbering style whose list it stands for. */
  styleLink: string | null
}

interface Override {
  readonly start: number | null
  readonly level: Level | null
}

interface Num {
  readonly abstract: string
  readonly overrides: Map<number, Override>
}

/** Lists of a Word file as numbering.xml tells them. */
export interface Numbering {
  readonly abstracts: ReadonlyMap<string, Abstract>
  readonly nums: ReadonlyMap<string, Num>
}

export const NO_NUMBERING: Numbering = { abstracts: new Map(), nums: new Map() }

interface Reading {
  readonly abstracts: Map<string, Abstract>
  readonly nums: Map<string, Num>
  abstract: Abstract | null
  num: { abstract: string; overrides: Map<number, Override> } | null
  numId: string
  override: { at: number; start: number | null; level: Level | null } | null
  level: { -readonly [K in keyof Level]: Level[K] } | null
  levelAt: number
}

/** Reads numbering.xml. */
export function readNumbering(xml: string, part: string): Numbering | Fault {
  const reading: Reading = {
    abstracts: new Map(),
    nums: new Map(),
    abstract: null,
    num: null,
    numId: '',
    override: null,
    level: null,
    levelAt: 0,
  }
  const fault = readXml(xml, part, {
    open: (element) => {
      openers[element.name]?.(element, reading)
      return undefined
    },
    close: (name) => closers[name]?.(reading),
  })
  return fault ?? { abstracts: reading.abstracts, nums: reading.nums }
}

const HIGHEST = 100_000

/** A whole number that a list can have; a wild one (2^31) is the nearest that it can. */
const number = (text: string | undefined, otherwise: number): number =>
  text !== undefined && /^\d{1,12}$/.test(text) ? Math.min(Number(text), HIGHEST) : otherwise

const val = (element: Element): string => element.get('w:val') ?? ''

function openLevel(element: Element, reading: Reading): void {
  reading.levelAt = number(element.get('w:ilvl'), 0)
  reading.level = {
    start: 0,
    format: 'decimal',
    text: '',
    suffix: ' ',
    restart: null,
    isLegal: false,
    style: null,
  }
}

const ofLevel =
  (set: (level: NonNullable<Reading['level']>, element: Element) => void) =>
  (element: Element, reading: Reading): void => {
    if (reading.level) set(reading.level, element)
  }

const openers: Readonly<Record<string, (element: Element, reading: Reading) => void>> = {
  'w:abstractNum': (element, reading) => {
    reading.abstract = { levels: new Map(), styleLink: null }
    reading.abstracts.set(element.get('w:abstractNumId') ?? '', reading.abstract)
  },
  'w:numStyleLink': (element, { abstract }) => {
    if (abstract) abstract.styleLink = val(element)
  },
  'w:num': (element, reading) => {
    reading.num = { abstract: '', overrides: new Map() }
    reading.numId = element.get('w:numId') ?? ''
  },
  'w:abstractNumId': (element, { num }) => {
    if (num) num.abstract = val(element)
  },
  'w:lvlOverride': (element, reading) => {
    reading.override = { at: number(element.get('w:ilvl'), 0), start: null, level: null }
  },
  'w:startOverride': (element, { override }) => {
    if (override) override.start = number(element.get('w:val'), 1)
  },
  'w:lvl': openLevel,
  'w:start': ofLevel((level, element) => {
    level.start = number(element.get('w:val'), 1)
  }),
  'w:numFmt': ofLevel((level, element) => {
    level.format = val(element)
  }),
  'w:lvlText': ofLevel((level, element) => {
    level.text = val(element)
  }),
  'w:suff': ofLevel((level, element) => {
    level.suffix = val(element) === 'nothing' ? '' : ' '
  }),
  'w:lvlRestart': ofLevel((level, element) => {
    level.restart = number(element.get('w:val'), 0)
  }),
  'w:isLgl': ofLevel((level, element) => {
    level.isLegal = isOn(element)
  }),
  'w:pStyle': ofLevel((level, element) => {
    level.style = val(element)
  }),
}

const closers: Readonly<Record<string, (reading: Reading) => void>> = {
  'w:lvl': (reading) => {
    if (reading.override && reading.level) reading.override.level = reading.level
    else if (reading.level) reading.abstract?.levels.set(reading.levelAt, reading.level)
    reading.level = null
  },
  'w:lvlOverride': (reading) => {
    const { override } = reading
    if (override) reading.num?.overrides.set(override.at, { start: override.start, level: override.level })
    reading.override = null
  },
  'w:abstractNum': (reading) => {
    reading.abstract = null
  },
  'w:num': (reading) => {
    if (reading.num) reading.nums.set(reading.numId, reading.num)
    reading.num = null
  },
}
