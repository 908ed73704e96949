/** Of the page: phone first, two columns where there is room, paper without controls, light and dark. */
export const STYLE = `
:root { color-scheme: light dark; --ink: #1b1f24; --soft: #59636e; --line: #d5dbe1; --paper: #fff; --tint: #f4f6f8; --accent: #0b57a4; --del: #ffdcd9; --ins: #cdf3d6; --bad: #b42318; --warn: #8a5300; --good: #1a7431; }
@media (prefers-color-scheme: dark) { :root { --ink: #e4e8ec; --soft: #9aa6b2; --line: #37414b; --paper: #14181c; --tint: #1e242a; --accent: #7db8f5; --del: #5c2623; --ins: #1d4a2a; --bad: #ff9d94; --warn: #f0c070; --good: #7fd69a; } }
* { box-sizing: border-box; }
body { margin: 0 auto; padding: 1rem; max-width: 80rem; font: 16px/1.5 system-ui, "Segoe UI", Roboto, "Noto Sans", sans-serif; color: var(--ink); background: var(--paper); overflow-wrap: anywhere; }
h1 { font-size: 1.5rem; line-height: 1.25; margin: 0 0 .75rem; }
h2 { font-size: 1.15rem; margin: 2rem 0 .75rem; padding-bottom: .25rem; border-bottom: 2px solid var(--line); }
h3 { font-size: 1rem; margin: 0 0 .5rem; }
p, ul, ol, dl { margin: 0; }
a { color: var(--accent); }
small, .sure, .who { color: var(--soft); font-size: .85rem; font-weight: normal; }
.plans { padding: 0; list-style: none; display: grid; gap: .75rem; grid-template-columns: repeat(auto-fit, minmax(min(100%, 20rem), 1fr)); }
.plans li { padding: .75rem; background: var(--tint); border-left: 4px solid var(--accent); border-radius: 4px; }
nav { margin: 1rem 0 0; } nav a { display: inline-block; margin: 0 1rem .25rem 0; padding: .25rem 0; }
dl { display: grid; grid-template-columns: 1fr; gap: .1rem 1rem; } dt { font-weight: 600; } dd { margin: 0 0 .4rem; }
#filter { position: sticky; top: 0; z-index: 4; display: flex; flex-wrap: wrap; gap: .5rem 1rem; align-items: end; padding: .75rem 0; background: var(--paper); border-bottom: 1px solid var(--line); }
#filter[hidden], .item[hidden] { display: none; }
#filter label { display: grid; font-size: .85rem; color: var(--soft); max-width: 100%; }
select, input, button { font: inherit; color: inherit; background: var(--tint); border: 1px solid var(--line); border-radius: 4px; padding: .3rem .5rem; max-width: 16rem; }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
.pair { margin: 0 0 1rem; padding: .75rem; border: 1px solid var(--line); border-radius: 6px; scroll-margin-top: 8rem; }
.sides { display: grid; gap: .75rem; }
ins { background: var(--ins); text-decoration: none; border-radius: 2px; } del { background: var(--del); text-decoration: none; border-radius: 2px; }
.badge { display: inline-block; padding: 0 .5rem; border-radius: 1rem; font-size: .8rem; font-weight: 600; border: 1px solid currentColor; white-space: nowrap; }
.same, .taken-up { color: var(--good); } .similar, .partly { color: var(--warn); } .partial { color: var(--soft); } .missing { color: var(--bad); }
.differences { margin-top: .5rem; padding-left: 1.2rem; } .differences .later, .differences .lower, .differences .removed { color: var(--bad); } .differences .succession, .differences .wording, .differences .scope { color: var(--soft); }
.only { padding-left: 1.2rem; } .only li { margin-bottom: .3rem; }
.folded { display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 5; line-clamp: 5; overflow: hidden; } .more { margin-top: .25rem; min-width: 2rem; line-height: 1; }
.scroll { overflow: auto; max-width: 100%; } .tall { max-height: 90vh; }
table { border-collapse: collapse; width: 100%; font-size: .92rem; } th, td { text-align: left; vertical-align: top; padding: .4rem .6rem; border: 1px solid var(--line); min-width: 7rem; } th { font-weight: 500; } thead th { background: var(--tint); font-weight: 600; }
.matrix { border-collapse: separate; border-spacing: 0; } .matrix thead th { position: sticky; top: 0; z-index: 2; } .matrix tbody th { position: sticky; left: 0; z-index: 1; background: var(--paper); min-width: 20rem; max-width: 26rem; } .matrix thead th:first-child { left: 0; z-index: 3; }
.lacking { color: var(--soft); background: var(--tint); } .due { color: var(--soft); } td .differences { font-size: .85rem; }
details { margin-bottom: .5rem; } summary { cursor: pointer; } details li { margin-bottom: .3rem; }
@media (max-width: 47.99rem) { .matrix tbody th { min-width: 9rem; max-width: 10rem; } .matrix td { min-width: 10rem; } #filter { position: static; } #filter label, select, input { width: 100%; max-width: none; } }
@media (min-width: 48rem) { .sides { grid-template-columns: 1fr 1fr; gap: 1.5rem; } dl { grid-template-columns: max-content 1fr; } dd { margin: 0; } }
@media print { :root { --ink: #000; --soft: #444; --line: #999; --paper: #fff; --tint: #f4f4f4; --del: #eee; --ins: #ddd; --bad: #000; --warn: #000; --good: #000; } body { max-width: none; font-size: 9.5pt; padding: 0; } dl { grid-template-columns: max-content 1fr; } h2 { margin-top: 1rem; } nav, #filter, .more { display: none !important; } .folded { display: block; overflow: visible; } .pair, tr, li { break-inside: avoid; } h2 { break-after: avoid; } .scroll { overflow: visible; max-height: none; } .matrix thead th, .matrix tbody th { position: static; } thead { display: table-header-group; } .sides { grid-template-columns: 1fr 1fr; } del { text-decoration: line-through; } ins { text-decoration: underline; } }
`
