// Pairs found against pairs made by hand, beside three baselines that each get the threshold that suits them best.

const syllables = (text) =>
  text
    .normalize('NFC')
    .toLowerCase()
    .match(/[\p{L}\d]+/gu) ?? []

/** A gold item is known by its id, else by the last one that begins at or before the line. */
function known(items, { id, at }) {
  if (items.some((item) => item.id === id)) return id
  const before = items.filter(({ line }) => line <= (at.line ?? 0)).sort((x, y) => y.line - x.line)
  return before[0]?.id ?? id
}

function scored(pairs, certain, doubtful) {
  const judged = [...pairs].filter((pair) => !doubtful.has(pair))
  const right = judged.filter((pair) => certain.has(pair)).length
  const [precision, recall] = [judged.length ? right / judged.length : 0, right / certain.size]
  return { precision, recall, f1: right ? (2 * precision * recall) / (precision + recall) : 0, found: judged.length }
}

function jaccard(a, b) {
  let both = 0
  for (const word of a) if (b.has(word)) both++
  return both / (a.size + b.size - both || 1)
}

/** Length of a longest common subsequence of syllables, as a share of the shorter text. */
function subsequence(a, b) {
  let row = new Uint16Array(b.length + 1)
  for (const word of a) {
    const next = new Uint16Array(b.length + 1)
    for (let j = 0; j < b.length; j++) next[j + 1] = word === b[j] ? row[j] + 1 : Math.max(row[j + 1], next[j])
    row = next
  }
  return row[b.length] / Math.max(1, Math.min(a.length, b.length))
}

function tfidf(texts) {
  const bags = texts.map((text) => {
    const counts = new Map()
    for (const word of syllables(text)) counts.set(word, (counts.get(word) ?? 0) + 1)
    return counts
  })
  const held = new Map()
  for (const bag of bags) for (const word of bag.keys()) held.set(word, (held.get(word) ?? 0) + 1)
  const vectors = bags.map(
    (bag) => new Map([...bag].map(([word, n]) => [word, n * Math.log(bags.length / held.get(word))])),
  )
  const size = (vector) => Math.sqrt([...vector.values()].reduce((sum, x) => sum + x * x, 0)) || 1
  return (i, j) => {
    let dot = 0
    for (const [word, x] of vectors[i]) dot += x * (vectors[j].get(word) ?? 0)
    return dot / size(vectors[i]) / size(vectors[j])
  }
}

function all(as, bs, score) {
  return as.flatMap((_, from) => bs.map((_, to) => ({ from, to, score: score(from, to) })))
}

function greedy(candidates) {
  const [froms, tos] = [new Set(), new Set()]
  return [...candidates]
    .sort((x, y) => y.score - x.score)
    .filter(({ from, to }) => {
      if (froms.has(from) || tos.has(to)) return false
      froms.add(from)
      tos.add(to)
      return true
    })
}

const figures = ({ precision, recall, f1, found }) =>
  `found ${String(found).padStart(3)}  precision ${precision.toFixed(3)}  recall ${recall.toFixed(3)}  F1 ${f1.toFixed(3)}`

export function scorePairs({ compare, worksOf, assign }, gold, a, b) {
  const [as, bs] = [worksOf(a.plan), worksOf(b.plan)]
  const [certain, doubtful] = [new Map(), new Set()]
  for (const pair of gold.pairs) {
    if (pair.certain === false) doubtful.add(`${pair.a} ~ ${pair.b}`)
    else certain.set(`${pair.a} ~ ${pair.b}`, pair)
  }
  const name = (x, y) => `${known(gold.a.items, x)} ~ ${known(gold.b.items, y)}`
  const best = (candidates) => {
    const marks = Array.from({ length: 60 }, (_, i) => i / 60)
    const results = marks.map((mark) => {
      const kept = candidates.filter(({ score }) => score >= mark).map(({ from, to }) => name(as[from], bs[to]))
      return scored(new Set(kept), certain, doubtful)
    })
    return results.reduce((x, y) => (y.f1 > x.f1 ? y : x))
  }
  const texts = [...as, ...bs].map(({ texts }) => texts.join(' '))
  const words = texts.map(syllables)
  const sets = words.map((list) => new Set(list))
  const idf = tfidf(texts)
  const jaccards = all(as, bs, (i, j) => jaccard(sets[i], sets[as.length + j]))
  const cosines = all(as, bs, (i, j) => idf(i, as.length + j))
  const lcs = all(as, bs, (i, j) => subsequence(words[i], words[as.length + j]))
  const comparison = compare([a, b], { base: false, minConfidence: 0, versions: false })
  const ours = new Map(comparison.pairs.map((pair) => [name(pair.a, pair.b), pair]))
  return [
    `  greedy Jaccard, one to one      ${figures(best(greedy(jaccards)))}`,
    `  TF-IDF + optimal assignment     ${figures(best(assign(cosines)))}`,
    `  TF-IDF, every pair over a mark  ${figures(best(cosines))}`,
    `  longest common subsequence      ${figures(best(lcs))}`,
    `  ours                            ${figures(scored(new Set(ours.keys()), certain, doubtful))}`,
    `  ${calibration(ours, certain, doubtful)}`,
    ...differences(ours, certain),
  ].join('\n')
}

/** Of the pairs at a confidence, how many are right. */
function calibration(ours, certain, doubtful) {
  const bands = [0.4, 0.6, 0.8, 0.9].map((low, i, all) => {
    const high = all[i + 1] ?? 1.01
    const inside = [...ours].filter(
      ([key, { confidence }]) => !doubtful.has(key) && confidence >= low && confidence < high,
    )
    const right = inside.filter(([key]) => certain.has(key)).length
    return `${low}-${Math.min(high, 1)}: ${right} of ${inside.length}`
  })
  return `right by confidence: ${bands.join(', ')}`
}

/** A difference of the gold counts as found where the pair was found and has one of its field (scope and wording are one). */
function differences(ours, certain) {
  const of = (field) => (field === 'wording' ? 'scope' : field)
  const counts = { all: 0, paired: 0, found: 0 }
  for (const [key, { differences: list = [] }] of certain) {
    const pair = ours.get(key)
    for (const { field } of list) {
      counts.all++
      if (!pair) continue
      counts.paired++
      if (pair.differences.some((one) => of(one.field) === of(field))) counts.found++
    }
  }
  if (counts.all === 0) return []
  const share = (whole) => (counts.found / whole).toFixed(3)
  return [
    `  differences of the gold: recall ${share(counts.all)} (${counts.found} of ${counts.all}); within the pairs that were found ${share(counts.paired)}`,
  ]
}
