import type { Element } from './xml.ts'

/** How letters look; what is not said is inherited. */
export interface RunLook {
  /** Name of the font for Latin letters; '' where the theme decides. */
  readonly font?: string
  readonly bold?: boolean
  readonly italic?: boolean
  /** Points. */
  readonly size?: number
  /** RRGGBB; 'auto' for what the background asks for. */
  readonly color?: string
  /** Small letters are shown as capitals (w:caps). */
  readonly caps?: boolean
  /** Hidden text (w:vanish). */
  readonly hidden?: boolean
  /** Id of a character style. */
  readonly style?: string
}

/** What a paragraph says of itself, or its style for it. */
export interface ParagraphLook {
  readonly style?: string
  readonly numId?: string
  /** 0-based level of its list. */
  readonly level?: number
  readonly outline?: number
  readonly centered?: boolean
  /** w:jc: "both", "center", "right" ... */
  readonly align?: string
  /** w:xAlign of the frame that it stands in: how Word sets a page number. */
  readonly frame?: string
  /** Twentieths of a point. */
  readonly left?: number
  readonly firstLine?: number
  readonly before?: number
  readonly after?: number
  readonly line?: number
  /** "auto": `line` counts 240ths of a line. */
  readonly lineRule?: string
}

/** The value of an on/off property: absent means on (ECMA-376, 17.17.4). */
export const isOn = (element: Element): boolean => !/^(?:0|false|off|none)$/i.test(element.get('w:val') ?? 'true')

/** A property inside w:rPr added to what is known of the run. */
export function withRunProperty(look: RunLook, element: Element): RunLook {
  switch (element.name) {
    case 'w:rFonts': {
      const theme = element.get('w:hAnsiTheme') ?? element.get('w:asciiTheme')
      const font = theme === undefined ? (element.get('w:hAnsi') ?? element.get('w:ascii')) : ''
      return font === undefined ? look : { ...look, font }
    }
    case 'w:b':
      return { ...look, bold: isOn(element) }
    case 'w:i':
      return { ...look, italic: isOn(element) }
    case 'w:sz':
      return {
        ...look,
        ...(whole(element.get('w:val')) === undefined ? {} : { size: Number(element.get('w:val')) / 2 }),
      }
    case 'w:color':
      return { ...look, color: (element.get('w:val') ?? 'auto').toUpperCase() }
    case 'w:caps':
      return { ...look, caps: isOn(element) }
    case 'w:vanish':
      return { ...look, hidden: isOn(element) }
    case 'w:rStyle':
      return { ...look, style: element.get('w:val') ?? '' }
    default:
      return look
  }
}

const whole = (text: string | undefined): number | undefined =>
  text !== undefined && /^\d{1,6}$/.test(text) ? Number(text) : undefined

const signed = (text: string | undefined): number | undefined =>
  text !== undefined && /^-?\d{1,6}(?:\.\d{1,4})?$/.test(text) ? Number(text) : undefined

/** Only what is said: w:start is the Strict name of w:left. */
function indentOf({ get }: Element): Partial<ParagraphLook> {
  const left = signed(get('w:left') ?? get('w:start'))
  const hanging = signed(get('w:hanging'))
  const first = hanging === undefined ? signed(get('w:firstLine')) : -hanging
  return { ...(left === undefined ? {} : { left }), ...(first === undefined ? {} : { firstLine: first }) }
}

function spacingOf({ get }: Element): Partial<ParagraphLook> {
  const [before, after, line] = ['w:before', 'w:after', 'w:line'].map((name) => signed(get(name)))
  const auto = (name: string) => /^(?:1|true|on)$/.test(get(name) ?? '')
  return {
    // An automatic space is 14 points (17.3.1.33).
    ...(auto('w:beforeAutospacing') ? { before: 280 } : before === undefined ? {} : { before }),
    ...(auto('w:afterAutospacing') ? { after: 280 } : after === undefined ? {} : { after }),
    ...(line === undefined ? {} : { line, lineRule: get('w:lineRule') ?? 'auto' }),
  }
}

/** A property inside w:pPr added to what is known of the paragraph. */
export function withParagraphProperty(look: ParagraphLook, element: Element): ParagraphLook {
  const value = element.get('w:val')
  switch (element.name) {
    case 'w:pStyle':
      return { ...look, style: value ?? '' }
    case 'w:numId':
      return { ...look, numId: value ?? '0' }
    case 'w:ilvl':
      return { ...look, level: Math.min(whole(value) ?? 0, 8) }
    case 'w:outlineLvl':
      return { ...look, outline: whole(value) ?? 9 }
    case 'w:jc':
      return { ...look, centered: value === 'center', align: value ?? 'left' }
    case 'w:framePr':
      return { ...look, frame: element.get('w:xAlign') ?? 'left' }
    case 'w:ind':
      return { ...look, ...indentOf(element) }
    case 'w:spacing':
      return { ...look, ...spacingOf(element) }
    default:
      return look
  }
}
