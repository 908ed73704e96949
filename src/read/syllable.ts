// The make of a Vietnamese syllable: onset, rime, one tone. Strict on purpose: it tells one encoding from another.
const ONSET = /^(?:ngh|ng|nh|gi|gh|g|qu|ch|c|kh|k|ph|p|th|tr|t|b|d|đ|h|l|m|n|r|s|v|x)?/
const RIMES: ReadonlySet<string> = new Set(
  `a ac ach ai am an ang anh ao ap at au ay ă ăc ăk ăm ăn ăng ăp ăt â âc âm ân âng âp ât âu ây e ec em en eng eo ep et
  ê êch êm ên ênh êp êt êu i ia ich iêc iêm iên iêng iêp iêt iêu im in inh ip it iu
  o oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oc oe oen oeo oet oi om on ong ooc oong op ot
  ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt u ua uân uâng uât uây uc uê uêch uênh ui um un ung uôc uôi uôm uôn uông uôt uơ
  up ut uy uya uych uyên uyêt uyn uynh uyp uyt uyu ư ưa ưc ưi ưm ưn ưng ươc ươi ươm ươn ương ươp ươt ươu ưt ưu
  y yê yêm yên yêng yêt yêu ynh yt êng`.split(/\s+/),
)
const TONE = /[\u0300\u0301\u0303\u0309\u0323]/g

function isRime(rime: string, tones: readonly string[]): boolean {
  if (!RIMES.has(rime) || tones.length > 1) return false
  return !/(?:c|ch|k|p|t)$/.test(rime) || tones[0] === '\u0301' || tones[0] === '\u0323'
}

function isOneCase(word: string): boolean {
  const rest = word.slice(1)
  return word === word.toUpperCase() || rest === rest.toLowerCase()
}

/** "hoạch", "Nghĩa", "ỦY"; not "hßa", "hoaïch", "hoạCh". The word is NFC. */
export function isSyllable(word: string): boolean {
  if (word.length > 8 || !isOneCase(word)) return false
  const parts = word.toLowerCase().normalize('NFD')
  const base = parts.replace(TONE, '').normalize('NFC')
  const tones = parts.match(TONE) ?? []
  const rime = base.replace(ONSET, '')
  // "gì", "giếng": the i is of the rime too.
  return isRime(rime, tones) || (base.startsWith('gi') && isRime(base.slice(1), tones))
}
